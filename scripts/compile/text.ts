import type { IsoDay, Layout, Span } from '../../src/dataset/types';

/**
 * A bulletin's text made fit for matching. `text` has straight quotes, composed letters, plain spaces and `\n`;
 * `display` is the same, character for character, with the printed quotes and dashes kept. Offsets of all stages are
 * offsets into `text`; `toRaw` leads back to the text as published, once, in `assemble`.
 *
 *     raw      â€™s A\r\n        toRaw[i]: where text[i] begins in raw; toRaw[text.length] = raw.length
 *     text     's A\n
 */
export interface NormalText {
  readonly text: string;
  readonly display: string;
  readonly toRaw: Uint32Array;
  /** What had to be mended, in words, for the report. */
  readonly notes: readonly string[];
}

/** What a bulletin's front matter states. */
export interface FrontMatter {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly asOf?: IsoDay;
  readonly language?: string;
}

/** `1 day 3 hours ago`, as the days that it may span: at least `least`, at most `most` days before the capture. */
export interface Age extends Span {
  readonly least: number;
  readonly most: number;
}

/** A date that the layout gives an entry: the line above or below its headline, or a calendar leaf. */
export interface EntryDate extends Span {
  readonly day: IsoDay;
  /** `own`: the date is this entry's; `list`: it heads a list, and this entry is not the first of it. */
  readonly reach: 'own' | 'list';
}

/** One telling of one thing: where it stands, and what the layout says of its date. */
export interface Story {
  /** Everything that belongs to the story, teasers apart. */
  readonly span: Span;
  readonly headline: Span | null;
  readonly paragraphs: readonly Span[];
  /** Other places that repeat this story's headline: teasers, doubled headlines outside `span`. */
  readonly teasers: readonly Span[];
  readonly age: Age | null;
  readonly entryDate: EntryDate | null;
  /** `news` unless the section says otherwise; `article`: reviews, photos, features; `call`: vacancies and calls. */
  readonly section: 'news' | 'article' | 'call' | 'calendar';
}

export interface LaidOut {
  readonly layout: Layout;
  readonly stories: readonly Story[];
  /** The date that the bulletin itself states as its own: an issue date, else the newest date of a home page's lists. */
  readonly issueDate: (Span & { readonly day: IsoDay }) | null;
  /** How far back its undated stories reach: a weekly newsletter 7 days, a monthly one 31. */
  readonly periodDays: number;
}

/** Days of a calendar with what is known of them. All parts that the words do not state are absent. */
export interface DateMention extends Span {
  /**
   * `full`: day, month and year stated; `day-month`: year not stated; `weekday`: "on Wednesday"; `month`: "in November
   * 2022" or "throughout November"; `year`; `relative`: "yesterday", "this week", "last month".
   */
  readonly form: 'full' | 'day-month' | 'weekday' | 'month' | 'year' | 'relative';
  readonly from: DateParts;
  /** Where the words give a span; else absent. */
  readonly to?: DateParts;
  /** 0 for Monday to 6 for Sunday, where a weekday stands with the date or for it. */
  readonly weekday?: number;
  /** For `relative`: days from and to, counted from the day of the telling: yesterday is -1..-1, this week is 'week' 0. */
  readonly shift?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly by: number };
  /**
   * What the date is of: `event` by default; `deadline` ("until 11 July"), `past` ("since 1995", "in August 2024" of an
   * earlier thing), `other` (of another event: "ahead of the meeting on 5 June").
   */
  readonly use: 'event' | 'deadline' | 'past' | 'other';
  /** The words around it speak of what is still to come ("will", "is to"). */
  readonly future: boolean;
  /** "began on", "since", "from … on": a start without an end. */
  readonly openEnd: boolean;
  /** "Monday and Tuesday": the second of two weekdays. */
  readonly weekdayTo?: number;
  /** "will end on", "runs until": the last day of something that began earlier. */
  readonly bound?: 'end';
  /** For `other`: whether what is told lies before or after it ("ahead of", "following"). */
  readonly beside?: 'before' | 'after';
  /** It stands in the place and date that head a dispatch: "Dayton, Ohio, 22 May 2025 - ". */
  readonly dateline?: boolean;
  /** "throughout November": what is told fills the month. */
  readonly throughout?: boolean;
}

export interface DateParts {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** When a story's event happens, and the words that say so. */
export interface StoryDate {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly precision: 'day' | 'week' | 'month' | 'year';
  readonly basis: 'stated' | 'relative' | 'section' | 'bulletin';
  readonly status: 'held' | 'ongoing' | 'planned';
  readonly evidence: Span;
  /** "weekday does not fit the date": told in the report. */
  readonly problems: readonly string[];
}
