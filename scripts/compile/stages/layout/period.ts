import type { Layout } from '../../../../src/dataset/types';
import type { Line } from './lines';

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:this|of the|the|past|last) (?:month)\b|\bmonthly\b/, 31],
  [/\b(?:this|of the|the|past|last) (?:fortnight)\b|\bfortnightly\b/, 14],
  [/\b(?:this|of the|the|past|last) (?:quarter)\b|\bquarterly\b/, 92],
  [/\b(?:this|of the|the|past|last) (?:week)\b|\bweekly\b/, 7],
  [/\b(?:of the|the) day\b|\bdaily\b/, 1],
];
const WEEK = 7;
/** The headlines below the dated one of a home page reach back some two weeks. */
const HOME_PAGE = 14;

/** How many days of news a bulletin holds, by its labels: "More stories from this month" is a month's. */
export function periodOf(lines: readonly Line[], layout: Layout): number {
  if (layout === 'home-page') return HOME_PAGE;
  const labels = [...lines].reverse().filter(({ label }) => label !== null);
  const others = lines.filter(({ label, sentence, words }) => label === null && !sentence && words <= 8);
  for (const line of [...labels, ...others]) {
    const period = PERIODS.find(([pattern]) => pattern.test(line.text.toLowerCase()));
    if (period) return period[1];
  }
  return WEEK;
}
