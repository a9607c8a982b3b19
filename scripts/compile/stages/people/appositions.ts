import { nameStart } from './names';
import type { PersonMention } from './lists';
import { ACRONYM, isCountryWord, spanOf, wordAt, type Words } from './words';

const LINK =
  /^(?:the|its|their|his|her|a|an|one|also|now|then|s|country|new|newly|of|who|took|takes|over|office|as|is|was|and|former|currently|acting|elected|appointed|host)$/;
/** Between a name and a title without a comma there is nothing else: "Lena Vogt MP". */
const WITHOUT_COMMA = /^(?:MP|MEP|MdB)$/;

/** A name that stands right before a title: "Yoon Sun, the country's Ambassador", "Luc Weber, who took office as". */
export function nameBefore(words: Words, from: number, found: readonly PersonMention[]): PersonMention | null {
  const bare = WITHOUT_COMMA.test(wordAt(words, from)) && wordAt(words, from - 1) !== ',';
  const comma = bare ? from : commaBefore(words, from);
  if (comma === null) return null;
  const end = bare ? comma : beforePostNominals(words, comma);
  const start = nameStart(words, end - 1);
  if (start === null) return null;
  const span = spanOf(words, start, end);
  const known = found.find((person) => person.start <= span.start && span.end <= person.end);
  if (known) return known.title ? null : known;
  if (end - start < 2) return null;
  const name = words.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return { ...span, name, title: null, rank: null, honorific: false, former: false };
}

/** "Per Lund, P.C., M.P., Minister of Public Safety": letters behind a name are no name. */
function beforePostNominals(words: Words, comma: number): number {
  let at = comma;
  for (;;) {
    let before = at - 1;
    if (wordAt(words, before) === '.') before--;
    if (!/^(?:\p{Lu}{2,4}|(?:\p{Lu}\.)+\p{Lu}|PhD)$/u.test(wordAt(words, before)) || wordAt(words, before - 1) !== ',')
      return at;
    at = before - 1;
  }
}

function commaBefore(words: Words, from: number): number | null {
  let at = from - 1;
  while (
    at > 0 &&
    from - at < 9 &&
    (LINK.test(wordAt(words, at)) ||
      isCountryWord(words, at) ||
      words.own.has(wordAt(words, at)) ||
      ACRONYM.test(wordAt(words, at)))
  )
    at--;
  return wordAt(words, at) === ',' || wordAt(words, at) === '(' || bareWho(words, at, from) ? at : null;
}

/** "Luc Weber who took office as": the comma is missing. */
function bareWho(words: Words, at: number, from: number): boolean {
  return at + 1 < from && wordAt(words, at + 1) === 'who';
}
