import type { SectionKind } from '../../lexicon/shape';
import type { EntryDate } from '../../text';
import { parseDateAtEnd } from './date-line';
import { isHeadline, isStamp, isText, type Line } from './lines';
import type { Draft } from './story';
import { COMMENT, INVITATION } from './web-furniture';

function isPassedOver(line: Line | undefined): boolean {
  return line !== undefined && line.label === null && !line.link && (line.noise || isStamp(line));
}

interface Open {
  headlines: Line[];
  paragraphs: Line[];
  entryDate?: EntryDate;
  readonly section: NonNullable<Draft['section']>;
}

type Mode = 'stories' | 'photo' | 'job' | 'list' | 'calendar' | 'skip';

const MODES: Readonly<Record<SectionKind, Mode>> = {
  news: 'list',
  featured: 'stories',
  review: 'stories',
  calendar: 'calendar',
  photo: 'photo',
  job: 'job',
  furniture: 'skip',
  end: 'skip',
};
const SECTIONS = {
  photo: 'article',
  job: 'call',
  calendar: 'calendar',
  list: 'news',
  stories: 'news',
  skip: 'news',
} as const;

/** What a vacancy says of itself, and the questions that it asks: no heading of the next story. */
const OF_A_POST = /[?!]$|^(?:deadline|closing date|grade|location|duty station|salary|contract|apply)\b/i;
/** Words from which on a line between a heading and a text is taken for text itself. */
const SHORTEST_DECK = 15;
/** Words above which a line below a heading is taken for its text although it does not end as a sentence does. */
const SHORTEST_TEXT = 12;

/**
 *     Heading                     Photo of the Week      a label: what it heads is an article
 *     Paragraph. Paragraph.       Heading
 *     Watch the video ↓           Paragraph.
 *     Heading                     More Stories           nothing below it is a story
 *     Paragraph.                  Thanks for sharing!
 */
export function readNewsletter(lines: readonly Line[]): Draft[] {
  return new NewsletterReader(lines).read();
}

class NewsletterReader {
  private readonly drafts: Draft[] = [];
  private open: Open | null = null;
  private mode: Mode = 'stories';
  /** The first line below the label of a feature opens its story, whatever it looks like. */
  private fresh = false;

  constructor(private readonly lines: readonly Line[]) {}

  read(): Draft[] {
    for (const [i, line] of this.lines.entries()) {
      if (this.endsAt(line)) break;
      this.readLine(line, i);
    }
    this.close();
    return this.drafts;
  }

  /** "More stories", or the first reader's comment where such a label is missing. */
  private endsAt(line: Line): boolean {
    if (line.label === 'end' || line.ends) return this.open !== null || this.drafts.length > 0;
    return this.mode !== 'stories' && !this.fresh && COMMENT.test(line.text.toLowerCase());
  }

  private readLine(line: Line, i: number): void {
    if (line.label !== null) this.enter(line.label);
    else if (line.noise || isStamp(line)) this.passOver(line);
    else if (this.mode === 'photo' || this.mode === 'job') this.readFeature(line, i);
    else if (this.isHeading(line, i)) this.start(line, this.mode === 'skip' ? 'stories' : this.mode);
    else if (this.mode === 'list' || this.mode === 'calendar') this.readListed(line, i);
    else if (this.isParagraph(line, i)) this.append(line, i);
    else this.close();
  }

  private enter(label: SectionKind): void {
    this.close();
    this.mode = MODES[label];
    this.fresh = true;
  }

  /** A call to action ends a story; a caption or a share link in the middle of one is passed over. */
  private passOver(line: Line): void {
    if (line.link) this.close();
    else if (this.open?.paragraphs.length === 0 && line.day !== null) {
      this.open.entryDate = { start: line.start, end: line.end, day: line.day, reach: 'own' };
    }
  }

  private readFeature(line: Line, i: number): void {
    const another = !this.fresh && line.words > 2 && this.isHeading(line, i) && !OF_A_POST.test(line.text);
    if (another) this.start(line, 'stories');
    else if (this.fresh) this.openWith(line, this.mode);
    else if (this.lines[i - 1]?.noise && !isText(line)) this.close();
    else if (this.open && !this.isInvitation(line, i)) this.open.paragraphs.push(line);
    this.fresh = false;
  }

  private readListed(line: Line, i: number): void {
    if (this.isParagraph(line, i) && this.open && this.open.headlines.length > 0) this.append(line, i);
    else if (line.words > 3 || line.bullet) this.start(line, this.mode);
    else this.close();
  }

  private start(line: Line, mode: Mode): void {
    this.close();
    this.mode = mode;
    this.openWith(line, mode);
  }

  private openWith(line: Line, mode: Mode): void {
    const section = SECTIONS[mode];
    this.open = line.sentence
      ? { headlines: [], paragraphs: [line], section }
      : { headlines: [line], paragraphs: [], section };
  }

  private append(line: Line, i: number): void {
    if (this.isInvitation(line, i)) this.close();
    else this.open?.paragraphs.push(line);
  }

  private close(): void {
    if (this.open) this.drafts.push(this.open);
    this.open = null;
  }

  /** What comes next, captions and share links passed over. */
  private next(i: number): Line | undefined {
    let next = i + 1;
    while (isPassedOver(this.lines[next])) next++;
    return this.lines[next];
  }

  private isHeading(line: Line, i: number): boolean {
    if (line.marked) return true;
    const next = this.next(i);
    if (!isHeadline(line) || this.isBelowFreshHeading(line, i) || this.isItem(line, i)) return false;
    return isText(next) || this.isUnpointedText(next);
  }

  /** A line of a list, unlike a heading with a mark before it: `🔹 Heading`, `1. Heading`. */
  private isItem(line: Line, i: number): boolean {
    const before = this.lines[i - 1];
    return (
      line.bullet && (this.next(i)?.bullet === true || before?.bullet === true || before?.text.endsWith(':') === true)
    );
  }

  /** A paragraph that lacks its full stop: long, below a heading, and no heading itself. */
  private isUnpointedText(line: Line | undefined): boolean {
    if (!line || !isHeadline(line) || line.words < SHORTEST_TEXT) return false;
    const i = this.lines.indexOf(line);
    return !isText(this.next(i)) || this.isDeck(line, this.lines[i - 1]);
  }

  /** So long, and below so long a heading, that it is the first words of the story rather than a second heading. */
  private isDeck(line: Line, above: Line | undefined): boolean {
    if (!above || line.words < SHORTEST_DECK || !isHeadline(above)) return false;
    return above.words >= 4 && parseDateAtEnd(above.text) === null;
  }

  private isBelowFreshHeading(line: Line, i: number): boolean {
    const heading = this.open?.headlines.at(-1);
    return heading !== undefined && heading === this.lines[i - 1] && this.isDeck(line, heading);
  }

  private isParagraph(line: Line, i: number): boolean {
    if (isText(line)) return true;
    if (!this.open) return false;
    return line.bullet || (this.open.paragraphs.length === 0 && this.isUnpointedText(line)) || this.isRemark(line, i);
  }

  /** A short question or exclamation between paragraphs. */
  private isRemark(line: Line, i: number): boolean {
    return /[?!]["')]*$/.test(line.text) && isText(this.lines[i - 1]) && !isText(this.next(i));
  }

  private isInvitation(line: Line, i: number): boolean {
    if (!INVITATION.test(line.text.toLowerCase()) || line.words > 25 || this.mode === 'job') return false;
    const next = this.next(i);
    return !isText(next);
  }
}
