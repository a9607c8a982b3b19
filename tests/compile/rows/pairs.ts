/** Two stories, each of the bulletin of its letter. */
export type PairRow = readonly [one: string, other: string];

/** One event. */
export const SAME: readonly PairRow[] = [
  // An announcement and its report.
  ['A|@2025-03-01 Next Tuesday, 4 March 2025, Secretary General Mark Rutte is to travel to Tallinn, Estonia, where President Alar Karis awaits him.', 'A|@2025-03-06 Secretary General Mark Rutte was in Tallinn on Tuesday (4 March 2025); President Alar Karis received him at Kadriorg.'],
  ['A|@2025-03-08 The Prime Minister of Slovenia, Robert Golob, will come to NATO Headquarters on 11 March 2025 to see Secretary General Mark Rutte.', 'A|@2025-03-13 Secretary General Mark Rutte and Slovenian Prime Minister Robert Golob met at NATO Headquarters on Tuesday (11 March 2025); Slovenia’s spending was the subject.'],
  ['A|@2024-06-10 Secretary General to travel to the United States // The NATO Secretary General, Mr Jens Stoltenberg, will travel to Washington, D.C., on 17 June 2024 to meet President Joe Biden.', 'B|@2024-06-20 Secretary General meets President Biden // NATO Secretary General Jens Stoltenberg met President Joe Biden in Washington, D.C., on 17 June 2024.'],
  ['A|@2025-03-30 Media advisory: France and Italy will open the Black Sea Contact Group in Constanța on Wednesday, 2 April 2025.', 'B|@2025-04-06 The Black Sea Contact Group, opened by France and Italy, sat in Constanța on Wednesday (2 April 2025).'],
  ['A|@2023-05-01 Admiral Bauer to visit Albania // The Chair of the Military Committee, Admiral Rob Bauer, will visit Tirana on 5 May 2023.', 'B|@2023-05-08 Chair of the Military Committee in Tirana // On 5 May 2023, Admiral Rob Bauer visited Tirana and met Albania’s military leaders.'],
  // Two bulletins tell the same.
  ['A|@2024-02-05 North Atlantic Council visits Bosnia and Herzegovina // The North Atlantic Council travelled to Sarajevo on Thursday (1 February 2024) for meetings with the Presidency.', 'B|@2024-02-09 Ambassadors in Sarajevo // On 1 February 2024, the North Atlantic Council was in Sarajevo and met the Presidency of Bosnia and Herzegovina.'],
  ['A|@2023-04-05 Finland joins NATO // Finland became NATO’s newest member on 4 April 2023, upon depositing its instrument of accession in Brussels.', 'B|@2023-04-07 Finland is the 31st Ally // On 4 April 2023 Finland became the newest member of NATO, depositing its instrument of accession at a ceremony in Brussels.'],
  ['A|@2022-11-26 Two more Allies share tankers // Norway and Belgium have joined the fleet of shared tanker aircraft, it became known on 14 November 2022.', 'B|@2022-11-30 The tanker fleet grows // On 14 November 2022 Norway and Belgium joined the fleet of shared tanker aircraft.'],
  ['A|@2023-06-17 Secretary General Jens Stoltenberg received Prime Minister Edi Rama of Albania at NATO Headquarters on 15 June 2023.', 'B|@2023-06-20 Edi Rama in Brussels // Albania’s Prime Minister Edi Rama was the guest of Secretary General Jens Stoltenberg at NATO Headquarters on 15 June 2023.'],
  ['A|@2024-10-14 Steadfast Noon starts // NATO’s nuclear exercise Steadfast Noon started on Monday (14 October 2024) with 60 aircraft of 13 Allies over Belgium and the Netherlands.', 'B|@2024-10-20 Nuclear exercise // NATO’s annual nuclear exercise Steadfast Noon, with 60 aircraft of 13 Allies, started over Belgium and the Netherlands on 14 October 2024.'],
  ['A|@2025-08-25 Secretary General in Kyiv // NATO Secretary General Mark Rutte was in Kyiv on Friday (22 August 2025), where he met President Volodymyr Zelenskyy.', 'B|@2025-08-30 Mark Rutte visits Kyiv // On 22 August 2025 the NATO Secretary General met President Volodymyr Zelenskyy in Kyiv.'],
  // The list of headlines and the dated entries of one home page.
  ['A|@2024-01-23 #own 2024-01-22 Minister of Foreign Affairs of Romania visits NATO //', 'A|@2024-01-23 #list 2024-01-23 Minister of Foreign Affairs of Romania visits NATO //'],
  ['A|@2024-04-05 #list 2024-04-05 Foreign Ministers conclude talks in Brussels // Ministers met.', 'A|@2024-04-05 #own 2024-04-03 Foreign Ministers conclude talks in Brussels //'],
  ['A|@2019-08-08 #list 2019-08-08 Secretary General thanks Australia for strong partnership in Sydney //', 'A|@2019-08-08 #own 2019-08-07 Secretary General thanks Australia in Sydney for strong partnership //'],
  // The headline doubled.
  ['A|@2023-10-27 Military Committee visits Ulm // On 25 October 2023 the Military Committee visited Ulm, Germany.', 'A|@2023-10-27 Military Committee visits Ulm //'],
]; // prettier-ignore

/** Two events. */
export const DIFFERENT: readonly PairRow[] = [
  // Two officials at one forum.
  ['A|@2023-06-17 At the Baltic Defence Forum in Riga on 14 June 2023, Secretary General Jens Stoltenberg spoke of stocks of ammunition and of the role of companies.', 'A|@2023-06-17 Admiral Rob Bauer, Chair of the Military Committee, was a guest of the Baltic Defence Forum in Riga on 14 June 2023; he spoke of stocks of ammunition and of the role of companies.'],
  ['A|@2024-02-20 Secretary General Jens Stoltenberg attended the Munich Security Conference in Munich on 16 and 17 February 2024.', 'B|@2024-02-22 Deputy Secretary General Mircea Geoană attended the Munich Security Conference in Munich on 16 and 17 February 2024.'],
  // A visit and a speech of one official in one city, told apart.
  ['A|@2023-06-17 On 14 June 2023 Secretary General Jens Stoltenberg and Latvian Prime Minister Krišjānis Kariņš had talks in Riga about the battlegroup.', 'A|@2023-06-17 At the Baltic Defence Forum in Riga on 14 June 2023, Secretary General Jens Stoltenberg gave a speech about ammunition and companies.'],
  ['A|@2025-06-12 Secretary General Mark Rutte met Prime Minister Keir Starmer in London on Monday (9 June 2025).', 'A|@2025-06-12 Secretary General Mark Rutte delivered a keynote speech at Chatham House in London on Monday (9 June 2025).'],
  // Two receptions on one day.
  ['A|@2023-06-17 Secretary General Jens Stoltenberg received Prime Minister Edi Rama of Albania at NATO Headquarters on 15 June 2023.', 'A|@2023-06-17 Secretary General Jens Stoltenberg received Prime Minister Irakli Garibashvili of Georgia at NATO Headquarters on 15 June 2023.'],
  ['A|@2024-03-14 #own 2024-03-12 The Prime Minister of Portugal visits NATO //', 'A|@2024-03-14 #own 2024-03-12 Chief of Defence of Austria visits NATO //'],
  ['A|@2022-02-12 NATO Secretary General Jens Stoltenberg welcomed Prime Minister Irakli Garibashvili of Georgia to NATO Headquarters on 9 February 2022.', 'B|@2022-02-14 NATO Secretary General Jens Stoltenberg welcomed Prime Minister Edi Rama of Albania to NATO Headquarters on 9 February 2022.'],
  // The same forum in two years, the same visit twice.
  ['A|@2022-10-18 The Chair of the Military Committee, Admiral Rob Bauer, attended the Arctic Circle Assembly in Reykjavík on 15 October 2022.', 'B|@2023-10-24 The Chair of the Military Committee, Admiral Rob Bauer, attended the Arctic Circle Assembly in Reykjavík on 20 October 2023.'],
  ['A|@2023-04-22 Secretary General Jens Stoltenberg visited Kyiv on 20 April 2023 and met President Volodymyr Zelenskyy.', 'B|@2023-10-01 Secretary General Jens Stoltenberg visited Kyiv on 28 September 2023 and met President Volodymyr Zelenskyy.'],
  // The press conference before a meeting, and the meeting.
  ['A|@2025-04-01 Secretary General Mark Rutte will take questions from journalists on 2 April 2025, a day before Foreign Ministers meet.', 'A|@2025-04-01 France and Italy will open the Black Sea Contact Group in Constanța on 2 April 2025.'],
  ['A|@2025-06-08 Secretary General Mark Rutte briefed the press on 4 June 2025 ahead of the meeting of Defence Ministers.', 'B|@2025-06-08 NATO Defence Ministers met in Brussels on 5 June 2025 and agreed on new capability targets.'],
  // Two contracts, two jets, two ships.
  ['A|@2024-01-30 NSPA signs contract for artillery shells // The agency signed a contract for artillery ammunition worth 1.1 billion euros on 23 January 2024.', 'A|@2024-01-30 NSPA signs contract for Patriot missiles // The agency signed a contract for Patriot missiles worth 5 billion euros on 3 January 2024.'],
  ['A|@2018-06-01 Ships of Standing NATO Maritime Group Two arrived in Odesa on 30 May 2018.', 'B|@2018-06-02 Ships of Standing NATO Mine Countermeasures Group One arrived in Tallinn on 30 May 2018.'],
  ['A|@2023-01-10 Spanish jets take over Baltic Air Policing at Šiauliai // Spain took over the mission in Lithuania on 3 January 2023.', 'A|@2023-01-10 Romanian jets begin air policing at Ämari // Romania began its rotation in Estonia on 3 January 2023.'],
  // Two stops of one journey, told apart.
  ['A|@2023-02-05 Secretary General Jens Stoltenberg met President Yoon Suk Yeol in Seoul on 30 January 2023.', 'A|@2023-02-05 Secretary General Jens Stoltenberg met Prime Minister Fumio Kishida in Tokyo on 31 January 2023.'],
  // The announcement of another visit.
  ['A|@2025-03-08 The Prime Minister of Slovenia, Robert Golob, will come to NATO Headquarters on 11 March 2025 to see Secretary General Mark Rutte.', 'A|@2025-03-13 NATO Deputy Secretary General Radmila Shekerinska led a round of talks about gender in Brussels on 11 March 2025.'],
  // Without days, headlines of one list.
  ['A|@2024-03-14 #list 2024-03-14 New policy on biotechnology is out //', 'A|@2024-03-14 #list 2024-03-14 Youth organisations asked about climate //'],
  ['A|@2024-03-14 #list 2024-03-14 Armaments directors speak about missiles and drones //', 'A|@2024-03-14 #own 2024-03-08 National Armaments Directors: the programme of their session //'],
  // A speech announced and talks reported, on one day in one city.
  ['A|@2025-06-08 On Monday, 9 June 2025, the NATO Secretary General, Mr Mark Rutte, will deliver a keynote speech at Chatham House in London. It will be streamed.', 'A|@2025-06-10 Prime Minister Keir Starmer and Secretary General Mark Rutte talked about British defence plans in London on Monday (9 June 2025).'],
  // Two exercises of one navy.
  ['A|@2023-03-01 Dynamic Manta starts off Sicily // Exercise Dynamic Manta started off Sicily on 27 February 2023.', 'B|@2023-03-02 Joint Viking starts in Norway // Exercise Joint Viking started in northern Norway on 27 February 2023.'],
]; // prettier-ignore
