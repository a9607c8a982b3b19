import type { AtlasEvent } from '../../dataset/types';
import { KIND_NAMES } from '../../filters/kinds';
import { formatDateBasis, formatEventDate, isInferred } from '../../format/days';
import { nameSome } from '../../format/names';
import type { Atlas } from '../../model/atlas';
import { whereShort } from '../../model/lanes';

/** What a mark says of its event, part by part. */
export interface MarkWords {
  readonly when: string;
  readonly kind: string;
  readonly where: string;
  readonly who: string;
  /** What the form of the mark means: an announcement, a day that was worked out. */
  readonly notes: readonly string[];
}

/** The words of a mark. */
export function markWords(atlas: Atlas, event: AtlasEvent): MarkWords {
  const people = event.officials.map(({ id }) => atlas.nameOf('official', id));
  const countries = event.countries
    .filter(({ role }) => role === 'visited' || role === 'venue')
    .map(({ code }) => atlas.nameOf('country', code));
  return {
    when: formatEventDate(event),
    kind: KIND_NAMES[event.kind].one,
    where: [...new Set([whereShort(atlas, event), ...countries])].filter(Boolean).join(', '),
    who: nameSome(people, 3),
    notes: [
      ...(event.status === 'planned' ? ['announced'] : []),
      ...(event.status === 'ongoing' ? ['under way when told'] : []),
      ...(isInferred(event) ? [`date worked out: ${formatDateBasis(event.dateBasis)}`] : []),
    ],
  };
}

/** A mark in one line, for who hears it: `8 Oct 2018, Zagreb, Croatia: title (Visit, announced)`. */
export function markName(atlas: Atlas, event: AtlasEvent): string {
  const { when, kind, where, notes } = markWords(atlas, event);
  const place = where === '' ? '' : `, ${where}`;
  return `${when}${place}: ${event.title} (${[kind, ...notes].join(', ')})`;
}
