import type { Bulletin } from '../../dataset/types';
import { formatDay } from '../../format/days';

/** Who issued a bulletin and when: `Press office, about 14 July 2023` where the day was worked out. */
export function issueOf({ publisher, asOf }: Bulletin): string {
  const day = `${asOf.basis === 'stated' ? '' : 'about '}${formatDay(asOf.date)}`;
  return publisher ? `${publisher}, ${day}` : day;
}
