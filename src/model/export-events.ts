import type { AtlasEvent } from '../dataset/types';
import type { Atlas } from './atlas';

const COLUMNS: readonly (readonly [name: string, cell: (event: AtlasEvent, atlas: Atlas) => string])[] = [
  ['id', (event) => event.id],
  ['start', (event) => event.start],
  ['end', (event) => event.end],
  ['precision', (event) => event.precision],
  ['dateBasis', (event) => event.dateBasis],
  ['kind', (event) => event.kind],
  ['status', (event) => event.status],
  ['title', (event) => event.title],
  ['summary', (event) => event.summary],
  ['remote', (event) => String(event.remote)],
  [
    'officials',
    (event, atlas) => join(event.officials.map(({ id, role }) => `${atlas.nameOf('official', id)} (${role})`)),
  ],
  ['places', (event, atlas) => join(event.places.map(({ id, role }) => `${atlas.nameOf('place', id)} (${role})`))],
  ['countries', (event) => join(event.countries.map(({ code, role }) => `${code} (${role})`))],
  ['regions', (event) => join(event.regions)],
  ['topics', (event) => join(event.topics)],
  ['bulletins', (event) => join(event.sources.map(({ bulletin }) => bulletin))],
];

/** The events as a table (RFC 4180), one line each, with a line of names above. */
export function eventsToCsv(atlas: Atlas, events: readonly AtlasEvent[]): string {
  const rows = events.map((event) => COLUMNS.map(([, cell]) => cell(event, atlas)));
  return [COLUMNS.map(([name]) => name), ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

/** The events as the dataset holds them, with what was selected and where it came from. */
export function eventsToJson(atlas: Atlas, events: readonly AtlasEvent[], selection: string): string {
  const told = new Set(events.flatMap(({ sources }) => sources.map(({ bulletin }) => bulletin)));
  const bulletins = atlas.dataset.bulletins.filter(({ id }) => told.has(id));
  return `${JSON.stringify({ selection, count: events.length, bulletins, events }, null, 2)}\n`;
}

function join(parts: readonly string[]): string {
  return parts.join('; ');
}

// A cell that begins with one of =+-@ is a formula to a spreadsheet; the quote before it keeps it text.
function quote(cell: string): string {
  const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
