/** A caption, drawings one below the other and their key, as one SVG: what leaves the page explains itself. */
export interface Drawing {
  readonly title: string;
  /** The selection in words. */
  readonly subtitle: string;
  /** Markup of whole SVG elements with their sizes. */
  readonly parts: readonly { readonly markup: string; readonly width: number; readonly height: number }[];
  readonly key: readonly { readonly name: string; readonly colour: string }[];
  readonly ink: string;
  readonly paper: string;
}

const EDGE = 16;
const HEAD = 56;
const LINE = 20;
const KEY_COLUMN = 190;

/** The markup of the whole. */
export function composeSvg({ title, subtitle, parts, key, ink, paper }: Drawing): string {
  const inner = Math.max(360, ...parts.map(({ width }) => width));
  const columns = Math.max(1, Math.floor(inner / KEY_COLUMN));
  const partsHeight = parts.reduce((sum, { height }) => sum + height, 0);
  const height = HEAD + partsHeight + Math.ceil(key.length / columns) * LINE + 2 * EDGE;
  const width = inner + 2 * EDGE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" fill="${ink}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<text x="${EDGE}" y="${EDGE + 14}" font-size="16" font-weight="600">${escapeXml(title)}</text>`,
    `<text x="${EDGE}" y="${EDGE + 34}" font-size="12">${escapeXml(subtitle)}</text>`,
    ...placeParts(parts),
    ...key.map((entry, index) =>
      keyEntry(
        entry,
        EDGE + (index % columns) * KEY_COLUMN,
        HEAD + partsHeight + EDGE + Math.floor(index / columns) * LINE,
      ),
    ),
    '</svg>',
  ].join('\n');
}

function placeParts(parts: Drawing['parts']): readonly string[] {
  let top = HEAD;
  return parts.map(({ markup, height }) => {
    const placed = `<g transform="translate(${EDGE} ${top})">${markup}</g>`;
    top += height;
    return placed;
  });
}

function keyEntry({ name, colour }: Drawing['key'][number], x: number, y: number): string {
  return `<rect x="${x}" y="${y}" width="10" height="10" fill="${colour}"/><text x="${x + 15}" y="${y + 9}" font-size="12">${escapeXml(name)}</text>`;
}

/** Text as it may stand between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
