import type { Layout } from '../../../../src/dataset/types';
import { leafAt } from './calendar';
import { cutSections } from './home-page';
import { isHeadline, isStamp, isText, labelKey, type Line } from './lines';
import { sameWords } from './story';

/** What of a page's structure tells its layout; each is a count. */
interface Signs {
  readonly ages: number;
  readonly dates: number;
  /** Ages or dates with running text directly below, and those with a headline directly above. */
  readonly stampsAboveText: number;
  readonly stampsBelowHeadline: number;
  /** The last line of all is an age or date, so that those before it belong to the headlines above them. */
  readonly endsOnStamp: boolean;
  readonly links: number;
  /** The most frequent one of them, and whether the page begins with a list. */
  readonly sameLinks: number;
  readonly listFirst: boolean;
  readonly doubled: number;
  /** Sections that a home page has, heads in capitals, leaves of a calendar. */
  readonly sections: number;
  readonly capitals: number;
  readonly leaves: number;
  /** Headlines directly above running text. */
  readonly headings: number;
  readonly features: number;
}

const HOME_SECTIONS = new Set(['news', 'featured', 'review', 'calendar']);

function signsOf(lines: readonly Line[]): Signs {
  const content = lines.filter((line) => !line.noise);
  const count = (test: (line: Line, i: number) => boolean, of: readonly Line[] = content) => of.filter(test).length;
  const sections = cutSections(lines);
  const heads = sections.map(({ holds }) => holds).filter((holds) => holds !== null && HOME_SECTIONS.has(holds));
  return {
    ages: count(({ age }) => age !== null),
    dates: count(({ day }) => day !== null),
    stampsAboveText: count((line, i) => isStamp(line) && isText(content[i + 1])),
    stampsBelowHeadline: count((line, i) => isStamp(line) && isHeadline(content[i - 1])),
    endsOnStamp: isStamp(content.at(-1)),
    links: count(({ link }) => link, lines),
    sameLinks: mostFrequent(lines.filter(({ link }) => link).map(({ text }) => labelKey(text))),
    listFirst: content[0]?.bullet === true,
    doubled: count((line, i) => isHeadline(line) && sameWords(line.text, content[i + 1]?.text ?? '')),
    sections: new Set(heads).size,
    capitals: sections.filter(({ head }) => head !== null && head.text === head.text.toUpperCase()).length,
    leaves: count((_, i) => leafAt(lines, i) !== null, lines),
    headings: count((line, i) => isHeadline(line) && isText(content[i + 1])),
    features: count(({ label }) => label === 'photo' || label === 'job' || label === 'end'),
  };
}

function mostFrequent(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => words.filter((other) => other === word).length));
}

/** Tells the layout of a bulletin by its structure; the labels of the pack only help. */
export function detectLayout(lines: readonly Line[]): Layout {
  const signs = signsOf(lines);
  if (isHomePage(signs)) return 'home-page';
  if (isFeed(signs)) return signs.stampsBelowHeadline * 2 > signs.ages + signs.dates ? 'headline-feed' : 'summary-feed';
  if (isEmailUpdate(signs)) return 'email-update';
  return signs.headings > 1 || (signs.headings === 1 && signs.features > 0) ? 'newsletter' : 'other';
}

function isHomePage({ ages, dates, links, sections, capitals, leaves, headings }: Signs): boolean {
  if (links > 2 && links > dates + ages) return false;
  return (
    leaves > 1 ||
    sections > 1 ||
    (leaves + sections > 0 && capitals > 2) ||
    (capitals > 3 && (dates > 1 || headings === 0))
  );
}

function isFeed({ ages, dates, stampsAboveText, stampsBelowHeadline, endsOnStamp }: Signs): boolean {
  if (dates > 2 && endsOnStamp && stampsBelowHeadline === ages + dates) return true;
  return ages > 2 || (ages > 1 && stampsAboveText > 0) || (ages + dates > 2 && stampsAboveText * 2 > ages + dates);
}

function isEmailUpdate({ links, sameLinks, listFirst, doubled, dates, headings }: Signs): boolean {
  if (doubled > 1 || (doubled > 0 && links > 0) || (listFirst && dates > 0 && links > 0)) return true;
  return sameLinks > 1 && sameLinks * 3 > headings;
}
