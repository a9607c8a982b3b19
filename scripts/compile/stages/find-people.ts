import type { Span } from '../../../src/dataset/types';
import type { Pack } from '../lexicon/shape';
import { inheritCountries, listedPeople, type PersonMention } from './people/lists';
import { personAt, rankAt } from './people/names';
import { nameBefore } from './people/appositions';
import { countryBefore, isFormer, titleAt, type PlacedTitle } from './people/titles';
import { gapBefore, isSmallHead, skipArticles, wordAt, wordsOf, isHead, type Words } from './people/words';

export type { PersonMention } from './people/lists';

/** Finds people by their titles, ranks and honorifics in one sentence. Everybody else is for the lexicon. */
export function findPeople(text: string, sentence: Span, pack: Pack): PersonMention[] {
  const words = wordsOf(text, sentence, pack);
  const found: PersonMention[] = [];
  for (let i = 0; i < words.tokens.length; i++) i = Math.max(i, readAt(words, i, found) - 1);
  return inheritCountries(words, found);
}

/** Adds whom the token introduces; the token to go on with. */
function readAt(words: Words, i: number, found: PersonMention[]): number {
  const title = titleAt(words, i);
  if (title) return readTitle(words, title, found);
  const rank = rankAt(words, i);
  if (rank) {
    const country = countryBefore(words, i);
    return add(
      found,
      listedPeople(words, i, { title: null, plural: rank.plural, country, former: isFormer(words, i) }),
    );
  }
  if (/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Baroness)$/.test(wordAt(words, i)))
    return add(found, listedPeople(words, i, { title: null, plural: false, former: false }));
  return i + 1;
}

function add(found: PersonMention[], { people, next }: { people: readonly PersonMention[]; next: number }): number {
  for (const person of people)
    if (!found.some((other) => other.start < person.end && person.start < other.end)) found.push(person);
  return next;
}

/** The names that a title governs, in front of it or behind; the token to go on with. */
function readTitle(words: Words, title: PlacedTitle, found: PersonMention[]): number {
  const { mention } = title;
  // "Mr Lund, EU envoy Miroslav Novák": a name right behind the title bears it, and not the one before the comma.
  const behind = personAt(words, title.to, true);
  const apposed = behind && !/^ME?P$/.test(mention.words) ? null : nameBefore(words, title.from, found);
  if (apposed) {
    const at = found.findIndex((person) => person.start === apposed.start && person.end === apposed.end);
    const country = mention.before ?? mention.countries[0] ?? apposed.country;
    const told = { ...apposed, title: mention, former: mention.former, ...(country ? { country } : {}) };
    if (at < 0) found.push(told);
    else found[at] = told;
    return title.to;
  }
  const comma = wordAt(words, title.to) === ',';
  const start = comma || wordAt(words, title.to) === ':' ? title.to + 1 : title.to;
  const named = personAt(words, start, true);
  if (!named || (comma && named.words < 2 && !named.rank && !named.honorific)) return title.to;
  if (comma && beginsApposition(words, named.next)) return title.to;
  const { plural, former, before, countries } = mention;
  return add(found, listedPeople(words, start, { title: mention, plural, former, country: before ?? countries[0] }));
}

/** "..., the President of Romania, Klaus Ionescu, its host, ...": a name that has a title of its own is not ours. */
function beginsApposition(words: Words, next: number): boolean {
  if (wordAt(words, next) !== ',') return false;
  const after = skipArticles(words, next + 1);
  if (/^(?:and|will|who)$/.test(wordAt(words, after))) return false;
  const head = [after, after + 1, after + 2].find(
    (at) => isHead(wordAt(words, at)) || isSmallHead(wordAt(words, at)) || /[,;.]/.test(gapBefore(words, at + 1)),
  );
  const title = head === undefined ? null : titleAt(words, head);
  if (!title) return false;
  const behind = wordAt(words, title.to) === ',' ? title.to + 1 : title.to;
  return nameBefore(words, title.from, []) !== null && personAt(words, behind, true) === null;
}
