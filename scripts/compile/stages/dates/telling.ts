import { addDays } from '../../../../src/dataset/days';
import type { AsOf, IsoDay } from '../../../../src/dataset/types';
import type { Story } from '../../text';

/** The days on one of which a story was told, as far as the layout knows. */
export interface Telling {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const LIST_DAYS = 6;

/** The day of the entry; where it has none, that of its age; where it has none either, the bulletin's. */
export function tellingOf(story: Story, asOf: AsOf): Telling {
  const { entryDate, age } = story;
  if (entryDate?.reach === 'own') return { from: entryDate.day, to: entryDate.day };
  if (entryDate) return { from: addDays(entryDate.day, -LIST_DAYS), to: entryDate.day };
  if (age) return { from: addDays(asOf.date, -age.most), to: addDays(asOf.date, -age.least) };
  return { from: asOf.date, to: asOf.date };
}
