import { SHIP_PREFIXES } from './country-words';

/** Towns that are words, months, surnames or bodies in such texts; with a country behind them they still count. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  'Nice', 'Reading', 'Mobile', 'Bath', 'Union', 'March', 'Most', 'Split', 'Police', 'Same', 'Alliance', 'Independence',
  'Liberty', 'Victoria', 'Mission', 'Defiance', 'Commerce', 'Enterprise', 'Industry', 'Unity', 'Hope', 'Normal', 'Central',
  'Peace', 'Bar', 'Van', 'Male', 'Orange', 'Troy', 'Best', 'Goes', 'Opera', 'Battle', 'Summit', 'Congress', 'University',
  'Media', 'Of', 'Sandvik', 'Marshall', 'Austin', 'Washington Treaty', 'Jackson', 'Lincoln', 'Johnson', 'Nelson', 'Clinton',
  'Trump', 'Bush', 'Kerry', 'Carter', 'Wallace', 'Mattis', 'Sullivan', 'Hamilton', 'Stanley', 'Douglas', 'Vandier', 'Major',
  'Colonel', 'General', 'Minister', 'President', 'Federal', 'Force', 'Command', 'Security', 'Progress', 'Republic', 'Change',
  'High', 'Agency', 'Vostok', 'Freedom', 'Justice', 'Friendship', 'Harmony', 'Concord', 'Guardian', 'Eagle', 'Trident', 'Spirit',
  'Patriot', 'Phoenix', 'Vision', 'Success', 'Energy', 'Strong', 'Bay', 'Green', 'Young', 'Brown', 'White', 'Gray', 'King', 'Bell',
  'Moon', 'Marks', 'Bolton', 'Wilson', 'Morrison', 'Hancock', 'Wallace', 'Healey', 'Fallon', 'Burns', 'Blinken', 'Graham', 'Warner',
  'Reed', 'Rogers', 'Turner', 'Taylor', 'Anderson', 'Allen', 'Nicholson', 'Campbell', 'Miller', 'Payne', 'Reynolds', 'Collins', 'Peters',
  'Marles', 'Bergen-Belsen', 'Baker', 'Clarke', 'Cameron', 'Hunt', 'Cleverly', 'Lammy', 'Starmer', 'Truss', 'Hague', 'Nuclear', 'Alpha',
]); // prettier-ignore

/** An exercise or operation with its name: "Exercise Northern Lights", "Operation Baltic Shield 24". */
export const NAMED_ACTIVITY =
  /(?<!\p{L})(?:[Ee]xercises?|[Oo]perations?) \p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|\d{2,4}(?!\p{N})))*/gu;

/** A warship with its name: "HMS Richmond", "USS Georgia". */
export const SHIP = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SHIP_PREFIXES.join('|')})(?: (?:\\p{Lu}[\\p{L}.'-]*|of|de|von|van|the|II|III|IV))+`,
  'gu',
);
