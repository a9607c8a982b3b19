import type { Stretch } from '../../model/gaps';

/** Slanting lines over the steps of a gap, in a box one wide a step and `height` high; `lines` a step. */
export function hatchPath(gaps: readonly Stretch[], height: number, lines = 1): string {
  return gaps.map(({ first, last }) => linesFrom(first, (last - first + 1) * lines, height, lines)).join('');
}

// A pattern would be stretched with the box; lines that keep their width are not.
function linesFrom(first: number, count: number, height: number, lines: number): string {
  const lean = 1 / lines;
  return Array.from({ length: count }, (_, line) => `M${first + line * lean} ${height}l${lean} ${-height}`).join('');
}
