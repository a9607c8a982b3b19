import { isIsoDay } from '../../../../src/dataset/days';
import type { IsoDay } from '../../../../src/dataset/types';

/** The day in a file's name: `2018-09-25-newsletter.txt`, `news_20180925.txt`, `25-09-2018.md`; null for none. */
export function dayInFileName(fileName: string): IsoDay | null {
  const found = [
    /(?<!\d)(?<year>(?:19|20)\d\d)(?<sep>[-_. ]?)(?<month>\d\d)\k<sep>(?<day>\d\d)(?!\d)/,
    /(?<!\d)(?<day>\d\d)(?<sep>[-_. ])(?<month>\d\d)\k<sep>(?<year>(?:19|20)\d\d)(?!\d)/,
  ]
    .map((pattern) => pattern.exec(fileName.split('/').at(-1) ?? '')?.groups)
    .find((groups) => groups !== undefined);
  const day = found ? `${found.year ?? ''}-${found.month ?? ''}-${found.day ?? ''}` : '';
  return isIsoDay(day) ? day : null;
}
