import type { RegionEntry } from '../../compile/lexicon/shape';

/** A row of the table below: id, label, countries, names under which a story may mean the region itself. */
function region(id: string, label: string, countries: string, names: readonly string[]): RegionEntry {
  return { id, label, countries: countries.split(/\s+/), names };
}

const BELOW_THE_SAHARA =
  'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LSO MDG MLI MOZ MUS MWI ' +
  'NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE';

const MAINLAND_OF_LATIN_AMERICA =
  'ARG BLZ BOL BRA CHL COL CRI ECU FLK GTM GUF GUY HND MEX NIC PAN PER PRY SLV SUR URY VEN';

const CARIBBEAN =
  'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR';

/** Parts of the world by which readers filter; a country may lie in several. Kosovo is XKX. */
export const regions: readonly RegionEntry[] = [
  region('north-america', 'North America', 'USA CAN', ['North America']),
  region('high-north', 'High North', 'CAN DNK FIN GRL ISL NOR SWE USA', ['High North', 'Arctic', 'Arctic Circle']),
  region('nordic', 'Nordic countries', 'DNK FIN GRL ISL NOR SWE', ['Nordic countries', 'Nordic region', 'Nordics']),
  region('baltic-sea', 'Baltic Sea', 'DEU DNK EST FIN LTU LVA POL SWE', [
    'Baltic Sea',
    'Baltic region',
    'Baltic States',
    'Baltic states',
    'Baltics',
  ]),
  region('western-europe', 'Western Europe', 'AUT BEL CHE DEU FRA GBR IRL LUX NLD', ['Western Europe']),
  region('central-europe', 'Central Europe', 'CZE HUN POL SVK SVN', ['Central Europe', 'central Europe']),
  region('southern-europe', 'Southern Europe', 'CYP ESP GRC HRV ITA MLT PRT TUR', [
    'Southern Europe',
    'southern Europe',
  ]),
  region('western-balkans', 'Western Balkans', 'ALB BIH MKD MNE SRB XKX', ['Western Balkans', 'Balkans']),
  region('black-sea', 'Black Sea', 'BGR GEO MDA ROU TUR UKR', ['Black Sea']),
  region('eastern-europe', 'Eastern Europe', 'BLR MDA RUS UKR', ['Eastern Europe', 'eastern Europe']),
  region('south-caucasus', 'South Caucasus', 'ARM AZE GEO', ['South Caucasus', 'Southern Caucasus', 'Caucasus']),
  region('central-asia', 'Central Asia', 'KAZ KGZ TJK TKM UZB', ['Central Asia']),
  region('middle-east', 'Middle East', 'ARE BHR EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR YEM', [
    'Middle East',
    'Gulf region',
  ]),
  region('north-africa', 'North Africa', 'DZA EGY LBY MAR MRT TUN', ['North Africa', 'Northern Africa', 'Maghreb']),
  region('sub-saharan-africa', 'Sub-Saharan Africa', BELOW_THE_SAHARA, [
    'Sub-Saharan Africa',
    'sub-Saharan Africa',
    'Sahel',
    'Horn of Africa',
    'Gulf of Guinea',
  ]),
  region('south-asia', 'South Asia', 'AFG BGD IND LKA NPL PAK', ['South Asia']),
  region('indo-pacific', 'Indo-Pacific', 'AUS CHN IDN IND JPN KOR NZL PHL PRK SGP THA TWN VNM', [
    'Indo-Pacific',
    'Asia-Pacific',
    'Asia Pacific',
  ]),
  region('latin-america', 'Latin America', `${MAINLAND_OF_LATIN_AMERICA} ${CARIBBEAN}`, [
    'Latin America',
    'South America',
    'Central America',
    'Caribbean',
  ]),
];
