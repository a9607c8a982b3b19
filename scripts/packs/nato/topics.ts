import type { TopicEntry } from '../../compile/lexicon/shape';

type Term = readonly [pattern: string, weight: number];

const terms = (list: readonly Term[]) => list.map(([pattern, weight]) => ({ pattern, weight }));

/**
 * What a story is about, told by its words. Weights: 3 names the topic outright, 2 speaks of it, 1 hints. A headline
 * counts more; see `classify-topics`.
 */
export const topics: readonly TopicEntry[] = [
  {
    id: 'ukraine',
    label: 'Ukraine',
    family: 'ukraine-russia',
    terms: terms([
      ['\\bukrain\\w*', 2],
      ['\\b(?:support|aid|assistance|help|backing|arms|weapons|training)\\b[^.]{0,40}\\bukrain\\w*', 2],
      ['\\bnato-ukraine\\b|\\bukraine defen[cs]e contact group\\b|\\bprioritised ukraine\\b|\\bpurl\\b|\\bnsatu\\b', 3],
      ['\\bky(?:iv|yiv)\\b|\\bkiev\\b|\\bzelensk\\w+|\\bdonbas\\b|\\bcrimea\\w*', 1.5],
      ["\\b(?:russia(?:n|'s)?) (?:full-scale |illegal |brutal )*(?:war|invasion|aggression)\\b", 1.5],
    ]),
    examples: ['Allies gave 20.9 billion euros of military aid to Ukraine.', 'The NATO-Ukraine Council met.'],
    counterExamples: ['The exercise took place in Estonia.', 'Ministers spoke about cyber defence.'],
  },
  {
    id: 'russia',
    label: 'Russia',
    family: 'ukraine-russia',
    terms: terms([
      ['\\brussia\\w*', 1],
      [
        '\\bnato-russia\\b|\\brussian (?:aircraft|jets?|fighters?|ships?|military|forces|officials|myths|disinformation|spies|intelligence)\\b',
        2,
      ],
      [
        '\\barms control\\b|\\binf treaty\\b|\\bnew start\\b|\\bopen skies\\b|\\bnon-?proliferation\\b|\\bsalisbury\\b|\\bnavalny\\b|\\bskripal\\b|\\bdisarmament\\b',
        3,
      ],
      [
        '\\boverfl(?:ight|ew|own)\\b|\\bhybrid (?:acts?|attacks?|threats?|activit\\w+|campaign)\\b|\\bdrones? (?:breached|violated|entered)',
        2,
      ],
      ['\\bkremlin\\b|\\bmoscow\\b|\\blavrov\\b|\\bputin\\b|\\bzapad\\b|\\bvostok\\b', 1.5],
    ]),
    examples: ['Two Russian aircraft came near NATO ships.', 'Russia has left the INF Treaty.'],
    counterExamples: ['Croatia has new fighter jets.', 'The Board met in Rome.'],
  },
  {
    id: 'deterrence-defence',
    label: 'Deterrence and defence',
    family: 'defence',
    terms: terms([
      ['\\bdeterrence\\b(?: and defen[cs]e)?', 3],
      [
        '\\bdefen[cs]e plans?\\b|\\bregional plans\\b|\\bposture\\b|\\bbattlegroups?\\b|\\bforward presence\\b|\\breadiness\\b|\\bnuclear\\b',
        2.5,
      ],
      [
        '\\bcommand structure\\b|\\bjoint force command\\b|\\benabling command\\b|\\bresponse force\\b|\\breaction force\\b|\\bvjtf\\b|\\bhigh readiness\\b|\\bstrategic commands?\\b|\\bsaceur\\b',
        2,
      ],
      [
        '\\bcollective defen[cs]e\\b|\\barticle 5\\b|\\beastern flank\\b|\\bwarfighting\\b|\\bmilitary mobility\\b|\\bstrategic concept\\b|\\bdefend\\w* (?:every inch|allied territory)',
        2,
      ],
      [
        '\\bdefen[cs]e capabilit\\w+|\\bkey capabilities\\b|\\bwarfare\\b|\\bmilitary strategy\\b|\\bcombat vessels\\b|\\bpresence in\\b',
        1.2,
      ],
      ['\\bmilitary authorities\\b|\\bchiefs of defen[cs]e\\b', 0.6],
    ]),
    examples: ['Ministers decided on a firmer deterrence and defence.', 'The annual nuclear exercise started.'],
    counterExamples: ['The Charity Bazaar went online.', 'Energy experts met the Secretary General.'],
  },
  {
    id: 'air-missile-defence',
    label: 'Air and missile defence',
    family: 'domains',
    terms: terms([
      ['\\bair (?:and missile )?defen[cs]es?\\b|\\bmissile defen[cs]e\\b|\\biamd\\b|\\bballistic missile\\b', 3],
      [
        '\\bair policing\\b|\\bairspace\\b|\\bscrambl\\w+|\\bair shielding\\b|\\bquick reaction alert\\b|\\bown skies\\b',
        3,
      ],
      ['\\bpatriot\\b|\\bfighter jets?\\b|\\bunknown aircraft\\b|\\binterceptor\\b|\\brafale\\b|\\bintercept\\w*', 1.2],
      ['\\bair base\\b|\\baegis ashore\\b|\\bawacs\\b|\\bground surveillance\\b', 1],
    ]),
    examples: [
      'NATO jets took off over 400 times for air policing.',
      'A declaration on cross-border airspace was signed.',
    ],
    counterExamples: ['The Air Force carried supplies to Spain.', 'The talks were about Moldova.'],
  },
  {
    id: 'maritime',
    label: 'Maritime security',
    family: 'domains',
    terms: terms([
      [
        '\\bmaritime\\b|\\bnav(?:al|y|ies)\\b|\\bwarships?\\b|\\bfrigates?\\b|\\baircraft carriers?\\b|\\bcarrier (?:strike )?group\\b|\\bsubmarines?\\b|\\banti-submarine\\b',
        2,
      ],
      [
        '\\bstanding nato (?:maritime|mine)\\b|\\bsnmg\\w*|\\bsnmcmg\\w*|\\bsea guardian\\b|\\bmarcom\\b|\\bfleet\\b|\\bmine countermeasures\\b|\\bfreedom of navigation\\b',
        2.5,
      ],
      [
        '\\bat sea\\b|\\bsea patrols\\b|\\bships?\\b|\\bvessels?\\b|\\bshipping\\b|\\bsea patrols?\\b|\\bseabed\\b|\\bunderwater\\b|\\bunder water\\b',
        1.5,
      ],
      ['\\b(?:baltic|black|mediterranean|aegean|north|norwegian) sea\\b|\\bstrait of\\b|\\batlantic ocean\\b', 1.3],
    ]),
    examples: ['Navies manoeuvre in the Atlantic with five aircraft carriers.', 'Ships of SNMG2 call at Poti.'],
    counterExamples: [
      'The partnership of the two organisations is strong.',
      'The leadership of the mission changed hands.',
    ],
  },
  {
    id: 'high-north',
    label: 'High North',
    family: 'defence',
    terms: terms([
      ['\\barctic\\b|\\bhigh north\\b', 3],
      [
        '\\bgreenland\\w*\\b|\\bsvalbard\\b|\\bnorthern norway\\b|\\bcold response\\b|\\bjoint viking\\b|\\bextreme cold\\b',
        1.5,
      ],
    ]),
    examples: ['Russia arms in the Arctic.', 'Exercises in the High North go on.'],
    counterExamples: ['Norway gives aid to Ukraine.', 'The North Atlantic Council met.'],
  },
  {
    id: 'exercises',
    label: 'Exercises',
    family: 'capabilities',
    kinds: ['exercise'],
    terms: terms([
      [
        '\\bexercis(?:e|es|ing)\\b(?! (?:restraint|caution|control|power|authority|(?:his|her|its|their) rights?))|\\bdrills?\\b|\\bmanoeuvr\\w+|\\bmaneuver\\w*|\\bwar ?games?\\b',
        2.5,
      ],
      [
        '\\btrain(?:s|ed|ing)? (?:together|side by side|with)\\b|\\bjoint training\\b|\\bout to train\\b|\\bcompetition\\b|\\bspar\\b|\\btiger meet\\b|\\bsnipers?\\b|\\bspecial forces\\b',
        2,
      ],
      [
        '\\b(?!sea guardian)(?:steadfast|trident|defender|dynamic|cold|joint|sea|saber|sabre|rapid|swift|iron|baltic|noble|brave|ramstein|neptune|nordic|atlantic|breeze|formidable|arctic) (?:dart|noon|defender|juncture|jupiter|mariner|manta|mongoose|front|response|viking|trident|shield|guardian|strike|jump|wolf|spirit|protector|endurance|flag|alloy|breeze|europe|resolve|shield)\\b',
        2.5,
      ],
      ['\\btraining\\b|\\btrains?\\b|\\bpractis\\w+', 0.8],
    ]),
    examples: ['Exercise Hedgehog got under way in Estonia.', 'Allies train side by side with Moldova.'],
    counterExamples: ['He exercised his right to reply in writing.', 'The contract was signed on Monday.'],
  },
  {
    id: 'cyber',
    label: 'Cyber and information',
    family: 'domains',
    terms: terms([
      ['\\bcyber\\w*', 3],
      [
        '\\bdisinformation\\b|\\bmisinformation\\b|\\buntrue things\\b|\\bfalse stories\\b|\\bpropaganda\\b|\\bmyths?\\b|\\bfact-?check\\w*|\\binformation threats\\b',
        2.5,
      ],
    ]),
    examples: ['The Cyber Defence Pledge Conference met.', 'A page answers disinformation.'],
    counterExamples: ['Information was given to the press.', 'The Council met in Brussels.'],
  },
  {
    id: 'innovation',
    label: 'Innovation and technology',
    family: 'capabilities',
    terms: terms([
      [
        '\\binnovat\\w+|\\bdiana\\b|\\bartificial intelligence\\b|\\bquantum\\b|\\bdisruptive technolog\\w+|\\bemerging technolog\\w+|\\bdeep tech\\w*',
        3,
      ],
      [
        '\\bnew technolog\\w+|\\btechnolog\\w+|\\bscien(?:ce|tific|tists?)\\b|\\bresearch\\b|\\baccelerator\\b|\\bstart-?ups?\\b|\\bunmanned\\b|\\bautonomous\\b',
        1.8,
      ],
      ['\\bdrones?\\b|\\b5g\\b|\\bdigital\\b|\\bbiotech\\w*|\\bdata\\b', 0.9],
    ]),
    examples: ['NATO published a quantum strategy.', 'DIANA opened ten challenges.'],
    counterExamples: ['The Ally bought fuel.', 'Ministers met in Riga.'],
  },
  {
    id: 'industry',
    label: 'Industry and investment',
    family: 'capabilities',
    terms: terms([
      [
        '\\bindustr(?:y|ies|ial)\\b|\\bprocure\\w*|\\bammunition\\b|\\bstandardi[sz]ation\\b|\\bburden[- ]sharing\\b|\\bstockpil\\w+|\\bdefen[cs]e production\\b',
        2.5,
      ],
      [
        '\\bdefen[cs]e (?:spending|expenditure|investment|budgets?)\\b|\\binvest(?:ing|ment|ments)? (?:more |money )?in defen[cs]e\\b|\\bspend\\w* on defen[cs]e\\b|\\bper cent of (?:gross|gdp|national|its)\\b|\\btwo per ?cent\\b|\\b5 per ?cent\\b|\\bbudgets?\\b|\\bcommon funding\\b|\\bsharing burdens\\b|\\binto defence\\b',
        2.5,
      ],
      [
        '\\bcontracts?\\b|\\bwarehous\\w+|\\barms production\\b|\\bsupply chains?\\b|\\bcommon standards\\b|\\bbuying together\\b|\\bacquisitions?\\b|\\barmaments?\\b|\\bmulti(?:national)? (?:cooperation|programme)\\b',
        1.8,
      ],
      ['\\bmitsubishi\\b|\\bcompany heads\\b|\\bbusiness\\w*\\b|\\bfactory\\b|\\bmanufactur\\w+', 1],
    ]),
    examples: ['Contracts for artillery ammunition were signed.', 'The NATO-Industry Forum met.'],
    counterExamples: ['The exercise lasts two weeks.', 'He laid a wreath.'],
  },
  {
    id: 'enlargement',
    label: 'Enlargement',
    family: 'partners',
    terms: terms([
      [
        '\\baccession\\b|\\bopen door\\b|\\bmembership\\b|\\benlargement\\b|\\bratif\\w+|\\bmembership action plan\\b',
        3,
      ],
      [
        '\\bjoin(?:s|ed|ing)? (?:nato|the alliance)\\b|\\bletters? of application\\b|\\bapplications? of\\b|\\b(?:new|full|thirtieth|30th|31st|32nd) (?:member|ally|flag)\\b|\\binvit\\w+ finland\\b|\\bpermanent joint mechanism\\b|\\btrilateral memorandum\\b|\\ba step closer\\b',
        2.5,
      ],
    ]),
    examples: ['The accession protocols were signed.', 'Finland handed in its application for membership.'],
    counterExamples: ['He joined the talks by video.', 'The NATO Review has a new author.'],
  },
  {
    id: 'partnerships',
    label: 'Partnerships',
    family: 'partners',
    terms: terms([
      ['\\bpartnerships?\\b|\\bpartner (?:countr|nation|moldova|military)\\w*|\\bpartners\\b', 1.8],
      [
        '\\bpartnership for peace\\b|\\bcapacity building\\b|\\bmediterranean dialogue\\b|\\bistanbul cooperation\\b|\\bindividual(?:ly)? tailored\\b|\\bdiplomatic mission\\b|\\bfamiliari[sz]ation programme\\b|\\bnato-georgia\\b',
        2.5,
      ],
      [
        '\\b(?:moldov|georgia|azerbaij|armeni|serbia|bosnia|kazakh|uzbek|jordan|irish|swiss|switzerland|austria|israel|tunisi|mauritan|morocc|qatar|kuwait|emirat|cabo verde|ghana|colombi|mongolia|pakistan|malt)\\w*',
        1.2,
      ],
      ['\\bunited nations\\b|\\bosce\\b|\\bafrican union\\b|\\bicrc\\b', 0.5],
    ]),
    examples: ['They reaffirmed the partnership of NATO and Israel.', 'Officers of 23 partner nations came.'],
    counterExamples: ['The Allies agreed on the budget.', 'The ship is called after a city.'],
  },
  {
    id: 'eu',
    label: 'NATO and the European Union',
    family: 'partners',
    terms: terms([
      ['\\bnato-eu\\b|\\beu-nato\\b|\\bnato and (?:the )?(?:eu|european union)\\b', 3.5],
      [
        '\\beuropean union\\b|\\beuropean commission\\b|\\beuropean parliament\\b|\\beuropean council\\b|\\bpolitical and security committee\\b|\\beums\\b|\\bdgeums\\b|\\bims-eums\\b|\\bvon der leyen\\b|\\bmogherini\\b|\\bborrell\\b|\\bkallas\\b',
        2,
      ],
      ['\\beu\\b', 2],
    ]),
    examples: ['NATO and the EU need each other.', 'He spoke to the European Parliament.'],
    counterExamples: ['European Allies spend more.', 'Europe and North America stand together.'],
  },
  {
    id: 'wps',
    label: 'Women, Peace and Security',
    family: 'human',
    terms: terms([
      ['\\bwomen, peace and security\\b|\\bwps\\b|\\bgender\\b|\\bhuman security\\b|\\bgenad\\b|\\b1325\\b', 3.5],
      ['\\bwom[ae]n\\b|\\bchildren\\b|\\bsexual\\b|\\bciv(?:il|ilian) (?:society|harm)\\b|\\bgirls\\b', 1.2],
    ]),
    examples: ['The policy on Women, Peace and Security is new.', 'A gender perspective was asked for.'],
    counterExamples: ['Men of the air force landed.', 'The peace talks failed.'],
  },
  {
    id: 'resilience',
    label: 'Resilience',
    family: 'human',
    terms: terms([
      [
        '\\bresilien(?:ce|t)\\b|\\bcivil preparedness\\b|\\bcritical (?:undersea )?infrastructure\\b|\\b(?:under|sub)sea (?:cable|infrastructure)\\w*|\\bundersea\\b|\\bsubsea\\b|\\bcables?\\b|\\bpipelines?\\b',
        2.8,
      ],
      [
        '\\benergy (?:security|supply|infrastructure|experts)\\b|\\bfood (?:security|crisis|shortages?)\\b|\\bhunger\\b|\\bglobal food\\b|\\bpower plant\\b|\\benergy plant\\b',
        2.8,
      ],
      [
        '\\bcovid\\b|\\bcovid-19\\b|\\bcoronavirus\\b|\\bpandemic\\b|\\bventilators?\\b|\\bmedical (?:supplies|support|suits|aid)\\b|\\brespirators?\\b|\\bprotective (?:suits|material)\\b|\\bvirus\\b|\\beadrcc\\b|\\bdisaster (?:response|relief)\\b|\\bfloods?\\b|\\bearthquake\\b|\\bwildfires?\\b',
        2.8,
      ],
      ['\\bseabed\\b|\\bsea floor\\b|\\bsupply chains?\\b', 1],
    ]),
    examples: ['Cables and pipelines under the sea are guarded.', 'Ventilators reached Moldova.'],
    counterExamples: ['The colonel spoke of discipline.', 'The chiefs met in Athens.'],
  },
  {
    id: 'climate',
    label: 'Climate and environment',
    family: 'human',
    terms: terms([
      ['\\bclimate\\b|\\bglobal warming\\b|\\bemissions?\\b|\\bcarbon\\b', 3],
      ['\\benvironment(?:al)? (?:protection|security|change)\\b|\\bgreen (?:energy|defence)\\b|\\bbeehives?\\b', 1.5],
    ]),
    examples: ['Climate change puts readiness at sea in danger.', 'Emissions must fall.'],
    counterExamples: ['The security environment has changed.', 'The political mood is good.'],
  },
  {
    id: 'space',
    label: 'Space',
    family: 'domains',
    terms: terms([['\\bspace\\b(?! of)|\\bsatellites?\\b|\\bstarlift\\b|\\bnorthlink\\b|\\borbit\\w*', 3]]),
    examples: ['Satellites are protected.', 'A reverse industry event about space took place.'],
    counterExamples: ['The airspace was closed.', 'Cyberspace is a domain.'],
  },
  {
    id: 'terrorism',
    label: 'Counter-terrorism',
    family: 'human',
    terms: terms([
      [
        '\\bterroris\\w+|\\bcounter-?terrorism\\b|\\bdaesh\\b|\\bisis\\b|\\bisil\\b|\\btaliban\\b|\\b9/11\\b|\\bcounter-?ied\\b|\\bbombs?\\b',
        2.5,
      ],
      ['\\bafghan\\w*|\\bresolute support\\b|\\bkabul\\b|\\bisaf\\b', 2.2],
      ['\\biraq\\w*|\\bbaghdad\\b|\\bnato mission iraq\\b|\\bglobal coalition\\b', 2],
    ]),
    examples: ['NATO fights terrorism.', 'The training mission in Iraq has a new commander.'],
    counterExamples: ['The children learned to swim.', 'A wreath was laid.'],
  },
  {
    id: 'balkans',
    label: 'Western Balkans',
    family: 'partners',
    terms: terms([
      [
        '\\bwestern balkans?\\b|\\bbalkans?\\b|\\bkfor\\b|\\bkosov\\w+|\\bpristina\\b|\\bsarajevo\\b|\\bbosnia\\w*|\\bserbia\\w*|\\bbelgrade\\b',
        2.8,
      ],
      ['\\bskopje\\b|\\bnorth macedonia\\w*|\\bmontenegr\\w+|\\balbania\\w*|\\btirana\\b|\\bpodgorica\\b', 1.2],
    ]),
    examples: ['KFOR keeps watch in Kosovo.', 'He visited Sarajevo.'],
    counterExamples: ['He visited Vilnius.', 'The Baltic states share airspace.'],
  },
  {
    id: 'indo-pacific',
    label: 'Indo-Pacific',
    family: 'partners',
    terms: terms([
      ['\\bindo-pacific\\b|\\basia-pacific\\b|\\bip4\\b|\\bchin(?:a|ese)\\b|\\bbeijing\\b|\\btaiwan\\b', 2.5],
      [
        '\\bjapan\\w*|\\btokyo\\b|\\bsouth korea\\w*|\\brepublic of korea\\b|\\bseoul\\b|\\baustralia\\w*|\\bcanberra\\b|\\bsydney\\b|\\bnew zealand\\b|\\bwellington\\b|\\bnorth korea\\w*',
        1.6,
      ],
      ['\\bindia\\b|\\bmongolia\\b|\\bphilippin\\w+|\\bsingapore\\b', 1.2],
    ]),
    examples: ['China and the Indo-Pacific are a riddle.', 'Japan and Australia joined.'],
    counterExamples: ['Indiana is a state.', 'The Pacific code is a rule.'],
  },
  {
    id: 'southern-neighbourhood',
    label: 'Southern neighbourhood',
    family: 'partners',
    terms: terms([
      [
        '\\bsouthern neighbourhood\\b|\\bsouthern neighborhood\\b|\\bmiddle east\\b|\\bnorth africa\\b|\\bsahel\\b|\\bthe south\\b|\\bmena\\b|\\bmediterranean dialogue\\b',
        3,
      ],
      [
        '\\bjordan\\w*|\\btunisia\\w*|\\bmauritania\\w*|\\bmorocc\\w+|\\balgeria\\w*|\\begypt\\w*|\\bisrael\\w*|\\blibya\\w*|\\bkuwait\\w*|\\bqatar\\w*|\\bbahrain\\w*|\\bemirat\\w+|\\bgulf states\\b|\\bafrican? union\\b|\\bstrait of hormuz\\b|\\biran\\w*|\\bsyria\\w*|\\blebanon\\b|\\bghana\\w*',
        1.4,
      ],
    ]),
    examples: [
      'Instability in the Middle East and the Sahel was the subject.',
      'Dialogue with the Southern Neighbourhood goes on.',
    ],
    counterExamples: ['South Korea has a mission.', 'The southern part of the town.'],
  },
  {
    id: 'alliance',
    label: 'Alliance and summits',
    family: 'alliance',
    terms: terms([
      [
        '\\btransatlantic\\b|\\bacross the atlantic\\b|\\beurope and north america\\b|\\bnorth america and europe\\b',
        2.5,
      ],
      [
        '\\bsummit\\b|\\bheads of state and government\\b|\\b(?:defen[cs]e|foreign) ministers\\b|\\bministers of (?:defen[cs]e|foreign affairs)\\b|\\bministerial\\b|\\bleaders\\b',
        1.5,
      ],
      [
        '\\bmilitary committee\\b|\\bchiefs of defen[cs]e\\b|\\bnorth atlantic council\\b|\\bparliamentary assembly\\b|\\bcongress\\b|\\blawmakers\\b|\\bparliament\\b',
        1.3,
      ],
      [
        '\\banniversar\\w+|\\bannual report\\b|\\bwashington treaty\\b|\\bappoint\\w+|\\bsuccessor\\b|\\bsuccee\\w+|\\btakes office\\b|\\btook up (?:his|her) duties\\b|\\bnext (?:deputy )?secretary general\\b|\\bnominat\\w+|\\belect(?:s|ed)?\\b|\\bfarewell\\b|\\bnato 2030\\b|\\breflection\\b|\\bfuture of (?:nato|the alliance)\\b',
        2.5,
      ],
      ['\\bthe alliance\\b|\\ballies\\b', 0.4],
    ]),
    examples: ['The transatlantic bond counts.', 'Heads of State and Government met at the summit.'],
    counterExamples: ['Innovators may apply until July.', 'A dog sniffs out bombs.'],
  },
  {
    id: 'education',
    label: 'Education and vacancies',
    family: 'capabilities',
    terms: terms([
      [
        '\\bdefen[cs]e college\\b|\\bacadem(?:y|ic|ies)\\b|\\bprofessional military education\\b|\\bdeep\\b(?! dive)(?= clearing|\\))|\\beducation\\w*|\\bcolleges?\\b|\\bteach\\w*',
        2.5,
      ],
      [
        '\\bvacanc(?:y|ies)\\b|\\binternships?\\b|\\bopen posts\\b|\\bjobs?\\b|\\byoung professionals\\b|\\byouth\\b|\\bstudents?\\b|\\bhiring\\b|\\bscholarships?\\b|\\blooking for work\\b|\\bexperience of\\b|\\bwould you like to work\\b',
        2.2,
      ],
      ['\\buniversit\\w+|\\blectur\\w+|\\bschools?\\b|\\bcourses?\\b|\\bseminar\\b', 1],
    ]),
    examples: ['The NATO Defense College convened its board.', 'A vacancy waits at headquarters.'],
    counterExamples: ['The chiefs met in Athens.', 'Jets took off from the base.'],
  },
];
