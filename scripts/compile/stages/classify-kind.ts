import { EVENT_KINDS, type EventKind, type Span } from '../../../src/dataset/types';
import type { Story } from '../text';
import { actorOf, conditionsOf, type Conditions } from './kinds/cast';
import { HEAD, readingsOf, type Reading } from './kinds/readings';
import { tellsOfReception } from './kinds/reception';
import { findRemote } from './kinds/remote';
import { COLLECTIVE } from '../language/kind-words';
import { SIGN, signed, type SignedThings } from './kinds/signs';

export interface KindInput {
  readonly text: string;
  readonly story: Story;
  readonly headline: Span | null;
  readonly sentences: readonly Span[];
  readonly things: SignedThings;
  /** A country other than the seat is where it happens. */
  readonly abroad: boolean;
  readonly bodyTravels: boolean;
  /** The story itself states when it happens. */
  readonly dated: boolean;
}

export interface KindFinding {
  readonly kind: EventKind;
  readonly reception: boolean;
  readonly remote: boolean;
  /** The words that tell of the kind, or of the distance; null where structure decided. */
  readonly evidence: Span | null;
  readonly remoteEvidence: Span | null;
}

interface Zone {
  readonly span: Span;
  readonly words: string;
  readonly headline: boolean;
  readonly factor: number;
}

/** Headline, first sentence, second, all others: the first sentence tells what happened, a headline may be a quotation. */
const HEADLINE = 0.9;
const FACTORS = [1.1, 0.3, 0.12];
const SENTENCES_READ = 6;
/** A headline tells what was said where the story tells that it was said on a visit or at a session. */
const QUOTED_HEADLINE = 0.4;
/** What a sentence tells first is what it is about; each further kind weighs less. */
const RANKS = [1, 0.5, 0.3, 0.2];

/** The main kind of a story: by what its headline and first sentences tell first, and by who acts where. */
export function classifyKind(input: KindInput): KindFinding {
  const zones = zonesOf(input);
  const remoteEvidence = findRemote(
    input.text,
    zones.slice(0, 4).map(({ span }) => span),
  );
  const opening = [zones.find((zone) => zone.headline), ...zones.filter((zone) => !zone.headline).slice(0, 2)].map(
    (zone) => zone?.words ?? '',
  );
  const reception = remoteEvidence === null && tellsOfReception(opening, input.abroad);
  const conditions = conditionsOf({
    opening,
    abroad: input.abroad,
    bodyTravels: input.bodyTravels,
    dated: input.dated,
    reception,
    remote: remoteEvidence !== null,
  });
  const { totals, best } = weigh(zones, conditions.excluded);
  const kind = decide(totals, { input, zones, opening, conditions, remote: remoteEvidence !== null });
  return {
    kind,
    reception,
    remote: remoteEvidence !== null,
    evidence: best.get(kind)?.span ?? null,
    remoteEvidence,
  };
}

function zonesOf({ text, headline, sentences, things }: KindInput): Zone[] {
  const zone = (span: Span, isHeadline: boolean, factor: number): Zone => ({
    span,
    words: withoutTitles(signed(text, span, things)),
    headline: isHeadline,
    factor,
  });
  return [
    ...(headline ? [zone(headline, true, HEADLINE)] : []),
    ...sentences
      .filter((span) => !isQuestion(text, span))
      .slice(0, SENTENCES_READ)
      .map((span, i) => zone(span, false, FACTORS[Math.min(i, 2)] ?? 0)),
  ];
}

/** A question only leads up to what is told. */
const isQuestion = (text: string, { end }: Span) => text.slice(end - 1, end) === '?';

/** "Chair of the Military Committee" tells of no committee that meets: titles are blanked, letter for letter. */
const withoutTitles = (words: string) => words.replace(TITLE_OF_BODY, (title) => ' '.repeat(title.length));
const TITLE_OF_BODY =
  /\b(?:Chair\w*|Director|Commander|President|Speaker|Head|Member|Secretary|Representative|Minister|Leader|Ambassador)(?: General)?,? (?:of|for|to) (?:the )?(?:(?:\p{Lu}[\p{L}'-]*|▣+|and|of|the|for)\s?)+/gu;

type Totals = ReadonlyMap<EventKind, number>;

function weigh(zones: readonly Zone[], excluded: ReadonlySet<EventKind>) {
  const totals = new Map<EventKind, number>();
  const best = new Map<EventKind, { weight: number; span: Span }>();
  const firstTold = zones.find((zone) => !zone.headline);
  const otherwise = firstTold
    ? readingsOf(firstTold.words, false).some(({ kind, strength }) => kind !== 'speech' && strength >= HEAD)
    : false;
  for (const { span, words, headline, factor } of zones) {
    const readings = readingsOf(words, headline).filter(({ kind }) => !excluded.has(kind));
    for (const [rank, { kind, start, end, strength }] of strongestOfEach(readings).entries()) {
      const quoted = headline && kind === 'speech' && otherwise ? QUOTED_HEADLINE : 1;
      const weight = strength * factor * quoted * (RANKS[rank] ?? 0.1);
      totals.set(kind, (totals.get(kind) ?? 0) + weight);
      if (weight > (best.get(kind)?.weight ?? 0))
        best.set(kind, { weight, span: { start: span.start + start, end: span.start + end } });
    }
  }
  return { totals, best };
}

/** The strongest reading of each kind, in the order of the sentence. */
function strongestOfEach(readings: readonly Reading[]): Reading[] {
  const strongest = new Map<EventKind, Reading>();
  for (const reading of readings)
    if (reading.strength > (strongest.get(reading.kind)?.strength ?? 0)) strongest.set(reading.kind, reading);
  return [...strongest.values()].sort((a, b) => a.start - b.start);
}

interface Circumstances {
  readonly input: KindInput;
  readonly zones: readonly Zone[];
  readonly opening: readonly string[];
  readonly conditions: Conditions;
  readonly remote: boolean;
}

/** A call and an article are told as such; else the weightiest kind, by words and circumstances. */
function decide(totals: Totals, circumstances: Circumstances): EventKind {
  const { input, zones, opening, conditions, remote } = circumstances;
  const told = (kind: EventKind) => totals.get(kind) ?? 0;
  if (input.story.section === 'call' || callsFor(zones)) return 'call';
  if (input.story.section === 'article') return told('exercise') >= EXERCISE_FEATURE ? 'exercise' : 'article';
  const total = (kind: EventKind) => told(kind) + (conditions.added.get(kind) ?? 0);
  const [winner] = [...EVENT_KINDS].sort(
    (a, b) => total(b) - total(a) || EVENT_KINDS.indexOf(a) - EVENT_KINDS.indexOf(b),
  );
  return winner && total(winner) >= ENOUGH ? winner : fallback(opening, input, remote);
}

/** A call may be told of behind what its programme is good for. */
const callsFor = (zones: readonly Zone[]): boolean =>
  zones
    .slice(0, 4)
    .some(({ words, headline }) => readingsOf(words, headline).some((r) => r.kind === 'call' && r.strength >= HEAD));
const EXERCISE_FEATURE = 4;
const ENOUGH = 0.5;

/** "▲▲▲▲ to host a centre": a headline that announces. */
const ANNOUNCES = /^(?:The )?[●▲]+ to \p{Ll}/u;

/** Without a telling word, the actor decides: who is abroad visits, who is on duty operates, who acts decides. */
function fallback(opening: readonly string[], { abroad, dated }: KindInput, remote: boolean): EventKind {
  const cast = opening.join(' ');
  if (cast.includes(SIGN.principal)) {
    if (abroad && !remote) return 'visit';
    return cast.includes(SIGN.outsider) ? 'meeting' : 'speech';
  }
  const actor = actorOf(opening);
  if (actor === 'forces') return dated ? 'operation' : 'article';
  if (actor === 'body') return 'meeting';
  if (actor === 'collective' || (!opening[1] && COLLECTIVE.test(opening[0] ?? '')))
    return dated || !opening[1] ? 'meeting' : 'article';
  return (dated && actor !== 'nobody') || ANNOUNCES.test(opening[0] ?? '') ? 'decision' : 'article';
}
