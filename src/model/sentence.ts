import { formatMonth } from '../format/days';
import type { Filters } from '../filters/filters';
import { describeFilters } from '../filters/filters';
import type { Atlas } from './atlas';

/** What the page shows, in one sentence: `Showing 41 of 312 events: Mark Rutte, Baltic Sea, since January 2025`. */
export function describeView(atlas: Atlas, filters: Filters, shown: number): string {
  const all = atlas.events.length;
  const parts = describeFilters(filters, atlas.nameOf);
  if (parts.length === 0) return `Showing all ${all} events${toldBy(atlas)}`;
  return `Showing ${shown} of ${all} events: ${parts.join(', ')}`;
}

/** ` told by 31 bulletins, June 2018 to February 2026`; nothing where there are none. */
function toldBy({ dataset: { bulletins } }: Atlas): string {
  const days = bulletins.map(({ asOf }) => asOf.date).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return '';
  const span = [...new Set([formatMonth(first), formatMonth(last)])].join(' to ');
  return ` told by ${bulletins.length} bulletin${bulletins.length === 1 ? '' : 's'}, ${span}`;
}
