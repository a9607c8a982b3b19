import { describe, expect, test } from 'vitest';
import { prepare } from '../../../scripts/compile/knowledge';
import { findPlaces } from '../../../scripts/compile/stages/find-places';
import { maskedSpans } from '../../../scripts/compile/stages/people/mentions';
import { pack } from '../../../scripts/packs/nato/pack';

const know = prepare(pack);

/** What is told, the codes of the countries that it names, and the ids of its places, both in alphabetical order. */
type Row = readonly string[];

// prettier-ignore
const COUNTRIES: Row[] = [
  ['A Greek frigate joined Turkish and Italian ships.', 'GRC ITA TUR'],
  ['Soldiers from Türkiye, Czechia and the Netherlands train there.', 'CZE NLD TUR'],
  ['Turkey and the Czech Republic agreed.', 'CZE TUR'],
  ['The former Yugoslav Republic of Macedonia and Kosovo took part.', 'MKD XKX'],
  ['North Macedonia joined in 2020.', 'MKD'],
  ['Danes, Swedes and Finns met.', 'DNK FIN SWE'],
  ['Greenland and the Faroe Islands were discussed.', 'FRO GRL'],
  ['The Danish and Greenlandic governments came.', 'DNK GRL'],
  ['The annexation of Crimea is illegal.', 'UKR'],
  ['Moscow and Beijing objected.', 'CHN RUS', 'beijing-chn moscow-rus'],
  ['The Kremlin denied it.', 'RUS'],
  ['Help for Kyiv continues.', 'UKR', 'kyiv-ukr'],
  ['Help for Kiev continues.', 'UKR', 'kyiv-ukr'],
  ['The US, the UK and the UAE signed.', 'ARE GBR USA'],
  ['U.S. and U.K. forces flew.', 'GBR USA'],
  ['The Republic of Korea, Japan and New Zealand attended.', 'JPN KOR NZL'],
  ['Bosnia and Herzegovina, Montenegro and Serbia were told.', 'BIH MNE SRB'],
  ['The Holy See sent an envoy.', 'VAT'],
  ["Côte d'Ivoire, Cabo Verde and Mauritania contribute.", 'CIV CPV MRT'],
  ['The Democratic Republic of the Congo was discussed.', 'COD'],
  ['Georgia and the Republic of Moldova are partners.', 'GEO MDA'],
  ['Jordan hosted the course.', 'JOR'],
  ['Chad and Niger were discussed.', 'NER TCD'],
  ['The Hashemite Kingdom of Jordan hosted it.', 'JOR'],
  ['Syrian refugees and Iraqi officers came.', 'IRQ SYR'],
  ['The Palestinian Authority and Israel came.', 'ISR PSE'],
  ['Taiwan was not on the agenda.', 'TWN'],
  ['Scottish and Welsh guards paraded.', 'GBR'],
  ['Bavarian police helped.', 'DEU'],
  ['ESTONIA WELCOMES BATTLEGROUP', 'EST'],
  ['A visit to SWEDEN and FINLAND', 'FIN SWE'],
  ['The Baltic States of Estonia, Latvia and Lithuania agreed.', 'EST LTU LVA'],
  ['An Anglo-French and a Polish-Lithuanian brigade trained.', 'FRA LTU POL'],
  ['The Russia-Ukraine war goes on.', 'RUS UKR'],
  ['Non-US ships and US-led forces sailed.', 'USA'],
  ['Luxembourgish and Montenegrin soldiers trained.', 'LUX MNE'],
  ['The Grand Duchy sent trucks.', 'LUX'],
];

// prettier-ignore
const CITIES: Row[] = [
  ['They met in Vilnius, Lithuania.', 'LTU', 'vilnius-ltu'],
  ['They met in Tallinn and Riga.', 'EST LVA', 'riga-lva tallinn-est'],
  ['Ships left Valencia in Spain.', 'ESP', 'valencia-esp'],
  ['The delegation reached Valencia, Venezuela.', 'VEN', 'valencia-ven'],
  ['It was held in Norfolk, Virginia.', 'USA', 'norfolk-usa-va'],
  ['It was held in Dayton, Ohio.', 'USA', 'dayton-usa-oh'],
  ['It was held in Atlanta, Georgia.', 'USA', 'atlanta-usa-ga'],
  ['It was held in Tbilisi, Georgia.', 'GEO', 'tbilisi-geo'],
  ['It was held in Batumi, Georgia.', 'GEO', 'batumi-geo'],
  ['It was held in Salisbury in the United Kingdom.', 'GBR', 'salisbury-gbr'],
  ['It was held in Harare.', 'ZWE', 'harare-zwe'],
  ['It was held in The Hague.', 'NLD', 'the-hague-nld'],
  ['It was held in Karlskrona, Sweden.', 'SWE', 'karlskrona-swe'],
  ['It was held in Gothenburg.', 'SWE', 'gothenburg-swe'],
  ['It was held in Cologne and Munich.', 'DEU', 'cologne-deu munich-deu'],
  ['It was held in Szczecin, Poland.', 'POL', 'szczecin-pol'],
  ['It was held in Constanța, Romania.', 'ROU', 'constanta-rou'],
  ['It was held in Constanta, Romania.', 'ROU', 'constanta-rou'],
  ['It was held in Pristina.', 'XKX', 'pristina-xkx'],
  ['It was held in Priština, Kosovo.', 'XKX', 'pristina-xkx'],
  ['It was held in Rovaniemi.', 'FIN', 'rovaniemi-fin'],
  ['It was held in Washington, D.C.', 'USA', 'washington-usa-dc'],
  ['It was held in Washington, DC.', 'USA', 'washington-usa-dc'],
  ['It was held in New York.', 'USA', 'new-york-city-usa-ny'],
  ['A plane crashed near Nicosia, Cyprus.', 'CYP', 'nicosia-cyp'],
  ['It was held in Split, Croatia.', 'HRV', 'split-hrv'],
  ['It was held in Nice, France.', 'FRA', 'nice-fra'],
  ['It was held in Nur-Sultan.', 'KAZ', 'astana-kaz'],
  ['BRUSSELS, 4 May 2023 - Ministers met.', 'BEL', 'brussels-bel'],
  ['The ship sailed from Rota, Spain, to Cartagena.', 'ESP', 'cartagena-esp rota-esp'],
  ['They drove from Tromsø via Bardufoss to Narvik in Norway.', 'NOR', 'bardufoss-nor narvik-nor tromso-nor'],
  ['In Watford they met.', 'GBR', 'watford-gbr'],
  ['The port of Poti in Georgia was busy.', 'GEO', 'poti-geo'],
  ['In Lucerne, Switzerland, they met.', 'CHE', 'lucerne-che'],
  ['They trained in Grafenwoehr, Germany.', 'DEU', 'grafenwohr-deu'],
  ['A visit to Ankara and Athens', 'GRC TUR', 'ankara-tur athens-grc'],
  ['It was held in Cambridge, Massachusetts.', 'USA', 'cambridge-usa-ma'],
  ['It was held in Cambridge, United Kingdom.', 'GBR', 'cambridge-gbr'],
  ['It was held in Paris, France.', 'FRA', 'paris-fra'],
  ['It was held in London, Ontario.', 'CAN', 'london-can'],
  ['It was held in Halifax, Nova Scotia.', 'CAN', 'halifax-can'],
  ['It was held in Munich (Germany) and Linz (Austria).', 'AUT DEU', 'linz-aut munich-deu'],
  ['It was held in San Diego, California.', 'USA', 'san-diego-usa-ca'],
  ["Ukraine's second city, Kharkiv, was hit.", 'UKR', 'kharkiv-ukr'],
];

// prettier-ignore
const STATES: Row[] = [
  ['A conference in Virginia, United States, ended.', 'USA', 'virginia-usa'],
  ['They trained in Alaska.', 'USA', 'alaska-usa'],
  ['They trained at bases in Texas and New Mexico.', 'USA', 'new-mexico-usa texas-usa'],
  ['The guard of North Carolina trained with Moldova.', 'MDA USA', 'north-carolina-usa'],
  ['It was held in Norfolk, Virginia, and in Florida.', 'USA', 'florida-usa norfolk-usa-va'],
  ['The US state of Georgia hosted it.', 'USA', 'georgia-usa'],
  ['A Georgia National Guard unit trained in Georgia.', 'GEO USA', 'georgia-usa'],
];

// prettier-ignore
const NOTHING: Row[] = [
  ['The Washington Treaty was signed in 1949.', ''],
  ['The Brussels Summit Declaration says so.', ''],
  ['Jordan Peterson wrote a book.', ''],
  ['USS Georgia and HMS Richmond sailed.', ''],
  ['The frigate Berlin sailed.', ''],
  ['Sandvik and Austin spoke.', ''],
  ['The Soviet Union fell.', ''],
  ['The wars in the former Yugoslavia ended.', ''],
  ['The Warsaw Pact ended.', ''],
  ['Latin America and North America trade.', ''],
  ['The Gulf of Mexico is warm.', ''],
  ['Florence Hill spoke.', ''],
  ['The Dayton Peace Agreement holds.', ''],
  ['A Union for Progress and a Force for Peace.', ''],
  ['Secretary of the Navy', ''],
  ['The Chamber of Deputies voted.', ''],
  ['Most Allies meet the target. Police helped.', ''],
  ['The Treaty of Lisbon and the Minsk agreements were cited.', ''],
  ['The Hague Convention was cited.', ''],
  ['Exercise Ramstein Legacy began.', ''],
  ['Exercise Ramstein Guard and Operation Helsinki Shield 24 began.', ''],
  ['Julian Lindley-French argued so.', ''],
  ['Lester Pearson wrote it.', ''],
  ['The Wales Defence Investment Pledge was kept.', ''],
  ['The Nice man from Reading said Normal things.', ''],
  ['The Vienna Document was updated.', ''],
  ['The English language course began.', ''],
  ['The Oslo process and the Geneva Conventions were cited.', ''],
  ['A Change of Command: High Readiness', ''],
  ['He thanked Georgia Meloni.', ''],
  ['Lord Robertson of Port Ellen spoke.', ''],
  ['The Berlin Wall fell.', ''],
  ['Guinea pigs and turkey were served.', ''],
  ['The Indian Ocean is wide.', ''],
  ['Mission, Vision and Victory', ''],
  ['The Victoria Cross was awarded.', ''],
  ['Charlotte Salomon painted it.', ''],
  ['May and March are months.', ''],
  ['The Royal Academy', ''],
];

const check = ([story = '', countries = '', places]: Row) => {
  const span = { start: 0, end: story.length };
  const found = findPlaces(story, span, maskedSpans(story, span, know), span, {
    packPlaces: know.places,
    likelyCountries: know.likelyCountries,
  });
  const sorted = (values: readonly string[]) => [...new Set(values)].sort().join(' ');
  expect(sorted(found.countries.map((country) => country.code))).toBe(countries);
  if (places !== undefined || countries === '') {
    const towns = found.places.filter(({ place }) => place.kind === 'city' || /-usa$/.test(place.id));
    expect(sorted(towns.map(({ place }) => place.id))).toBe(places ?? '');
  }
};

describe('findPlaces', () => {
  test.each(COUNTRIES)('country: %s', (...row) => check(row));
  test.each(CITIES)('city: %s', (...row) => check(row));
  test.each(STATES)('state: %s', (...row) => check(row));
  test.each(NOTHING)('nothing: %s', (...row) => check(row));
});
