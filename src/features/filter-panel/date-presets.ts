import { addDays, civil, isoDay } from '../../dataset/days';
import type { IsoDay } from '../../dataset/types';
import type { Atlas } from '../../model/atlas';

/** A range that many ask for. */
export interface DatePreset {
  readonly label: string;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** The last twelve months before the newest bulletin, and the three latest years. */
export function datePresets(atlas: Atlas): readonly DatePreset[] {
  const newest = atlas.dataset.bulletins
    .map(({ asOf }) => asOf.date)
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const { year, month, day } = civil(newest);
  // 29 February has no twin a year before; the day before 1 March stands for it.
  const yearBefore = addDays(isoDay(year - 1, month, Math.min(day, 28)), 1);
  const years = [year, year - 1, year - 2].map((y) => ({
    label: String(y),
    from: isoDay(y, 1, 1),
    to: isoDay(y, 12, 31),
  }));
  return [{ label: 'Last 12 months', from: yearBefore, to: newest }, ...years];
}
