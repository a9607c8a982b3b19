import type { AtlasEvent, Evidence } from '../../src/dataset/types';
import { EVIDENCE_FIELDS } from '../../src/dataset/types';

/** An event of the given tellings, each a row of evidence: `told('date=2024-05-03 official=anna', 'date=2024-05-04')`. */
export function told(...tellings: readonly string[]): AtlasEvent {
  return {
    id: 'told',
    aliases: [],
    title: 'A talk in Oslo',
    summary: 'Anna spoke in Oslo.',
    kind: 'meeting',
    status: 'held',
    start: '2024-05-03',
    end: '2024-05-03',
    precision: 'day',
    dateBasis: 'stated',
    remote: false,
    officials: [],
    places: [{ id: 'malmo', role: 'mentioned' }],
    countries: [{ code: 'SWE', role: 'mentioned' }],
    regions: [],
    topics: [],
    sources: tellings.map((row, index) => ({ bulletin: `b${index + 1}`, start: 0, end: 1, evidence: readRow(row) })),
  };
}

function readRow(row: string): Evidence[] {
  return row.split(' ').map((cell) => {
    const [name, value = ''] = cell.split('=');
    const field = EVIDENCE_FIELDS.find((known) => known === name);
    if (!field) throw new Error(`No field is called ${name}`);
    return { field, value, start: 0, end: 1 };
  });
}
