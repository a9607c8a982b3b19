import type { Filters } from '../filters/filters';

/**
 * Lets a bar, a value, a country or a cell open the passages that it counts: the mark says which filters lead to them, and
 * the reading listens for the whole page, so that no view has to know it. `<button {...readMark({ country: ['LTU'] })}>`
 */
export function readMark(part: Partial<Filters>): { readonly 'data-read': string } {
  return { 'data-read': JSON.stringify(part) };
}

/** The filters of the mark that an element is or stands in; null where it is no mark. */
export function markAround(element: EventTarget | null): Partial<Filters> | null {
  const mark = element instanceof Element ? element.closest<HTMLElement>('[data-read]') : null;
  return mark?.dataset.read === undefined ? null : (JSON.parse(mark.dataset.read) as Partial<Filters>);
}
