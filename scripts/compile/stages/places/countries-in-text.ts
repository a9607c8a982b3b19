import type { Span } from '../../../../src/dataset/types';
import { ALSO_FIRST_NAMES } from '../../language/country-words';
import { countryMatcher, isAdjective } from '../../lexicon/countries';
import type { CountryMention } from '../find-places';
import { isHead, isInstitution, isNever, isPortfolio, isPrefix, isRankWord } from '../people/words';
import { overlapsAny } from '../spans';
import { isState } from './divisions';

/** Countries that a passage names, by name, people or government; not the state of Georgia, nor Jordan Peterson. */
export function countriesInText(text: string, span: Span, blocked: readonly Span[]): CountryMention[] {
  return countryMatcher.find(text, span).flatMap((match) => {
    if (!match.value || overlapsAny(match, blocked) || meansNoCountry(text, match)) return [];
    return [
      {
        start: match.start,
        end: match.end,
        code: match.value,
        via: 'name',
        adjective: isAdjective(match.phrase),
      } as const,
    ];
  });
}

/** Phrases that hold a country's name and mean none: "Gulf of Mexico". */
export function notCountries(text: string, span: Span): Span[] {
  return countryMatcher.find(text, span).filter((match) => !match.value);
}

function meansNoCountry(text: string, match: Span): boolean {
  const name = text.slice(match.start, match.end);
  // "Non-US" and "Euro-US" are about others.
  if (name === 'US' && /[\p{L}]-$/u.test(text.slice(match.start - 2, match.start))) return true;
  return isState(text, match) || isFirstName(text, match) || isEndOfSurname(text, match.start);
}

/** "Julian Lindley-French"; but "the Anglo-French corps" and "the Russia-Ukraine war". */
function isEndOfSurname(text: string, start: number): boolean {
  const name = /(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)-$/u.exec(text.slice(Math.max(0, start - 40), start));
  const [first, last] = [name?.[1] ?? '', name?.[2] ?? ''];
  if (!name || isNever(first) || isPortfolio(first)) return false;
  const country = countryMatcher.find(last, { start: 0, end: last.length }).length > 0;
  return (
    !country &&
    !/^(?:Anglo|Franco|Russo|Sino|Greco|Graeco|Austro|Afro|Euro|Indo|Non|Pro|Anti|Pan|Ex|Post|Luso|Italo|Dano|Polono)$/.test(
      last,
    )
  );
}

/** "Jordan Peterson", "Florence Martin": a capitalised word behind it that is no other thing makes a person of it. */
export function isFirstName(text: string, { start, end }: Span): boolean {
  if (!ALSO_FIRST_NAMES.includes(text.slice(start, end))) return false;
  const next = /^ (\p{Lu}\p{Ll}[\p{L}'-]*)/u.exec(text.slice(end, end + 30))?.[1];
  if (!next || /^'s/.test(next)) return false;
  const thing = [isHead, isInstitution, isNever, isPortfolio, isPrefix, isRankWord].some((test) => test(next));
  return !thing && !isSpelledSmall(text, next);
}

/** The same word spelled small elsewhere in the bulletin is a common one, and capitalised for a headline's sake. */
export function isSpelledSmall(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
