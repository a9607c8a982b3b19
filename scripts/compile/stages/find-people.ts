import type { Span } from '../../../src/dataset/types';
import {
  HONORIFICS,
  LEADING_VERBS,
  NAME_PARTICLES,
  NEVER_NAMES,
  NOT_IN_OFFICE,
  PORTFOLIO_WORDS,
  RANKS,
  SMALL_HEADS,
  TITLE_HEADS,
  TITLE_PREFIXES,
} from '../language/titles';
import { countryMatcher } from '../lexicon/countries';
import { gazetteer } from '../lexicon/cities';
import type { Pack } from '../lexicon/shape';

/** A title as it stands in the text: "Minister of Foreign Affairs", with the country that the words around it name. */
export interface TitleMention extends Span {
  /** The words from the first prefix to the end of the complement. */
  readonly words: string;
  readonly plural: boolean;
  /** ISO 3166-1 alpha-3, from a complement or an adjective. */
  readonly country?: string;
  /** All countries of a plural title: "Foreign Ministers of Finland and Sweden". */
  readonly countries: readonly string[];
  /** No longer in office, or not yet. */
  readonly notInOffice: boolean;
}

/** A person named in the text; a surname alone, or with a title, a rank or an honorific. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly title: TitleMention | null;
  readonly rank: string | null;
  readonly honorific: boolean;
}

interface Token extends Span {
  readonly word: string;
}

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'.](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\d+(?:st|nd|rd|th)?|[,;:()"&/-]|[.!?]/gu;
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}'.-]*|(?:al|el|d|ad|ar|as|ash|an|at)[-']\p{Lu}[\p{L}\p{M}'-]*)$/u;
const ACRONYM = /^\p{Lu}{2,}(?:-\p{L}+)*s?$/u;
const ROMAN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XVI)$/;

const heads = new Set(TITLE_HEADS);
const smallHeads = new Set(SMALL_HEADS);
const prefixes = new Set(TITLE_PREFIXES);
const portfolio = new Set(PORTFOLIO_WORDS);
const particles = new Set(NAME_PARTICLES);
const never = new Set(NEVER_NAMES);
const honorifics = new Set(HONORIFICS);
const notInOffice = new Set(NOT_IN_OFFICE);
const rankPhrases = [...RANKS].sort((a, b) => b.split(' ').length - a.split(' ').length).map((rank) => rank.split(' '));
const rankWords = new Set(rankPhrases.flat());

const isHead = (word: string) => heads.has(word) || heads.has(singular(word));
const singular = (word: string) =>
  word
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
const isPluralHead = (word: string) => !heads.has(word) && heads.has(singular(word));

/** Finds people by their titles, ranks and honorifics in one sentence. Everybody else is for the lexicon. */
export function findPeople(text: string, sentence: Span, pack: Pack): PersonMention[] {
  return new PeopleScan(text, sentence, pack).run();
}

class PeopleScan {
  private readonly tokens: Token[];
  private readonly countryAt: (string | null)[];
  private readonly countryCode = new Map<number, string>();
  private readonly found: PersonMention[] = [];
  private readonly orgWords: ReadonlySet<string>;

  constructor(
    private readonly text: string,
    private readonly sentence: Span,
    pack: Pack,
  ) {
    this.tokens = [...text.slice(sentence.start, sentence.end).matchAll(TOKEN)].map((match) => {
      const word = match[0].replace(/'s?$/, '').replace(/s'$/, 's');
      const start = sentence.start + match.index;
      return { word: word.replace(/'s$/, ''), start, end: start + word.replace(/'s$/, '').length };
    });
    this.countryAt = this.tokens.map(() => null);
    this.markCountries();
    this.orgWords = new Set(pack.organisation.names.flatMap((name) => name.split(' ')).filter((w) => CAPITAL.test(w)));
  }

  run(): PersonMention[] {
    for (let i = 0; i < this.tokens.length; i++) {
      const title = this.titleAt(i);
      if (title) {
        i = Math.max(i, this.afterTitle(title) - 1);
        continue;
      }
      const ranked = this.rankedName(i);
      if (ranked) {
        this.push(ranked.name, null, ranked.rank, false);
        i = ranked.next - 1;
        continue;
      }
      const honoured = this.honouredName(i);
      if (honoured) {
        this.push(honoured.name, null, null, true);
        i = honoured.next - 1;
      }
    }
    return this.found;
  }

  private word(i: number): string {
    return this.tokens[i]?.word ?? '';
  }

  private markCountries(): void {
    for (const match of countryMatcher.find(this.text, this.sentence)) {
      this.tokens.forEach((token, i) => {
        if (token.start < match.start || token.start >= match.end) return;
        this.countryAt[i] = match.value ?? 'none';
        if (match.value) this.countryCode.set(i, match.value);
      });
    }
  }

  /** Whether the token can stand in a title's complement: a portfolio, a country, an organisation, a known city. */
  private isVocabulary(i: number): boolean {
    const word = this.word(i);
    return (
      portfolio.has(word) ||
      this.countryAt[i] !== null ||
      this.orgWords.has(word) ||
      ACRONYM.test(word) ||
      gazetteer()
        .find(word)
        .some(({ city }) => city.capital)
    );
  }

  /** A title whose head stands at `i`, with where it begins and what follows it. */
  private titleAt(i: number): { from: number; head: number; to: number; mention: TitleMention } | null {
    const word = this.word(i);
    const small = smallHeads.has(word);
    if (!isHead(word) && !small) return null;
    if (/^General$/.test(this.word(i + 1)) && /^(?:Assembly|Staff|Debate)$/.test(this.word(i + 2))) return null;
    if (isHead(this.word(i + 1)) && !small) return null;
    let from = i;
    while (from > 0 && (prefixes.has(this.word(from - 1)) || (portfolio.has(this.word(from - 1)) && !small))) from--;
    const to = this.complementEnd(i + 1);
    return { from, head: i, to, mention: this.title(from, i, to) };
  }

  /** The token behind the complement: "of Foreign and European Affairs", "of the Parliament of Georgia", "(DGIMS)". */
  private complementEnd(start: number): number {
    let end = start;
    if (/^(?:General|General's|in-Chief|Designate|designate|elect|Emeritus)$/.test(this.word(end))) end++;
    for (let i = end; i < this.tokens.length;) {
      const word = this.word(i);
      if (word === '-' && this.isVocabulary(i + 1)) {
        i += 1;
        continue;
      }
      if (word === '(' && this.word(i + 2) === ')' && ACRONYM.test(this.word(i + 1))) {
        i += 3;
        end = i;
        continue;
      }
      if (/^(?:of|for|to|in|at|on|d)$/.test(word)) {
        const first = this.skipArticles(i + 1);
        const run = this.capitalRun(first, true);
        if (run === null) break;
        i = run;
        end = run;
        continue;
      }
      if (/^(?:and|&|,)$/.test(word) && this.continuesPortfolio(i, end)) {
        const run = this.capitalRun(this.skipArticles(i + 1), false);
        if (run === null) break;
        i = run;
        end = run;
        continue;
      }
      if (i === end && i > start && this.isVocabulary(i) && CAPITAL.test(word) && !isHead(word)) {
        i++;
        end = i;
        continue;
      }
      break;
    }
    return end;
  }

  private skipArticles(i: number): number {
    let at = i;
    while (/^(?:the|its|their|his|her|a|new)$/.test(this.word(at))) at++;
    return at;
  }

  /**
   * Behind "of": the capitalised words up to the last one that a title can hold; where none can, all of them, for a
   * name never follows "of". Behind "and": only words that a title can hold.
   */
  private capitalRun(start: number, open: boolean): number | null {
    let at = start;
    let last: number | null = null;
    while (at < this.tokens.length) {
      const word = this.word(at);
      if (isHead(word) && !portfolio.has(word)) break;
      if (this.isVocabulary(at)) last = at + 1;
      else if (!CAPITAL.test(word) && !(/^[-&]$/.test(word) && at > start)) break;
      else if (honorifics.has(word) || rankWords.has(word)) break;
      at++;
    }
    if (last !== null) return last;
    return open && at > start ? at : null;
  }

  private continuesPortfolio(i: number, end: number): boolean {
    if (i !== end) return false;
    const next = this.skipArticles(i + 1);
    const word = this.word(next);
    if (isHead(word) || prefixes.has(word) || rankWords.has(word)) return false;
    if (this.word(i) === ',') return portfolio.has(word) && /^(?:and|,)$/.test(this.word(next + 1));
    if (this.countryAt[next] !== null) return this.countryAt[i - 1] !== null && isPluralHead(this.headBefore(i));
    return portfolio.has(word) && this.countryAt[i - 1] === null && !isHead(this.word(next + 1));
  }

  private headBefore(i: number): string {
    for (let at = i; at >= 0; at--) if (isHead(this.word(at)) || isPluralHead(this.word(at))) return this.word(at);
    return '';
  }

  private title(from: number, head: number, to: number): TitleMention {
    const start = this.tokens[from]?.start ?? 0;
    const end = this.tokens[to - 1]?.end ?? this.tokens[head]?.end ?? start;
    const inside = [...Array(to - from).keys()]
      .filter(
        (k) =>
          !/^(?:to|in)$/.test(this.word(from + k - 1)) &&
          !(this.word(from + k - 1) === 'the' && /^(?:to|in)$/.test(this.word(from + k - 2))),
      )
      .map((k) => this.countryCode.get(from + k))
      .filter((c) => c !== undefined);
    const countries = [...new Set(inside)];
    const before = this.countryBefore(from);
    const country = before ?? countries[0];
    return {
      start,
      end,
      words: this.text.slice(start, end).replace(/\s*\([^)]*\)/g, ''),
      plural: isPluralHead(this.word(head)),
      ...(country ? { country } : {}),
      countries: countries.length ? countries : before ? [before] : [],
      notInOffice: [1, 2, 3].some(
        (k) =>
          notInOffice.has(this.word(from - k)) &&
          !/[.,;]/.test(this.text.slice(this.tokens[from - k]?.end ?? 0, start)),
      ),
    };
  }

  /** "Denmark's Defence Minister", "Turkish President", "the country's President" (none). */
  private countryBefore(from: number): string | undefined {
    for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
      const code = this.countryCode.get(at);
      if (code) return code;
      if (!/^(?:new|New|s|then|own|-)$/.test(this.word(at))) return undefined;
    }
    return undefined;
  }

  /** Names that a title governs, in front of it or behind; the index of the token to go on with. */
  private afterTitle(title: { from: number; head: number; to: number; mention: TitleMention }): number {
    const apposed = this.nameBeforeTitle(title.from);
    if (apposed) return this.claimBefore(apposed, title.mention, title.to);
    let at = title.to;
    const comma = this.word(at) === ',';
    if (comma || this.word(at) === ':') at++;
    const named = this.fullName(at);
    if (named && (!comma || named.titled || named.words > 1) && !this.startsNewApposition(named, comma)) {
      this.push(named.name, title.mention, named.rank, named.honorific);
      return title.mention.plural ? this.listedNames(named.next, title.mention) : named.next;
    }
    return title.to;
  }

  /** "..., the President of Romania, Klaus Iohannis, ...": a name behind a comma that has a title of its own is not ours. */
  private startsNewApposition(named: { next: number }, comma: boolean): boolean {
    if (!comma || this.word(named.next) !== ',') return false;
    const after = this.skipArticles(named.next + 1);
    const title = this.headWithin(after, 3);
    return (
      title !== null &&
      !/^(?:and|will|who)$/.test(this.word(after)) &&
      this.nameBeforeTitle(title) !== null &&
      this.text.slice(this.tokens[named.next]?.end, this.tokens[title]?.start).trim().length < 30 &&
      this.wordsBetween(named.next, title) <= 2 &&
      !this.nameFollows(title)
    );
  }

  private nameFollows(head: number): boolean {
    let at = this.complementEnd(head + 1);
    if (this.word(at) === ',') at++;
    return this.fullName(at) !== null;
  }

  private wordsBetween(a: number, b: number): number {
    return b - a - 1;
  }

  private headWithin(start: number, reach: number): number | null {
    for (let at = start; at <= start + reach; at++)
      if (isHead(this.word(at)) || smallHeads.has(this.word(at))) return at;
    return null;
  }

  private claimBefore(
    named: PersonMention | { name: Span; rank: string | null; honorific: boolean },
    mention: TitleMention,
    next: number,
  ): number {
    if ('title' in named) {
      const at = this.found.indexOf(named);
      this.found[at] = { ...named, title: mention };
    } else this.push(named.name, mention, named.rank, named.honorific);
    return next;
  }

  /** A name that stands right before a title: "Yoon Soongu, the country's Ambassador", "Luc Frieden, who took office as". */
  private nameBeforeTitle(
    from: number,
  ): PersonMention | { name: Span; rank: string | null; honorific: boolean } | null {
    const comma = this.commaBefore(from);
    if (comma === null) return null;
    const start = this.nameStart(comma - 1);
    if (start === null) return null;
    const span = { start: this.tokens[start]?.start ?? 0, end: this.tokens[comma - 1]?.end ?? 0 };
    const known = this.found.find((p) => p.start <= span.start && span.end <= p.end);
    if (known) return known.title ? null : known;
    if (comma - start < 2) return null;
    return { name: span, rank: null, honorific: false };
  }

  private commaBefore(from: number): number | null {
    let at = from - 1;
    const link =
      /^(?:the|its|their|his|her|a|an|one|also|now|then|s|country|new|of|who|took|takes|office|as|is|was|and|NATO|Alliance)$/;
    while (
      at > 0 &&
      from - at < 9 &&
      (link.test(this.word(at)) ||
        this.countryAt[at] !== null ||
        this.orgWords.has(this.word(at)) ||
        this.isAcronym(at))
    )
      at--;
    return this.word(at) === ',' || this.word(at) === '(' ? at : null;
  }

  private isAcronym(i: number): boolean {
    return ACRONYM.test(this.word(i));
  }

  private nameStart(last: number): number | null {
    let at = last;
    while (at >= 0 && this.isNameWord(at)) at--;
    while (at + 1 <= last && particles.has(this.word(at + 1)) && !CAPITAL.test(this.word(at + 1))) at++;
    return at + 1 <= last ? at + 1 : null;
  }

  private isNameWord(i: number): boolean {
    const word = this.word(i);
    if (particles.has(word) && CAPITAL.test(this.word(i + 1)) && i > 0 && CAPITAL.test(this.word(i - 1))) return true;
    if (word === '.' && /^(?:.*-)?\p{Lu}$/u.test(this.word(i - 1))) return true;
    if (ROMAN.test(word) && CAPITAL.test(this.word(i - 1))) return true;
    return (
      CAPITAL.test(word) &&
      !never.has(word) &&
      !isHead(word) &&
      !honorifics.has(word) &&
      !rankWords.has(word) &&
      !this.isVocabulary(i) &&
      !prefixes.has(word)
    );
  }

  private rankAt(i: number): { words: string; next: number } | null {
    const rank = rankPhrases.find((words) => words.every((word, k) => this.word(i + k) === word));
    if (!rank || /^(?:Secretary|Director|Attorney|Consul|Surgeon|Governor|Inspector)$/.test(this.word(i - 1)))
      return null;
    const next = i + rank.length;
    // "Defence Minister Gen Nakatani": without its full stop an abbreviation may be a first name.
    if (/^(?:Gen|Adm|Col)$/.test(rank[0] ?? '') && this.word(next) !== '.') return null;
    return { words: rank.join(' '), next: this.word(next) === '.' ? next + 1 : next };
  }

  private honorificsEnd(i: number): number {
    let at = i;
    while (honorifics.has(this.word(at)) || (at > i && this.word(at) === '.')) at++;
    return at;
  }

  /** `[honorifics] [rank] [honorifics] Name` from token `i` on. */
  private fullName(i: number) {
    const afterHonorific = this.honorificsEnd(i);
    const rank = this.rankAt(afterHonorific);
    let start = rank ? rank.next : afterHonorific;
    if (this.word(start) === '(') start = this.skipParenthesis(start);
    start = this.honorificsEnd(start);
    const next = this.nameEnd(start);
    if (next === null) return null;
    const name = { start: this.tokens[start]?.start ?? 0, end: this.tokens[next - 1]?.end ?? 0 };
    return {
      name,
      next,
      rank: rank?.words ?? null,
      honorific: afterHonorific > i,
      titled: start > i,
      words: next - start,
    };
  }

  private skipParenthesis(i: number): number {
    for (let at = i + 1; at < i + 5; at++) if (this.word(at) === ')') return at + 1;
    return i;
  }

  private nameEnd(start: number): number | null {
    let at = start;
    while (at < this.tokens.length && this.extendsName(at, start)) at++;
    while (at > start && this.word(at - 1) === '.') at--;
    return at > start && (this.word(at - 1).length > 1 || at - start > 1) ? at : null;
  }

  private extendsName(at: number, start: number): boolean {
    const word = this.word(at);
    const gap = at > start ? this.text.slice(this.tokens[at - 1]?.end ?? 0, this.tokens[at]?.start ?? 0) : '';
    if (/[^\s.]/.test(gap)) return false;
    if (word === '.') return /^(?:St|Jr|Sr|(?:.*-)?\p{Lu}\p{Ll}?)$/u.test(this.word(at - 1));
    if (at > start && particles.has(word)) return this.particleLeadsOn(at);
    if (ROMAN.test(word)) return at > start;
    if (ACRONYM.test(word) || !CAPITAL.test(word) || never.has(word) || honorifics.has(word)) return false;
    if (
      isHead(word) ||
      (portfolio.has(word) && !(at === start + 1 && /^(?:North|West|East|Marine|Law|Land|Guard)$/.test(word)))
    )
      return false;
    return (
      this.countryAt[at] === null ||
      (at > start && /^(?:German|French|Holland|Ireland|England|Jordan|Israel|Georgian)$/.test(word))
    );
  }

  private particleLeadsOn(at: number): boolean {
    let next = at + 1;
    while (particles.has(this.word(next))) next++;
    return CAPITAL.test(this.word(next)) && !isHead(this.word(next)) && this.countryAt[next] === null;
  }

  private rankedName(i: number) {
    const rank = this.rankAt(i);
    if (!rank) return null;
    const named = this.fullName(rank.next);
    return named ? { name: named.name, rank: rank.words, next: named.next } : null;
  }

  private honouredName(i: number) {
    if (!/^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Baroness)$/.test(this.word(i))) return null;
    return this.fullName(i);
  }

  /** "Senators Patrick Leahy and Bob Menendez", "..., X, Y and Z". */
  private listedNames(start: number, title: TitleMention): number {
    let at = start;
    while (/^(?:and|,|&)$/.test(this.word(at))) {
      const next = this.word(at) === ',' && this.word(at + 1) === 'and' ? at + 2 : at + 1;
      const named = this.fullName(next);
      if (!named || (named.words < 2 && !named.titled)) break;
      this.push(named.name, title, named.rank, named.honorific);
      at = named.next;
    }
    return at;
  }

  /** "President Sauli Niinistö of Finland". */
  private withCountryBehind(title: TitleMention, end: number): TitleMention {
    if (title.country) return title;
    const behind = /^ of (?:the )?/.exec(this.text.slice(end, end + 8));
    const match =
      behind && countryMatcher.find(this.text, { start: end, end: Math.min(this.sentence.end, end + 60) })[0];
    return match?.value && behind && match.start === end + behind[0].length
      ? { ...title, country: match.value }
      : title;
  }

  private push(name: Span, title: TitleMention | null, rank: string | null, honorific: boolean): void {
    const words = this.text.slice(name.start, name.end).replace(/\s+/g, ' ');
    if (this.found.some((p) => p.start < name.end && name.start < p.end)) return;
    this.found.push({ ...name, name: words, title: title && this.withCountryBehind(title, name.end), rank, honorific });
  }
}

/** "who chairs the Parliamentary Group", "who heads the Polish General Staff": a title told with a verb. */
export function isLeadingVerb(word: string): boolean {
  return LEADING_VERBS.includes(word);
}
