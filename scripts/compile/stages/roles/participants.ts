import { TAKES_PART } from '../../language/places-in-sentences';
import type { RoleInput, Scene } from '../assign-roles';
import type { CountryMention } from '../find-places';
import type { Located } from './located';

/** "Croatia has taken over the whole task": who opens the first sentence of a decision, exercise or operation acts in it. */
function isSubject({ mention, scene, index }: Located<CountryMention>, { kind }: RoleInput): boolean {
  return index <= 1 && mention.start === scene.span.start && ['decision', 'exercise', 'operation'].includes(kind);
}

/** Whether a country takes part: by an official of its own, in a list of those who do, or as the one who acts. */
export function takesPart(code: string, input: RoleInput, located: readonly Located<CountryMention>[]): boolean {
  if (input.kind === 'article') return false;
  if (input.people.some((person) => !person.principal && person.post.country === code)) return true;
  return located.some(
    (item) =>
      item.mention.code === code &&
      item.mention.via === 'name' &&
      (isSubject(item, input) ||
        isListed(item, input.text) ||
        isActor(item, input.text) ||
        (input.kind === 'exercise' && !item.mention.adjective && !isBackground(item, input.text))),
  );
}

const isBackground = ({ mention, scene }: Located<CountryMention>, text: string) =>
  /\b(?:war|aggression|invasion|threat\w*|attack\w*|support|conduct|against|deter\w*)\b[^.;,]*$/i.test(
    text.slice(scene.span.start, mention.start),
  );

/** One of three and more countries in a row: who is enumerated takes part, unless the list is of what is talked about. */
function isListed({ mention, scene }: Located<CountryMention>, text: string): boolean {
  const row = rowOf(mention, scene, text);
  const before = text.slice(scene.span.start, row[0]?.start ?? mention.start);
  return (
    row.length >= 3 &&
    !/\b(?:about|on|discuss\w*|concern\w*|situation in|help|against|over)\s+(?:the\s+)?$/.test(before)
  );
}

function rowOf(mention: CountryMention, scene: Scene, text: string): CountryMention[] {
  const names = scene.countries.filter((country) => country.via === 'name' && !country.adjective);
  const at = names.indexOf(mention);
  const linked = (a: CountryMention | undefined, b: CountryMention | undefined) =>
    Boolean(
      a &&
      b &&
      /^(?:,? (?:and|or|as well as) |, |\), | with |,? along with | and )?(?:the |from |of |with )*$/.test(
        text.slice(a.end, b.start),
      ),
    );
  let [from, to] = [at, at];
  while (from > 0 && linked(names[from - 1], names[from])) from--;
  while (to + 1 < names.length && linked(names[to], names[to + 1])) to++;
  return at < 0 ? [] : names.slice(from, to + 1);
}

/** "Canada and Sweden shared the chair", "signed by Finland", "joined by Ukraine". */
function isActor({ mention, scene }: Located<CountryMention>, text: string): boolean {
  if (mention.adjective) return false;
  const row = rowOf(mention, scene, text);
  const [first, last] = [row[0] ?? mention, row.at(-1) ?? mention];
  const before = text.slice(scene.span.start, first.start);
  const behind = text.slice(last.end, Math.min(scene.span.end, last.end + 70));
  const opens =
    /(?:^|[.;:,] |\d{4}\)? |day |\b(?:and|that|which|Allies|partners?|both|while|when|as) )(?:the |The )?$/.test(
      before,
    );
  if (opens && TAKES_PART.test(behind.split(/[,;:]/)[0] ?? '')) return true;
  return (
    /\b(?:joined by|signed by|led by|hosted by|together with|along with|with troops (?:of|from)|troops from|soldiers (?:of|from)|partners?|with|brought|between|co-chaired by|convened by|organised by|by|from)\s+(?:the\s+)?$/.test(
      before,
    ) &&
    TAKES_PART.test(before) &&
    !/\b(?:war|support|aid|attack\w*|threat\w*)\b[^,]*$/.test(before)
  );
}
