/*
 * How a sentence says that something happens at a place, and how it names a place for another reason. Matched against the
 * words right before or behind the name.
 */

/** The thing happens there: "in Vilnius", "visited Canada", "aboard", "toured". */
export const AT =
  /(?:^|[\s("'])(?:in|at|to|near|aboard|on board|inside|outside|across|throughout|within|around|over|off|from|for|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|reach(?:es|ed)?|enter(?:s|ed)?|leav(?:es|ing)|left|hosted by|via|through|on|towards?|into|of|along)\s+(?:(?:the|its|their|both|nearby|downtown|old|new|northern|southern|eastern|western|central|north|south|east|west|neighbouring|city|village|town|port|capital|coast|whole|area|areas|around|country|island|islands|of|Eastern|Western|Northern|Southern|Allied|NATO|NATO's|NATO's|Republic|mainland|whole|Headquarters|both)\s+)*$/;

/** Prepositions that put a thing at a place only in operations and exercises: "over the Baltic Sea", "off Norway". */
export const LOOSE =
  /(?:^|[\s("'])(?:over|off|from|for|of|across|along|towards?|outside|around|through|via)\s+(?:[\w']+\s+){0,2}$/;

/** A noun that takes the preposition to itself: "support to Ukraine", "troops in Estonia", "Ambassador to Belgium". */
export const BACKGROUND =
  /\b(?:support|aid|assistance|help|commitment|threats?|challenges?|ambassador|embassy|representative|delegation|missions?|war|conflict|crisis|situation|fighting|invasion|troops|forces|soldiers|battlegroups?|presence|instability|developments?|peace|stability|security|operations?|withdrawal|elections?|reforms?|interests?|influence|build-up|role|partners?|partnership|contribut\w+|elements|people|countries|engagement|arms|weapons|attacks?|strikes?|aggression|bases?|facilities|jets|aircraft|conduct|moves?|mandate|work|efforts?|allies|offers?|relations|thanks|gratitude|training|train forces|leads? the \w+|tensions?|violence|packages?|equipment|requirements?|guarantees?|solidarity|message|letter|cooperation|dialogue|progress|events|policy|strategy|interest|commission|council|coast|borders?|part|parts|sale|deliver\w*|artillery|defen[cs]e|front|investments?|exports?|trade|ties|deterrence|posture|responsibility|headquarters|command|college|school|centre|institute|university|office|group|institutions?|command\w*|opened|opening)\s+(?:in|to|on|of|for|at|from|against|with|over|across|towards?|around)\s+(?:(?:the|its|their|eastern|western|northern|southern)\s+)?$/i;

/** The place belongs to another event: "preparations for the Summit in The Hague", "since the summit in Madrid". */
export const OTHER_EVENT =
  /\b(?:ahead of|before|prepar\w+|in the run-up to|run-up|look(?:s|ed|ing)? (?:ahead|forward) to|plans? (?:for|of)|priorit\w+ (?:for|of)|following|after|since|get(?:ting)? ready for|ready for|previous|previously|last (?:week|month|year)|earlier|next (?:month|year)(?:'s)?|upcoming|on (?:his|her|their) way to|agreed (?:at|in)|decided (?:at|in)|adopted at|based (?:in|at)|stationed|located|headquartered|founded|born|once before|was to|instead of|rather than|possible|months? ago|years? ago|will host|will next|that (?:\w+ ){0,3}will (?:hold|host)|is to host|has been an? \w+ since|in \d{4}|resting on|offer to)\b[^.;:]{0,90}$/i;

/** The name opens the sentence as the one that hosts: "Vilnius saw", "Rome, Italy, was the place where". */
export const HOST_BEHIND =
  /^(?:,? (?:\(?[\p{L} ]+\)?,)?)?\s*(?:also |again |then )?(?:hosts?\b|hosted\b|saw\b|receiv\w+|welcom\w+|brought\b|had (?:the |a )?\p{Lu}|(?:was|were|is|are) (?:the (?:place|scene|venue|setting|stage|port|next destination)|host|the host|hosts?)|was once|awaits|expects|prepares|again hosts|took\b|gave .{0,20} a welcome)/u;

/** A dateline: "Dayton, Ohio, 22 May 2025 -". */
export const DATELINE = /^(?:[\p{Lu}][\p{L}. ]+,? ?){1,5}\(?\d{1,2} \p{Lu}\p{L}+(?: \d{4})?\)? ?[-:]/u;

/** Behind a dash at the end of a calendar title: "Meeting of Ministers - Brussels, 15 February 2024". */
export const AFTER_DASH = / - (?:[\p{Lu}][\p{L}. ]+, )?$/u;

/** The name belongs to an event's name: "the Munich Security Conference", "Vilnius Summit". */
export const EVENT_NAME_BEHIND =
  /^(?:'s)? (?:[\p{Lu}][\p{L}-]*\s+){0,3}(?:Summit|Conference|Forum|Session|Meeting|Congress|Symposium|Seminar|Dialogue|Assembly|Week|Marathon)\b/u;

/** Who goes to that event is at the place. */
export const GOES_TO_EVENT =
  /\b(?:at|attend\w*|address\w*|to|in|join\w*|of|visit\w*|for)\s+(?:the\s+|this year's\s+|an?\s+)?(?:\d+\w*\s+|annual\s+)?$/;

/** "remarks delivered online to the Athens Security Forum", "the Brussels Summit of 2021": the event is not this one. */
export const PAST_EVENT_BEHIND =
  /^(?:'s)?\s+(?:\p{Lu}\p{L}+\s+)*(?:Declaration|Communiqu\p{L}|Agreement|Accords?|Treaty|Summit (?:in|of) \d{4}|Summit Declaration)/u;

/** Who takes part: "Belgium, Estonia and France are members", "joined", "signed". */
export const TAKES_PART =
  /\b(?:tak(?:e|es|ing) part|took part|particip\w+|join(?:s|ed|ing)?|sign(?:s|ed|ing)?|contribut\w+|belong\w*|members?|sent|sends|send|added|agreed|have agreed|host(?:s|ed)?|co-chair\w*|chair\w*|led by|leads|led|with troops|troops from|nations|represent\w*|welcomed|brought together|convene|attended|together with|sat down|were (?:there|present)|share[ds]?|donat\w+|gave|given|deliver\w+|handed|pay|put their names|took their seats|come (?:from|together)|train(?:s|ed|ing)?|from|among them|flew|covered|pledged|promised|trilateral|memorandum|invited|partners)\b/i;
