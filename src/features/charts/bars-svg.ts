import type { RankedValue } from '../../model/rankings';
import { escapeXml } from './drawing';

const LINE = 22;
const NAMES = 240;
const BARS = 320;
const NUMBERS = 48;

/** A ranked list as bars, for the export; on the page it is a list of buttons. */
export function barsSvg(rows: readonly RankedValue[], colour: string) {
  const highest = Math.max(1, ...rows.map(({ count }) => count));
  const lines = rows.map(({ name, count }, index) => {
    const y = index * LINE;
    const length = (BARS * count) / highest;
    return [
      `<text x="${NAMES - 8}" y="${y + 15}" font-size="12" text-anchor="end">${escapeXml(name)}</text>`,
      `<rect x="${NAMES}" y="${y + 3}" width="${length}" height="${LINE - 7}" fill="${colour}"/>`,
      `<text x="${NAMES + length + 6}" y="${y + 15}" font-size="12">${count}</text>`,
    ].join('');
  });
  return { markup: lines.join('\n'), width: NAMES + BARS + NUMBERS, height: rows.length * LINE };
}
