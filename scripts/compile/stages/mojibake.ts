/*
 * UTF-8 that was once read as Windows-1252: "donâ€™t" for "don’t". A run of characters that stand for the bytes of one
 * UTF-8 letter is put together again, but only where the outcome is a letter or sign that a bulletin may well hold:
 * `É”` at the end of a quoted word in capitals is also a valid pair of bytes, and means nothing else than itself.
 */

/** Characters with, for each, the offset in the raw text at which it begins. Entries are single UTF-16 code units. */
export interface Units {
  readonly units: string[];
  readonly at: number[];
}

/** Windows-1252, 0x80 to 0x9F; the five bytes that it leaves undefined come through as C1 controls. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const TYPOGRAPHIC = /[‚„…‹‘’“”•–—›]/;
/** What the third byte of a closing quote becomes where a program threw the undefined 0x9D away. */
const LOST_QUOTE = 'â€';

function byteOf(char: string | undefined): number {
  if (char === undefined) return -1;
  const upper = UPPER.indexOf(char);
  if (upper >= 0) return 0x80 + upper;
  const code = char.charCodeAt(0);
  return code <= 0xff ? code : -1;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/** Latin letters and signs, punctuation, the euro, arrows, symbols and emoji: nothing that two letters spell by chance. */
function isLikely(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0x17f) ||
    (code >= 0x218 && code <= 0x21b) ||
    (code >= 0x2009 && code <= 0x203a) ||
    (code >= 0x20a0 && code <= 0x2bff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0x1f000 && code <= 0x1faff)
  );
}

interface Found {
  readonly from: number;
  readonly length: number;
  readonly letter: string;
  /** False where the same characters may be meant as they stand: a capital and a quotation mark. */
  readonly certain: boolean;
}

function foundAt(units: readonly string[], from: number): Found | null {
  const length = sequenceLength(byteOf(units[from]));
  if (length === 0) return null;
  const bytes = Array.from({ length }, (_, i) => byteOf(units[from + i]));
  if (bytes.slice(1).every((byte) => byte >= 0x80 && byte <= 0xbf)) {
    const code = bytes
      .slice(1)
      .reduce((sum, byte) => (sum << 6) | (byte & 0x3f), (bytes[0] ?? 0) & (0xff >> (length + 1)));
    if (!isLikely(code)) return null;
    const certain = length > 2 || !TYPOGRAPHIC.test(units[from + 1] ?? '');
    return { from, length, letter: String.fromCodePoint(code), certain };
  }
  if (units[from] + (units[from + 1] ?? '') !== LOST_QUOTE) return null;
  return { from, length: units[from + 2] === '\ufffd' ? 3 : 2, letter: '”', certain: true };
}

function findAll(units: readonly string[]): Found[] {
  const all: Found[] = [];
  for (let i = 0; i < units.length; i++) {
    const found = foundAt(units, i);
    if (!found) continue;
    all.push(found);
    i += found.length - 1;
  }
  return all;
}

/** Puts wrongly decoded letters together again, and says how many there were; twice, for text that was misread twice. */
export function mendMojibake(source: Units, rounds = 2): { mended: Units; count: number } {
  const all = findAll(source.units);
  if (rounds === 0 || !all.some((found) => found.certain)) return { mended: source, count: 0 };
  const starts = new Map(all.map((found) => [found.from, found]));
  const mended: Units = { units: [], at: [] };
  for (let i = 0; i < source.units.length; i++) {
    const found = starts.get(i);
    for (const unit of (found?.letter ?? source.units[i] ?? '').split('')) {
      mended.units.push(unit);
      mended.at.push(source.at[i] ?? 0);
    }
    if (found) i += found.length - 1;
  }
  const again = mendMojibake(mended, rounds - 1);
  return { mended: again.mended, count: Math.max(all.length, again.count) };
}
