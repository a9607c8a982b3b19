/*
 * Receptions are told in few forms: the host receives, the guest comes, or both meet at a seat of the organisation. All
 * forms are read from the signs of a sentence: see `signs`.
 */

const HOST = '[◆●▣■]';
const SEAT_HERE = /■|(?:in|to|at) △|(?:at|to|visits?|visited|visiting) (?:the )?●+(?!'s| \p{Lu}| [■▣])|●+ visit\b/u;

/** "welcomed ◇ to", but not "welcomed ◇'s decision" and not "welcomed by ◇". */
const RECEIVES =
  /(?<!\p{L})(?:welcom(?:es?|ed|ing)|receiv(?:es?|ed|ing)|host(?:s|ed|ing)?|greet(?:s|ed|ing)?) (?!by )(?:[^.;:◆]{0,60}? )?(?:the )?◇+(?!'s|◇)|◇.{0,200}◆[^.;]{0,50}(?:receiv|welcom|host)\w* (?:him|her|them)(?!\p{L})/iu;
const IS_RECEIVED =
  /◇[^.;]{0,140}?(?:was|were|is|are|be|been|guests?)? ?(?:received|welcomed|hosted|greeted|guests? (?:of|at)) /iu;
const COMES =
  /◇[^.;:]{0,110}?(?<!\p{L})(?:visit(?:s|ed|ing)?|comes?|came|coming|arriv(?:es?|ed|ing)|calls? (?:on|at)|called (?:on|at)|at|paid|pays?|travel(?:s|led)? to)(?: [^.;:▲]{0,40}?)?(?: |^)(?:the )?[■●]|◇[^.;:]{0,60} visit(?:s|ed|ing)? (?:the )?◆/iu;
const VISIT_BY =
  /●+ visit (?:by|of)[^.;◆]{0,20}◇|visits? (?:to|at) (?:the )?[●■]+[^.;]{0,40}(?:by|from|of)[^.;◆]{0,40}◇|visit (?:of|by)[^.;◆]{0,40}◇+[^.;]{0,40}to (?:the )?[●■]/iu;
const MEET =
  '(?:met|meets?|meeting|talks|discuss(?:es|ed|ing)?|hold|held|holds|thank(?:s|ed)|with|and|briefed|saw|sees?|guests?|visitors?)';
const MEETS = new RegExp(
  `${HOST}[^.;]{0,90}(?<!\\p{L})${MEET}(?!\\p{L})[^.;]{0,110}◇|◇[^.;]{0,160}(?<!\\p{L})${MEET}(?!\\p{L})[^.;]{0,90}◆`,
  'iu',
);

/** Whoever is at the seat already can visit the country around it. */
const VISITS_SEAT = /◆[^.;]{0,60}(?<!\p{L})(?:visit(?:s|ed|ing)?|travel(?:s|led)?)(?: to)? (?:the )?△/iu;

/** Who confers in a row is no guest: "Allied ministers met", "attended a conference". */
const SESSION =
  /(?<!\p{L})(?:attend\w*|participat\w+|took part|take part|taking part|chair\w*|conven\w+|held|hosts?|hosted|joined|joins)(?: [^.;◇]{0,50})? (?:conference|summit|forum|session|assembly|symposium|council|seminar|workshop|contact group|ceremony)(?!\p{L})|(?:led|leads|chaired|convened|held) (?:an?|the) [^.;◇]{0,30}(?:meeting|session|talks) of|[Mm]inisters (?:met|meet|of|held|discuss\w*|gather\w*|wrap\w*|end\w*)|margins of|(?:defen[cs]e|foreign) ministers'? meeting/u;

/** Whether one of the opening sentences tells that somebody from outside is received at a seat of the organisation. */
export function tellsOfReception(opening: readonly string[], abroad: boolean): boolean {
  const [headline = '', first = ''] = opening;
  const here = opening.some((words) => SEAT_HERE.test(words));
  if (opening.some((words) => VISITS_SEAT.test(words))) return false;
  const atSeat = opening.some((words) => words.includes('■'));
  return [headline, first].some((words) => {
    if (abroad && !(atSeat && (RECEIVES.test(words) || COMES.test(words)))) return false;
    if (VISIT_BY.test(words) || (COMES.test(words) && !/◆[^.;]{0,60}visit/.test(words))) return !SESSION.test(words);
    if (RECEIVES.test(words) || IS_RECEIVED.test(words))
      return (here || !abroad) && /[◆●▣■]/.test(words) && !SESSION.test(words);
    return here && !SESSION.test(words) && MEETS.test(words);
  });
}
