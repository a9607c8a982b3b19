import type { KindRow } from './visits';

/** Forces train. */
export const EXERCISES: readonly KindRow[] = [
  ['exercise', 'Exercise Steadfast Jazz kicks off in Latvia // Exercise Steadfast Jazz 2013 kicked off in Latvia and Poland on Saturday (2 November 2013) with around 6,000 personnel.'],
  ['exercise', 'NATO tests its spearhead force // About 2,500 troops are moving to Zagan, Poland, where the spearhead force is being put to the test for the first time in Noble Jump.'],
  ['exercise', 'Allies hunt submarines off Sicily // Ships, submarines and aircraft from ten Allies have converged off the coast of Sicily for Dynamic Manta, which runs until 10 March 2023.'],
  ['exercise', 'Locked Shields opens in Tallinn // More than 2,000 experts are defending the networks of a fictitious country this week in the world’s largest live-fire cyber defence exercise.'],
  ['exercise', 'Standing NATO Maritime Group Two trains with Ukrainian navy // Ships of Standing NATO Maritime Group Two conducted training with the Ukrainian navy in the Black Sea on 24 July 2018.'],
  ['exercise', 'Crisis management exercise begins // NATO’s annual crisis management exercise, CMX23, will be held from 9 to 15 March 2023 with civilian and military staff in Allied capitals.'],
  ['exercise', 'B-52 bombers fly with Allied fighters // US Air Force B-52 bombers trained with fighter jets from Norway and Sweden over the Barents Sea on Tuesday.'],
  ['exercise', 'Largest NATO drills since the Cold War draw to a close // Steadfast Defender 2024 ended in Poland on 31 May with a river crossing by troops of nine nations.'],
  ['exercise', 'Rescuers from 30 countries practise in North Macedonia // The Euro-Atlantic Disaster Response Coordination Centre and North Macedonia have conducted a large field exercise in Ohrid.'],
  ['exercise', 'Sweden and Finland join Allied paratroopers in Swift Response //'],
  ['exercise', 'Ramstein Alloy: air forces train over the Baltic States // Aircraft from eight nations sharpened their skills in the third edition of Ramstein Alloy this year.'],
  ['exercise', 'Multinational engineers build bridge across the Vistula // As part of exercise Dragon, engineers from four Allies crossed the river near Chełmno.'],
  ['exercise', 'British and Estonian troops hone winter skills // Soldiers of the battlegroup in Tapa spent two weeks training in temperatures of minus 20.'],
  ['exercise', 'NATO nuclear exercise starts // Steadfast Noon, a routine training activity, begins on Monday and involves fighter aircraft from 13 Allies.'],
  ['exercise', 'Portugal hosts robotics experimentation // Exercise REPMUS 24 off Tróia brought together navies, industry and academia to test unmanned systems.'],
  ['exercise', 'Snipers compete in Hohenfels // Teams from 18 nations took part in the European sniper competition.'],
]; // prettier-ignore

/** Forces are on duty. */
export const OPERATIONS: readonly KindRow[] = [
  ['operation', 'NATO jets scrambled over the Baltic Sea // Allied Air Command scrambled Portuguese F-16s on Tuesday after Russian bombers approached Allied airspace.'],
  ['operation', 'Standing NATO Mine Countermeasures Group One arrives in Tallinn // Standing NATO Mine Countermeasures Group One arrived in Tallinn on Friday (4 May 2018) for a scheduled port visit.'],
  ['operation|decision', 'Spain takes over Baltic Air Policing mission // Spanish fighter jets took over the Baltic Air Policing mission from Germany at Šiauliai Air Base on 3 January 2017.'],
  ['operation', 'Sea Guardian ships complete focused operation // Ships and a submarine of Operation Sea Guardian conducted a focused operation in the Central Mediterranean and returned to Souda Bay.'],
  ['operation', 'NATO increases vigilance in the Baltic Sea // Allies deployed frigates, aircraft and drones to protect cables after suspected sabotage.'],
  ['operation', 'NATO AWACS to patrol over Lithuania // NATO will deploy AWACS surveillance aircraft to Šiauliai to monitor Russian military activity.'],
  ['operation', 'KFOR troops injured in clashes in northern Kosovo // Thirty soldiers of the NATO-led KFOR mission were wounded when crowds attacked them on Monday (29 May 2023).'],
  ['operation', 'Allied help arrives in Albania // Search and rescue teams from Allies reached Durrës after the earthquake; the Euro-Atlantic Disaster Response Coordination Centre coordinates their help.'],
  ['operation', 'Dutch F-35s intercept Russian aircraft near Poland //'],
  ['operation', 'French soldiers reinforce battlegroup in Romania // Five hundred French soldiers have deployed to Romania as the core of the NATO Response Force.'],
  ['operation', 'NATO ships patrol the Aegean // Standing NATO Maritime Group 2 continues to monitor illegal crossings in the Aegean Sea.'],
  ['operation', 'Strategic airlift brings medical supplies to Romania // A C-17 of the Strategic Airlift Capability flew protective suits from Seoul to Bucharest on 28 March 2020.'],
  ['operation', 'Canadian frigate joins Standing NATO Maritime Group One // HMCS Ville de Québec has joined Standing NATO Maritime Group One, replacing HMCS St. John’s.'],
  ['operation', 'Russian drones violate Polish airspace // Several drones entered Polish airspace during the night and were shot down by Polish and Dutch fighters.'],
  ['operation', 'KFOR steps up presence along the administrative boundary line //'],
  ['operation', 'Patriot battery arrives in Slovakia // The first elements of a Patriot air defence system have arrived at Sliač Air Base, where German and Dutch soldiers will operate it.'],
  ['operation', 'NATO completes evacuation from Kabul // The last NATO flight left Kabul airport on Friday with Afghan staff and their families on board.'],
  ['operation', 'Italian Eurofighters guard the skies over Iceland //'],
]; // prettier-ignore
