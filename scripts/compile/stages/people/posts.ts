import { daysBetween } from '../../../../src/dataset/days';
import type { IsoDay, Span } from '../../../../src/dataset/types';
import { isHeld, type Knowledge } from '../../knowledge';
import { HEADS_OF_ANY_BODY, PRIVATE_BODY } from '../../language/acting';
import { RANK_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../../language/titles';
import { countryName } from '../../lexicon/countries';
import { isAnothers } from '../../lexicon/office-words';
import type { Office, OfficialEntry, PostEntry } from '../../lexicon/shape';
import type { PersonMention } from '../find-people';

/** Somebody just chosen, or just gone, is still told of by that post. */
const DAYS_AHEAD = 200;
const DAYS_PAST = 45;

/** The pack's office that a mention's title states: "Chair of the Military Committee Admiral X". */
export function statedOffice(text: string, mention: PersonMention, know: Knowledge): Office | null {
  const { title } = mention;
  if (!title) return officeBeforeRank(text, mention, know);
  const match = know.offices.find(text, title).find((found) => !isAnothers(text, found, found.value));
  const ahead = /\b(?:incoming|next|future|designated)\s+$/u.test(
    text.slice(Math.max(0, title.start - 20), title.start),
  );
  return match && !ahead ? match.value : null;
}

/** "SACEUR General Hall": an abbreviated office that stands right before the rank. */
function officeBeforeRank(text: string, { start, rank }: PersonMention, know: Knowledge): Office | null {
  if (!rank) return null;
  const offices = know.offices.find(text, { start: Math.max(0, start - REACH), end: start });
  const behind = (end: number) =>
    text
      .slice(end, start)
      .replace(/[\s.,]+/g, ' ')
      .trim();
  return offices.find((match) => behind(match.end) === rank.replace(/[\s.]+/g, ' ').trim())?.value ?? null;
}

/** Whether the person holds the post for the organisation. */
export const isPrincipal = (post: PostEntry, know: Knowledge): boolean =>
  post.organisation === know.pack.organisation.name || Boolean(post.office);

/** The post that the story gives a listed person, held against the terms that the lexicon knows for the day. */
export function listedPost(text: string, entry: OfficialEntry, mention: PersonMention, day: IsoDay, know: Knowledge) {
  const held = entry.posts.filter((post) => isHeld(post, day));
  const office = statedOffice(text, mention, know);
  // Who is named with the office holds it, some days before the lexicon's term too.
  const stated = office && [...held, ...entry.posts].find((post) => post.office === office.id);
  if (stated) return stated;
  const fitting = mention.title && held.find((post) => !isPrincipal(post, know) && fitsTitle(post, mention));
  if (fitting) return { ...fitting, title: fullerTitle(mention, fitting) };
  const own = held.find((post) => isPrincipal(post, know));
  if (own) return own;
  const near = nearestPost(entry, day);
  if (near?.office && !mention.title && isTakingOver(near, day)) return near;
  const told = unlistedPost(text, mention, know);
  const country = mention.country ?? held[0]?.country;
  if (told) return country && !told.organisation ? { ...told, country, organisation: countryName(country) } : told;
  return held[0] ?? near;
}

/** Whether a title in the text can be the post: the same head, and no other country. */
export function fitsTitle(post: PostEntry, { title, country }: PersonMention): boolean {
  if (!title) return true;
  if (country && post.country && country !== post.country) return false;
  const head = HEAD.exec(title.words)?.[0];
  return !head || post.title.includes(head);
}

const HEAD =
  /President|Minister|Chancellor|King|Queen|Secretary|Representative|Commissioner|Premier|Chief|Chair|Speaker|Ambassador|Head|Director|Commander/;

/** "Minister Kuleba" is told in full by the lexicon; "Deputy Prime Minister and Minister of Defence" by the text. */
function fullerTitle(mention: PersonMention, post: PostEntry): string {
  const words = tidyTitle(mention.title?.words ?? '');
  const bare = words.replace(/ of (?:the )?(?:Republic of )?\p{Lu}[\p{L} ]+$/u, '');
  return /^\p{L}+$/u.test(bare) && post.title.includes(bare) ? post.title : words;
}

/** Outside any term that the lexicon knows: the nearest of somebody just chosen, or just gone. */
export function nearestPost({ posts }: OfficialEntry, day: IsoDay): PostEntry | null {
  const near = posts.flatMap((post) => {
    if (post.to && post.to < day) return { post, days: daysBetween(post.to, day), most: DAYS_PAST };
    return post.from ? { post, days: daysBetween(day, post.from), most: DAYS_AHEAD } : [];
  });
  return near.filter(({ days, most }) => days <= most).sort((a, b) => a.days - b.days)[0]?.post ?? null;
}

/** A ceremony some days before the term that the lexicon knows. */
const isTakingOver = (post: PostEntry, day: IsoDay) =>
  !post.from || post.from <= day || daysBetween(day, post.from) <= 7;

/** The post as the text alone tells it, of somebody whom nobody listed; null where it is no public one. */
export function unlistedPost(text: string, mention: PersonMention, know: Knowledge): PostEntry | null {
  const { title, rank, country } = mention;
  if (!title && !rank) return null;
  const office = statedOffice(text, mention, know);
  const organisation = organisationOf(text, mention, office, know);
  if (title && !organisation && (isPrivate(title.words) || isOfUnnamedBody(text, mention))) return null;
  return {
    // "Lieutenant Colonel Anna Berg, head of the press office" is told better by her rank.
    title:
      title && !(rank && /^\p{Ll}+$/u.test(title.words))
        ? tidyTitle(title.words)
        : (RANK_ABBREVIATIONS[(rank ?? '').replace(/\./g, '')] ?? rank ?? ''),
    organisation: organisation ?? (country ? countryName(country) : ''),
    ...(country && !organisation ? { country } : {}),
  };
}

/** "hosted by the Fund and its President, Olga Lind": of a body that is none of a country's. */
const isOfUnnamedBody = (text: string, { title, country }: PersonMention) =>
  Boolean(title && !country && HEADS_OF_ANY_BODY.test(title.words)) &&
  /\b(?:its|their|whose|the \p{Lu}\p{L}+'s) $/u.test(text.slice(Math.max(0, (title?.start ?? 0) - 30), title?.start));

const isPrivate = (title: string) => HEADS_OF_ANY_BODY.test(title) && PRIVATE_BODY.test(title);

/** The body that the title names, or that stands right before it. */
function organisationOf(
  text: string,
  { title, country }: PersonMention,
  office: Office | null,
  know: Knowledge,
): string | null {
  if (!title) return null;
  const own = know.pack.organisation.name;
  const names = know.organisationNames.find(text, { start: Math.max(0, title.start - REACH), end: title.end });
  const others = know.otherBodies.find(text, { start: Math.max(0, title.start - REACH), end: title.end });
  const adjacent = (end: number) => /^(?:'s)?(?: new)? $/.test(text.slice(end, title.start));
  const inside = (start: number) =>
    start >= title.start && !/\b(?:to|at|with)\s+(?:the\s+)?$/.test(text.slice(title.start, start));
  const other = others.find((match) => adjacent(match.end) || inside(match.start));
  if (other) return other.value;
  if (names.some((match) => adjacent(match.end) || inside(match.start))) return own;
  if (commandsForce(text, title, know)) return own;
  if (OFFICE_STAFF.test(title.words) && !country) return own;
  const body =
    know.bodies.find(text, title).length > 0 || know.places.find(text, title).some((m) => m.value.headquarters);
  return body || office ? own : null;
}

/** "ISAF Commander", "KFOR's Commander": a force or mission of the organisation stands before the title. */
function commandsForce(text: string, title: Span, { pack }: Knowledge): boolean {
  const before = text.slice(Math.max(0, title.start - REACH), title.start);
  return (pack.organisation.forces ?? []).some((force) => new RegExp(`(?:${force})(?:'s)? $`, 'u').test(before));
}

const REACH = 40;
const OFFICE_STAFF = /\b(?:Assistant|Deputy) Secretary[ -]General\b/;

function tidyTitle(words: string): string {
  const tidy = words.replace(/\s+/g, ' ').replace(/^the /, '');
  return TITLE_ABBREVIATIONS[tidy.replace(/\.$/, '')] ?? tidy;
}
