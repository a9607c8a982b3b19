/*
 * How a sentence says that something happens at a place, and how it names a place for another reason. Each expression is
 * matched against the words right before or behind the name.
 */

/** What may stand between a preposition and the name: "in the northern part of", "at the new". */
const BETWEEN =
  "(?:(?:[Tt]he|its|their|both|nearby|downtown|old|new|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|neighbouring|city|village|town|port|coast|shores|capital|whole|areas?|around|country|islands?|of|Northern|Southern|Eastern|Western|Allied|\\p{Lu}{3,}(?:'s)?|Republic|mainland|headquarters)\\s+)*";

const behindPreposition = (prepositions: string) => new RegExp(`(?:^|[\\s("'])(?:${prepositions})\\s+${BETWEEN}$`, 'u');

/** The thing happens there: "in Vilnius", "visited Canada", "aboard". */
export const AT = behindPreposition(
  '[Ii]n|[Aa]t|near|[Aa]board|on board|inside|throughout|within|[Vv]isit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed)?|enter(?:s|ed)?|leaves|left|into|through',
);

/** "to" brings somebody to a place only behind a word of going; else it is a recipient: "support to Ukraine". */
export const TO = behindPreposition('[Tt]o|towards?|for');
export const GOING =
  /\b(?:visits?|trips?|travel\w*|journeys?|came|comes?|coming|went|goes|go|going|took|takes|invited|arriv\w+|return\w*|flew|fl(?:y|ies|own)|mov(?:e|es|ed)|route|welcom\w+|receiv\w+|expect\w+|guests?|on to|heads?|headed|headed|moved|brought|leads|tours?|move)\b[^.;]{0,45}$/i;

/** Prepositions that put a thing at a place only in operations and exercises: "over the Baltic Sea", "off Norway". */
export const LOOSE = behindPreposition('over|off|across|along|around|on');

/** A noun that takes the preposition to itself: "troops in Estonia", "the war in Ukraine", "Ambassador to Belgium". */
const BACKGROUND_NOUNS = [
  'support', 'aid', 'assistance', 'help', 'commitment', 'threats?', 'challenges?', 'ambassador', 'embassy', 'embassies',
  'representative', 'delegation', 'missions?', 'war', 'wars', 'conflict', 'crisis', 'situation', 'fighting', 'invasion',
  'troops', 'forces', 'soldiers', 'battlegroups?', 'presence', 'instability', 'developments?', 'peace', 'stability',
  'security', 'operations?', 'withdrawal', 'elections?', 'reforms?', 'interests?', 'influence', 'build-up', 'role',
  'partners?', 'partnership', 'contribut\\w+', 'elements', 'people', 'countries', 'engagement', 'arms', 'weapons',
  'attacks?', 'strikes?', 'aggression', 'facilities', 'jets', 'conduct', 'mandate', 'work', 'efforts?', 'allies',
  'relations', 'thanks', 'gratitude', 'train forces', 'tensions?', 'violence', 'packages?', 'equipment', 'requirements?',
  'guarantees?', 'solidarity', 'message', 'letter', 'cooperation', 'progress', 'events', 'policy', 'strategy',
  'interest', '(?<!\\boff (?:the )?)coast', 'borders?', 'part', 'sale', 'artillery', 'defen[cs]e', 'front', 'investments?', 'exports?', 'trade',
  'ties', 'deterrence', 'posture', 'responsibility', 'offices?', 'institutions?', 'opening', 'image', 'growth', 'lives',
  'serv(?:e|es|ed|ing)', 'deployed', 'stationed', 'aims', 'goals', 'targets', 'course', 'course of', 'buy', 'staff', 'coordination', 'enlargement', 'hostilities', 'earthquakes?', 'accident', 'crash', 'explosions?', 'floods?', 'shooting', 'bombings?', 'fires?', 'disaster', 'tragedy', 'victims', 'destruction', 'coup', 'protests', 'unrest', 'ceasefire', 'democracy', 'freedom', 'airspace', 'nationals', 'citizens', 'experience',
]; // prettier-ignore

export const BACKGROUND = new RegExp(
  `\\b(?:${BACKGROUND_NOUNS.join('|')}|(?<!\\b(?:at|visit\\w*|held) (?:\\S+ ){0,4})command)\\s+(?:in|to|on|of|for|from|against|with|over|across|towards?|around|near|throughout)\\s+(?:(?:the|its|their|eastern|western|northern|southern)\\s+)?$`,
  'i',
);

/** Who goes to troops, an office, a command in a place is there. */
export const GOVERNED =
  /\b(?:at|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|inspect(?:s|ed|ing)?|open(?:s|ed|ing)?|inaugurat\w+|meet|meets|met|saw|sees?|address(?:es|ed)|thank(?:s|ed)|join(?:s|ed)) (?:[^\s,;:]+ ){0,6}(?:troops|forces|soldiers|battlegroups?|offices?|embassy|facilit\w+|command|missions?|institutions?|people|staff|representative) (?:in|at) (?:the )?$/i;

/** What is condemned or mourned happened elsewhere, and is another event. */
export const DEPLORES =
  /\b(?:condemn\w*|mourn\w*|deplor\w*|regret(?:s|ted)?|denounc\w*|concern(?:ed)? (?:about|by|over)|saddened|shocked|condolences|solidarity with)\b[^.;]*$/i;

/** "He will go to Armenia next month": told beside the story. */
export const LATER_BEHIND = /^[^.,;]{0,25}\b(?:next|later this) (?:week|month|year|summer|autumn|spring|winter)\b/i;

/** In small letters it is talk, in capitals an event: "dialogue in Georgia" against "the Shangri-La Dialogue in Singapore". */
export const TALK = /\bdialogue (?:in|with|on|between) (?:the )?$/;

/** What is said of a place: "statement on the elections in Georgia", "that Allies will meet in Madrid". */
export const SAID_OF =
  /\b(?:statement|message|report|views|declaration|remarks) (?:[^\s,;]+ ){0,6}on (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|the margins|the sidelines|\d)(?:[^\s,;]+ ){1,5}(?:in|at|of) (?:the )?$|\b(?:that|how|what|why) [^.;]*\b(?:will|would|must|should|can|cannot|could|may|might)\b [^.;]{0,80}$/i;

/** The words behind make of a place those who live or serve there: "Baltic partners". */
export const PEOPLE_BEHIND = /^ (?:partners?|allies|countries|nations|states|members)\b/i;

/** The place belongs to another event: "preparations for the Summit in The Hague", "since the summit in Madrid". */
export const OTHER_EVENT =
  /\b(?:ahead of|(?<!day )before (?:the|a|an|his|her|its|next|they|he|she)|prepar\w+|in the run-up to|run-up|look(?:s|ed|ing)? (?:ahead|forward) to|plans? (?:for|of)|priorit\w+ (?:for|of)|following (?:the|a|an|his|her|its|last)|after (?:the|a|an|his|her|its|last|this)|since (?:the|his|her|its|last)|get(?:ting)? ready for|ready for|previous|previously|last (?:week|month|year)|earlier|next (?:month|year)(?:'s)?|upcoming|on (?:his|her|their) way to|agreed (?:at|in)|decided (?:at|in)|adopted at|based (?:in|at)|stationed|located|headquartered|founded|born|once before|instead of|rather than|months? ago|years? ago|that (?:\w+ ){0,3}will (?:hold|host)|in \d{4}|offer to|a week earlier|hosts? (?:the|its)|stands?|later in|ruled out|cancel\w+|postpon\w+|relieve|had (?:breached|given|left|been)|to place|is near|for the first time since|reached (?:by|in|at|between))\b[^.;:]{0,90}$/i;

/** The same behind the first sentence, where a story looks ahead: "leaders will come together in Brussels". */
export const LATER_EVENT =
  /\b(?:will (?:host|next|gather|come together|convene|meet again|take place|be held)|is to host)\b[^.;:]{0,90}$/i;

/** A clause of its own behind the words above: what follows is the story again. */
export const BACK_TO_STORY =
  /,[^,]*\b(?:met|visited|addressed|attended|spoke|will (?:meet|visit|brief|be)|arrived|travelled|welcomed|received|gathered|held|took|said|told|briefed|answered|set out|discussed|opened|outlined|presented|delivered|signed|agreed|gave|saw|joined|hosted|chaired|laid|toured|landed|docked|conducted|trained)\b/;

/** The name opens the sentence as the one that hosts: "Vilnius saw", "Rome, Italy, was the place where". */
export const HOST_BEHIND =
  /^(?:(?:,| in)? \(?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*\)?,?)?\s*(?:also |again |then |will |is to )?(?:hosts?\b|(?:has|have|had) (?:just |again )?(?:hosted|received|welcomed|seen)\b|(?:was|is|were|are) (?:on|part of) (?:the|his|her|their) (?:\w+ )*(?:route|itinerary|programme|journey|tour|trip)\b|(?:was|is) (?:the|his|her|its|their) (?:\w+ ){0,3}(?:stop|destination|goal|leg|host)\b|(?:is|was) where\b|played host|greeted\b|gathered\b|(?:is|was) (?:again )?host to\b|hosted\b|saw\b|receiv\w+|welcom\w+|brought\b|had (?:the |a )?\p{Lu}|(?:was|were|is|are) (?:the (?:place|scene|venue|setting|stage|port|next destination)|host|the host|hosts?)|was once|awaits|expects|prepares|again hosts|took\b|gave .{0,20} a welcome)/u;

/** A dateline: "Dayton, Ohio, 22 May 2025 -". */
export const DATELINE = /^(?:(?:\p{Lu}[\p{L}.'-]*|of|de|the|la),? ){1,9}\(?\d{1,2} \p{Lu}\p{L}+(?: \d{4})?\)? ?[-:]/u;

/** Behind a dash at the end of a calendar title: "Meeting of Ministers - Brussels, 15 February 2024". */
export const AFTER_DASH = / - (?:[\p{Lu}][\p{L}. ]+, )?$/u;

/** The name belongs to an event's name: "the Munich Security Conference", "Vilnius Summit". */
export const EVENT_NAME_BEHIND =
  /^(?:'s)? (?:[\p{Lu}][\p{L}-]*\s+){0,3}(?:Summit|Conference|Forum|Session|Meeting|Congress|Symposium|Seminar|Dialogue|Assembly|Week|Marathon)\b/u;

/** Who goes to that event is at the place. */
export const GOES_TO_EVENT =
  /\b(?:at|attend\w*|address\w*|to|in|join\w*|visit\w*)\s+(?:the\s+|this year's\s+|an?\s+)?(?:\d+\w*\s+|annual\s+)?$/;

/** "the Brussels Summit of 2021", "Declaration": the event is not this one. */
export const PAST_EVENT_BEHIND =
  /^(?:'s)?\s+(?:\p{Lu}\p{L}+\s+)*(?:Declaration|Communiqu\p{L}|Agreement|Accords?|Treaty|Summit (?:in|of) \d{4}|Summit Declaration)|^,? in (?:19|20)\d\d\b/u;

/** Who takes part: "Belgium, Estonia and France are members", "joined", "signed". */
export const TAKES_PART =
  /\b(?:tak(?:e|es|ing) part|took part|particip\w+|join(?:s|ed|ing)?|sign(?:s|ed|ing)?|contribut\w+|belong\w*|members?|sent|sends|send|added|agreed|have agreed|host(?:s|ed)?|co-chair\w*|chair\w*|led by|leads|led|with troops|troops from|nations|represent\w*|welcomed|brought together|convene|attended|together with|sat down|were (?:there|present)|share[ds]?|donat\w+|gave|given|deliver\w+|handed|pay|put their names|took their seats|come (?:from|together)|train(?:s|ed|ing)?|from|among them|flew|covered|pledged|promised|trilateral|memorandum|invited|partners)\b/i;
