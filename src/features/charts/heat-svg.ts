import { escapeXml } from './drawing';

const CELL = { width: 46, height: 22 };
const NAMES = 190;
const HEAD = 110;

interface Heat {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly { readonly count: number; readonly fill: string; readonly ink: string }[])[];
}

/** A table with shaded cells, for the export. */
export function heatSvg({ rows, columns, cells }: Heat) {
  const heads = columns.map((name, index) => {
    const x = NAMES + (index + 0.5) * CELL.width;
    return `<text font-size="12" transform="translate(${x} ${HEAD - 6}) rotate(-45)">${escapeXml(name)}</text>`;
  });
  const lines = rows.flatMap((name, row) => [
    `<text x="${NAMES - 8}" y="${HEAD + row * CELL.height + 15}" font-size="12" text-anchor="end">${escapeXml(name)}</text>`,
    ...(cells[row] ?? []).map(({ count, fill, ink }, column) => {
      const x = NAMES + column * CELL.width;
      const y = HEAD + row * CELL.height;
      return `<rect x="${x}" y="${y}" width="${CELL.width - 1}" height="${CELL.height - 1}" fill="${fill}"/><text x="${x + CELL.width / 2}" y="${y + 15}" font-size="12" text-anchor="middle" fill="${ink}">${count || ''}</text>`;
    }),
  ]);
  return {
    markup: [...heads, ...lines].join('\n'),
    width: NAMES + columns.length * CELL.width + 80,
    height: HEAD + rows.length * CELL.height + 8,
  };
}
