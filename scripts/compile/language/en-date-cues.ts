/*
 * The words around a date that tell what it is the date of. Patterns are read without regard to case: those named
 * `before` against the sentence up to the date, those named `after` against the sentence from the date on.
 */

const CALL =
  'applications?|appl(?:y|ies)|proposals?|submi\\w+|submissions?|vacanc\\w+|regist\\w+|nominations?|candida\\w+|bids?|tenders?|call for|abstracts|entries';

/** A clock time that may stand between the words and the date: "until 12:00 UTC on". */
const CLOCK =
  '(?:(?:midnight|noon|\\d{1,2}[:.]\\d\\d)(?:\\s*(?:hrs|hours|UTC|GMT|CET|CEST|local time|[ap]\\.?m\\.?))*,?\\s*(?:on\\s+)?)?';

/** The day by which something has to be done. */
export const DEADLINE = {
  before: [
    `\\b(?:by|no later than|not later than|due(?: by| on)?|at the latest on|before the end of)\\s+(?:the end of\\s+)?${CLOCK}$`,
    `\\b(?:deadline|closing date|clos(?:e|es|ing))\\b[^.;]*$`,
    `\\b(?:${CALL})\\b[^.;]*\\b(?:until|till|by|before)\\s+${CLOCK}$`,
  ],
  after: [
    '^[,\\s]*(?:(?:at\\s+)?\\d{1,2}[:.]\\d\\d[^.;]{0,20}?,?\\s*)?(?:is|was|being|marks)\\s+the\\s+(?:deadline|closing date|cut-off|last day (?:for|to))',
    '^[^.;,]{0,20}\\bat the latest\\b',
  ],
};

/** "had talked", "had never been", against "had guests". */
const PLUPERFECT =
  '\\bhad\\s+(?:(?:\\w+ly|also|already|never|not|first|just|once|last|then)\\s+)?(?:been|met|left|held|made|said|told|gone|come|begun|taken|given|seen|spoken|found|set|put|brought|sent|won|lost|led|built|paid|become|flown|chosen|written|\\w{2,}ed)\\b';

/** An earlier thing than the one that is told. */
export const PAST = {
  before: [
    '\\bsince\\b[^,;.]*\\s(?:in|on)\\s+$',
    '\\bthat was (?:in|on|back in)\\s+$',
    `${PLUPERFECT}[^;.]*$`,
    '\\b(?:last met|previously|formerly|founded|established|created|born)\\b[^.;]*\\b(?:in|on)\\s+$',
  ],
  after: [`^[^;.]*${PLUPERFECT}`],
};

/** Words by which a date belongs to another thing, before or after the one that is told. */
export const ANOTHER_AHEAD =
  'ahead of(?! (?:him|her|them|us))|(?:get|got|getting|make|made|making) ready for|in advance of|prior to|in preparation for|prepar\\w+ (?:for|of)|in the run-up to|run-up to|before|until|in view of';
export const ANOTHER_BEHIND = 'following|after|in the wake of';
/** What may follow "before" and "after" where the date is the told thing's own: "Before he joined them on Monday". */
export const OWN_CLAUSE =
  '^\\s+(?:he|she|they|it|his|her|their|mr|ms|mrs|joining|leaving|travelling|returning|arriving|meeting|visiting)\\b';
/** A clause about a thing to come: "the Summit, which will take place on". */
export const SUPERLATIVE = '\\b(?:last|first|only|final|biggest|largest|most)\\b[^,;.]{0,60}$';
export const ANOTHER_CLAUSE = {
  opens:
    '\\b(?:which|that|where|when|to be held|to take place|scheduled for|scheduled|planned for|due on|foreseen for|set for|slated for)\\b',
  ahead:
    '\\b(?:will|is to|are to|is due|are due|takes? place|to be held|to take place|scheduled|planned|due|foreseen|set for|slated|begins?|starts?|opens?)\\b',
};
/** "He will attend the Conference, which will be held on": the other thing is the told one. */
export const JOINS =
  '\\b(?:attend|participat\\w+|take part|takes part|join|joins|host|hosts|chair|chairs|travel|address|speak|open|opens|visit)\\b';

const PAST_VERBS =
  'was|were|had|met|held|said|spoke|took|gave|saw|told|came|went|led|made|set|got|heard|sat|laid|drew|put|began|became|brought|built|bought|chose|fell|flew|found|fought|kept|knew|left|lost|paid|ran|rose|sent|shook|stood|swore|taught|thought|threw|won|wrote|sank|sought|struck|broke|dealt|felt|grew|spent|swept|sang';
/** The main clause tells what has happened. */
export const HAPPENED = `\\b(?:${PAST_VERBS}|\\p{Ll}{3,}ed)\\b`;

/** What is told is still to come. */
export const FUTURE = [
  '\\b(?:will|shall)\\b(?! (?:of|have (?:been|\\w+ed)))',
  '\\b(?:is|are) (?:(?:also|then|next|now) )?to (?!date\\b|the\\b|a\\b)',
  '\\b(?:is|are) going to\\b',
  '\\b(?:is|are) (?:expected|scheduled|set|due|planned|slated|fixed)\\b',
  '\\b(?:plans?|intends?) to\\b',
  '\\b(?:awaits?|upcoming|forthcoming)\\b',
  '\\bahead of (?:him|her|them)\\b',
  '\\b(?:is|are) (?:coming|travelling|traveling|arriving|leaving|heading|returning) (?:to|for|in|on|at)\\b',
  '\\bnext (?:destination|stop)\\b',
  '\\b(?:fixed|scheduled|planned|set) for\\b',
];

/** What is promised or quoted is no plan: "we will stand together", "Allies will not let up, he says". */
export const PROMISES = [
  '"[^"]*"',
  '\\bwill (?:also |still )?(?:always|never|not|continue|remain|stand|keep|stay|go on|be able|support|defend|need|do|prevail|win|help|have to|require|depend|take time)\\b',
];
export const SAYING =
  '\\b(?:says?|said|tells?|told|stress(?:es|ed)|assures?d?|vows?|pledges?|underlines?d?|warns?|urges?|insists?|argues?|believes?)\\b';

/** Infinitives that make a headline one of a thing to come: "Secretary General to visit Rome". */
export const HEADLINE_FUTURE =
  '^([^:]*?)\\bto (?:meet|visit|travel|host|see|receive|attend|hold|address|brief|sign|gather|convene|take part|participate|welcome|speak|chair|join|tour|deliver|give|launch|open|train|begin|start)\\b';
/** Verbs that take such an infinitive and make it none: "asks Allies to join". */
export const INFINITIVE_TAKERS =
  '\\b(?:ask\\w*|urg\\w+|call\\w*|want\\w*|agree\\w*|help\\w*|decid\\w+|invit\\w+|continu\\w+|need\\w*|start\\w*|begin\\w*|ready|able|how|ways?|vow\\w*|pledg\\w+|commit\\w*|promis\\w+|seek\\w*|aim\\w*|work\\w*|hop\\w+|tr(?:y|ies)|unit\\w+|gather\\w*|meet\\w*|come\\w*|plan|plans)\\b[^:]*$';

/** What was done in them is told together with what came of them: "after a contest from 23 to 26 April". */
export const OUTCOME =
  '\\b(?:after|following)\\s+(?:\\p{L}[\\p{L}-]*\\s+){0,5}?(?:competitions?|contests?|exercises?|drills|visits?|trips?|tours?|talks|negotiations|meetings?|sessions?|conferences?|trainings?|voyages?|deployments?)\\b';

/** The date is the first day of something, the end of which is not told by it. */
export const STARTS = {
  before: [
    '\\b(?:start|beginning|outset) of (?:a|an|his|her|their) [^,;.]{0,60}\\b(?:visit|trip|tour)\\b[^;.]{0,60}\\bon\\s+$',
    '\\b(?:began|begins?|begun|started|starts?|launched|kicked off|kicks off|kick off|commenced|commences|got under way|gets under way|got underway|beginning|starting)(?:\\s+[^,;.]{0,60}?)?\\s*(?:on|in|of)?\\s*$',
    '\\b(?:effective|with effect from|as of|since|from)\\s+(?:the\\s+)?$',
  ],
  after: ['^[^;.]*\\b(?:began|begins|started|starts|kicked off|kicks off|got under way|got underway|commenced)\\b'],
};

/** The date is the last day of something. */
export const ENDS = {
  before: [
    '\\b(?:end|close|conclusion) of (?:a|an|his|her|their) [^,;.]{0,60}\\b(?:visit|trip|tour)\\b[^;.]{0,60}\\bon\\s+$',
    '\\b(?:(?:will|shall|to|and|which|that) end|ended|ends|conclude[sd]?|close[sd]?|finish(?:ed|es)?|wrap(?:ped|s) up|c[oa]mes? to an end)\\b(?:(?!\\b(?:has|have|had|was|were|said|since)\\b)[^;.]){0,100}$',
    '\\b(?:run|runs|running|last|lasts|lasting|continu\\w+|goes on|go on|going on|underway|under way|tak\\w+ place|deployed|train|trains|stay|stays|remains?|held)\\b[^;.]{0,60}\\b(?:until|till|through|to)\\s+$',
  ],
  after: ['^[^;.]*\\b(?:ended|ends|concluded|concludes|came to an end|comes to an end|drew to a close)\\b'],
};

/** What is told fills the month that follows. */
export const THROUGHOUT = '\\b(?:throughout|all through|the whole of|all of|in the course of)\\s+$';

/** "two days of talks", "a three-day visit", "for two weeks"; not "within 30 days", "two days later". */
export const DURATION =
  '(?<!\\b(?:within|in|under|under the|next|last|past|every|than|first)\\s)\\b(COUNT)[\\s-](day|week)s?\\b(?!\\s+(?:or less|or more|ago|later|earlier|before|after|notice|old))';
/** A sentence that begins like this tells how long the thing of the sentence before it goes on. */
export const DURATION_OPENS = '^(?:for|over)\\s';

/** Opens a clause in which the verb is not the main one. */
export const SUBORDINATE =
  '\\b(?:which|who|whom|whose|where|that|while|because|so that|whether|what|how|before|until|when|if|as)\\b';

/** "today" and "tomorrow" that mean nowadays and the time to come. */
export const NOWADAYS = {
  before: '\\b(?:of|today and|world|even|still|security|challenges|threats|until)\\s+$',
  after: "^(?:\\s+and tomorrow|,?\\s+(?:is|are|has|have|we|our|more|the (?:world|threat))\\b|'s)",
};

/** Something is going on at the time of the telling. */
export const ONGOING = [
  '\\b(?:is|are) (?:now |currently |still |already |well )?(?:underway|under way)\\b',
  '\\b(?:is|are) (?:now |currently |still |already |being )?(?:being )?(?:held|holding|taking place|taking part|training|exercising|visiting|hosting|patrolling|conducting|sailing|manoeuvring|maneuvering|practising|practicing|gathering|participating|running|operating|lying|touring|under way) ?(?:\\b)',
  '\\b(?:is|are) (?:now |currently |still |back )?in \\p{Lu}',
  '\\b(?:is|are) (?:the )?(?:guests? of|the scene of|the stage for)\\b',
  '\\bunder ?way\\b',
  '\\bgot (?:under way|underway)\\b',
];
