import type { Filters } from '../filters/filters';
import { describeFilters } from '../filters/filters';
import type { Atlas } from './atlas';

/** What the page shows, in one sentence: `Showing 41 of 312 events: Mark Rutte, Baltic Sea, since January 2025`. */
export function describeView(atlas: Atlas, filters: Filters, shown: number): string {
  const all = atlas.events.length;
  const parts = describeFilters(filters, atlas.nameOf);
  if (parts.length === 0) return `Showing all ${all} events`;
  return `Showing ${shown} of ${all} events: ${parts.join(', ')}`;
}
