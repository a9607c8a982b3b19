import { DomUtils } from 'htmlparser2';
import { parseAge } from '../stages/layout/age';
import { parseDateLine } from '../stages/layout/date-line';
import { isElement, type Element, type Node } from './dom';

const setOf = (names: string) => new Set(names.split(' '));

/** Never part of what a page tells: code, controls, frames, pictures, and the ways about the site. */
const DROPPED = setOf(
  'head title script style noscript template nav footer aside dialog button select textarea input datalist label iframe object embed svg math canvas audio video map', // prettier-ignore
);
/** They begin and end a line. */
const BLOCKS = setOf(
  'address article body center dd details div dl dt fieldset figcaption figure form header hgroup html li main menu section summary table tbody td tfoot th thead tr', // prettier-ignore
);
/** They stand between blank lines. */
const SPACED = setOf('blockquote h1 h2 h3 h4 h5 h6 hr ol p pre ul');

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;
const HIDING_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|skip-link)(?=$|\s)/i;
const HIDING_ROLES = setOf('navigation search dialog alertdialog menu menubar contentinfo');

/** Marks of what ends a line until spaces are gathered: a `br`, a block, a block between blank lines. */
const [BR, LINE, BLANK] = ['\u0001', '\u0002', '\u0003'];
const ENDS = /(?: *[\u0001-\u0003])+ */g;

/**
 * The text of a page as it is read: a line for each block, blank lines around headings, paragraphs and lists, `•` before
 * the items of a list, the words of links, the cells of a row with `|` between them; nothing that is hidden.
 *
 *     <h2>Talks</h2><p>Two <a>envoys</a><br>met.</p><ul><li>One</li></ul>
 *
 *     Talks
 *
 *     Two envoys
 *     met.
 *
 *     • One
 */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(marked)
    .join('')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(ENDS, (run) => (run.includes(BLANK) || run.split(BR).length > 2 ? '\n\n' : '\n'))
    .replace(/^•$\n?/gm, '')
    .trim();
}

/** Whether a reader of the page does not see the element. */
export function isHidden({ name, attribs }: Element): boolean {
  return (
    DROPPED.has(name) ||
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    HIDING_STYLE.test(attribs.style ?? '') ||
    HIDING_CLASS.test(attribs.class ?? '') ||
    HIDING_ROLES.has(attribs.role ?? '')
  );
}

function marked(node: Node): string {
  if (!isElement(node)) return wordsOf(node);
  if (isHidden(node)) return '';
  const { name, children } = node;
  if (name === 'br') return BR;
  if (name === 'tr') return LINE + rowOf(node) + LINE;
  const inside = children.map(name === 'pre' ? markedLines : marked).join('');
  if (name === 'li' && isOneLine(node)) return `${LINE}• ${inside}${LINE}`;
  if (SPACED.has(name)) return BLANK + inside + BLANK;
  return BLOCKS.has(name) ? LINE + inside + LINE : inside;
}

/** Text and CDATA; comments and instructions say nothing. */
function wordsOf(node: Node): string {
  if ('children' in node) return node.children.map(marked).join('');
  return node.type === 'text' && 'data' in node ? node.data.replace(/[\u0001-\u0003]/g, '') : '';
}

const markedLines = (node: Node) => marked(node).replace(/\n/g, BR);

/** Cells of a few words are one line; those that hold blocks, or a day or an age beside a headline, are lines each. */
function rowOf(row: Element): string {
  const cells = row.children.filter(isElement);
  // Asked first: mails nest tables by the dozen, and each level would be read once for every level above it.
  if (!cells.every(isOneLine)) return cells.map(marked).join('');
  const filled = cells.filter((cell) => textOf([cell]) !== '');
  if (filled.some((cell) => isStamp(textOf([cell])))) return filled.map(marked).join('');
  return filled.map((cell) => cell.children.map(marked).join('')).join(' | ');
}

function isStamp(text: string): boolean {
  return parseDateLine(text) !== null || parseAge(text) !== null;
}

function isOneLine({ children }: Element): boolean {
  const ends = ({ name }: Element) => name === 'br' || BLOCKS.has(name) || SPACED.has(name);
  return !DomUtils.existsOne(ends, children);
}
