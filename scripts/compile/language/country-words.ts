/*
 * What packages of country names lack: the names that journalists use, peoples, governments called by a building or a
 * parliament, and the words that hold a country's name without meaning it.
 */

/** More words for a country, by ISO 3166-1 alpha-3 code; XKX is Kosovo. */
export const EXTRA_COUNTRY_WORDS: Readonly<Record<string, readonly string[]>> = {
  USA: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States', 'United States of America', 'America', 'American', 'Americans', 'White House', 'Pentagon', 'Capitol Hill'],
  GBR: ['UK', 'U.K.', 'Britain', 'Great Britain', 'British', 'Briton', 'Britons', 'England', 'Scotland', 'Scottish', 'Wales', 'Welsh', 'Northern Ireland', 'Northern Irish', 'United Kingdom', 'Downing Street', 'Royal Navy', 'Royal Air Force', 'Royal Marines', 'House of Commons', 'House of Lords', 'Whitehall'],
  NLD: ['Netherlands', 'the Netherlands', 'Dutch', 'Holland'],
  TUR: ['Türkiye', 'Turkey', 'Turkiye', 'Turkish', 'Turks'],
  CZE: ['Czechia', 'Czech Republic', 'Czech', 'Czechs'],
  MKD: ['North Macedonia', 'Macedonia', 'Macedonian', 'North Macedonian', 'former Yugoslav Republic of Macedonia', 'the former Yugoslav Republic of Macedonia'],
  KOR: ['Republic of Korea', 'South Korea', 'South Korean', 'Korea', 'Korean', 'ROK'],
  PRK: ['North Korea', 'North Korean', 'DPRK', "Democratic People's Republic of Korea", "Democratic People’s Republic of Korea"],
  BIH: ['Bosnia and Herzegovina', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina', 'Bosnia', 'Bosnian', 'BiH'],
  CPV: ['Cabo Verde', 'Cape Verde', 'Cabo Verdean', 'Cape Verdean'],
  CIV: ["Côte d'Ivoire", "Cote d'Ivoire", 'Ivory Coast', 'Ivorian'],
  RUS: ['Russia', 'Russian', 'Russians', 'Russian Federation', 'Kremlin'],
  UKR: ['Ukraine', 'Ukrainian', 'Ukrainians', 'Verkhovna Rada', 'Crimean', 'Crimea', 'Donbas', 'Donbass'],
  MDA: ['Moldova', 'Republic of Moldova', 'Moldovan', 'Moldovans'],
  CHN: ['China', 'Chinese', "People's Republic of China", 'PRC'],
  TWN: ['Taiwan', 'Taiwanese', 'Taiwan Strait'],
  IRN: ['Iran', 'Iranian', 'Iranians', 'Islamic Republic of Iran', 'Tehran'],
  SYR: ['Syria', 'Syrian', 'Syrians', 'Syrian Arab Republic'],
  PSE: ['Palestine', 'Palestinian', 'Palestinians', 'Gaza', 'West Bank', 'Palestinian Authority'],
  VAT: ['Holy See', 'Vatican', 'Vatican City'],
  XKX: ['Kosovo', 'Kosovar', 'Kosovars', 'Kosovan', 'Kosovo*'],
  ISL: ['Iceland', 'Icelandic', 'Icelanders', 'Icelander', 'Althingi'],
  GRL: ['Greenland', 'Greenlandic', 'Greenlanders', 'Greenlander', 'Kalaallit Nunaat', 'Naalakkersuisut'],
  FRO: ['Faroe Islands', 'Faroese', 'Faroes'],
  DNK: ['Denmark', 'Danish', 'Danes', 'Dane', 'Kingdom of Denmark', 'Folketing'],
  SWE: ['Sweden', 'Swedish', 'Swedes', 'Riksdag'],
  FIN: ['Finland', 'Finnish', 'Finns', 'Eduskunta'],
  NOR: ['Norway', 'Norwegian', 'Norwegians', 'Storting', 'Svalbard'],
  POL: ['Poland', 'Polish', 'Poles', 'Sejm'],
  DEU: ['Germany', 'German', 'Germans', 'Federal Republic of Germany', 'Bundeswehr', 'Bundestag', 'Bavaria', 'Bavarian', 'Schleswig-Holstein', 'Berlin Senate', 'Lower Saxony'],
  FRA: ['France', 'French', 'Élysée', 'Elysée', 'Elysee'],
  ESP: ['Spain', 'Spanish', 'Spaniards', 'Catalonia', 'Canary Islands', 'Balearic Islands'],
  PRT: ['Portugal', 'Portuguese', 'Azores', 'Madeira'],
  ITA: ['Italy', 'Italian', 'Italians', 'Sicily', 'Sardinia', 'Sicilian'],
  GRC: ['Greece', 'Greek', 'Greeks', 'Hellenic', 'Hellenic Republic', 'Crete', 'Cretan'],
  LVA: ['Latvia', 'Latvian', 'Latvians', 'Saeima'],
  LTU: ['Lithuania', 'Lithuanian', 'Lithuanians', 'Seimas'],
  EST: ['Estonia', 'Estonian', 'Estonians', 'Riigikogu', 'Saaremaa'],
  SRB: ['Serbia', 'Serbian', 'Serbs', 'Republic of Serbia', 'Belgrade-Pristina', 'Vojvodina'],
  HRV: ['Croatia', 'Croatian', 'Croats', 'Croatians'],
  SVK: ['Slovakia', 'Slovak', 'Slovaks', 'Slovak Republic', 'Slovakian'],
  SVN: ['Slovenia', 'Slovenian', 'Slovene', 'Slovenes'],
  HUN: ['Hungary', 'Hungarian', 'Hungarians'],
  ROU: ['Romania', 'Romanian', 'Romanians'],
  BGR: ['Bulgaria', 'Bulgarian', 'Bulgarians'],
  ALB: ['Albania', 'Albanian', 'Albanians'],
  MNE: ['Montenegro', 'Montenegrin', 'Montenegrins'],
  LUX: ['Luxembourg', 'Luxembourgish', 'Luxembourger', 'Grand Duchy of Luxembourg', 'Grand Duchy'],
  BEL: ['Belgium', 'Belgian', 'Belgians'],
  CHE: ['Switzerland', 'Swiss', 'Swiss Confederation'],
  AUT: ['Austria', 'Austrian', 'Austrians'],
  IRL: ['Ireland', 'Irish', 'Republic of Ireland'],
  AFG: ['Afghanistan', 'Afghan', 'Afghans', 'Taliban'],
  IRQ: ['Iraq', 'Iraqi', 'Iraqis', 'Peshmerga'],
  ISR: ['Israel', 'Israeli', 'Israelis', 'Knesset'],
  JOR: ['Jordan', 'Jordanian', 'Jordanians', 'Hashemite Kingdom of Jordan', 'Hashemite Kingdom'],
  GEO: ['Georgia', 'Georgian', 'Georgians', 'Abkhazia', 'South Ossetia', 'Tskhinvali'],
  AZE: ['Azerbaijan', 'Azerbaijani', 'Azerbaijanis', 'Azeri', 'Nagorno-Karabakh'],
  KAZ: ['Kazakhstan', 'Kazakh', 'Kazakhs', 'Kazakhstani'],
  KGZ: ['Kyrgyzstan', 'Kyrgyz', 'Kyrgyz Republic'],
  ARE: ['United Arab Emirates', 'UAE', 'Emirati', 'Emiratis'],
  SAU: ['Saudi Arabia', 'Saudi', 'Saudis'],
  COD: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'],
  COG: ['Republic of the Congo', 'Congo-Brazzaville'],
  MMR: ['Myanmar', 'Burma', 'Burmese'],
  SWZ: ['Eswatini', 'Swaziland'],
  TLS: ['Timor-Leste', 'East Timor'],
  HKG: ['Hong Kong'],
  NZL: ['New Zealand', 'New Zealander', 'New Zealanders', 'Aotearoa'],
  AUS: ['Australia', 'Australian', 'Australians'],
  JPN: ['Japan', 'Japanese'],
  IND: ['India', 'Indian', 'Indians'],
  DOM: ['Dominican Republic'],
  PHL: ['Philippines', 'the Philippines', 'Filipino', 'Filipinos', 'Philippine'],
  VNM: ['Vietnam', 'Viet Nam', 'Vietnamese'],
  GMB: ['Gambia', 'the Gambia', 'The Gambia', 'Gambian'],
  BHS: ['Bahamas', 'the Bahamas', 'The Bahamas'],
}; // prettier-ignore

/** Demonyms that packages give and that mislead: adjectives of other things, or two countries' own. */
export const UNSAFE_COUNTRY_WORDS: readonly string[] = [
  'Congolese', 'Guinean', 'Dominican', 'Samoan', 'Antarctican', 'Channel Islander', 'French Southern Territories', 'Heard',
  'Martinican', 'Mahoran', 'Sammarinese', 'Monegasque', 'Saint', 'Micronesian', 'Christmas Island', 'Mosotho', 'Niuean',
  'Northern', 'Sahrawi', 'Georgian South', 'Reunionese', 'Bonaire', 'Islander', 'Motswana', 'Guianan', 'Ni-Vanuatu',
]; // prettier-ignore

/** Phrases that hold a country's name and do not mean it. Longest match wins, so they hide the shorter name. */
export const NOT_COUNTRIES: readonly string[] = [
  'North America', 'North American', 'South America', 'South American', 'Latin America', 'Latin American',
  'Central America', 'Central American', 'the Americas', 'Native American', 'Organization of American States',
  'former Yugoslavia', 'Former Yugoslavia', 'Soviet Union', 'New England', 'New Jersey', 'New Mexico', 'Gulf of Mexico',
  'Guinea pig', 'Guinea pigs', 'South Georgia', 'Georgia Tech', 'Georgia State', 'state of Georgia', 'State of Georgia',
  'Indian Ocean', 'American football', 'Turkey shoot', 'Panama Papers', 'French fries', 'Danish pastry', 'Greek fire',
  'Norwegian Sea', 'Sea of Japan', 'East China Sea', 'South China Sea', 'Irish Sea', 'Gulf of Guinea', 'Gulf of Finland',
  'Gulf of Oman', 'Greenland Sea', 'Labrador Sea', 'Jordan River', 'River Jordan', 'Jordan Valley', 'Strait of Georgia',
  'English language', 'English', 'English Channel', 'Dutch courage', 'Swiss Army knife', 'Lake Chad', 'Vienna Document', 'Cold War',
  'Iron Wolf', 'Polish up', 'Luxembourg Gardens', 'Kosovo Force', 'Denmark Strait', 'Bank of England',
  'International Organisations in Geneva', 'War on Terror', 'Mexico City Policy', 'Republika Srpska', 'Indiana',
]; // prettier-ignore

/** Countries and cities that are first names too: a capitalised word behind them makes a person of them. */
export const ALSO_FIRST_NAMES: readonly string[] = [
  'Jordan', 'Chad', 'Georgia', 'Israel', 'Kenya', 'India', 'Ireland', 'Holland', 'Cuba', 'Paris', 'Sydney', 'Florence',
  'Chelsea', 'Austin', 'Vienna', 'Charlotte', 'Victoria', 'Adelaide', 'Lourdes', 'Milan', 'Sofia', 'Lincoln', 'Jackson',
  'Jersey', 'Tyrone', 'Savannah', 'Madison', 'Carolina', 'Virginia', 'Dakota', 'Montana', 'Asia', 'Roman', 'Santiago',
]; // prettier-ignore

/** Countries and peoples that are surnames too: "Mary Holland". */
export const ALSO_SURNAMES: readonly string[] = [
  'German', 'French', 'Holland', 'Ireland', 'England', 'Jordan', 'Israel', 'Georgian', 'Poland', 'Welsh', 'Norway', 'Scotland',
  'English', 'Chad', 'India', 'Kenya', 'Georgia', 'Franco', 'Turk', 'Norman', 'Romain', 'Finland', 'Britton', 'Walsh',
]; // prettier-ignore

/** Prefixes of warships: the words behind them are a ship's name and no place. */
export const SHIP_PREFIXES: readonly string[] = [
  'USS', 'USNS', 'HMS', 'HMCS', 'HMAS', 'HMNZS', 'HNLMS', 'HDMS', 'HNoMS', 'HMNoS', 'KNM', 'FS', 'FGS', 'ITS', 'ESPS',
  'SPS', 'NRP', 'TCG', 'ORP', 'BNS', 'ROS', 'HS', 'LNS', 'EML', 'RFA', 'KRI', 'JS', 'INS', 'RTS', 'MV', 'SS',
]; // prettier-ignore

/** The states of the United States with a point inside each (degrees), for "Dayton, Ohio". */
export const US_STATES: Readonly<Record<string, readonly [string, number, number]>> = {
  Alabama: ['AL', 32.8, -86.8], Alaska: ['AK', 64.2, -152.5], Arizona: ['AZ', 34.3, -111.7], Arkansas: ['AR', 34.8, -92.4],
  California: ['CA', 37.2, -119.5], Colorado: ['CO', 39.0, -105.5], Connecticut: ['CT', 41.6, -72.7], Delaware: ['DE', 39.0, -75.5],
  Florida: ['FL', 28.6, -82.4], Georgia: ['GA', 32.6, -83.4], Hawaii: ['HI', 20.8, -156.9], Idaho: ['ID', 44.4, -114.6],
  Illinois: ['IL', 40.0, -89.2], Indiana: ['IN', 39.9, -86.3], Iowa: ['IA', 42.1, -93.5], Kansas: ['KS', 38.5, -98.4],
  Kentucky: ['KY', 37.5, -85.3], Louisiana: ['LA', 31.1, -92.0], Maine: ['ME', 45.4, -69.2], Maryland: ['MD', 39.1, -76.8],
  Massachusetts: ['MA', 42.3, -71.8], Michigan: ['MI', 44.3, -85.4], Minnesota: ['MN', 46.3, -94.3], Mississippi: ['MS', 32.7, -89.7],
  Missouri: ['MO', 38.4, -92.5], Montana: ['MT', 47.1, -109.6], Nebraska: ['NE', 41.5, -99.8], Nevada: ['NV', 39.3, -116.6],
  'New Hampshire': ['NH', 43.7, -71.6], 'New Jersey': ['NJ', 40.2, -74.7], 'New Mexico': ['NM', 34.4, -106.1],
  'North Carolina': ['NC', 35.6, -79.4], 'North Dakota': ['ND', 47.5, -100.5], Ohio: ['OH', 40.3, -82.8], Oklahoma: ['OK', 35.6, -97.5],
  Oregon: ['OR', 43.9, -120.6], Pennsylvania: ['PA', 40.9, -77.8], 'Rhode Island': ['RI', 41.7, -71.6], 'South Carolina': ['SC', 33.9, -80.9],
  'South Dakota': ['SD', 44.4, -100.2], Tennessee: ['TN', 35.9, -86.4], Texas: ['TX', 31.5, -99.3], Utah: ['UT', 39.3, -111.7],
  Vermont: ['VT', 44.1, -72.7], Virginia: ['VA', 37.5, -78.8], 'Washington State': ['WA', 47.4, -120.5], 'West Virginia': ['WV', 38.6, -80.6],
  Wisconsin: ['WI', 44.6, -89.7], Wyoming: ['WY', 43.0, -107.6],
}; // prettier-ignore

/** Provinces and states of other countries behind the names of cities: country, and code in the gazetteer. */
export const PROVINCES: Readonly<Record<string, readonly [string, string]>> = {
  Alberta: ['CAN', '01'], 'British Columbia': ['CAN', '02'], Manitoba: ['CAN', '03'], 'New Brunswick': ['CAN', '04'],
  'Nova Scotia': ['CAN', '07'], Ontario: ['CAN', '08'], 'Prince Edward Island': ['CAN', '09'], Quebec: ['CAN', '10'],
  Québec: ['CAN', '10'], Saskatchewan: ['CAN', '11'], Newfoundland: ['CAN', '05'], Nunavut: ['CAN', '14'], Yukon: ['CAN', '12'],
  'New South Wales': ['AUS', '02'], Queensland: ['AUS', '04'], Tasmania: ['AUS', '06'],
}; // prettier-ignore
