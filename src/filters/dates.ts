import { isIsoDay } from '../dataset/days';
import type { IsoDay } from '../dataset/types';
import { formatRange } from '../format/days';
import type { Dimension, Filters, ParamReader } from './dimension';

/** The span of time; it keeps an event whose own span overlaps it. Either end may be open. */
export const dates: Dimension = {
  key: 'date',
  params: ['from', 'to'],
  cleared: { from: null, to: null },
  parse(read) {
    const from = readDay(read, 'from');
    const to = readDay(read, 'to');
    return { filters: inOrder(from.day, to.day), problems: [...from.problems, ...to.problems] };
  },
  serialize: ({ from, to }) => [
    ...(from === null ? [] : [['from', from] as const]),
    ...(to === null ? [] : [['to', to] as const]),
  ],
  isDefault: ({ from, to }) => from === null && to === null,
  predicate:
    ({ from, to }) =>
    (event) =>
      (from === null || event.end >= from) && (to === null || event.start <= to),
  valuesOf: () => [],
  describe: ({ from, to }) => (from === null && to === null ? [] : [formatRange(from, to)]),
};

/** Two days that were given the wrong way round mean the span between them. */
export function inOrder(from: IsoDay | null, to: IsoDay | null): Pick<Filters, 'from' | 'to'> {
  return from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
}

function readDay(read: ParamReader, param: string): { day: IsoDay | null; problems: readonly string[] } {
  const given = read(param)[0] ?? '';
  if (given === '') return { day: null, problems: [] };
  return isIsoDay(given) ? { day: given, problems: [] } : { day: null, problems: [`${param} date “${given}”`] };
}
