import { addDays } from '../../src/dataset/days';
import type { AtlasEvent, Dataset } from '../../src/dataset/types';
import { fold } from '../compile/fold';
import type { BulletinLabel, StoryLabel } from './labels';

/** Hits and misses of one field; for sets `extra` counts what was told and should not have been. */
export interface Tally {
  readonly right: number;
  readonly missing: number;
  readonly extra: number;
}

export const SETS = ['stories', 'officials', 'visited', 'countries', 'venues', 'topics'] as const;
export const RATES = ['date', 'dateStated', 'kind', 'status', 'remote', 'asOf', 'layout', 'merge'] as const;
export type Field = (typeof SETS)[number] | (typeof RATES)[number];

/** Figures of one bulletin: the tallies of each field, and what went wrong, as lines. */
export interface Measurement {
  readonly tallies: Readonly<Record<Field, Tally>>;
  readonly wrongMerges: number;
  readonly noise: number;
  readonly misses: readonly string[];
}

const PRECISION_DAYS = { day: 0, week: 7, month: 31, year: 366 } as const;

/** Holds the events of one bulletin against its labels. */
export function measure(label: BulletinLabel, dataset: Dataset, text: string): Measurement {
  return new Measuring(label, dataset, text).run();
}

class Measuring {
  private readonly tallies = Object.fromEntries(
    [...SETS, ...RATES].map((field) => [field, { right: 0, missing: 0, extra: 0 }]),
  ) as Record<Field, { right: number; missing: number; extra: number }>;
  private readonly misses: string[] = [];
  private readonly events: readonly AtlasEvent[];
  private readonly bulletin: Dataset['bulletins'][number] | undefined;
  private wrongMerges = 0;
  private noise = 0;

  constructor(
    private readonly label: BulletinLabel,
    private readonly dataset: Dataset,
    private readonly text: string,
  ) {
    this.bulletin = dataset.bulletins.find(({ file }) => file.endsWith(label.file));
    this.events = dataset.events.filter(({ sources }) =>
      sources.some(({ bulletin }) => bulletin === this.bulletin?.id),
    );
  }

  run(): Measurement {
    const { label } = this;
    const day = this.bulletin?.asOf.date ?? '';
    this.rate(
      'asOf',
      label.asOf[0] <= day && day <= label.asOf[1],
      label.file,
      `as of ${day}, want ${label.asOf.join('..')}`,
    );
    this.rate('layout', this.bulletin?.layout === label.layout, label.file, `layout ${this.bulletin?.layout}`);
    const found = label.stories.map((story) => ({ story, event: this.covering(story.quote)[0] }));
    for (const { story, event } of found) this.story(story, event);
    this.merges(found);
    this.extras(new Set(found.map(({ event }) => event?.id)));
    return { tallies: this.tallies, wrongMerges: this.wrongMerges, noise: this.noise, misses: this.misses };
  }

  private covering(quote: string): AtlasEvent[] {
    const at = this.text.indexOf(quote);
    if (at < 0 || this.text.indexOf(quote, at + 1) >= 0)
      throw new Error(`${this.label.file}: the quote must stand once: ${quote}`);
    return this.events.filter(({ sources }) =>
      sources.some(({ bulletin, start, end }) => bulletin === this.bulletin?.id && start <= at && at < end),
    );
  }

  private rate(field: Field, ok: boolean, where: string, what: string): void {
    if (ok) this.tallies[field].right++;
    else this.miss(field, where, what);
  }

  private miss(field: Field, where: string, what: string, kind: 'missing' | 'extra' = 'missing'): void {
    this.tallies[field][kind]++;
    this.misses.push(`${this.label.file} “${where.slice(0, 40)}” ${field}: ${what}`);
  }

  private story(story: StoryLabel, event: AtlasEvent | undefined): void {
    if (!story.teaser) this.rate('stories', event !== undefined, story.quote, 'not told');
    if (story.sameAs) return;
    if (!event) {
      this.notTold(story);
      return;
    }
    const dated = isDated(story, event);
    const span = `${event.start}..${event.end} (${event.precision})`;
    this.rate('date', dated, story.quote, span);
    if (story.start) this.rate('dateStated', dated, story.quote, span);
    if (story.kind)
      this.rate('kind', story.kind.includes(event.kind), story.quote, `${event.kind}, want ${story.kind.join(' or ')}`);
    if (story.status) this.rate('status', [story.status].flat().includes(event.status), story.quote, event.status);
    this.rate('remote', event.remote === Boolean(story.remote), story.quote, String(event.remote));
    this.sets(story, event);
  }

  private notTold(story: StoryLabel): void {
    const countries = Object.entries(story.countries ?? {}).filter(([, role]) => !role.startsWith('?'));
    this.tallies.date.missing++;
    if (story.start) this.tallies.dateStated.missing++;
    this.tallies.officials.missing += required(story.officials).length;
    this.tallies.countries.missing += countries.length;
    this.tallies.visited.missing += countries.filter(([, role]) => role === 'visited').length;
    this.tallies.venues.missing += required(story.venues).length;
    this.tallies.topics.missing += required(story.topics).length;
  }

  private sets(story: StoryLabel, event: AtlasEvent): void {
    const names = new Map(this.dataset.officials.map(({ id, name }) => [id, name]));
    const places = new Map(this.dataset.places.map(({ id, name }) => [id, name]));
    const labelled = Object.entries(story.countries ?? {});
    const plain = labelled.map(([code, role]) => (role.startsWith('?') ? `?${code}` : code));
    const visited = labelled
      .filter(([, role]) => role.includes('visited'))
      .map(([code, role]) => (role === 'visited' ? code : `?${code}`));
    this.set(
      'officials',
      story.quote,
      story.officials,
      event.officials.map(({ id }) => names.get(id) ?? id),
      isSameName,
    );
    this.set(
      'countries',
      story.quote,
      plain,
      event.countries.map(({ code }) => code),
    );
    this.set(
      'visited',
      story.quote,
      visited,
      event.countries.filter(({ role }) => role === 'visited').map(({ code }) => code),
    );
    this.set(
      'venues',
      story.quote,
      story.venues,
      event.places.filter(({ role }) => role === 'venue').map(({ id }) => places.get(id) ?? id),
      isSamePlace,
    );
    this.set('topics', story.quote, story.topics, event.topics);
  }

  private set(
    field: Field,
    where: string,
    labels: readonly string[] = [],
    told: readonly string[],
    same = (a: string, b: string) => a === b,
  ): void {
    const left = [...told];
    for (const wanted of required(labels)) {
      const at = left.findIndex((value) => same(value, wanted));
      if (at < 0) this.miss(field, where, `missing ${wanted}`);
      else {
        this.tallies[field].right++;
        left.splice(at, 1);
      }
    }
    const optional = labels.filter((value) => value.startsWith('?')).map((value) => value.slice(1));
    for (const value of left)
      if (!optional.some((other) => same(value, other))) this.miss(field, where, `extra ${value}`, 'extra');
  }

  private merges(found: readonly { story: StoryLabel; event: AtlasEvent | undefined }[]): void {
    found.forEach((a, i) => {
      for (const b of found.slice(i + 1)) {
        if (!a.event || !b.event) continue;
        const one = a.event === b.event;
        const may = a.story.mayMerge?.includes(b.story.event) || b.story.mayMerge?.includes(a.story.event);
        if (a.story.event === b.story.event)
          this.rate('merge', one, a.story.quote, `not merged with “${b.story.quote.slice(0, 40)}”`);
        else if (one && !may) {
          this.wrongMerges++;
          this.miss('merge', a.story.quote, `merged with “${b.story.quote.slice(0, 40)}”`, 'extra');
        }
      }
    });
  }

  private extras(claimed: ReadonlySet<string | undefined>): void {
    const optional = new Set(this.label.optional.flatMap((quote) => this.covering(quote).map(({ id }) => id)));
    for (const event of this.events)
      if (!claimed.has(event.id) && !optional.has(event.id)) this.miss('stories', event.title, 'is no story', 'extra');
    for (const words of this.label.noise)
      if (this.covering(words).length) {
        this.noise++;
        this.misses.push(`${this.label.file} noise: ${words}`);
      }
  }
}

const required = (labels: readonly string[] = []) => labels.filter((value) => !value.startsWith('?'));

function isDated(story: StoryLabel, { start, end, precision }: AtlasEvent): boolean {
  if (story.start) return start === story.start && (story.end === '*' || end === (story.end ?? story.start));
  const [earliest, latest] = story.window ?? ['', ''];
  if (!earliest || (precision === 'day' && !story.dayOk)) return false;
  const room = PRECISION_DAYS[precision];
  return start >= addDays(earliest, -room) && end <= addDays(latest, room) && start <= latest && end >= earliest;
}

/** The shorter name's words all stand in the longer one, and the first or the last agrees. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (x.at(-1) === y.at(-1) || x[0] === y[0]) && short.every((word) => long.includes(word));
}

const placeKey = (name: string) =>
  fold(name)
    .replace(/\bhq\b/g, 'headquarters')
    .replace(/^the /, '');

const isSamePlace = (a: string, b: string) => placeKey(a).includes(placeKey(b)) || placeKey(b).includes(placeKey(a));
