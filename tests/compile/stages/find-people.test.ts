import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../scripts/compile/lexicon/shape';
import { findPeople } from '../../../scripts/compile/stages/find-people';
import { readPeople, tellOf, type PeopleRow } from '../../support/annotated-people';

const league: Pack = {
  id: 'league',
  organisation: { name: 'League', names: ['League', 'the League'], bodies: [], members: [], seat: 'BEL' },
  offices: [],
  officials: [],
  places: [],
  masks: [],
  topics: [],
  relations: { member: '', partner: '' },
  regions: [],
  layouts: { sections: [], furniture: [] },
};

// prettier-ignore
const TITLE_BEFORE: PeopleRow[] = [
  ['The guest was Finnish Foreign Minister [Aino Salo].', 'Foreign Minister, FIN'],
  ['Minister of Foreign and European Affairs [Juraj Blaha] signed it.', 'Minister of Foreign and European Affairs'],
  ['Deputy Prime Minister and Minister of Defence [Jean Wolter] came.', 'Deputy Prime Minister and Minister of Defence'],
  ['Vice-Premier and Minister of Foreign Affairs [Els Maes] came.', 'Vice-Premier and Minister of Foreign Affairs'],
  ['She met Federal Minister [Klaus Tanner] in Vienna.', 'Federal Minister'],
  ['Austrian Federal Minister for European and International Affairs [Karl Huber] spoke.', 'Federal Minister for European and International Affairs, AUT'],
  ['He saw Federal Chancellor [Georg Adler] on Friday.', 'Federal Chancellor'],
  ['His Majesty King [Philippe] received her.', 'King'],
  ['Her Majesty Queen [Margrethe II] opened the hall.', 'Queen'],
  ['His Majesty King [Abdullah II] of Jordan came.', 'King, JOR'],
  ['His Royal Highness Crown Prince [Haakon] stood beside him.', 'Crown Prince'],
  ["Turkish Chargé d'Affaires a.i. [Deniz Kaya] was present.", "Chargé d'Affaires a.i., TUR"],
  ['Acting Foreign Minister [Nino Lomidze] telephoned.', 'Acting Foreign Minister'],
  ['Under Secretary of State for Political Affairs [Ann Miller] listened.', 'Under Secretary of State for Political Affairs'],
  ['Secretary of State for Defence [Tom Hale] hosted them.', 'Secretary of State for Defence'],
  ["The United Kingdom's Secretary of State for Defence [Tom Hale] came.", 'Secretary of State for Defence, GBR'],
  ['UK Foreign Secretary [Jane Hart] came.', 'Foreign Secretary, GBR'],
  ['US Secretary of Defense [Lloyd Parker] came.', 'Secretary of Defense, USA'],
  ['U.S. Secretary of State [John Archer] came.', 'Secretary of State, USA'],
  ['US Senator [Mary Lund] led them.', 'Senator, USA'],
  ['The Minister for National Defence of Canada, [Harjit Gill], came.', 'Minister for National Defence of Canada, CAN'],
  ['The Minister for Foreign Affairs of Iceland, Mr. [Jón Einarsson], came.', 'Minister for Foreign Affairs of Iceland, ISL'],
  ['The Prime Minister of the Republic of Moldova, Mrs [Ana Rusu], came.', 'Prime Minister of the Republic of Moldova, MDA'],
  ['The Minister of Defence of the Netherlands, H.E. [Kajsa de Boer], came.', 'Minister of Defence of the Netherlands, NLD'],
  ['The President of Mongolia, His Excellency Mr [Bat Erdene], came.', 'President of Mongolia, MNG'],
  ['President of the Swiss Confederation [Ueli Keller] came.', 'President of the Swiss Confederation, CHE'],
  ["Bosnia and Herzegovina's Defence Minister [Zijad Hodžić] came.", 'Defence Minister, BIH'],
  ['Prime Minister-designate [Ola Nordmann] came.', 'Prime Minister-designate'],
  ['The Speaker of the Riksdag, [Andreas Berg], came.', 'Speaker of the Riksdag, SWE'],
  ['Marshal of the Sejm [Marek Lis] came.', 'Marshal of the Sejm, POL'],
  ['the Chairman of the Senate of Poland, [Tomasz Kos], came.', 'Chairman of the Senate of Poland, POL'],
  ['He met the Chief of the General Staff of Hungary, General [Zoltán Nagy].', 'Chief of the General Staff of Hungary, HUN'],
  ['Chief of Defence General [Eirik Lund] briefed him.', 'Chief of Defence'],
  ['Chief of the Defence Staff Admiral Sir [Tony Reed] briefed him.', 'Chief of the Defence Staff'],
  ['Chief of Naval Operations Admiral [Lisa Frank] briefed him.', 'Chief of Naval Operations'],
  ['Commander of the Land Forces Major General [Ivo Moravec] briefed him.', 'Commander of the Land Forces'],
  ['The Director General of the Energy Agency, [Fatih Demir], spoke.', 'Director General of the Energy Agency'],
  ['Permanent Representative of Latvia Ambassador [Ilze Ozola] hosted it.', 'Permanent Representative of Latvia, LVA'],
  ['Ambassador [Ilze Ozola] hosted it.', 'Ambassador'],
  ['The Mayor of Hamburg, [Peter Brandt], greeted her.', 'Mayor of Hamburg'],
  ['Governor [Gavin Moore] greeted her.', 'Governor'],
  ['Greenlandic Minister for Statehood and Foreign Affairs [Vittus Olsen] came.', 'Minister for Statehood and Foreign Affairs, GRL'],
  ["Denmark's Queen [Margrethe] and King [Harald] of Norway came.", 'Queen, DNK', 'King, NOR'],
  ['Grand Duke [Guillaume] welcomed him.', 'Grand Duke'],
  ['First Deputy Prime Minister [Olha Kovalenko] signed.', 'First Deputy Prime Minister'],
  ['Vice President [Jill Stone] spoke.', 'Vice President'],
  ['Amir [Tamim bin Khalid Al Noor] received him.', 'Amir'],
  ['Minister [Wammen] was there.', 'Minister'],
  ['The meeting with President [Sandu] lasted an hour.', 'President'],
  ['the president, [Maia Rusu], agreed.', 'president'],
  ['Commissioner [Olli Virta] joined them.', 'Commissioner'],
  ["Ukraine's Commander-in-Chief General [Ivan Bondar] telephoned.", 'Commander-in-Chief, UKR'],
  ['Estonian PM [Jaan Tamm] came.', 'PM, EST'],
  ['Minister of Public Safety [Bill Barnes] came.', 'Minister of Public Safety'],
  ['Minister of Social Inclusion and Sport [Ana Reis] came.', 'Minister of Social Inclusion and Sport'],
  ['The Chairman of the Joint Chiefs of Staff, General [Mark Hill], came.', 'Chairman of the Joint Chiefs of Staff'],
  ['High Representative/Vice-President [Josep Ferrer] came.', 'High Representative/Vice-President'],
];

// prettier-ignore
const TITLE_BEHIND: PeopleRow[] = [
  ['[Jean Wolter], the Minister of Defence of Luxembourg, came.', 'Minister of Defence of Luxembourg, LUX'],
  ["[Jean Wolter], Luxembourg's Minister of Defence, came.", 'Minister of Defence, LUX'],
  ['[Tove Dahl] (Defence Minister of Norway) came.', 'Defence Minister of Norway, NOR'],
  ['[Tove Dahl], who took office as Prime Minister in May, came.', 'Prime Minister'],
  ['President [Sauli Laine] of Finland came.', 'President, FIN'],
  ['Admiral [Rob Kuiper], Chair of the Committee, spoke.', 'Chair of the Committee'],
  ['General [Philip Moreau], who commands the Transformation Command, spoke.', 'rank General'],
  ['[Kaja Tamm], now Prime Minister of Estonia, spoke.', 'Prime Minister of Estonia, EST'],
  ['[Matti Korpela], Permanent State Secretary at the Ministry for Foreign Affairs of Finland, spoke.', 'Permanent State Secretary at the Ministry for Foreign Affairs of Finland, FIN'],
  ['[Lena Vogt], Member of the Bundestag, asked about it.', 'Member of the Bundestag, DEU'],
  ['[Lena Vogt] MP asked about it.', 'MP'],
  ['[Per Lund], M.P., Minister of Public Safety, came.', 'Minister of Public Safety'],
  ['Mr [Lund], EU envoy [Ivan Novák] and others came.', 'honorific', 'envoy'],
  ['[Lena Vogt], MEP, asked about it.', 'MEP'],
  ['[Heather A. Connor], the President of Malta, came.', 'President of Malta, MLT'],
];

// prettier-ignore
const LISTS: PeopleRow[] = [
  ['The Foreign Ministers of Finland and Sweden, [Pekka Salo] and [Ann Berg], came.', 'Foreign Minister, FIN', 'Foreign Minister, SWE'],
  ['Foreign Ministers [Pekka Salo] of Finland and [Ann Berg] of Sweden came.', 'Foreign Minister, FIN', 'Foreign Minister, SWE'],
  ['Ministers [Paulo Reis] and [Nuno Matos] came.', 'Minister', 'Minister'],
  ['Presidents [Andrzej Lis] and [Gitanas Rimkus] came.', 'President', 'President'],
  ['Prime Ministers [Kaja Tamm], [Krišjānis Ozols] and [Ingrida Rimkutė] came.', 'Prime Minister', 'Prime Minister', 'Prime Minister'],
  ['The Prime Ministers of Estonia, Latvia and Lithuania, [Kaja Tamm], [Krišjānis Ozols] and [Ingrida Rimkutė], came.', 'Prime Minister, EST', 'Prime Minister, LVA', 'Prime Minister, LTU'],
  ['Defence Ministers [Pål Jonsson] (Sweden) and [Antti Häkkinen] (Finland) came.', 'Defence Minister, SWE', 'Defence Minister, FIN'],
  ["Finland's Foreign Minister [Pekka Salo] and Defence Minister [Antti Häkkinen] came.", 'Foreign Minister, FIN', 'Defence Minister, FIN'],
  ['He met President [Maia Rusu] and Prime Minister [Dorin Ceban] of Moldova.', 'President, MDA', 'Prime Minister, MDA'],
  ['Senators [Pat Lowe] (R-AZ) and [Ben Hale] (D-MD) came.', 'Senator', 'Senator'],
  ['Senators [Pat Lowe] and [Bob Ruiz] and Congressman [Rich Hill] came.', 'Senator', 'Senator', 'Congressman'],
  ['King [Felipe VI], Prime Minister [Pedro Soler] and Foreign Minister [José Marín] came.', 'King', 'Prime Minister', 'Foreign Minister'],
  ['With her were the President of Romania, [Klaus Ionescu], the Prime Minister, [Nicolae Radu], and the Minister of Energy, [Ana Popa].', 'President of Romania, ROU', 'Prime Minister, ROU', 'Minister of Energy, ROU'],
  ['Generals [Austin Hall] and [John Reed] came.', 'rank General', 'rank General'],
  ['Admirals [Anna Berg] and [Karl Lund] came.', 'rank Admiral', 'rank Admiral'],
];

// prettier-ignore
const RANKS_AND_HONORIFICS: PeopleRow[] = [
  ['Admiral [Giuseppe Conti] spoke.', 'rank Admiral'],
  ['Adm. [Giuseppe Conti] spoke.', 'rank Adm'],
  ['Lt. Gen. [Hans Werner Weber] spoke.', 'rank Lt. Gen'],
  ['LtGen [Hans Weber] spoke.', 'rank LtGen'],
  ['Gen. [Tod D. Walters] spoke.', 'rank Gen'],
  ['General [Christopher G. Carroll] spoke.', 'rank General'],
  ['Air Chief Marshal Sir [Stuart Pike] spoke.', 'rank Air Chief Marshal'],
  ['Major General [David W. Allen] spoke.', 'rank Major General'],
  ['Brig. Gen. [Pål Øye] spoke.', 'rank Brig. Gen'],
  ['Colonel (OF-5) [Urs Meier] spoke.', 'rank Colonel'],
  ['Colonel (GS) [Urs Meier] spoke.', 'rank Colonel'],
  ['Rear Admiral (lower half) [Jeanette Moran] spoke.', 'rank Rear Admiral'],
  ['Vice Admiral [Keith Blount-Hay] spoke.', 'rank Vice Admiral'],
  ['Command Sergeant Major [Siegfried Petrov] spoke.', 'rank Command Sergeant Major'],
  ['Wing Commander [Ada Poole] flew first.', 'rank Wing Commander'],
  ['Lieutenant-Colonel [Marc Dubois] flew first.', 'rank Lieutenant-Colonel'],
  ['Mr [Kęstutis Vaitkus] came.', 'honorific'],
  ['Ms. [Oana-Silvia Popescu] came.', 'honorific'],
  ['Dr [Deeph Rana] came.', 'honorific'],
  ['Sir [Adam Thorne] came.', 'honorific'],
];

// prettier-ignore
const NAMES: PeopleRow[] = [
  ['President [Ursula von der Heyden] came.', 'President'],
  ['Prime Minister [Ulisses Correia e Sousa] came.', 'Prime Minister'],
  ['Prime Minister [Alexander De Smet] came.', 'Prime Minister'],
  ['Defence Minister [Najah al-Hashimi] came.', 'Defence Minister'],
  ['Foreign Minister [Mevlüt Çelik] came.', 'Foreign Minister'],
  ['Foreign Minister [Kang Ye-jin] came.', 'Foreign Minister'],
  ['Defence Minister [Han Kuo-yu] came.', 'Defence Minister'],
  ["Prime Minister [Leo O'Brien] came.", 'Prime Minister'],
  ['President [Recep Tayyip Aydın] came.', 'President'],
  ['Prime Minister [Katrín Jakobsdóttir] came.', 'Prime Minister'],
  ['Minister of Defence [Gen Nakamura] came.', 'Minister of Defence'],
  ['President [Donald J. Tremper] came.', 'President'],
  ['Prime Minister [A. Rashid Khan] came.', 'Prime Minister'],
  ['Foreign Minister [Heather A. Connor] came.', 'Foreign Minister'],
  ['Secretary of State [George H. W. Barr] came.', 'Secretary of State'],
  ['Secretary [Robert F. Katz Jr.] came.', 'Secretary'],
  ["Defence Minister [Jüri Luik]'s visit was short.", 'Defence Minister'],
  ['Talks led by Prime Minister [Xavier Bettel] were short.', 'Prime Minister'],
  ['President [Macky Sall] came.', 'President'],
    ['Prime Minister [JONAS LUND] came.', 'Prime Minister'],
  ['Prime Minister [Jonas LUND] came.', 'Prime Minister'],
  ['Foreign Minister Sheikh [Mohammed bin Abdulrahman Al Thani] came.', 'Foreign Minister'],
  ['Defence Minister [Mary Holland] came.', 'Defence Minister'],
  ['Defence Minister [Simon Jordan] came.', 'Defence Minister'],
  ['President [Chad Young] came.', 'President'],
];

// prettier-ignore
const NOT_IN_OFFICE: PeopleRow[] = [
  ['Former Prime Minister [Carl Berg] came.', 'not in office: Prime Minister'],
  ['former Swedish Prime Minister [Carl Berg] came.', 'not in office: Prime Minister, SWE'],
  ['The late President [Václav Novák] is honoured.', 'not in office: President'],
  ['then Foreign Minister [Hans Braun] wrote it.', 'not in office: Foreign Minister'],
  ['[Carl Berg], former Prime Minister of Sweden, wrote it.', 'not in office: Prime Minister of Sweden, SWE'],
  ['ex-President [Toomas Kask] spoke.', 'not in office: President'],
  ['retired General [Ben Hodder] spoke.', 'not in office: rank General'],
];

// prettier-ignore
const NOBODY: PeopleRow[] = [
  ['The Foreign Ministers of Finland and Sweden came.'],
  ['The Chiefs of Defence met in Warsaw.'],
  ['The General Assembly opened in New York.'],
  ['Heads of State and Government met in Madrid.'],
  ['The President of the European Commission spoke.'],
  ['The Prime Minister of Georgia spoke.'],
  ['The Commander of the Brigade welcomed them.'],
  ['Major Exercise Opens in Norway'],
  ['The King Abdullah Training Centre opened.'],
  ['Captain Cook Square was closed.'],
  ['A Joint Press Conference followed.'],
  ['The Secretary General Visits Norway'],
  ['Defence Ministers Agree New Targets'],
  ['Foreign Ministers Meet in Antalya'],
  ['The Minister of Defence and the Chief of Defence came.'],
  ['The Deputy Chair Opens the Session'],
  ['The Ambassador to the League said so.'],
  ['Prime Minister to visit headquarters'],
  ['Chair of the Committee Visits Canada'],
  ['The Director of the Centre of Excellence came.'],
  ['The Office of the President confirmed it.'],
  ['The Supreme Court and the House of Representatives agreed.'],
  ['He served in the Royal Navy.'],
  ['Queen Elizabeth class carriers sailed.'],
  ['President-elect and government met.'],
  ['Mr Speaker, the Alliance is strong.'],
  ['The Head of the Delegation of Ukraine spoke.'],
  ['Prince of Wales sailed from Portsmouth.'],
  ['The Head Office of the Development Bank is in Paris.'],
  ['Senior Officials of the Foreign Ministry took part.'],
  ['The Prime Minister thanked Allies.'],
];

const check = ([sentence = '', ...told]: PeopleRow) => {
  const { text, names } = readPeople(sentence);
  const found = findPeople(text, { start: 0, end: text.length }, league).sort((a, b) => a.start - b.start);
  expect(found.map((mention) => [mention.name, tellOf(mention)])).toEqual(names.map((name, i) => [name, told[i]]));
};

describe('findPeople', () => {
  test.each(TITLE_BEFORE)('title before: %s', (...row) => check(row));
  test.each(TITLE_BEHIND)('title behind: %s', (...row) => check(row));
  test.each(LISTS)('list: %s', (...row) => check(row));
  test.each(RANKS_AND_HONORIFICS)('rank: %s', (...row) => check(row));
  test.each(NAMES)('name: %s', (...row) => check(row));
  test.each(NOT_IN_OFFICE)('not in office: %s', (...row) => check(row));
  test.each(NOBODY)('nobody: %s', (...row) => check(row));
});
