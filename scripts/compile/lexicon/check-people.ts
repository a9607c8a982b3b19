import { daysBetween, isIsoDay } from '../../../src/dataset/days';
import { fold, kebab } from '../fold';
import { officeMatcher, officesIn } from './office-words';
import type { Office, OfficialEntry, Pack, PostEntry } from './shape';

/** A term known only to the month is widened to it, so that two holders may share so many days. */
const SHARED_DAYS = 31;

interface Term {
  readonly person: string;
  readonly post: PostEntry;
}

/** Problems of a pack's officials and offices, one sentence each. */
export function checkPeople(pack: Pack): string[] {
  return [
    ...pack.officials.flatMap((entry) => entry.posts.flatMap((post) => checkPost(entry.name, post, pack))),
    ...pack.offices.flatMap((office) => checkHolders(office, pack.officials)),
    ...checkNames(pack.officials),
    ...checkOffices(pack.offices),
  ];
}

function checkPost(person: string, post: PostEntry, pack: Pack): string[] {
  const problems: string[] = [];
  if (post.office && !pack.offices.some((office) => office.id === post.office)) {
    problems.push(`${person} holds an office that is not listed: ${post.office}`);
  }
  for (const day of [post.from, post.to]) {
    if (day !== undefined && !isIsoDay(day)) problems.push(`${person}, ${post.title}: ${day} is no day`);
  }
  if (post.from && post.to && post.from > post.to) {
    problems.push(`${person}, ${post.title}: ends on ${post.to}, before it starts on ${post.from}`);
  }
  return problems;
}

/** Two who hold one office at once, but for the days of handing over. */
function checkHolders(office: Office, officials: readonly OfficialEntry[]): string[] {
  const terms = officials.flatMap(({ name, posts }) =>
    posts.filter((post) => post.office === office.id).map((post): Term => ({ person: name, post })),
  );
  return pairs(terms)
    .filter(([a, b]) => a.person !== b.person && sharedDays(a.post, b.post) > SHARED_DAYS)
    .map(([a, b]) => `${a.person} and ${b.person} both hold ${office.id} for more than a month`);
}

/** A name or alias that two people bear at the same time. */
function checkNames(officials: readonly OfficialEntry[]): string[] {
  const bearers = new Map<string, Set<OfficialEntry>>();
  for (const entry of officials) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      bearers.set(fold(name), (bearers.get(fold(name)) ?? new Set()).add(entry));
    }
  }
  const twice = [...bearers].flatMap(([name, entries]) => pairs([...entries]).map(([a, b]) => ({ name, a, b })));
  return [
    ...twice
      .filter(({ a, b }) => a.posts.some((post) => b.posts.some((other) => sharedDays(post, other) > 0)))
      .map(({ name, a, b }) => `"${name}" may be ${a.name} or ${b.name} at the same time`),
    ...doubled(officials.map((entry) => kebab(entry.name))).map((id) => `two officials have the id ${id}`),
  ];
}

function checkOffices(offices: readonly Office[]): string[] {
  const matcher = officeMatcher(offices);
  const meant = (sentence: string, office: Office) =>
    officesIn(sentence, matcher).some((match) => match.value.id === office.id);
  return [
    ...doubled(offices.map((office) => office.id)).map((id) => `two offices have the id ${id}`),
    ...doubled(offices.flatMap((office) => [...new Set(office.names)])).map(
      (name) => `two offices are called "${name}"`,
    ),
    ...offices.filter((office) => office.examples.length === 0).map((office) => `${office.id} has no example`),
    ...offices.flatMap((office) =>
      office.examples.filter((text) => !meant(text, office)).map((text) => `not found as ${office.id}: ${text}`),
    ),
    ...offices.flatMap((office) =>
      (office.counterExamples ?? [])
        .filter((text) => meant(text, office))
        .map((text) => `wrongly found as ${office.id}: ${text}`),
    ),
  ];
}

/** Days on which both posts are held; a missing bound is open. */
function sharedDays(a: PostEntry, b: PostEntry): number {
  const from = [a.from ?? '0001-01-01', b.from ?? '0001-01-01'].sort()[1] ?? '';
  const to = [a.to ?? '9999-12-31', b.to ?? '9999-12-31'].sort()[0] ?? '';
  return from > to ? 0 : daysBetween(from, to) + 1;
}

/** Values that stand more than once. */
export function doubled(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function pairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
