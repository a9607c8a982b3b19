import { RATES, SETS, type Field, type Measurement, type Tally } from './measure';

/** Figures of a set of bulletins, as the page and the terminal show them. Shares are from 0 to 1. */
export interface Figures {
  readonly bulletins: number;
  readonly fields: readonly { readonly field: Field; readonly share: number; readonly count: number }[];
  readonly wrongMerges: number;
  readonly noise: number;
}

/** Sums measurements: F1 for fields that are sets, the share of right answers for the others. */
export function sumFigures(measurements: readonly Measurement[]): Figures {
  const total = (field: Field, key: keyof Tally) =>
    measurements.reduce((sum, { tallies }) => sum + tallies[field][key], 0);
  const fields = [...SETS, ...RATES].map((field) => {
    const [right, missing, extra] = [total(field, 'right'), total(field, 'missing'), total(field, 'extra')];
    const isSet = (SETS as readonly string[]).includes(field);
    const share = isSet ? (2 * right) / (2 * right + missing + extra || 1) : right / (right + missing || 1);
    return { field, share: round(share), count: right + missing };
  });
  const sum = (key: 'wrongMerges' | 'noise') => measurements.reduce((n, measurement) => n + measurement[key], 0);
  return { bulletins: measurements.length, fields, wrongMerges: sum('wrongMerges'), noise: sum('noise') };
}

const round = (share: number) => Math.round(share * 1000) / 1000;

/** Sets of figures side by side, one line a field. */
export function tabulate(columns: readonly { readonly name: string; readonly figures: Figures }[]): string {
  const width = 14;
  const cell = (text: string) => text.padStart(width);
  const head = ['field'.padEnd(12), ...columns.map(({ name }) => cell(name))].join('');
  const rows = [...SETS, ...RATES].map((field) => {
    const cells = columns.map(({ figures }) => {
      const found = figures.fields.find((entry) => entry.field === field);
      return cell(found?.count ? `${(found.share * 100).toFixed(1)} (${found.count})` : '-');
    });
    return [field.padEnd(12), ...cells].join('');
  });
  const counts = (label: string, pick: (figures: Figures) => number) =>
    [label.padEnd(12), ...columns.map(({ figures }) => cell(String(pick(figures))))].join('');
  return [head, ...rows, counts('wrong merges', (f) => f.wrongMerges), counts('noise', (f) => f.noise)].join('\n');
}
