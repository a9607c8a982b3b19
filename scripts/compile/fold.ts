const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ð: 'd', Ð: 'D', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', þ: 'th', Þ: 'Th',
}; // prettier-ignore

const PLAIN = /^[\x00-\x7f]*$/;

/** Letters without accents, case kept: `Geoană` is `Geoana`, `Støre` is `Store`. */
export function withoutAccents(text: string): string {
  // A gazetteer has half a million names, nearly all of them plain: normalising those took most of its loading time.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøØłŁðÐđĐßæÆœŒþÞ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Lower case, without accents, words parted by single spaces: the form in which names are compared. */
export function fold(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Ólafur Ragnar Grímsson` is `olafur-ragnar-grimsson`. */
export function kebab(text: string): string {
  return fold(text).replace(/ /g, '-');
}

/** 32 bits of FNV-1a as seven characters of base 36: tells texts apart in ids, and is no safeguard. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
