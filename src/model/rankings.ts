import { NONE } from '../filters/filters';

/** One line of a ranked list. */
export interface RankedValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
}

export interface Ranking {
  readonly rows: readonly RankedValue[];
  /** How many further values have events and are not in the rows. */
  readonly more: number;
}

interface RankingInput {
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly limit: number;
  readonly nameOf: (id: string) => string;
}

/** The values with the most events, ties by name; a chosen value is always among them, and "none given" never. */
export function rankValues({ counts, chosen, limit, nameOf }: RankingInput): Ranking {
  const ids = new Set([...counts.keys(), ...chosen]);
  ids.delete(NONE);
  const all = [...ids]
    .map((id) => ({ id, name: nameOf(id), count: counts.get(id) ?? 0, chosen: chosen.includes(id) }))
    .sort(mostFirst);
  const rows = all.filter((row, index) => index < limit || row.chosen);
  return { rows, more: all.length - rows.length };
}

function mostFirst(a: RankedValue, b: RankedValue): number {
  if (a.count !== b.count) return b.count - a.count;
  // Code units and no locale: the same order on every machine.
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
