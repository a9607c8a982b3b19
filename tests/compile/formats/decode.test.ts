import { describe, expect, it } from 'vitest';
import { decode } from '../../../scripts/compile/formats/decode';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from('Siliņa – “oui”\r\n'), undefined, 'Siliņa – “oui”\r\n', []],
    ['UTF-8 with its mark, which stays', Buffer.from('\ufeffRiga'), undefined, '\ufeffRiga', []],
    ['UTF-16 with a mark', utf16le('\ufeffSiliņa'), undefined, 'Siliņa', ['read as UTF-16']],
    ['UTF-16 of the other order', utf16be('\ufeffSiliņa'), undefined, 'Siliņa', ['read as UTF-16']],
    ['UTF-16 without a mark', utf16le('Talks in Riga, Siliņa says'), undefined, 'Talks in Riga, Siliņa says', ['read as UTF-16']], // prettier-ignore
    ['UTF-16 without a mark, other order', utf16be('Talks in Riga'), undefined, 'Talks in Riga', ['read as UTF-16']],
    ['Windows-1252 in the last resort', latin('One\nGeoan\xe3 \x96 \x93s\xed\x94 \x80'), undefined, 'One\nGeoanã – “sí” €', ['line 2 is not UTF-8: read as Windows-1252']], // prettier-ignore
    ['what is declared', latin('\xd0\xe8\xe3\xe0'), 'windows-1251', 'Рига', []],
    ['Latin 1, which is read as Windows-1252 everywhere', latin('l\x92\xe9t\xe9'), 'iso-8859-1', 'l’été', []],
    ['a wrong declaration', Buffer.from('Siliņa'), 'x-none', 'Siliņa', ['it declares "x-none" and was read as UTF-8']],
    ['a declaration of UTF-16 in single bytes', Buffer.from('Siliņa'), 'utf-16', 'Siliņa', ['it declares "utf-16" and was read as UTF-8']], // prettier-ignore
    ['a mark against a declaration', Buffer.from('\ufeffé'), 'windows-1252', '\ufeffé', ['it declares "windows-1252" and was read as UTF-8']], // prettier-ignore
  ])('reads %s', (_, bytes, declared, text, notes) => {
    const decoded = decode(bytes, declared);
    expect({ text: decoded.text, notes: decoded.notes }).toEqual({ text, notes });
  });

  it.each([
    ['a zero byte', Buffer.from('PK\n\u0003\u0000 \u0000\u0001 of a folder that was packed'), /^line 2: .*zero byte/],
    [
      'a byte without a letter',
      latin('One\n\nt\xe9l\x81'),
      /^line 3: .*neither UTF-8 nor Windows-1252; save it as UTF-8/,
    ],
    ['a control among the letters', latin('\xe9t\xe9\x07'), /^line 1: .*neither/],
    ['UTF-16 that was cut off', utf16le('\ufeffTalks').subarray(0, 9), /UTF-16 .*save it as UTF-8 and compile again/],
  ])('refuses %s, and says what helps', (_, bytes, reason) => {
    expect(() => decode(bytes)).toThrow(reason);
  });
});
