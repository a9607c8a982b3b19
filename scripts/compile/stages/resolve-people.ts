import type { IsoDay, Span } from '../../../src/dataset/types';
import { kebab, withoutAccents } from '../fold';
import { isHeld, type Knowledge } from '../knowledge';
import { nameKey, sameName } from '../lexicon/names';
import { NAME_PARTICLES } from '../language/titles';
import type { Office, OfficialEntry, PostEntry } from '../lexicon/shape';
import type { PersonMention } from './find-people';
import { isActing, isHistory, meansHolder } from './people/acting';
import { mentionsIn, trusted, type Naming } from './people/mentions';
import { fitsTitle, isPrincipal, listedPost, nearestPost, statedOffice, unlistedPost } from './people/posts';
import type { NameRegister } from './people/register';
import { overlapsAny } from './spans';

/** An official of a story: one person, with the post that the story gives or the lexicon knows for the day. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly post: PostEntry;
  /** Holds an office of the organisation on the day. */
  readonly principal: boolean;
  readonly entry: OfficialEntry | null;
  readonly evidence: readonly Span[];
  /** Where the name and its title stand: no place or country is looked for inside the name. */
  readonly nameSpans: readonly Span[];
}

export interface PeopleFindings {
  readonly people: readonly Person[];
  readonly unresolved: readonly { readonly words: string; readonly reason: 'unknown' | 'ambiguous' | 'outside-term' }[];
}

/** What has been read of a story so far. */
interface Reading extends Naming {
  readonly people: Map<string, Person>;
  /** Who was named with an office of the organisation: "the Secretary General" is he, whatever the day. */
  readonly officeHolders: Map<string, string>;
  readonly titles: Span[];
  readonly unresolved: PeopleFindings['unresolved'][number][];
}

/** Who acts in a story. `day` is a day of the event: offices are resolved by it. */
export function resolvePeople(
  text: string,
  headline: Span | null,
  sentences: readonly Span[],
  day: IsoDay,
  register: NameRegister,
  titleCase: boolean,
  know: Knowledge,
): PeopleFindings {
  const naming: Naming = { text, day, register, know };
  const reading: Reading = { ...naming, people: new Map(), officeHolders: new Map(), titles: [], unresolved: [] };
  const body = sentences.map((span) => ({ span, mentions: mentionsIn(span, naming) }));
  const inBody = new Set(body.flatMap(({ mentions }) => mentions.map((mention) => nameKey(mention.name))));
  const above = headline ? mentionsIn(headline, naming) : [];
  const inHeadline = titleCase ? trusted(above, inBody, naming) : above;
  for (const { span, mentions } of body) for (const mention of mentions) addNamed(reading, mention, span);
  if (headline) for (const mention of inHeadline) addNamed(reading, mention, headline);
  for (const span of [...(headline ? [headline] : []), ...sentences]) addOffices(reading, span);
  return { people: [...reading.people.values()], unresolved: reading.unresolved };
}

function addNamed(reading: Reading, mention: PersonMention, sentence: Span): void {
  const { text, know, day } = reading;
  if (mention.title) reading.titles.push(mention.title);
  if (!isActing(text, mention)) return;
  const single = isSurnameAlone(mention.name, know);
  const resolved = single ? bySurname(reading, mention) : byFullName(reading, mention.name);
  if (!resolved) return;
  const listed = typeof resolved !== 'string';
  const post = listed ? listedPost(text, resolved, mention, day, know) : unlistedPost(text, mention, know);
  const name = listed ? resolved.name : displayName(resolved);
  const id = kebab(nameKey(name));
  if (!post && !reading.people.has(id)) {
    if (listed) reading.unresolved.push({ words: mention.name, reason: 'outside-term' });
    return;
  }
  if (isHistory(text, sentence, day) && !(listed && resolved.posts.some((held) => isHeld(held, day)))) return;
  add(reading, { id, name, entry: listed ? resolved : null }, post, mention);
  const office = statedOffice(text, mention, know);
  if (office) reading.officeHolders.set(office.id, id);
}

/** Adds a telling of a person; of two posts the one told in more words is kept. */
function add(
  { people, know }: Reading,
  person: Pick<Person, 'id' | 'name' | 'entry'>,
  post: PostEntry | null,
  mention: Span,
): void {
  const known = people.get(person.id);
  const better = post && (!known || rankOf(post) > rankOf(known.post)) ? post : known?.post;
  if (!better) return;
  const span = { start: mention.start, end: mention.end };
  people.set(person.id, {
    ...person,
    post: better,
    principal: isPrincipal(better, know),
    evidence: [...(known?.evidence ?? []), span],
    nameSpans: [...(known?.nameSpans ?? []), span],
  });
}

/** A post of the organisation before another, one with a country before one without, the longer before the shorter. */
const rankOf = (post: PostEntry) =>
  (post.office ? 2000 : 0) + (post.country || post.organisation ? 1000 : 0) + post.title.length;

/** "Rutte", and "Le Drian" or "von der Leyen", which are no first names. */
const isSurnameAlone = (name: string, know: Knowledge) =>
  !nameKey(name).includes(' ') ||
  (NAME_PARTICLES.includes(name.split(' ')[0]?.toLowerCase() ?? '') &&
    !know.byName(name) &&
    know.bySurname(name).length > 0);

function byFullName({ people, know }: Reading, name: string): OfficialEntry | string {
  const entry = know.byName(name);
  if (entry) return entry;
  const known = [...people.values()].find((person) => sameName(person.name, name));
  return known ? (known.entry ?? known.name) : name;
}

const GENERIC_TITLE =
  /President|Minister|Chancellor|Secretary|King|Queen|Prince|Princess|Emir|Amir|Sultan|Ambassador|Commissioner|Representative|Speaker|Premier|Taoiseach/;

function bySurname(reading: Reading, mention: PersonMention): OfficialEntry | string | null {
  const { text, people, register, know, day, unresolved } = reading;
  const surname = nameKey(mention.name);
  for (const person of people.values())
    if (nameKey(person.name).endsWith(` ${surname}`) || nameKey(person.name) === surname)
      return person.entry ?? person.name;
  const inBulletin = [...(register.get(surname) ?? [])];
  if (inBulletin.length === 1) return know.byName(inBulletin[0] ?? '') ?? inBulletin[0] ?? null;
  const fitting = know
    .bySurname(surname)
    .filter((entry) => entry.posts.some((post) => isHeld(post, day) && fitsMention(post, mention, know)));
  const near = (entry: OfficialEntry) => {
    const post = nearestPost(entry, day);
    return (
      post !== null && Boolean(mention.title ?? statedOffice(text, mention, know)) && fitsMention(post, mention, know)
    );
  };
  const [first, second] = fitting.length > 0 ? fitting : know.bySurname(surname).filter(near);
  if (first && !second) return first;
  unresolved.push({ words: mention.name, reason: inBulletin.length + fitting.length > 1 ? 'ambiguous' : 'unknown' });
  const generic = mention.title && GENERIC_TITLE.test(mention.title.words);
  return generic && fitting.length === 0 && inBulletin.length === 0 ? mention.name : null;
}

/** A surname with a title is of who bears the title, with a rank of a soldier; "Mr Smith" of the organisation's own alone. */
function fitsMention(post: PostEntry, mention: PersonMention, know: Knowledge): boolean {
  if (mention.title) return fitsTitle(post, mention);
  // A bare surname was weighed when it was found.
  if (!mention.rank && !mention.honorific) return true;
  return isPrincipal(post, know) || (mention.rank !== null && /Chief|Commander|Director|Chair/.test(post.title));
}

/** Offices of the organisation without a name: "the Secretary General" is who is named so in the story, or holds it. */
function addOffices(reading: Reading, span: Span): void {
  const { text, know } = reading;
  for (const match of know.offices.find(text, span)) {
    if (overlapsAny(match, reading.titles) || !meansHolder(text, match, match.value)) continue;
    const holder = holderOf(reading, match.value);
    if (holder) addHolder(reading, holder, match.value, match);
  }
}

function holderOf({ people, officeHolders, know, day, register, unresolved }: Reading, office: Office) {
  const named = people.get(officeHolders.get(office.id) ?? '')?.entry;
  if (named) return named;
  const holders = know.holdersOf(office.id, day);
  const told = holders.filter((entry) => [...register.values()].some((names) => names.has(entry.name)));
  const [holder] = holders.length > 1 ? told : holders;
  if (holder && (holders.length === 1 || told.length === 1)) return holder;
  unresolved.push({ words: office.title, reason: holders.length > 1 ? 'ambiguous' : 'outside-term' });
  return null;
}

function addHolder({ people, know, day }: Reading, holder: OfficialEntry, office: Office, span: Span): void {
  const id = kebab(nameKey(holder.name));
  const known = people.get(id);
  const posts = holder.posts.filter((candidate) => candidate.office === office.id);
  const post = posts.find((candidate) => isHeld(candidate, day)) ?? posts[0];
  if (!post) return;
  people.set(id, {
    id,
    name: holder.name,
    post: known?.principal ? known.post : post,
    principal: isPrincipal(known?.principal ? known.post : post, know),
    entry: holder,
    evidence: [...(known?.evidence ?? []), { start: span.start, end: span.end }],
    nameSpans: known?.nameSpans ?? [],
  });
}

/** "RUTTE" in capitals is "Rutte"; accents stay as printed. */
const displayName = (name: string) =>
  name.replace(/(?<!\p{L})\p{Lu}[\p{Lu}'-]{2,}(?!\p{L})/gu, (word) =>
    /[AEIOUY]/.test(withoutAccents(word)) ? word.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()) : word,
  );
