import type { IsoDay, Span } from '../../../src/dataset/types';
import { fold, kebab, withoutAccents } from '../fold';
import { isHeld, nameKey, type Knowledge } from '../knowledge';
import { countryName } from '../lexicon/countries';
import type { Office, OfficialEntry, PostEntry } from '../lexicon/shape';
import { findPeople, type PersonMention } from './find-people';
import { overlaps, overlapsAny } from './spans';

/** An official of a story: one person, with the post that the story gives or the lexicon knows for the day. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly post: PostEntry;
  /** Holds an office of the organisation on the day. */
  readonly principal: boolean;
  readonly entry: OfficialEntry | null;
  readonly evidence: readonly Span[];
  /** Where the name and its title stand: no place or country is looked for inside the name. */
  readonly nameSpans: readonly Span[];
}

export interface PeopleFindings {
  readonly people: readonly Person[];
  readonly unresolved: readonly { readonly words: string; readonly reason: 'unknown' | 'ambiguous' | 'outside-term' }[];
}

/** Full names seen anywhere in a bulletin, by folded surname, so that a surname alone can be read. */
export type NameRegister = ReadonlyMap<string, ReadonlySet<string>>;

/** Registers the full names that a bulletin gives with a title or a rank. */
export function registerNames(text: string, sentences: readonly Span[], know: Knowledge): NameRegister {
  const register = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const matched = know.fullNames.find(text, sentence).map((match) => match.value.name);
    const named = findPeople(text, sentence, know.pack).map((mention) => mention.name);
    for (const name of [...matched, ...named]) {
      const words = nameKey(name).split(' ');
      if (words.length < 2) continue;
      for (let from = 1; from < words.length; from++) {
        const surname = words.slice(from).join(' ');
        register.set(surname, (register.get(surname) ?? new Set()).add(know.byName(name)?.name ?? name));
      }
    }
  }
  return register;
}

/** Who acts in a story. `day` is a day of the event: offices are resolved by it. */
export function resolvePeople(
  text: string,
  headline: Span | null,
  sentences: readonly Span[],
  day: IsoDay,
  register: NameRegister,
  titleCase: boolean,
  know: Knowledge,
): PeopleFindings {
  const resolver = new Resolver(text, day, register, know);
  const body = sentences.map((sentence) => resolver.mentionsIn(sentence, false));
  const inBody = new Set(body.flat().map((mention) => nameKey(mention.name)));
  const inHeadline = headline ? resolver.mentionsIn(headline, titleCase, inBody) : [];
  for (const mention of [...body.flat(), ...inHeadline]) resolver.addNamed(mention);
  for (const span of [...(headline ? [headline] : []), ...sentences]) resolver.addOffices(span);
  return resolver.findings();
}

const SMALL_ANYWAY = new Set([
  'with',
  'from',
  'into',
  'over',
  'after',
  'against',
  'about',
  'between',
  'under',
  'during',
  'through',
  'ahead',
  'before',
  'across',
  'among',
  'towards',
  'upon',
]);

/** Whether most headlines of a bulletin capitalise all words: there a capital tells no name from another word. */
export function usesTitleCase(headlines: readonly string[]): boolean {
  const long = headlines.filter((headline) => (headline.match(/\p{L}{4,}/gu) ?? []).length >= 4);
  const small = (headline: string) =>
    (headline.match(/(?<!\p{L})\p{Ll}\p{L}{3,}/gu) ?? []).some((word) => !SMALL_ANYWAY.has(word));
  return long.length > 0 && long.filter((headline) => !small(headline)).length > long.length / 2;
}

/** What stands in front of an office that is only spoken of: nobody acts. */
const NOT_ACTING =
  /(?:\b(?:next|future|incoming|former|be|become|becomes|became|as|No|any|every|appointed|elected|nominated|successor|predecessor|post of|office of|biography of|Biography of)\s+(?:[Tt]he\s+|a\s+)?(?:\p{Lu}{2,}\s+|\p{Lu}{2,}'s\s+)?)$/u;
const REPLACED =
  /(?:\b(?:successor (?:of|to)|succeeds?|succeeded|replaces?|replacing|replaced|instead of|in place of|named after|honour of|memory of)\s+(?:[\p{L}.]+\s+){0,3}|\b(?:[Ss]ince|[Uu]nder)\s+)$/u;
const GENERIC_TITLE =
  /President|Minister|Chancellor|Secretary|King|Queen|Emir|Sultan|Ambassador|Commissioner|Representative|Speaker|Premier|Taoiseach/;

class Resolver {
  private readonly people = new Map<string, Person>();
  private readonly unresolved: PeopleFindings['unresolved'][number][] = [];
  private readonly titles: Span[] = [];

  constructor(
    private readonly text: string,
    private readonly day: IsoDay,
    private readonly register: NameRegister,
    private readonly know: Knowledge,
  ) {}

  mentionsIn(span: Span, titleCase: boolean, known: ReadonlySet<string> = new Set()): PersonMention[] {
    const masked = maskedSpans(this.text, span, this.know);
    const named = findPeople(this.text, span, this.know.pack).filter((mention) => !overlapsAny(mention, masked));
    const trusted = titleCase
      ? named.filter((mention) => known.has(nameKey(mention.name)) || this.isKnownName(mention.name))
      : named;
    const matched = this.know.fullNames.find(this.text, span).filter((match) => !overlapsAny(match, masked));
    const extra = matched.filter((match) => !trusted.some((mention) => overlaps(mention, match)));
    return [
      ...trusted,
      ...extra.map((match) => ({
        start: match.start,
        end: match.end,
        name: match.phrase,
        title: null,
        rank: null,
        honorific: false,
      })),
    ];
  }

  private isKnownName(name: string): boolean {
    return (
      Boolean(this.know.byName(name)) ||
      (!name.includes(' ') && (this.register.has(fold(name)) || this.know.bySurname(name).length > 0))
    );
  }

  addNamed(mention: PersonMention): void {
    if (mention.title) this.titles.push(mention.title);
    const before = this.text.slice(
      Math.max(0, (mention.title?.start ?? mention.start) - 60),
      mention.title && mention.title.start < mention.start ? mention.title.start : mention.start,
    );
    if (mention.title?.notInOffice || REPLACED.test(before)) return;
    const single = !nameKey(mention.name).includes(' ');
    const resolved = single ? this.resolveSurname(mention) : (this.know.byName(mention.name) ?? mention.name);
    if (!resolved) return;
    if (typeof resolved === 'string') this.addUnlisted(resolved, mention);
    else this.addListed(resolved, mention, this.statedOffice(mention));
  }

  private addListed(entry: OfficialEntry, mention: PersonMention, office: Office | null): void {
    const post = this.postOf(entry, mention, office) ?? nearestPost(entry, this.day);
    if (!post) return;
    this.add(
      { id: kebab(nameKey(entry.name)), name: entry.name, post, principal: this.isPrincipal(post), entry },
      mention,
    );
  }

  private addUnlisted(name: string, mention: PersonMention): void {
    const post = this.unlistedPost(mention);
    if (!post && !this.register.get(surnameOf(name))) return;
    if (!post) return;
    this.add(
      { id: kebab(nameKey(name)), name: displayName(name), post, principal: this.isPrincipal(post), entry: null },
      mention,
    );
  }

  private add(person: Omit<Person, 'evidence' | 'nameSpans'>, mention: Span): void {
    const known = this.people.get(person.id);
    const span = { start: mention.start, end: mention.end };
    this.people.set(person.id, {
      ...person,
      ...(known && known.post.title.length >= person.post.title.length
        ? { post: known.post, principal: known.principal }
        : {}),
      evidence: [...(known?.evidence ?? []), span],
      nameSpans: [...(known?.nameSpans ?? []), span],
    });
  }

  /** The post that the story states, else the one that the lexicon has for the day. */
  private postOf(entry: OfficialEntry, mention: PersonMention, office: Office | null): PostEntry | null {
    const held = entry.posts.filter((post) => isHeld(post, this.day));
    const own = held.find((post) => post.organisation === this.know.pack.organisation.name);
    const stated = office && held.find((post) => post.office === office.id);
    if (stated ?? own) return stated ?? own ?? null;
    return this.unlistedPost(mention) ?? held[0] ?? null;
  }

  private statedOffice(mention: PersonMention): Office | null {
    if (!mention.title) return null;
    return this.know.offices.find(this.text, mention.title)[0]?.value ?? null;
  }

  private unlistedPost(mention: PersonMention): PostEntry | null {
    const { title, rank } = mention;
    if (!title && !rank) return null;
    const words = title ? tidyTitle(title.words, title.plural) : (rank ?? '');
    const organisation = this.organisationOf(mention);
    return {
      title: words,
      organisation: organisation ?? (title?.country ? countryName(title.country) : ''),
      ...(title?.country && !organisation ? { country: title.country } : {}),
    };
  }

  /** The organisation's name stands in the title, or right before it. */
  private organisationOf(mention: PersonMention): string | null {
    if (!mention.title) return null;
    const { start, end } = mention.title;
    const around = { start: Math.max(0, start - 14), end };
    const named = this.know.organisationNames.find(this.text, around).some((match) => match.end >= start - 3);
    const body = this.know.bodies.find(this.text, mention.title).length > 0;
    const office = this.statedOffice(mention);
    return named || body || (office && /Assistant|Deputy/.test(office.title)) ? this.know.pack.organisation.name : null;
  }

  private isPrincipal(post: PostEntry): boolean {
    return post.organisation === this.know.pack.organisation.name || Boolean(post.office);
  }

  private resolveSurname(mention: PersonMention): OfficialEntry | string | null {
    const surname = nameKey(mention.name);
    for (const person of this.people.values())
      if (surnameMatches(person.name, surname)) return person.entry ?? person.name;
    const inBulletin = [...(this.register.get(surname) ?? [])];
    const fitting = this.know
      .bySurname(surname)
      .filter((entry) => entry.posts.some((post) => isHeld(post, this.day) && this.fitsTitle(post, mention)));
    if (inBulletin.length === 1) return this.know.byName(inBulletin[0] ?? '') ?? inBulletin[0] ?? null;
    if (fitting.length === 1) return fitting[0] ?? null;
    this.unresolved.push({
      words: mention.name,
      reason: inBulletin.length + fitting.length > 1 ? 'ambiguous' : 'unknown',
    });
    return mention.title && GENERIC_TITLE.test(mention.title.words) && !mention.title.plural ? mention.name : null;
  }

  private fitsTitle(post: PostEntry, { title }: PersonMention): boolean {
    if (!title) return Boolean(post.office) || post.organisation === this.know.pack.organisation.name || true;
    if (title.country && post.country && title.country !== post.country) return false;
    const head = /President|Minister|Chancellor|King|Queen|Secretary|Representative|Commissioner/.exec(
      title.words,
    )?.[0];
    return !head || post.title.includes(head);
  }

  addOffices(span: Span): void {
    for (const match of this.know.offices.find(this.text, span)) {
      if (overlapsAny(match, this.titles) || !this.isOfficeItself(match)) continue;
      const holders = this.know.holdersOf(match.value.id, this.day);
      const [holder] = holders;
      if (!holder || holders.length > 1)
        this.unresolved.push({ words: match.value.title, reason: holder ? 'ambiguous' : 'outside-term' });
      else this.addHolder(holder, match.value, match);
    }
  }

  private addHolder(holder: OfficialEntry, office: Office, span: Span): void {
    const post = holder.posts.find((candidate) => candidate.office === office.id && isHeld(candidate, this.day));
    if (!post) return;
    const id = kebab(nameKey(holder.name));
    const known = this.people.get(id);
    this.people.set(id, {
      id, name: holder.name, post: known?.principal ? known.post : post, principal: true, entry: holder,
      evidence: [...(known?.evidence ?? []), { start: span.start, end: span.end }],
      nameSpans: known?.nameSpans ?? [],
    }); // prettier-ignore
  }

  private isOfficeItself(match: Span & { value: Office }): boolean {
    const before = this.text.slice(Math.max(0, match.start - 40), match.start);
    const behind = this.text.slice(match.end, match.end + 40);
    const flat = (words: string) => words.toLowerCase().replace(/-/g, ' ');
    const ends = (words: string) =>
      new RegExp(`(?:^|[^\\p{L}])${escaped(flat(words))}(?:'s)? $`, 'u').test(flat(before));
    if (match.value.notAfter?.some(ends)) return false;
    if (
      match.value.notBefore?.some(
        (words) => flat(behind.trimStart()).startsWith(flat(words)) || flat(behind).startsWith(flat(words)),
      )
    )
      return false;
    return !NOT_ACTING.test(before) && !/^s\b/.test(behind);
  }

  findings(): PeopleFindings {
    return { people: [...this.people.values()], unresolved: this.unresolved };
  }
}

/** Outside any term that the lexicon knows: the next post, as of somebody just chosen, else the last one. */
function nearestPost({ posts }: OfficialEntry, day: IsoDay): PostEntry | null {
  const ahead = posts
    .filter((post) => post.from && post.from > day)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  const past = posts.filter((post) => post.to && post.to < day).sort((a, b) => ((a.to ?? '') > (b.to ?? '') ? -1 : 1));
  return ahead[0] ?? past[0] ?? null;
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const surnameOf = (name: string) => nameKey(name).split(' ').slice(1).join(' ');

const surnameMatches = (name: string, surname: string) =>
  nameKey(name) === surname || nameKey(name).endsWith(` ${surname}`);

/** "RUTTE" in capitals is "Rutte"; accents stay as printed. */
const displayName = (name: string) =>
  name.replace(/\b\p{Lu}{3,}\b/gu, (word) =>
    withoutAccents(word) === word && /[AEIOUY]/.test(word) ? word[0] + word.slice(1).toLowerCase() : word,
  );

const tidyTitle = (words: string, plural: boolean) => {
  const tidy = words.replace(/\s+/g, ' ').replace(/^the /, '');
  return plural
    ? tidy
        .replace(/Ministers/, 'Minister')
        .replace(/Senators/, 'Senator')
        .replace(/Presidents/, 'President')
        .replace(/Ambassadors/, 'Ambassador')
    : tidy;
};

/** Phrases of the pack in which no place, country or person is meant. */
export function maskedSpans(text: string, span: Span, know: Knowledge): Span[] {
  const literal = know.masks.literal.find(text, span);
  const passage = text.slice(span.start, span.end);
  const patterns = know.masks.patterns.flatMap((pattern) => [...passage.matchAll(pattern)]);
  return [
    ...literal.map(({ start, end }) => ({ start, end })),
    ...patterns.map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length })),
  ];
}
