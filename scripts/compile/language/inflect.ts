/*
 * Lists of words become readable expressions: "visit" stands for visit, visits, visited, visiting. Words of more than
 * one part ("take over") inflect their first one.
 */

/** English verbs whose forms no rule gives: base, third person, past, participle, -ing where it doubles a letter. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'is|are|was|were|be|been|being', become: 'becomes?|became|becoming', begin: 'begins?|began|begun|beginning',
  break: 'breaks?|broke|broken|breaking', bring: 'brings?|brought|bringing', build: 'builds?|built|building',
  buy: 'buys?|bought|buying', choose: 'chooses?|chose|chosen|choosing', come: 'comes?|came|coming',
  cut: 'cuts?|cutting', draw: 'draws?|drew|drawn|drawing', fight: 'fights?|fought|fighting',
  find: 'finds?|found|finding', fly: 'fly|flies|flew|flown|flying', get: 'gets?|got|getting',
  give: 'gives?|gave|given|giving', go: 'go|goes|went|gone|going', have: 'has|have|had|having',
  hear: 'hears?|heard|hearing', hit: 'hits?|hitting', hold: 'holds?|held|holding', keep: 'keeps?|kept|keeping',
  lay: 'lays?|laid|laying', lead: 'leads?|led|leading', leave: 'leaves?|left|leaving',
  make: 'makes?|made|making', meet: 'meets?|met|meeting', pay: 'pays?|paid|paying', put: 'puts?|putting',
  rise: 'rises?|rose|risen|rising', run: 'runs?|ran|running', say: 'says?|said|saying', see: 'sees?|saw|seen|seeing',
  seek: 'seeks?|sought|seeking', send: 'sends?|sent|sending', set: 'sets?|setting', shake: 'shakes?|shook|shaking',
  shoot: 'shoots?|shot|shooting', sit: 'sits?|sat|sitting', speak: 'speaks?|spoke|spoken|speaking',
  spend: 'spends?|spent|spending', stand: 'stands?|stood|standing', swear: 'swears?|sworn|swore|swearing',
  take: 'takes?|took|taken|taking', tell: 'tells?|told|telling', think: 'thinks?|thought|thinking',
  wear: 'wears?|wore|worn|wearing', win: 'wins?|won|winning', write: 'writes?|wrote|written|writing',
}; // prettier-ignore

/** All forms of a verb, as alternatives of an expression. */
export function formsOf(verb: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  return `(?:${IRREGULAR[head] ?? regularForms(head)})${tail}`;
}

function regularForms(verb: string): string {
  if (verb.endsWith('e')) return `${verb}[sd]?|${verb.slice(0, -1)}ing`;
  if (/[^aeiou]y$/.test(verb)) return `${verb}|${verb.slice(0, -1)}ie[sd]|${verb}ing`;
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}(?:es|ed|ing)?`;
  return DOUBLING.test(verb) ? `${verb}s?|${verb}${verb.at(-1)}?(?:ed|ing)` : `${verb}(?:s|ed|ing)?`;
}

/** One vowel and one consonant at the end: both "travelled" and "traveled" are read. */
const DOUBLING = /[^aeiou][aeiou][bdglmnprt]$/;

/** Any form of any of these verbs. */
export const verbs = (list: string): string => `(?<!${NOUN_BEFORE} |'s )(?:${words(list).map(formsOf).join('|')})`;

/** Behind these words stands a noun, whatever it looks like: "no signs", "the address". */
const NOUN_BEFORE = '(?<!\\p{L})(?:no|any|the|an?|its|their|his|her|this|that|these|such|of|first|main|new|all|some)';

/** Any of these nouns, in singular or plural. */
export const nouns = (list: string): string =>
  `(?:${words(list)
    .map((noun) => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}(?:y|ies)` : `${noun}(?:e?s)?`))
    .join('|')})`;

/** Any of these words or phrases as they stand. */
export const phrases = (list: string): string => `(?:${words(list).join('|')})`;

/** Lists are written with commas, over as many lines as they need. */
const words = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.replace(/\s+/g, ' ').trim())
    .filter((word) => word !== '');
