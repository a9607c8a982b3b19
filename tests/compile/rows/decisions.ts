import type { KindRow } from './visits';

/** Something is agreed, begun, opened, handed over. */
export const DECISIONS: readonly KindRow[] = [
  ['decision', 'Allies agree to extend Secretary General’s mandate // NATO Allies agreed on Tuesday (4 July 2023) to extend the mandate of Secretary General Jens Stoltenberg by a further year.'],
  ['decision', 'NSPA signs contract for Patriot missiles // The NATO Support and Procurement Agency signed a contract for up to 1,000 Patriot missiles on behalf of four Allies.'],
  ['decision', 'NATO Innovation Fund makes first investments // The NATO Innovation Fund announced on Tuesday (18 June 2024) its first investments in companies that work on materials and robotics.'],
  ['decision', 'North Macedonia joins NATO as 30th Ally // North Macedonia became NATO’s newest member on Friday (27 March 2020), upon depositing its instrument of accession in Washington.'],
  ['decision', 'Change of command at Joint Force Command Brunssum // General Guglielmo Luigi Miglietta handed over command of JFC Brunssum to General Ingo Gerhartz on 5 June 2025.'],
  ['decision', 'Dutch Prime Minister appointed next Secretary General // The North Atlantic Council decided on Wednesday (26 June 2024) to appoint Mark Rutte as the next Secretary General.'],
  ['decision', 'Ministers sign letter of intent on drones // In the margins of their meeting, nine Defence Ministers put their names to a letter of intent on unmanned maritime systems.'],
  ['decision', 'NATO publishes new climate assessment // NATO released the fourth edition of its Climate Change and Security Impact Assessment on Wednesday.'],
  ['decision', 'Norway to contribute to Ukraine trust fund // Norway has pledged a further 25 million euros for the Comprehensive Assistance Package.'],
  ['decision', 'NATO and Mongolia agree partnership programme // NATO and Mongolia have finalised an Individually Tailored Partnership Programme.'],
  ['decision', 'New NATO centre opens in Bydgoszcz // The NATO-Ukraine Joint Analysis, Training and Education Centre was inaugurated on Monday (17 February 2025).'],
  ['decision', 'NATO launches Baltic Sentry // NATO launched a new activity called Baltic Sentry on Tuesday to protect undersea cables.'],
  ['decision', 'Allies sign accession protocols for Finland and Sweden // NATO Ambassadors signed the Accession Protocols at NATO Headquarters on Tuesday (5 July 2022).'],
  ['decision', 'NATO adopts first space policy //'],
  ['decision', 'Defence expenditure of NATO countries released // NATO has released annual defence expenditure figures for all Allies.'],
  ['decision', 'Luxembourg buys into tanker fleet // Luxembourg joined the Multinational MRTT Fleet on 14 February 2017.'],
  ['decision', 'Admiral Cavo Dragone elected Chair of the Military Committee // Allied Chiefs of Defence elected Admiral Giuseppe Cavo Dragone of Italy as the next Chair on 16 September 2023.'],
  ['decision', 'NATO and ESA sign memorandum of understanding //'],
  ['decision', 'First NATO Global Hawk handed to the Alliance // NATO accepted the first aircraft of its Alliance Ground Surveillance system from the manufacturer.'],
  ['decision', 'Sweden ratified: the flag rises in Brussels // The flag of Sweden was raised for the first time at NATO Headquarters on Monday (11 March 2024).'],
  ['decision', 'NATO Secretary General appoints new Special Representative // Secretary General Jens Stoltenberg announced the appointment of Irene Fellin as his Special Representative for Women, Peace and Security.'],
  ['decision', 'General Sollfrank takes up post in Ulm // Lieutenant General Alexander Sollfrank assumed command of the Joint Support and Enabling Command.'],
  ['decision', 'Colombia becomes global partner // Colombia was accepted as a partner of the Alliance on 31 May 2018.'],
  ['decision', 'Allies back new cable network // Allied Defence Ministers endorsed the creation of a centre for the security of undersea infrastructure.'],
  ['decision', 'NATO-funded laboratory opened in Jordan // A laboratory paid for by the NATO Science for Peace and Security Programme was inaugurated in Amman.'],
  ['decision', 'Deputy Secretary General Geoană steps down // Mircea Geoană will leave office on 10 September 2024 after five years, the Secretary General announced.'],
]; // prettier-ignore

/** Somebody is asked to apply, to offer, to send in. */
export const CALLS: readonly KindRow[] = [
  ['call', 'Applications are open for the NATO internship programme // Students and graduates may apply until 31 March.'],
  ['call', 'DIANA seeks innovators // NATO’s accelerator invites companies to submit proposals on energy and sensing by 9 August.'],
  ['call', 'Vacancy: Head, Media Section //'],
  ['call', 'Request for bids: replacement of radios // The NATO Communications and Information Agency invites bids from industry for the replacement of tactical radios.'],
  ['call', 'Call for papers: Deterrence in the digital age //'],
  ['call', 'Are you a young leader? Apply now // NATO is looking for young professionals who want to spend three years in its bodies.'],
  ['call', 'SPS Programme opens call on hybrid threats // The Science for Peace and Security Programme welcomes applications for grants until 1 October.'],
  ['call', 'We are hiring: linguists at SHAPE //'],
]; // prettier-ignore

/** Nothing dated is told. */
export const ARTICLES: readonly KindRow[] = [
  ['article', 'What is Article 5? // The principle of collective defence is at the heart of the founding treaty.'],
  ['article', 'Ten things you need to know about enhanced Forward Presence //'],
  ['article', 'In pictures: a day on patrol with Canadian soldiers in Latvia //'],
  ['article', 'Women in uniform: meet Captain Sørensen // As a pilot, Captain Sørensen has flown helicopters in four countries.'],
  ['article', 'Video: how cold can it get? Norwegian rangers show us //'],
  ['article', 'NATO in Lithuania // Multinational forces have been stationed in Lithuania since 2017. They operate side by side with the national brigade.'],
  ['article', 'Why the Suwałki Gap matters // Between Poland and Lithuania lies a strip of land that planners know well.'],
  ['article', 'Photo story: sailors of the standing groups //'],
  ['article', 'The spirit of Harmel // Half a century ago a Belgian minister wrote a report that changed the Alliance.'],
  ['article', 'Five facts about ammunition standards //'],
  ['article', 'From rivals to partners: the history of a friendship // Few relations have changed as much as those between the two neighbours.'],
  ['article', 'NATO’s response to hybrid threats //'],
  ['article', 'Debunking Russian disinformation on NATO //'],
]; // prettier-ignore
