/*
 * How English-language bulletins write the titles of people. A title is a head ("Minister") with words before it
 * ("Deputy Prime") and a complement behind it ("of Foreign and European Affairs"); what is capitalised and belongs to
 * neither is the name.
 */

/** Words at the heart of a civil title. Plurals are formed by the finder ("Ministers Paulo Rangel and Nuno Melo"). */
export const TITLE_HEADS: readonly string[] = [
  'Adviser', 'Advisor', 'Administrator', 'Ambassador', 'Chair', 'Chairman', 'Chairperson', 'Chairwoman', 'Chancellor',
  'Chief', 'Co-Chair', 'Commandant', 'Commander', 'Commissioner', 'Congressman', 'Congresswoman', 'Coordinator',
  'Director', 'Emir', 'Envoy', 'Governor', 'Head', 'King', 'Leader', 'MEP', 'MP', 'Mayor', 'Minister', 'Premier',
  'President', 'Prince', 'Princess', 'Queen', 'Representative', 'Secretary', 'Secretary-General', 'Director-General',
  'Senator', 'Speaker', 'Spokesman', 'Spokesperson', 'Spokeswoman', 'Sultan', 'Taoiseach', 'Undersecretary',
  'Under-Secretary', 'Vice-President', 'Vice-Chair', 'Vice-Chancellor', 'Vice-Chairman', 'Commander-in-Chief',
  'Ambassador-at-Large', 'ambassador-at-large', 'Member', 'Rapporteur', 'Emissary', 'Delegate', 'Rector', 'Judge', 'Prosecutor', 'Attorney',
  'Pope', 'Emperor', 'Duke', 'Duchess', 'Amir', 'Chargé', 'Vice-Premier', 'Officer', 'Superintendent', 'Inspector', 'Consul', 'Whip',
  'PM', 'FM', 'CHOD', 'Secretary-General', 'Ombudsman', 'Dean', 'Vice-Speaker',
]; // prettier-ignore

/** Heads that are also spelled small in running text and still carry a name: "the president, Maia Sandu". */
export const SMALL_HEADS: readonly string[] = [
  'president', 'minister', 'chancellor', 'ambassador', 'king', 'queen', 'chairman', 'chair', 'commander', 'secretary',
  'director', 'speaker', 'head', 'chief', 'representative', 'spokesperson', 'envoy', 'mayor', 'governor',
]; // prettier-ignore

/** Military ranks: a rank and a name make an official even without another title. Longest first is not needed. */
export const RANKS: readonly string[] = [
  'Admiral', 'Adm', 'Vice Admiral', 'Vice-Admiral', 'Rear Admiral', 'General', 'Gen', 'Lieutenant General',
  'Lieutenant-General', 'Lt Gen', 'LtGen', 'LTG', 'Major General', 'Major-General', 'Maj Gen', 'MajGen', 'MG',
  'Brigadier General', 'Brigadier-General', 'Brigadier', 'Brig Gen', 'BG', 'Colonel', 'Col', 'Lieutenant Colonel',
  'Lt Col', 'Major', 'Captain', 'Commodore', 'Air Chief Marshal', 'Air Marshal', 'Air Vice-Marshal', 'Air Vice Marshal',
  'Air Commodore', 'Field Marshal', 'Marshal', 'Fleet Admiral', 'Counter Admiral', 'Lieutenant', 'Sergeant Major',
  'Command Sergeant Major', 'Chief Master Sergeant', 'Command Senior Enlisted Leader', 'Army General', 'Corps General',
  'Division General', 'Divisional General', 'Squadron Admiral', 'Colonel General', 'Flotilla Admiral', 'Group Captain',
  'Wing Commander', 'Lieutenant Commander', 'Admiral of the Fleet', 'VAdm', 'VADM', 'Vice Adm', 'Rear Adm', 'RAdm', 'RADM', 'ADM',
  'GEN', 'Capt', 'Flight Lieutenant', 'Flt Lt', 'Squadron Leader', 'Corporal', 'General of the Army', 'General of the Air Force', 'Sergeant', 'Sgt', 'Master Sergeant', 'Chief Warrant Officer',
]; // prettier-ignore

/** What abbreviated ranks stand for, full stops apart. */
export const RANK_ABBREVIATIONS: Readonly<Record<string, string>> = {
  Gen: 'General', Adm: 'Admiral', Col: 'Colonel', 'Lt Gen': 'Lieutenant General', LtGen: 'Lieutenant General',
  LTG: 'Lieutenant General', 'Maj Gen': 'Major General', MajGen: 'Major General', MG: 'Major General',
  'Brig Gen': 'Brigadier General', BG: 'Brigadier General', 'Lt Col': 'Lieutenant Colonel', Capt: 'Captain', Sgt: 'Sergeant', 'Maj-Gen': 'Major General', 'Lt-Gen': 'Lieutenant General', 'Lt-Col': 'Lieutenant Colonel', 'Flt Lt': 'Flight Lieutenant',
  VAdm: 'Vice Admiral', VADM: 'Vice Admiral', RAdm: 'Rear Admiral', RADM: 'Rear Admiral', ADM: 'Admiral', GEN: 'General',
}; // prettier-ignore

/** What abbreviated titles stand for. */
export const TITLE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  PM: 'Prime Minister',
  FM: 'Foreign Minister',
  CHOD: 'Chief of Defence',
  Amb: 'Ambassador',
  Sen: 'Senator',
  Rep: 'Representative',
  Gov: 'Governor',
};

export const HONORIFICS: readonly string[] = [
  'Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Prof', 'Professor', 'Sir', 'Dame', 'Lord', 'Lady', 'Baroness', 'Hon', 'Honourable',
  'Excellency', 'H.E', 'HE', 'Majesty', 'Highness', 'HRH', 'HM', 'His', 'Her', 'Their', 'Royal', 'the', 'Right', 'Rt',
  'Sheikh', 'Sheikha',
]; // prettier-ignore

/** Heads that only address somebody who has a title already: "Permanent Representative of Latvia Ambassador Ilze Ozola". */
export const ADDRESSES: readonly string[] = ['Ambassador', 'Senator', 'Judge', 'Minister'];

/** Things that are called after people: whoever stands right before one is no person of the story. */
export const INSTITUTION_WORDS: readonly string[] = [
  'Training', 'Centre', 'Center', 'Square', 'Palace', 'Airport', 'Memorial', 'Museum', 'Base', 'Barracks', 'Bridge', 'Hall',
  'Foundation', 'Institute', 'University', 'School', 'College', 'Academy', 'Prize', 'Award', 'Medal', 'Lecture', 'Library',
  'Stadium', 'Street', 'Avenue', 'Boulevard', 'Airfield', 'Hospital', 'Division', 'Brigade', 'class', 'Class', 'Fund', 'Plan',
  'Doctrine', 'Cup', 'Trophy', 'Carrier', 'Drive', 'Park', 'Hotel', 'Cathedral', 'Church', 'Monument', 'Statue', 'Statute',
]; // prettier-ignore

/** Words that stand before a head and belong to the title. */
export const TITLE_PREFIXES: readonly string[] = [
  'Deputy', 'Vice', 'First', 'Acting', 'Assistant', 'Under', 'Senior', 'Executive', 'Special', 'Federal', 'State',
  'Interim', 'Prime', 'Permanent', 'Parliamentary', 'Principal', 'Personal', 'Crown', 'Grand', 'High', 'Supreme',
  'Allied', 'Second', 'Minister', 'Joint', 'Co', 'Managing', 'Political', 'Presidential', 'Associate', 'Private', 'Chief',
  'Charge', 'Secretary', 'Military', 'Committee', 'Regional', 'Majority', 'Minority', 'Opposition', 'Home', 'Alternate',
]; // prettier-ignore

/** What ministries, staffs and committees are about or called; such a word is no name of a person. */
export const PORTFOLIO_WORDS: readonly string[] = [
  'Affairs', 'Foreign', 'European', 'External', 'Internal', 'International', 'Interior', 'Defence', 'Defense',
  'National', 'Armed', 'Forces', 'Force', 'Army', 'Navy', 'Air', 'Staff', 'General', 'Security', 'Policy', 'Justice',
  'Finance', 'Economy', 'Economic', 'Energy', 'Trade', 'Commerce', 'Industry', 'Development', 'Cooperation', 'Climate',
  'Environment', 'Veterans', 'Integration', 'Intelligence', 'Information', 'Communications', 'Public', 'Diplomacy',
  'Parliament', 'Assembly', 'Chamber', 'Deputies', 'Senate', 'House', 'Representatives', 'Commons', 'Lords', 'Council',
  'Ministers', 'Commission', 'Union', 'Committee', 'Board', 'Group', 'Ministry', 'Department', 'Agency', 'Office',
  'Division', 'Republic', 'Kingdom', 'Federation', 'Confederation', 'Command', 'Transformation', 'Operations',
  'Operational', 'Centre', 'Center', 'College', 'Academy', 'University', 'Institute', 'School', 'Mission', 'Delegation',
  'Investment', 'Innovation', 'Hybrid', 'Cyber', 'Digital', 'Emerging', 'Challenges', 'Human', 'Women', 'Peace',
  'Southern', 'Neighbourhood', 'Neighborhood', 'Opposition', 'Nations', 'United', 'Joint', 'Expatriate', 'Expatriates',
  'Expatriation', 'Emigrants', 'Diaspora', 'Religious', 'Affairs', 'Culture', 'Education', 'Science', 'Technology',
  'Research', 'Transport', 'Infrastructure', 'Health', 'Labour', 'Equality', 'Administration', 'Reform', 'Emergency',
  'Situations', 'Management', 'Authority', 'Relations', 'Institutional', 'Political', 'Military', 'Strategic', 'Central',
  'Treasury', 'Exchequer', 'Planning', 'Budget', 'Home', 'State', 'War', 'Maritime', 'Land', 'Fleet', 'Headquarters',
  'Conference', 'Forum', 'Summit', 'Organization', 'Organisation', 'Treaty', 'Alliance', 'Parliamentary', 'Congress',
  'Support', 'Assistance', 'Reconstruction', 'Strategy', 'Plans', 'Partnerships', 'Partnership', 'Programme', 'Program',
  'Bureau', 'Service', 'Guard', 'Police', 'Court', 'Bank', 'Fund', 'Party', 'Coalition', 'Government', 'Cabinet',
  'Presidency', 'Standing', 'Task', 'Corps', 'Brigade', 'Battlegroup', 'Medical', 'Services', 'Logistics', 'Procurement',
  'Armaments', 'Emergency', 'Civil', 'Civilian', 'Protection', 'Preparedness', 'Resilience', 'Arctic', 'Assembly',
  'Enlisted', 'Advisor', 'Adviser', 'Chair', 'Marine', 'Marines', 'Atlantic', 'North', 'South', 'East', 'West', 'Europe',
  'Eastern', 'Western', 'Northern', 'Enabling', 'Rapid', 'Reaction', 'Response', 'Resources', 'Media', 'Press', 'Large',
  'Great', 'Government', 'Multilateral', 'Consular', 'Democracy', 'Rights', 'Legal', 'Tourism', 'Agriculture', 'Minorities',
  'Safety', 'Works', 'Sport', 'Sports', 'Youth', 'Family', 'Families', 'Housing', 'Regions', 'Food', 'Fisheries', 'Forestry', 'Water',
  'Mobility', 'Telecommunications', 'Digitalisation', 'Digitalization', 'Opportunities', 'Pensions', 'Employment', 'Social', 'Nature',
  'Migration', 'Immigration', 'Asylum', 'Citizenship', 'Heritage', 'Disarmament', 'Proliferation', 'Nonproliferation', 'Non-Proliferation',
  'Arms', 'Control', 'Verification', 'Terrorism', 'Counter-Terrorism', 'Counterterrorism', 'Violence', 'Conflict', 'Children',
  'Reconciliation', 'Unification', 'Sahel', 'Caucasus', 'Asia', 'Africa', 'Americas', 'Pacific', 'Indo-Pacific', 'Eurasian', 'Eurasia',
  'Statehood', 'Ecology', 'Ecological', 'Transition', 'Cohesion', 'Investments', 'Production', 'Industries', 'Equipment', 'Acquisition',
  'Sustainment', 'Technologies', 'Analysis', 'Special', 'Naval', 'Aerospace', 'Space', 'Nuclear', 'Chemical', 'Weapons', 'Readiness',
  'Engagement', 'Outreach', 'Branch', 'Section', 'Directorate', 'Secretariat', 'Supply', 'Bundestag', 'Battalion', 'Regiment', 'Squadron',
  'Oblast', 'Region', 'County', 'Province', 'District', 'Voivodeship', 'Municipality', 'Battle', 'Multinational', 'Framework', 'Wing', 'Expeditionary', 'Presidency',
]; // prettier-ignore

/** Words of a portfolio that another always follows: "Public Safety", "Social Affairs". */
export const ADJECTIVES_OF_PORTFOLIOS: readonly string[] = [
  'Public', 'Foreign', 'External', 'Internal', 'International', 'National', 'European', 'Social', 'Digital', 'Human', 'Strategic',
  'Federal', 'Regional', 'Rural', 'Civil', 'Economic', 'Political', 'Parliamentary', 'Constitutional', 'Religious', 'Cultural',
  'Special', 'Naval', 'Higher', 'Domestic', 'Indigenous', 'Emerging', 'Operational',
]; // prettier-ignore

/** Words inside a name that are spelled small. */
export const NAME_PARTICLES: readonly string[] = [
  'van', 'der', 'den', 'de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'von', 'zu', 'af', 'al', 'el', 'bin',
  'ibn', 'bint', 'e', 'i', 'y', 'la', 'le', 'ter', 'ten', 'ben', 'ould', 'av', 'ul', 'ur',
]; // prettier-ignore

/** A title behind one of these is no longer held, or not yet: "former Secretary of State George C. Marshall". */
export const NOT_IN_OFFICE: readonly string[] = [
  'former', 'Former', 'late', 'then', 'ex', 'once', 'retired', 'Retired', 'formerly', 'one-time', 'onetime',
]; // prettier-ignore

/** Verbs of headlines, as a headline that capitalises all words has them. */
export const HEADLINE_VERBS: readonly string[] = [
  'Agree', 'Agrees', 'Announces', 'Appointed', 'Appoints', 'Approve', 'Arrives', 'Attend', 'Attends', 'Addresses', 'Begins', 'Briefs',
  'Calls', 'Commends', 'Concludes', 'Condemns', 'Congratulates', 'Convene', 'Convenes', 'Delivers', 'Discuss', 'Discusses',
  'Endorse', 'Gather', 'Gathers', 'Gives', 'Hails', 'Highlights', 'Holds', 'Host', 'Hosts', 'Inspects', 'Join', 'Joins', 'Launches', 'Leads',
  'Meet', 'Meets', 'Open', 'Opens', 'Participates', 'Pays', 'Praises', 'Presents', 'Reaffirms', 'Receives', 'Says', 'Sees', 'Sign', 'Signs',
  'Speak', 'Speaks', 'Stresses', 'Takes', 'Talks', 'Thanks', 'Tours', 'Travels', 'Underlines', 'Urges', 'Visits', 'Warns', 'Welcome',
  'Welcomes', 'Will', 'Wraps',
]; // prettier-ignore

/** Capitalised words that are never part of a name: they stand at the beginning of sentences and in headlines. */
export const NEVER_NAMES: readonly string[] = [
  'A', 'An', 'And', 'The', 'In', 'On', 'At', 'By', 'For', 'From', 'To', 'Of', 'With', 'After', 'Before', 'During', 'As',
  'He', 'She', 'They', 'It', 'Its', 'His', 'Her', 'Their', 'This', 'That', 'These', 'Those', 'There', 'Here', 'Who',
  'What', 'When', 'Where', 'Why', 'How', 'If', 'But', 'Or', 'Not', 'No', 'Both', 'All', 'Also', 'While', 'Since', 'Until',
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'January', 'February', 'March', 'April',
  'June', 'July', 'August', 'September', 'October', 'November', 'December', 'Allies', 'Ally', 'Partner', 'Partners',
  'Heads', 'Leaders', 'Exercise', 'Operation', 'Today', 'Yesterday', 'Tomorrow', 'Meeting', 'Visit', 'Video', 'Speech',
  'Remarks', 'Statement', 'Read', 'Watch', 'More', 'New', 'Next', 'Day', 'Week', 'Year', 'Month', 'Special', 'Annual',
  'Report', 'Biography', 'Photo', 'Job', 'Two', 'Three', 'Four', 'Five', 'Ten', 'One', 'First', 'Second', 'Third', 'Our',
  'We', 'You', 'Your', 'Baltic', 'Balkan', 'Balkans', 'Black', 'Sea', 'Mediterranean', 'Ocean', 'Gulf', 'Nuclear', 'Club',
  'Palace', 'Base', 'Airport', 'Square', 'Memorial', 'Museum', 'Cemetery', 'Training', 'Area', 'Declaration', 'Agreement', 'Session', 'Debate', 'Assembly', 'Council', 'Programme',
  ...HEADLINE_VERBS,
]; // prettier-ignore
