import type { Bulletin, Span } from '../../../../src/dataset/types';
import { fold, shortHash } from '../../fold';
import type { NormalText } from '../../text';
import type { Telling } from '../build-events';
import type { Comparable } from '../merge-duplicates';
import { sentencesOf } from '../sentences';

/** A bulletin with what its stories tell. */
export interface CompiledBulletin {
  readonly bulletin: Bulletin;
  readonly text: NormalText;
  readonly tellings: readonly Telling[];
}

/** A telling with its id and title, and the bulletin that it stands in. */
export interface Told extends Comparable {
  readonly source: CompiledBulletin;
}

/** Every telling in the form in which merging compares it, in the order of bulletins and stories. */
export function tellAll(compiled: readonly CompiledBulletin[], seat: string): Told[] {
  return compiled.flatMap((source) => source.tellings.map((telling) => tell(source, telling, seat)));
}

const TITLE_LENGTH = 120;

function tell(source: CompiledBulletin, telling: Telling, seat: string): Told {
  const { story, date } = telling;
  const show = ({ start, end }: Span) => source.text.display.slice(start, end).replace(/\s+/g, ' ').trim();
  const first = story.paragraphs[0];
  const title = story.headline ? show(story.headline) : shorten(first ? show(first) : show(story.span), TITLE_LENGTH);
  const words = [title, ...(first ? [show(first)] : [])].join(' ');
  const hash = shortHash(`${date.start} ${fold(source.text.text.slice(story.span.start, story.span.end))}`);
  return {
    id: `${date.start}-${slug(title)}-${hash}`,
    bulletin: source.bulletin.id,
    asOf: source.bulletin.asOf.date,
    telling,
    title,
    hasHeadline: story.headline !== null,
    words,
    seat,
    source,
  };
}

/** The first sentence where it is short enough, else as many whole words as fit. */
function shorten(text: string, length: number): string {
  const first = sentencesOf(text, { start: 0, end: text.length })[0];
  const sentence = first ? text.slice(first.start, first.end) : text;
  if (sentence.length <= length) return sentence.replace(/\.$/, '');
  return `${sentence.slice(0, length).replace(/[\s,;:–-]+\S*$/, '')}…`;
}

const SLUG_STOPS = new Set('the a an of in on at to for and with by from as is s'.split(' '));

function slug(title: string): string {
  const words = fold(title)
    .split(' ')
    .filter((word) => !SLUG_STOPS.has(word));
  return words.slice(0, 6).join('-').slice(0, 48).replace(/-$/, '');
}
