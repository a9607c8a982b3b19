import type { AtlasEvent, Dataset } from '../../../src/dataset/types';
import type { Compilation } from '../pipeline';

const MOST = 12;

/** What was made, what could not be resolved, and what changed against the dataset before: as text for a terminal. */
export function reportOn({ dataset, notices, unresolved }: Compilation, bytes: number, before: Dataset | null): string {
  return [
    ...tree(dataset, bytes),
    ...(notices.length
      ? [
          '',
          `${plural(notices.length, 'notice')}:`,
          ...cut(notices.map(({ file, message }) => `  ${file}: ${message}`)),
        ]
      : []),
    ...(unresolved.length
      ? [
          '',
          'names that could not be resolved:',
          ...cut(unresolved.map((u) => `  ${u.count} × ${u.words} (${u.reason})`)),
        ]
      : []),
    ...(before ? ['', ...changes(before, dataset)] : []),
  ].join('\n');
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const cut = (lines: readonly string[]) =>
  lines.length > MOST ? [...lines.slice(0, MOST), `  … ${lines.length - MOST} more`] : [...lines];

function tree(dataset: Dataset, bytes: number): string[] {
  const { bulletins, events, officials, places, countries, rejected } = dataset;
  const sources = events.reduce((sum, event) => sum + event.sources.length, 0);
  const evidence = events.reduce(
    (sum, event) => sum + event.sources.reduce((n, source) => n + source.evidence.length, 0),
    0,
  );
  const first = events[0]?.start ?? '';
  const last = events.reduce((latest, event) => (event.end > latest ? event.end : latest), '');
  return [
    `dataset.json  ${(bytes / 1024).toFixed(0)} KiB`,
    `├─ bulletins   ${bulletins.length}${rejected.length ? `, ${rejected.length} rejected` : ''}`,
    `├─ events      ${events.length} from ${plural(sources, 'telling')}, ${first} to ${last}`,
    `├─ officials   ${officials.length}`,
    `├─ places      ${places.length}`,
    `├─ countries   ${countries.length}`,
    `└─ evidence    ${plural(evidence, 'passage')}`,
  ];
}

/** Gains and losses in events, not in bytes. */
function changes(before: Dataset, after: Dataset): string[] {
  const old = new Map(before.events.map((event) => [event.id, event]));
  const now = new Map(after.events.map((event) => [event.id, event]));
  const gained = after.events.filter((event) => !old.has(event.id)).map((event) => `  + ${event.start} ${event.title}`);
  const lost = before.events.filter((event) => !now.has(event.id)).map((event) => `  - ${event.start} ${event.title}`);
  const altered = after.events.flatMap((event) => {
    const previous = old.get(event.id);
    const fields = previous ? differingFields(previous, event) : [];
    return fields.length ? [`  ~ ${event.start} ${event.title}: ${fields.join(', ')}`] : [];
  });
  if (!gained.length && !lost.length && !altered.length) return ['no event differs from the dataset before'];
  return [
    `against the dataset before: ${gained.length} gained, ${lost.length} lost, ${altered.length} altered`,
    ...cut(gained),
    ...cut(lost),
    ...cut(altered),
  ];
}

const COMPARED = [
  'kind',
  'status',
  'start',
  'end',
  'precision',
  'remote',
  'officials',
  'places',
  'countries',
  'topics',
] as const;

function differingFields(a: AtlasEvent, b: AtlasEvent): string[] {
  return COMPARED.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}
