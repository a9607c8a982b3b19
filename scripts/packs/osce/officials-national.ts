import type { PostEntry } from '../../compile/lexicon/shape';

const FM = 'Minister of Foreign Affairs';

/** What Chairs and heads of institutions are at home, before and after: name, title, country's name and code, days. */
type Row = readonly [name: string, title: string, state: string, country: string, from?: string, to?: string];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['Ivica Dačić', FM, 'Serbia', 'SRB', '2014-04-27', '2020-10-22'],
  ['Ivica Dačić', FM, 'Serbia', 'SRB', '2022-10-26', '2024-05-02'],
  ['Frank-Walter Steinmeier', FM, 'Germany', 'DEU', '2013-12-17', '2017-01-27'],
  ['Frank-Walter Steinmeier', 'President', 'Germany', 'DEU', '2017-03-19'],
  ['Karin Kneissl', FM, 'Austria', 'AUT', '2017-12-18', '2019-06-03'],
  ['Enzo Moavero Milanesi', FM, 'Italy', 'ITA', '2018-06-01', '2019-09-05'],
  ['Miroslav Lajčák', FM, 'Slovakia', 'SVK', '2012-04-04', '2020-03-21'],
  ['Edi Rama', 'Prime Minister', 'Albania', 'ALB', '2013-09-15'],
  ['Ann Linde', FM, 'Sweden', 'SWE', '2019-09-10', '2022-10-17'],
  ['Zbigniew Rau', FM, 'Poland', 'POL', '2020-08-26', '2023-11-27'],
  ['Bujar Osmani', FM, 'North Macedonia', 'MKD', '2020-08-31', '2024-06-23'],
  ['Ian Borg', FM, 'Malta', 'MLT', '2022-03-30'],
  ['Elina Valtonen', FM, 'Finland', 'FIN', '2023-06-20'],
  ['Ignazio Cassis', FM, 'Switzerland', 'CHE', '2017-11-01'],
];

/** Their national posts. */
export const nationalTerms = ROWS.map(
  ([name, title, organisation, country, from, to]): readonly [string, PostEntry] => [
    name,
    { title, organisation, country, ...(from ? { from } : {}), ...(to ? { to } : {}) },
  ],
);
