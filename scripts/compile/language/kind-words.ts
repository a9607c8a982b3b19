import { EVENT_KINDS, type EventKind } from '../../../src/dataset/types';
import { nouns, phrases, verbs } from './inflect';

/*
 * What verbs and nouns tell of the kind of an event. `acts` tell it as the verb of a sentence ("scrambled"), `things` as
 * what is held, attended, opened ("held a meeting") or as what a headline begins with ("Meeting of ..."). Signs stand for
 * who acts and where: see `stages/kinds/signs`.
 */
const ACTS: Readonly<Record<EventKind, readonly string[]>> = {
  visit: [
    verbs('visit, travel, tour, journey, inspect, call on, go to, fly to, head to, head for, set off for, return from, arrive in, arrive at, stop in, stop over in') + `|${verbs('come to')}(?= (?:the )?[▲■△])`,
    `${verbs('lay')} (?:a |the )?(?:wreath|flowers)|${verbs('pay')} (?:tribute|(?:his|her|their) (?:last )?respects)`,
    `${verbs('go, step, come')} (?:on board|aboard)|${verbs('spend')} (?:[a-z0-9]+ ){1,6}(?:in|at|with) `,
    `${verbs('meet, see, thank, address')} (?:with )?(?:the )?(?:[a-z▲]+ )?(?:troops|soldiers|sailors|airmen|service ?(?:men|members|personnel)|men and women)`,
    `${verbs('be')} (?:back )?(?:in|on its way to) (?=▲)|^[◆▣]+ (?:back )?in (?=▲)`,
  ],
  reception: [verbs('receive, welcome, greet') + '(?= [^.;]{0,60}◇)'],
  meeting: [
    verbs('meet, gather, convene, confer, assemble, consult, co-chair, chair, preside over, come together, get together'),
    `${verbs('sit')} (?:down|in|at|together|for)|${verbs('see')} (?=[◆◇])|${verbs('celebrate')}|${verbs('look')} for answers`,
    verbs('discuss, debate, exchange views, take stock, compare notes, share views, hold consultations, hold discussions, speak with, talk with, talk to, speak to') + '(?! (?:an audience|reporters|journalists|the press|students))',
    `${verbs('review, address, assess, consider, examine')} (?:the )?(?:progress|situation|security|cooperation|developments|support|challenges|next steps|preparations|implications|implementation|ways)`,
    `${verbs('mark, commemorate, observe')} (?:the |its |their |[0-9a-z]+ years?)?[^.;]{0,40}(?:anniversar|years|day\\b|birthday|milestone|jubilee)`,
    `${verbs('join')} (?:[◇,a-z ]{0,40})(?:leaders|ministers|heads of state|counterparts|chiefs|colleagues|◇)`,
    `${verbs('talk')} (?:about|on|with)|(?:on|by|over|via) (?:the )?(?:tele)?phone|(?:phone|telephone) (?:call|conversation|talk)|${verbs('phone, call')} ◇`,
  ],
  speech: [
    `${verbs('address')}(?! (?:the )?(?:progress|challenges?|threats?|issues?|situation|security|needs?|root|support|ways|how|troops|concerns?|risks?|common|global|shared|new))`,
    `(?!(?:${verbs('speak, talk')})[^.;]{0,40}(?:tele)?phone|(?:${verbs('talk')}) (?:about|on))` +
      verbs('speak, talk') +
      '(?: online| remotely|[^.;]{0,45})? (?:at|before|about|on|to (?:an audience|students|reporters|journalists|the press|the [^.;]{0,40}(?:forum|conference|assembly|congress|parliament)))',
    verbs('lecture, brief, testify, set out, lay out, outline, answer questions, take questions, face the press, deliver remarks, preview'),
    `${verbs('tell')}(?= (?:a|an|the|journalists|reporters|students|members|[A-Z◇▲]))`,
    `${verbs('express, extend, offer, send')} (?:[a-z]+ )*(?:condolences|sympath(?:y|ies)|solidarity|congratulations|greetings|best wishes|concern)`,
    verbs('condemn, mourn, congratulate, deplore, denounce, reject, deny, protest, regret') + '(?! ◇ (?:in|on) ▲)',
    `${verbs('welcome')}(?= (?:the |this |these |today's |a |an |news |[a-z▲]+'s? )?[^.;◇]{0,60}(?:agreement|ceasefire|decision|announcement|news|result|outcome|election|step|progress|accord|release|deal|commitment|pledge|vote|statement|truce|move))`,
    `${verbs('present')} (?:his|her|the|its) (?:[0-9a-z]+ )?annual report`,
  ],
  exercise: [
    verbs('train, exercise, practise, practice, drill, rehearse, compete, simulate, spar') +
      '(?! (?:restraint|caution|control|power|authority|(?:his|her|its|their) rights?))',
    `${verbs('hone, sharpen, test, put, refine, polish')} [^.;]{0,30}(?:skills?|to the test|readiness|proficiency|procedures|ability to|abilities|interoperability|response|spearhead|defences|reflexes)`,
    `${verbs('hunt')} [^.;]{0,20}submarines?|${verbs('test')} (?:its|their|the) [^.;]{0,30}(?:force|forces|units|troops)`,
  ],
  operation: [
    verbs('patrol, scramble, intercept, deploy, redeploy, escort, shadow, airlift, evacuate, rescue, shoot down, violate, breach, overfly, dock, call at, seize, sabotage, detonate, reinforce, relieve, rotate, drop anchor, sail, set sail, stand watch, keep watch, embark, disembark, stand guard'),
    `${verbs('guard, police, secure, monitor, protect, safeguard, watch')} (?:over )?[^.;]{0,30}(?:skies|airspace|seas?|sea lanes|waters|borders?|coast|crossings?|activity|flank|cables|ships|shipping|▲)`,
    `${verbs('enter')} [^.;]{0,20}(?:airspace|waters|port|harbour|Sea)`,
    `${verbs('step up, increase, strengthen, boost, bolster, intensify, raise, reinforce')} [^.;]{0,25}(?:presence|patrols|vigilance|surveillance|policing|posture|alert|activity|watch)`,
    `(?:are|is|were|was|been|got|get) (?:slightly |seriously )?(?:injured|wounded|killed|attacked|hurt)|${verbs('clash with, attack')}`,
    `${verbs('deliver, bring, fly, transport, carry, ship, send, give, receive')} [^.;]{0,45}(?:supplies|equipment|aid|relief|suits|masks|ventilators|oxygen|tents|blankets|generators|tonnes|medical|rescue teams|experts|fire-?fighters|planes|helicopters|engineers|help|assistance)`,
    `${verbs('clear, destroy, find, dispose of, sweep, defuse')} [^.;]{0,40}(?:mines|bombs|ordnance|torpedo(?:es)?)|${verbs('track, follow, identify, detect, spot, chase, board, divert, trail')} [^.;]{0,40}(?:aircraft|bombers?|jets?|ships?|vessels?|submarines?|drones?|missiles?|balloons?|tankers?)`,
    `${verbs('help, assist, support, respond, aid, fight, battle')} [^.;]{0,40}(?:wildfires?|forest fires?|floods?|flooding|earthquakes?|disasters?|hurricanes?)`,
    `${verbs('complete, conduct, carry out, perform, execute, undertake, begin, launch')} [^.;]{0,40}(?:operation|patrol|flight|mission|sweep|deployment|evacuation)s?`,
    `${verbs('take over, lead, assume, hand over')} [^.;]{0,40}(?:air policing|patrol|policing|skies|airspace|watch|task group|maritime group|battlegroup|flagship)`,
  ],
  decision: [
    verbs('sign, ratify, adopt, appoint, nominate, elect, approve, endorse, inaugurate, establish, unveil, publish, release, issue, accede, donate, pledge, activate, authorise, authorize, ink, award, purchase, order, buy, acquire, procure, finalise, finalize, conclude an agreement, set up, accept, certify, accredit, declassify, decommission, retire, resign, step down, relinquish, swear in, succeed, take office, take up, take command, take charge, take over, assume, hand over, transfer, pass on, introduce, decide, announce, declare, become, expand, extend, enlarge, create, found, fund, finance, invest, contribute, commit, deposit, designate, name, select, choose, start work, come into force, enter into force, put into service, enter service, suspend, terminate, cancel, deliver, back, agree, launch, renew, upgrade, earmark, allocate, grant, prolong, withdraw, pull out, widen, broaden, come to an end, bid farewell, leave office'),
    `${verbs('hand in, submit, present, file')} [^.;]{0,30}(?:letters?|applications?|bid|instruments?)|${verbs('submit')} [^.;]{0,30}(?:programme|plan|report)|${verbs('go')} live|applications? (?:of|from|for) [^.;]{0,40}membership|formal(?:ly)? appl(?:y|ies|ied|ication)`,
    `(?:the choice of|(?:to|will) be the next|as the next|as (?:his|her) successor)|(?:is|are) to (?:lead|coordinate|take over|get|receive|buy|build|pay)(?! (?:a |the )?(?:visit|delegation))`,
    `${verbs('put')} (?:their|his|her|its) (?:names?|signatures?) to|${verbs('join')}(?= (?:(?:the )?[●△▲]|as |[a-z ]*(?:initiative|programme|project|fleet|centre|framework|family|fund|agreement)))`,
    `${verbs('open')} (?:its|the|a|an|new|first|up)?[^.;]{0,40}(?:centre|center|office|mission|laborator|facility|headquarters|school|base|building|embassy|plant|hub|site|liaison)`,
    `(?:centre|center|office|laborator(?:y|ies)|facility|headquarters|school|base|building|hub|plant)s? (?:was |is |has been |to be )?(?:officially |formally )?(?:opens?|opened|inaugurated)`,
    `${verbs('reach')} (?:an? )?(?:agreement|accord|deal|[a-z]+ operational capability|milestone)|${verbs('make')} (?:its|their|the) (?:first )?investments?`,
    `${verbs('receive')} (?:its|the|a) (?:first|new|second|third|last|final)|${verbs('give')} (?:the )?(?:green light|go-ahead|final approval)`,
    `${verbs('raise, hoist')} [^.;]{0,30}flag|flag [^.;]{0,30}(?:raised|flown|hoisted|rises)`,
    `${verbs('invite')} ▲|${verbs('begin, start, open')} [^.;]{0,20}(?:accession|membership|negotiations|construction)`,
  ],
  call: [
    `${verbs('open, launch')} (?:its |for )?(?:applications?|registrations?)|(?:applications?|nominations|registrations?|submissions) (?:are|is) (?:now )?(?:open|invited|welcome)|(?:apply|register|enrol|submit) (?:now|by|until|before|online|here|your|for)|(?:may|can) apply|${verbs('invite, seek, welcome, accept, solicit, request')} (?:[a-z▲]+ ){0,4}(?:applications|proposals|bids|tenders|submissions|nominations|papers|innovators|start-?ups|applicants|candidates|quotations|expressions of interest|offers from)`,
    `${verbs('open, launch, issue, publish, announce')} (?:[a-z0-9]+ ){0,5}(?:calls?|tenders?|challenges?|vacanc(?:y|ies))\\b|(?:is|are) (?:hiring|recruiting|looking for (?:a|an|new|young|talented|candidates|interns|people))`,
    `(?:submit|send in) (?:[a-z]+ ){0,3}(?:proposals|applications|papers|abstracts|entries|ideas)|would you like to work|join our team|work with us|deadline for (?:[a-z]+ )?(?:applications|proposals|submissions|bids)`,
  ],
  article: [
    `^(?:["“]?)(?:what|why|how|who|when|where|which|whose|can|could|should|is|are|do|does) [^.]*\\?|(?:^|(?<=[|:] ))(?:what|why|how)(?= )|^(?:[0-9]+|five|ten|seven|three|six|eight|nine|four|twelve|top [a-z0-9]+) (?:[a-z]+ ){0,2}(?:things|facts|ways|reasons|questions|myths|lessons|moments|tips|takeaways|points)\\b`,
    `^(?:in pictures|photo(?:s| story| essay| gallery)?\\b|picture of|watch|video(?! message)|listen|podcast|infographic|factsheet|fact sheet|quiz|explainer|history|profile|biography|episode|read)\\b|^did you know|^life (?:aboard|on|in|as|at)|photo of the (?:year|week|month|day)|frequently asked|a day in the life|behind the scenes|myths?\\b|debunk|^meet [A-Z][a-z]+|(?<=: )meet [A-Z][a-z]+|fact[- ]check|setting the record straight`,
    `^●+(?:'s)? (?:in ▲|and ▲+$|and the |response to|role in|relations with|mission in|policy on|approach to|work on|new [a-z]+ plans)|^relations with|^the (?:role|story|spirit|history|origins|future|art|power|case|road|long) (?:of|for|to|road)?|deep dive:|reader's guide|(?:story|history|origins|biography) of|^(?:the )?(?:faces|voices|life|lives|stories|tales|portraits|people) of|: (?:the |a )?(?:fact ?sheet|facts|road ahead|history|explainer|background|portrait)`,
  ],
}; // prettier-ignore

const GATHERINGS =
  'meeting, session, summit, conference, workshop, forum, talks, symposium, seminar, ministerial, assembly, round ?table, consultation, panel, plenary, colloquium, discussion, webinar, gathering, anniversary, commemoration, celebration, working group, contact group, dialogue, congress of, convention, hearing, staff talks, kick-off, event, exchange of views, council, industry day, conclave, hackathon, retreat, working lunch, working dinner, breakfast, reception';

const THINGS: Readonly<Record<EventKind, string>> = {
  visit: nouns('visit, trip, tour, journey, stay, stopover, stop, travels'),
  reception: '(?:visit|call) (?:to|at|of [^.;]{0,40} to) (?:[●■]+)',
  meeting: `(?<!Mediterranean )${nouns(GATHERINGS)}`,
  speech: nouns(
    'speech, remarks, address, lecture, statement, message, press conference, press point, press briefing, media briefing, news conference, press statement, press release, doorstep, doorstep statement, interview, keynote, keynote speech, keynote address, condolence, testimony, video message, q&a, toast, op-ed, intervention, presentation, comment, readout, media availability',
  ).replace('(?:e?s)?', '(?:e?s)?'),
  exercise:
    '✦+|training(?! (?:for|of|mission|and|programme|course|cent|package))|' +
    nouns(
      'exercise, drill, manoeuvre, maneuver, war ?game, competition, live[- ]fire, simulation, rehearsal, field training, war-gaming, tiger meet, trial',
    ) +
    '(?! (?:restraint|caution|control|power|authority))',
  operation:
    '(?<!command |special )operations?|air bridge|' +
    nouns(
      'patrol, deployment, air policing, policing, interception, intercept, incident, overflight, violation, airlift, evacuation, port visit, port call, rotation, incursion, sabotage, flypast, escort, interdiction, rescue, scramble, surveillance flight, relief flight, clash, airspace violation, mission',
    ),
  decision: nouns(
    'agreement, joint statement, joint declaration, diplomatic mission, permanent mission, liaison office, contract, accession, protocol, appointment, strategy, memorandum, memorandum of understanding, declaration, initiative, launch, opening, inauguration, change of command, handover, hand-over, transfer of authority, letter of intent, charter, package, mandate, figures, action plan, successor, accession protocol, donation, investment, establishment, signature, signing, adoption, farewell, farewell ceremony, official start, official opening, transfer of command, enlargement, delivery, purchase, grant',
  ),
  call:
    'calls? for (?:[a-z]+ )?(?:proposals|papers|applications|nominations|tenders|bids|evidence|experts|projects|ideas|abstracts|contributions)|' +
    nouns(
      'vacancy, job of the week, tender, request for bids, request for quotation, request for proposals, request for information, invitation for bid, invitation to bid, invitation to tender, internship programme, competition for, open posts, job opportunity, job opening',
    ),
  article: nouns('essay, photo, infographic, factsheet, portrait, feature, podcast, documentary, biography, obituary'),
};

/** The words of each kind, ready for matching. */
export const KIND_WORDS: readonly { readonly kind: EventKind; readonly acts: RegExp; readonly things: string }[] =
  EVENT_KINDS.map((kind) => ({
    kind,
    acts: new RegExp(`(?<![\\p{L}-])(?:${ACTS[kind].join('|')})(?![\\p{L}])`, 'giu'),
    things: THINGS[kind],
  }));

/** Verbs that take their meaning from what is held, attended or begun: "held a meeting", "wrapped up a visit". */
export const LIGHT = verbs(
  'hold, host, attend, participate in, participated in, take part in, join, conduct, organise, organize, lead, run, stage, convene, chair, co-chair, open, close, begin, start, launch, kick off, conclude, complete, end, finish, wrap up, continue, pay, make, deliver, give, issue, record, have, receive, undertake, support, co-host, address, moderate, observe, watch, sponsor, prepare, plan, resume, embark on, be on, publish, release, sign, award, announce, win, carry out, perform, bring, mark',
);

/** What happens to a thing that is the subject: "the conference took place", "the exercise kicked off". */
export const HAPPENS = phrases(
  'took place, takes? place, taking place, was held, is held, were held, are held, being held, will be held, to be held, opens, opened, began, begins, started, starts, kicked off, kicks off, ended, ends, concluded, concludes, wrapped up, closed, closes, gets? under ?way, got under ?way, is under ?way, now under ?way, brought together, brings together, gathered, focused on, ran, runs, marked, marks, was signed, was opened, was launched, will take place, will be, came to an end, continues, resumes, drew, saw',
);

/** Names of collectives of the organisation's members: who is told of as these acts at a session. */
export const COLLECTIVE = /\b(?:ministers|leaders|heads of state|heads of government|chiefs of defen[cs]e|chiefs of staff|defen[cs]e chiefs|ambassadors|advisers|advisors|experts|delegates|participants|representatives|officers|planners|scientists|directors|surgeons general|policy-?makers|partners|allies|officials|specialists|academics|commanders|staffs?)\b/i; // prettier-ignore

/** Forces: who acts as these trains or is on duty. */
export const FORCES = new RegExp(
  `⚑|(?<!\\p{L})${nouns('ship, warship, frigate, destroyer, corvette, submarine, minehunter, minesweeper, vessel, sailor, jet, fighter, fighter jet, aircraft, bomber, helicopter, drone, troop, soldier, paratrooper, marine, battalion, brigade, battlegroup, battle group, regiment, platoon, squadron, pilot, air crew, airman, airmen, engineer, rescuer, air defence system, defence battery, radar, task force, task group, maritime group, countermeasures group, air force, air command, naval force, nav(?:y|ies), flotilla, fleet, army, armies, battery, tank, tanker, detachment, contingent, peacekeeper, commando, special operations force, ranger, air defenders, carrier, strike group, F-16, F-35, F-18, Eurofighter, Typhoon, Rafale, Gripen, AWACS, C-17, A400M, B-52, P-8, MiG, rescue team, medical team, coast guard, forces, spearhead')}(?!\\p{L})|\\b(?:HM[CD]?S|USS|HNLMS|HNoMS|HDMS|FGS|FS|ITS|ESPS|ORP|BNS|TCG|HS|NRP|ROS|HMCS|USNS|LVNS|EML|LNS)\\b`,
  'iu',
); // prettier-ignore

/** A verb of saying tells a speech where nothing else is told. */
export const SAYS = new RegExp(
  `(?<!\\p{L})${verbs('say, stress, underline, underscore, emphasise, emphasize, highlight, praise, commend, applaud, hail, thank, warn, urge, stress, note, explain, add, argue, reiterate, reaffirm, affirm, recall, point out, insist, assure, call on, call for, call upon, vow, promise, caution, appeal, encourage, salute, honour, voice, commend, remind, describe, stress, want, expect, see, ask, write')}(?!\\p{L})`,
  'giu',
); // prettier-ignore

/** What only tells the time of the story, or of what is to come: nothing in it says of what kind the story is. */
export const ASIDE =
  /\b(?:ahead of|beside|alongside|(?:in|on) the (?:margins|sidelines) of|before (?:the|a|an|●)|prior to|in preparation (?:for|of)|prepar(?:e|es|ed|ing|ations?) (?:for|of)|in the run-up to|(?:following|after) (?:the|last|a year|●)(?! (?:meeting|talks))|since (?:the|●)|as agreed at|agreed at|decided at|taken at|endorsed at|adopted at|looking ahead to|looked ahead to|on the way to)\s[^.;:]{0,90}?(?=[,.;:]|$| (?:and|on|which|who|where|in) (?:[◆●]|\d|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|he |she |will ))/giu;
