import type { Span } from '../../../../src/dataset/types';
import type { DateMention, Story } from '../../text';
import { findDates } from '../find-dates';
import { sentencesOf } from '../sentences';
import { tellsFuture } from './status';

/** One date that a story tells, and where in the story it stands. */
export interface ToldDate extends DateMention {
  readonly unit: number;
}

/** A story as its sentences: unit 0 is the headline, an empty span where there is none. */
export interface Told {
  readonly units: readonly string[];
  readonly dates: readonly ToldDate[];
}

/** Reads the dates of a story, headline first, then sentence by sentence. */
export function readTold(text: string, story: Story): Told {
  const sentences = story.paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
  const headline = story.headline ?? { start: story.span.start, end: story.span.start };
  const units: Span[] = [headline, ...sentences];
  const dates = [headline, ...story.paragraphs].flatMap((span) => findDates(text, span));
  const unitOf = (date: DateMention) =>
    Math.max(
      0,
      units.findIndex((u) => u.start <= date.start && date.start < u.end),
    );
  const words = units.map((unit) => text.slice(unit.start, unit.end));
  return {
    units: words,
    dates: dates.map((date) => {
      const unit = unitOf(date);
      const future = date.future || (unit === 0 && tellsFuture(words[0] ?? '', true));
      return { ...date, unit, future };
    }),
  };
}
