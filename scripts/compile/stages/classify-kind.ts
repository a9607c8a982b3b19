import { EVENT_KINDS, type EventKind, type Span } from '../../../src/dataset/types';
import { KIND_CUES, NOT_REMOTE, REMOTE } from '../language/kinds';
import { RECEIVES, TRAVELS } from '../language/travel';
import type { Story } from '../text';
import type { Person } from './resolve-people';

export interface KindInput {
  readonly text: string;
  readonly story: Story;
  readonly headline: Span | null;
  readonly sentences: readonly Span[];
  readonly people: readonly Person[];
  readonly atHeadquarters: boolean;
  /** A country other than the seat is where it happens. */
  readonly abroad: boolean;
  readonly bodyTravels: boolean;
  /** A delegation or an unnamed office-holder from outside is told of. */
  readonly outsider: boolean;
}

export interface KindFinding {
  readonly kind: EventKind;
  readonly reception: boolean;
  readonly remote: boolean;
  /** The words that tell of the kind, or of the distance; null where structure decided. */
  readonly evidence: Span | null;
  readonly remoteEvidence: Span | null;
}

const CUES = KIND_CUES.map((cue) => ({ ...cue, pattern: new RegExp(cue.pattern, 'giu') }));
const HEADLINE = 1.6;
const LEAD = 1.5;
const LATER = 0.35;

/** The main kind of a story, by the words of its headline and first sentences and by who is received where. */
export function classifyKind(input: KindInput): KindFinding {
  const remoteEvidence = findRemote(input);
  const remote = remoteEvidence !== null;
  const reception = isReception(input);
  const found = (kind: EventKind): KindFinding => ({
    kind,
    reception,
    remote,
    evidence: best.get(kind)?.span ?? null,
    remoteEvidence,
  });
  const { totals, best } = scoreCues(input);
  const total = (kind: EventKind) => totals.get(kind) ?? 0;
  if (input.story.section === 'call' || total('call') >= 1.3) return found('call');
  if (input.story.section === 'article') return found(total('exercise') >= 3 ? 'exercise' : 'article');
  adjust(totals, input, remote, reception);
  const [winner] = [...EVENT_KINDS].sort((a, b) => total(b) - total(a) || PRIORITY.indexOf(a) - PRIORITY.indexOf(b));
  return found(winner && total(winner) > 0 ? winner : fallback(input, remote));
}

/** Without a telling word, the cast decides: who is abroad visits, who is with others meets, who is alone speaks. */
function fallback({ people, abroad }: KindInput, remote: boolean): EventKind {
  if (!people.some((person) => person.principal)) return 'article';
  if (abroad && !remote) return 'visit';
  return people.some((person) => !person.principal) ? 'meeting' : 'speech';
}

const PRIORITY: readonly EventKind[] = [
  'reception',
  'visit',
  'speech',
  'exercise',
  'operation',
  'decision',
  'meeting',
  'call',
  'article',
];

/** What the cast of a story says of its kind, on top of the words. */
function adjust(totals: Map<EventKind, number>, input: KindInput, remote: boolean, reception: boolean): void {
  const add = (kind: EventKind, weight: number) => totals.set(kind, (totals.get(kind) ?? 0) + weight);
  const principal = input.people.some((person) => person.principal);
  const counterpart = input.people.some((person) => !person.principal);
  if (reception) add('reception', 5);
  else totals.set('reception', 0);
  if (input.abroad && !remote && (principal || input.bodyTravels)) {
    if ((totals.get('visit') ?? 0) > 0) add('visit', 2);
    add('visit', counterpart ? 3 : 1);
    if (input.bodyTravels) add('visit', 3);
    if (standsIn(input)) add('visit', 2.5);
  } else totals.set('visit', 0);
  if (principal && counterpart) add('meeting', 1.5);
  if (principal && CONFERENCE.test(openingWords(input))) add('meeting', 2.5);
  if (principal && SPEECH.test(openingWords(input))) add('speech', 3);
  if (!principal) add('speech', -3);
  if (remote) add('visit', -10);
}

/** Who takes part in such a thing is at a meeting, wherever it is. */
const CONFERENCE =
  /\b(?:attend\w*|particip\w+|tak(?:e|es|ing) part|took part|hold|held|holds|led|lead|chair\w*|join\w*|host\w*|conven\w+|received|will be there|among (?:its|the) (?:participants|guests|speakers))\b.{0,90}\b(?:conference|summit|forum|session|assembly|dialogue|symposium|meeting|debate)\b|\b(?:Conference|Summit|Forum|Assembly|Session)\b.{0,60}\b(?:had|host\w*|among|brought|saw)\b|\bat (?:the|a|an) (?:\S+ ){0,4}(?:summit|conference|forum|assembly|session|symposium|dialogue)\b/i;
/** Who mainly speaks there. */
const SPEECH =
  /\b(?:keynote|gave (?:a|the) (?:speech|lecture)|(?:is to|will) (?:give|deliver) a (?:speech|lecture)|delivered (?:a|the) (?:speech|lecture|remarks|keynote)|address(?:es|ed|ing) (?:the|a)|remarks (?:to|at|delivered)|spoke (?:at|to|online)|speaking (?:at|on|to)|press conference|brief (?:the press|journalists|the media)|faced the press|took questions|told (?:the|journalists|reporters)|speech (?:at|by|opened|to|about)|video message|was the (?:keynote )?speaker)\b/i;

/** "Secretary General in Romania": the headline says no more than where somebody is. */
function standsIn({ text, headline, people }: KindInput): boolean {
  return (
    headline !== null &&
    people.some(
      (person) =>
        person.principal &&
        person.evidence.some(
          (e) =>
            headline.start <= e.start &&
            e.end <= headline.end &&
            /^(?: back)? in \p{Lu}/u.test(text.slice(e.end, e.end + 12)),
        ),
    )
  );
}

/** Somebody from outside comes to a headquarters: told in the headline or the first sentence, where the visitor is the story. */
function isReception(input: KindInput): boolean {
  const principal = input.people.some((person) => person.principal);
  const opening = [input.headline, input.sentences[0]].filter((span) => span !== null && span !== undefined);
  const inOpening = (person: Person) =>
    person.evidence.some((e) => opening.some((span) => span.start <= e.start && e.end <= span.end));
  const visitor = input.people.some((person) => !person.principal && inOpening(person));
  const outsider = visitor || (input.outsider && COMES.test(openingWords(input)));
  if (
    /\b(?:ministers|chiefs of defen[cs]e|leaders)\b.{0,60}\b(?:meet|met|meeting|session|talks|end|ended|held)\b/i.test(
      openingWords(input),
    ) &&
    !visitor
  )
    return false;
  const lead = leadWords(input);
  return (
    outsider &&
    input.atHeadquarters &&
    !input.abroad &&
    RECEIVES.test(lead) &&
    (principal || /\bnato\b|headquarters/i.test(lead)) &&
    findRemote(input) === null
  );
}

/** An unnamed visitor has to come; "met" alone says no more than that there was a meeting. */
const COMES =
  /\b(?:visit(?:s|ed|ing)?|comes?|came|coming|guests?|received?|receives|welcom\w+|at (?:NATO|the Alliance)|hosts?|delegation|expected)\b/i;

const openingWords = ({ text, headline, sentences }: KindInput) =>
  [headline, sentences[0]].map((span) => (span ? text.slice(span.start, span.end) : '')).join(' ');

const leadWords = ({ text, headline, sentences }: KindInput) =>
  [headline, ...sentences.slice(0, 2)].map((span) => (span ? text.slice(span.start, span.end) : '')).join(' ');

function scoreCues({ text, headline, sentences }: KindInput) {
  const zones = [
    ...(headline ? [{ span: headline, factor: HEADLINE }] : []),
    ...sentences.map((span, i) => ({ span, factor: i === 0 ? LEAD : i === 1 ? 0.8 : LATER })),
  ];
  const worded = zones.map((zone) => ({ ...zone, words: withoutTitles(text.slice(zone.span.start, zone.span.end)) }));
  const totals = new Map<EventKind, number>();
  const best = new Map<EventKind, { weight: number; span: Span }>();
  for (const cue of CUES) {
    for (const zone of worded) {
      const match = [...zone.words.matchAll(cue.pattern)][0];
      if (!match) continue;
      const weight = cue.weight * zone.factor;
      totals.set(cue.kind, (totals.get(cue.kind) ?? 0) + weight);
      const start = zone.span.start + match.index;
      if (weight > (best.get(cue.kind)?.weight ?? 0))
        best.set(cue.kind, { weight, span: { start, end: start + match[0].length } });
    }
  }
  return { totals, best };
}

/** "Chair of the Military Committee" tells of no committee that meets: titles are blanked, letter for letter. */
const withoutTitles = (words: string) => words.replace(TITLE_OF_BODY, (title) => ' '.repeat(title.length));
const TITLE_OF_BODY =
  /\b(?:Chair\w*|Director|Commander|President|Speaker|Head|Member|Secretary|Representative|Minister|Leader|Ambassador)(?: General)?,? (?:of|for|to) (?:the )?(?:(?:\p{Lu}[\p{L}'-]*|and|of|the|for)\s?)+/gu;

/** The words that say that an official, or the whole meeting, was not there in person. */
function findRemote({ text, headline, sentences }: KindInput): Span | null {
  for (const span of [headline, ...sentences.slice(0, 3)]) {
    if (!span) continue;
    const words = text.slice(span.start, span.end);
    const match = REMOTE.exec(words);
    if (match && !NOT_REMOTE.test(words))
      return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return null;
}

/** Whether a sentence tells of somebody's going somewhere. */
export const tellsOfTravel = (words: string): boolean => TRAVELS.test(words);
