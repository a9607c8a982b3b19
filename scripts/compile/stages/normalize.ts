import type { NormalText } from '../text';
import { mendMojibake, type Units } from './mojibake';

/** Characters without width or sense of their own: soft hyphen, joiners, marks of direction, byte-order mark, controls. */
const DROPPED =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;
const SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LINE_BREAK = /[\v\f\r\u0085\u2028\u2029]/;
const MARK = /\p{M}/u;
const LIGATURE = /[\ufb00-\ufb06]/;

const STRAIGHT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛´`′ʹʼʻ＇',
    '"': '“”„‟«»″＂',
    '-': '‐‑‒–—―−﹣－',
  }).flatMap(([plain, printed]) => [...printed].map((char) => [char, plain] as const)),
);

/** Makes a text fit for matching, and keeps for each character where it stands in the text as published. */
export function normalizeText(raw: string): NormalText {
  const { mended, count } = mendMojibake({ units: raw.split(''), at: Array.from({ length: raw.length }, (_, i) => i) });
  const clean = compose(tidy(mended));
  const display = clean.units.join('');
  const text = clean.units.map((unit) => STRAIGHT.get(unit) ?? unit).join('');
  const notes: string[] = [];
  if (count > 0) notes.push(`mended ${count} wrongly decoded ${count === 1 ? 'letter' : 'letters'}`);
  const lost = clean.units.filter((unit) => unit === '\ufffd').length;
  if (lost > 0) notes.push(`${lost} ${lost === 1 ? 'letter was' : 'letters were'} lost before the text reached us`);
  return { text, display, toRaw: Uint32Array.from([...clean.at, raw.length]), notes };
}

/** One kind of line break and of space; what has no width goes. A `\r\n` begins, as one break, at its `\r`. */
function tidy(source: Units): Units {
  const tidied: Units = { units: [], at: [] };
  source.units.forEach((unit, i) => {
    if (DROPPED.test(unit) || (unit === '\n' && source.units[i - 1] === '\r')) return;
    tidied.units.push(LINE_BREAK.test(unit) ? '\n' : SPACE.test(unit) ? ' ' : unit);
    tidied.at.push(source.at[i] ?? 0);
  });
  return tidied;
}

/** Letters with their accents in one piece, and `fi` for its ligature; all of a piece begin where its first part does. */
function compose(source: Units): Units {
  const composed: Units = { units: [], at: [] };
  for (let i = 0; i < source.units.length;) {
    const from = i;
    i += isPair(source.units, i) ? 2 : 1;
    while (i < source.units.length && MARK.test(source.units[i] ?? '')) i++;
    const piece = source.units.slice(from, i).join('');
    for (const unit of (LIGATURE.test(piece) ? piece.normalize('NFKC') : piece.normalize('NFC')).split('')) {
      composed.units.push(unit);
      composed.at.push(source.at[from] ?? 0);
    }
  }
  return composed;
}

/** A surrogate pair that was cut off a composed piece must not be torn apart. */
function isPair(units: readonly string[], i: number): boolean {
  return /[\ud800-\udbff]/.test(units[i] ?? '') && /[\udc00-\udfff]/.test(units[i + 1] ?? '');
}
