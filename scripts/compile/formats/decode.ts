import { BulletinError } from '../bulletin-error';

/** A file's text, the encoding that it was read in, and what a reader of the report should know of that. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** The letters of 0x80 to 0x9f in Windows-1252; five bytes mean nothing there. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š\u008d‹Œ\u008fŽ\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Bytes that no Windows-1252 text holds: controls but tab, line breaks and form feed, and those that mean nothing. */
const NOT_1252 = new Set([...Array(32).keys(), 0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d].filter((byte) => ![9, 10, 12, 13].includes(byte))); // prettier-ignore
const REMEDY = 'save it as UTF-8 and compile again';

/**
 * Decodes a text file: by its byte-order mark, else as UTF-16 where its zero bytes say so, else in the charset that it
 * declares, else as UTF-8, and as Windows-1252 in the last resort. Throws a `BulletinError` where none of them fits.
 * A UTF-8 byte-order mark stays in the text, which is then the file as it is.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: decodeUtf16(bytes, utf16), encoding: utf16, notes: ['read as UTF-16'] };
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new BulletinError('it is not a text file: a zero byte stands here', lineAt(bytes, zero));
  const byDeclaration = declared === undefined || hasUtf8Mark(bytes) ? null : decodeAs(bytes, declared);
  if (byDeclaration) return { ...byDeclaration, notes: [] };
  const utf8 = decodeAs(bytes, 'utf-8');
  const notes = utf8 && isOther(declared) ? [`it declares "${declared}" and was read as UTF-8`] : [];
  return utf8 ? { ...utf8, notes } : decodeInLastResort(bytes);
}

/** Maps the controls that decoders of Windows-1252 leave (Node 20.20 does) to the letters that were meant. */
export function withPrintedLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => HIGH[control.charCodeAt(0) - 0x80] ?? control);
}

const hasUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
const isOther = (declared: string | undefined) => declared !== undefined && !/^utf-?8$/i.test(declared);

/** By the byte-order mark; without one, where nearly every second byte of a text of Latin letters is zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, i) => (zeros[i % 2] = (zeros[i % 2] ?? 0) + (byte === 0 ? 1 : 0)));
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd > 0.7 && even < 0.05) return 'utf-16le';
  return even > 0.7 && odd < 0.05 ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new BulletinError('it begins as UTF-16 and cannot be read as such to its end; ' + REMEDY);
  }
}

/** Null where the label names no charset, or bytes do not fit it. */
function decodeAs(bytes: Uint8Array, label: string): Omit<Decoded, 'notes'> | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    // A page can declare UTF-16 only in letters of one byte, which proves it wrong.
    if (decoder.encoding.startsWith('utf-16')) return null;
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === 'windows-1252' ? withPrintedLetters(text) : text, encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function decodeInLastResort(bytes: Uint8Array): Decoded {
  const line = lineAt(bytes, firstBadByte(bytes));
  if (bytes.some((byte) => NOT_1252.has(byte))) {
    throw new BulletinError(`it is neither UTF-8 nor Windows-1252; ${REMEDY}`, line);
  }
  const { text, encoding } = decodeAs(bytes, 'windows-1252') ?? { text: '', encoding: '' };
  return { text, encoding, notes: [`line ${line} is not UTF-8: read as Windows-1252`] };
}

const lineAt = (bytes: Uint8Array, at: number) => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;

/** By halves: the shortest prefix that cannot be decoded ends in the bad byte. */
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A prefix may end inside a letter: streaming decoders wait for the rest of it.
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
