import { parseDateAtEnd } from './date-line';
import { isStamp, isText, type Line } from './lines';
import { sameWords, type Draft } from './story';

type Section = NonNullable<Draft['section']>;

/** Words from which on a lone line may be a headline: "Update" and "NATO on screen" are none. */
const SHORTEST_HEADLINE = 4;
/** Words from which on a text below an undoubled headline of a tail's review makes it a story. */
const LONG_TEXT = 12;

/** The same headline, as often as it is printed in a row. */
type Group = Line[];

/**
 *     • Teaser                     Headline           a lone headline before another one
 *                                                     is a story of a headline alone
 *     27 October 2023              Headline
 *                                  Headline           the tail, after the last link:
 *     Headline                     Summary.           doubled headlines are stories,
 *     Headline                     Watch Video        single lines are not
 *     Summary.
 *     Read more                    Headline
 *                                  Headline
 */
export function readEmailUpdate(lines: readonly Line[]): Draft[] {
  const body = bodyOf(lines);
  const lastLink = body.findLastIndex((line) => line.link);
  return [
    ...new EmailReader(false).read(body.slice(0, lastLink + 1)),
    ...new EmailReader(true).read(body.slice(lastLink + 1)),
  ];
}

/** What comes after the teasers and the issue date. */
function bodyOf(lines: readonly Line[]): readonly Line[] {
  const firstLink = lines.findIndex((line) => line.link);
  const issueDate = lines.findIndex((line) => line.day !== null);
  const start = issueDate >= 0 && issueDate < firstLink ? issueDate + 1 : lines.findIndex((line) => !line.bullet);
  const body = lines.slice(Math.max(start, 0));
  const dated = issueDate >= 0 && start > issueDate;
  const first = body.findIndex((line) => !line.bullet && !line.noise && (dated || !isMasthead(line)));
  return first < 0 ? [] : body.slice(first);
}

/** "NATO Update, 8 December 2023": a short line with the day of issue. */
function isMasthead(line: Line): boolean {
  return !line.sentence && line.words <= 8 && parseDateAtEnd(line.text) !== null;
}

class EmailReader {
  private readonly drafts: Draft[] = [];
  private groups: Group[] = [];
  private text: Line[] = [];
  private section: Section = 'news';

  constructor(private readonly tail: boolean) {}

  read(lines: readonly Line[]): Draft[] {
    for (const line of lines) {
      if ((line.label === 'end' || line.ends) && this.drafts.length > 0) break;
      this.readLine(line);
    }
    this.flush(false);
    return this.drafts;
  }

  private readLine(line: Line): void {
    if (line.link) this.flush(true);
    else if (line.label !== null) {
      this.flush(false);
      this.section =
        line.label === 'review' || line.label === 'photo' ? 'article' : line.label === 'job' ? 'call' : 'news';
    } else if (line.noise || isStamp(line)) this.flush(false);
    else if (isText(line) || (line.bullet && this.text.length > 0)) this.text.push(line);
    else this.readHeadline(line);
  }

  private readHeadline(line: Line): void {
    if (this.text.length > 0) this.flush(false);
    const group = this.groups.at(-1);
    if (group?.[0] && sameWords(group[0].text, line.text)) group.push(line);
    else this.groups.push([line]);
  }

  /** Ends a story: its headline is the last one before the text; those before it are stories of their own. */
  private flush(atLink: boolean): void {
    const [groups, text] = [this.groups, this.text];
    [this.groups, this.text] = [[], []];
    if (atLink && text.length === 0) joinUnpointedText(groups, text);
    const headlines = text.length > 0 || atLink ? (groups.pop() ?? []) : [];
    groups.forEach((group, i) => {
      const beforeAnother = i < groups.length - 1 || headlines.length > 0;
      if (group.length > 1 || (beforeAnother && this.standsAlone(group))) this.add(group, []);
    });
    if (this.isStory(headlines, text)) this.add(headlines, text);
  }

  private standsAlone(group: Group): boolean {
    return !this.tail && (group[0]?.words ?? 0) >= SHORTEST_HEADLINE;
  }

  private isStory(headlines: Group, text: readonly Line[]): boolean {
    if (headlines.length === 0) return false;
    if (!this.tail || headlines.length > 1) return true;
    return this.section !== 'news' && text.some(({ words }) => words >= LONG_TEXT);
  }

  private add(headlines: Group, paragraphs: readonly Line[]): void {
    this.drafts.push({ headlines, paragraphs, section: this.section });
  }
}

/** A single line between a doubled headline and its link is the text, though it may lack its full stop. */
function joinUnpointedText(groups: Group[], text: Line[]): void {
  const [before, last] = groups.slice(-2);
  if (before && last && before.length > 1 && last.length === 1) text.push(...(groups.pop() ?? []));
}
