import type { Span } from '../../../src/dataset/types';
import type { TopicEntry } from '../lexicon/shape';

/** A topic of a story, with the words that tell it best. */
export interface TopicFinding {
  readonly id: string;
  readonly score: number;
  readonly evidence: Span;
}

export interface TopicScorer {
  /** The topics that a story is about, most telling first: one to four where any word tells one. */
  classify(text: string, headline: Span | null, body: readonly Span[], hints?: readonly TopicFinding[]): TopicFinding[];
}

/** What the headline says weighs this much more than the body. */
const HEADLINE = 2;
/** The first sentence of a story tells what it is about more often than the later ones. */
const FIRST_PARAGRAPH = 1.2;
/** A term that comes again adds less each time. */
const REPEAT = 0.4;
/** A second topic needs this share of the first one's weight, and the third and fourth somewhat more. */
const SHARE = [0, 0.34, 0.42, 0.5];
const LEAST = 1.5;

export function topicScorer(topics: readonly TopicEntry[]): TopicScorer {
  const compiled = topics.map((topic) => ({
    id: topic.id,
    terms: topic.terms.map(({ pattern, weight }) => ({ pattern: new RegExp(pattern, 'g'), weight })),
  }));
  return {
    classify(text, headline, body, hints = []) {
      const zones = [
        ...(headline ? [{ span: headline, factor: HEADLINE }] : []),
        ...body.map((span, i) => ({ span, factor: i === 0 ? FIRST_PARAGRAPH : 1 })),
      ].map((zone) => ({ ...zone, words: text.slice(zone.span.start, zone.span.end).toLowerCase() }));
      const findings = withHints(
        compiled.map((topic) => score(topic, zones)).filter((finding) => finding !== null),
        hints,
      );
      findings.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
      const top = findings[0]?.score ?? 0;
      return findings
        .slice(0, 4)
        .filter((finding, i) => finding.score >= top * (SHARE[i] ?? 1) && (i === 0 || finding.score >= LEAST));
    },
  };
}

/** What the cast of a story hints at is added to what its words tell. */
function withHints(findings: readonly TopicFinding[], hints: readonly TopicFinding[]): TopicFinding[] {
  const fresh = hints.filter((hint) => !findings.some((finding) => finding.id === hint.id));
  return [
    ...findings.map((finding) => ({
      ...finding,
      score: finding.score + (hints.find((hint) => hint.id === finding.id)?.score ?? 0),
    })),
    ...fresh,
  ];
}

interface Zone {
  readonly span: Span;
  readonly factor: number;
  readonly words: string;
}

function score(
  topic: { id: string; terms: { pattern: RegExp; weight: number }[] },
  zones: readonly Zone[],
): TopicFinding | null {
  let total = 0;
  let best: { weight: number; span: Span } | null = null;
  for (const { pattern, weight } of topic.terms) {
    let seen = 0;
    for (const zone of zones) {
      for (const match of zone.words.matchAll(pattern)) {
        const value = weight * zone.factor;
        total += seen++ === 0 ? value : value * REPEAT;
        const start = zone.span.start + match.index;
        if (!best || value > best.weight) best = { weight: value, span: { start, end: start + match[0].length } };
      }
    }
  }
  return best ? { id: topic.id, score: total, evidence: best.span } : null;
}
