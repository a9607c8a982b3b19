import type { Dataset, Span } from '../../../src/dataset/types';
import { fold } from '../fold';
import type { Compilation } from '../pipeline';
import { tellAll, type CompiledBulletin } from '../stages/assemble/tell';
import type { Telling } from '../stages/build-events';
import { findDates } from '../stages/find-dates';
import { findPeople } from '../stages/find-people';
import { compareTellings, type Comparable } from '../stages/merge-duplicates';
import { cityCandidates } from '../stages/places/cities-in-text';
import { sentencesOf } from '../stages/sentences';
import { overlapsAny } from '../stages/spans';
import type { Pack } from '../lexicon/shape';

const MOST_STORIES = 3;
const NEAREST = 4;

/**
 * Tells how a story was read: where it stands, the dates, people and places that were found and why some were left out,
 * the words that decided on kind and topics, and the verdicts of the merging. `query` is an event's id, or words of its
 * title or text.
 */
export function explain({ dataset, compiled }: Compilation, pack: Pack, query: string): string {
  const told = tellAll(compiled, pack.organisation.seat).map((comparable, i) => ({
    comparable,
    source: sourceOf(compiled, i),
  }));
  const found = told.filter(({ comparable, source }) => isMeant(comparable, source, dataset, query));
  if (found.length === 0) return `no story holds the words or the id “${query}”`;
  const shown = found.slice(0, MOST_STORIES).map(({ comparable, source }) =>
    explainOne(
      comparable,
      source,
      told.map((t) => t.comparable),
      dataset,
      pack,
    ),
  );
  const rest = found.length - MOST_STORIES;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more stories; give more words, or an id`] : [])].join('\n\n');
}

/** Tellings stand in the order of bulletins: the i-th comparable is of the bulletin that holds the i-th telling. */
function sourceOf(compiled: readonly CompiledBulletin[], index: number): CompiledBulletin {
  let left = index;
  for (const bulletin of compiled) {
    if (left < bulletin.tellings.length) return bulletin;
    left -= bulletin.tellings.length;
  }
  throw new RangeError(`there is no telling ${index}`);
}

function isMeant(comparable: Comparable, { text }: CompiledBulletin, dataset: Dataset, query: string): boolean {
  const event = dataset.events.find(({ id, aliases }) => id === query || aliases.includes(query));
  if (event) return [event.id, ...event.aliases].includes(comparable.id);
  const { start, end } = comparable.telling.story.span;
  return fold(text.text.slice(start, end)).includes(fold(query));
}

function explainOne(
  comparable: Comparable,
  source: CompiledBulletin,
  all: readonly Comparable[],
  dataset: Dataset,
  pack: Pack,
): string {
  const { telling } = comparable;
  const { bulletin, text } = source;
  const words = ({ start, end }: Span) => `“${text.display.slice(start, end).replace(/\s+/g, ' ')}”`;
  const { asOf } = bulletin;
  return [
    `${comparable.title}`,
    row('telling', comparable.id),
    row(
      'bulletin',
      `${bulletin.file}, ${bulletin.layout}, as of ${asOf.date} (${asOf.basis}; ${asOf.earliest}..${asOf.latest})`,
    ),
    ...blocks(telling, words),
    ...dates(telling, text.text, words),
    ...people(telling, text.text, pack, words),
    ...places(telling, text.text, words),
    row(
      'kind',
      `${telling.kind.kind}${telling.kind.evidence ? `, by ${words(telling.kind.evidence)}` : ', by who acts where'}${telling.kind.reception ? '; a reception' : ''}${telling.kind.remoteEvidence ? `; from afar: ${words(telling.kind.remoteEvidence)}` : ''}`,
    ),
    ...telling.topics.map((topic, i) =>
      row(i === 0 ? 'topics' : '', `${topic.id} ${topic.score.toFixed(1)}, by ${words(topic.evidence)}`),
    ),
    ...merging(comparable, all, dataset),
  ].join('\n');
}

const row = (head: string, tail: string) => `  ${head.padEnd(10)} ${tail}`;

function blocks({ story }: Telling, words: (span: Span) => string): string[] {
  const cut = (line: string) => (line.length > 110 ? `${line.slice(0, 108)}…”` : line);
  return [
    row('story', `characters ${story.span.start}..${story.span.end}, section ${story.section}`),
    ...(story.headline ? [row('headline', cut(words(story.headline)))] : []),
    ...story.paragraphs.map((paragraph) => row('text', cut(words(paragraph)))),
    ...(story.age ? [row('age', `${words(story.age)}: ${story.age.least} to ${story.age.most} days before`)] : []),
    ...(story.entryDate
      ? [
          row(
            'dated',
            `${words(story.entryDate)}, ${story.entryDate.reach === 'own' ? 'its own' : 'of the list above it'}`,
          ),
        ]
      : []),
    ...(story.teasers.length ? [row('teasers', String(story.teasers.length))] : []),
  ];
}

function dates({ story, date }: Telling, text: string, words: (span: Span) => string): string[] {
  const spans = [...(story.headline ? [story.headline] : []), ...story.paragraphs];
  const mentions = spans.flatMap((span) => findDates(text, span));
  return [
    row(
      'date',
      `${date.start}..${date.end}, ${date.precision}, ${date.basis}, ${date.status}, from ${words(date.evidence)}`,
    ),
    ...mentions.map((mention) => {
      const taken = mention.start <= date.evidence.start && date.evidence.end <= mention.end;
      const why = taken
        ? 'taken'
        : mention.use === 'event'
          ? 'left: another date of the story comes first'
          : `left: ${mention.use}`;
      return row('', `${words(mention)} ${mention.form}${mention.future ? ', ahead' : ''}: ${why}`);
    }),
    ...date.problems.map((problem) => row('', problem)),
  ];
}

function people(
  { story, people: kept, unresolved }: Telling,
  text: string,
  pack: Pack,
  words: (span: Span) => string,
): string[] {
  const sentences = [
    ...(story.headline ? [story.headline] : []),
    ...story.paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph)),
  ];
  const evidence = kept.flatMap((person) => person.evidence);
  const lost = sentences
    .flatMap((sentence) => findPeople(text, sentence, pack))
    .filter((mention) => !overlapsAny(mention, evidence));
  const reason = (name: string) =>
    unresolved.find((entry) => entry.words === name)?.reason ?? 'named, and does not act or holds no post';
  return [
    ...kept.map((person, i) =>
      row(
        i === 0 ? 'people' : '',
        `${person.id}, ${person.principal ? 'of the organisation' : 'from outside'}, ${person.post.title}: ${person.evidence.map(words).join(' ')}`,
      ),
    ),
    ...lost.map((mention) => row('', `${words(mention)} left: ${reason(mention.name)}`)),
  ];
}

function places({ story, roles, unresolved }: Telling, text: string, words: (span: Span) => string): string[] {
  const evidence = [...roles.places, ...roles.countries].flatMap((found) => found.evidence);
  const spans = [...(story.headline ? [story.headline] : []), ...story.paragraphs];
  const lost = spans.flatMap((span) => cityCandidates(text, span, evidence));
  return [
    ...roles.places.map(({ place, role, evidence: told }, i) =>
      row(i === 0 ? 'places' : '', `${place.id}, ${role}: ${told.map(words).join(' ')}`),
    ),
    ...lost.map((candidate) => {
      const name = text.slice(candidate.start, candidate.end);
      const isAmbiguous = unresolved.some((entry) => entry.words === name && entry.reason === 'ambiguous');
      const cities = `${candidate.cities.length} cities of that name`;
      return row(
        '',
        `${words(candidate)} left: ${isAmbiguous ? `ambiguous, ${cities}` : `${cities}, none said to be meant`}`,
      );
    }),
    ...roles.countries.map(({ code, role, evidence: told }, i) =>
      row(i === 0 ? 'countries' : '', `${code}, ${role}: ${told.map(words).join(' ')}`),
    ),
  ];
}

/** The event that the telling went into, and the verdicts on the tellings that share a day with it. */
function merging(comparable: Comparable, all: readonly Comparable[], dataset: Dataset): string[] {
  const event = dataset.events.find(({ id, aliases }) => [id, ...aliases].includes(comparable.id));
  const { start, end } = comparable.telling.date;
  const near = all
    .filter((other) => other !== comparable && other.telling.date.start <= end && other.telling.date.end >= start)
    .map((other) => ({ other, verdict: compareTellings(comparable, other) }))
    .sort((a, b) => Number(b.verdict.same) - Number(a.verdict.same) || (a.other.id < b.other.id ? -1 : 1));
  return [
    row('event', event ? `${event.id}, ${event.sources.length} told` : 'withdrawn'),
    ...near
      .slice(0, NEAREST)
      .map(({ other, verdict }) =>
        row('', `${verdict.same ? 'one with' : 'apart from'} ${other.id}: ${verdict.reason}`),
      ),
    ...(near.length > NEAREST ? [row('', `${near.length - NEAREST} more share a day with it, apart`)] : []),
  ];
}
