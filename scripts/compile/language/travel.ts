/** Somebody goes somewhere. */
export const TRAVELS =
  /\b(?:visit(?:s|ed|ing)?|travel(?:s|led|ed|ling)?|arriv(?:es|ed|ing)|went (?:on )?to|goes? (?:on )?to|going to|reach(?:es|ed)|tour(?:s|ed)|was in|is in|be in|will be|spent|came to|come to|took|flew to|journey|trip|destination|stop(?:s|ped)?|landed|called on|mov(?:es|ed) on|attend(?:s|ed)?|spoke (?:at|in)|met|saw|guest|delivered|address(?:es|ed)|lectured|opened|took part|joined|participated)\b/i;

/** The seat's own authorities or forces are visited: the one case in which the country of the headquarters counts. */
export const VISITS_SEAT =
  /\b(?:official visit to|visit(?:s|ed) (?:to )?(?:the )?(?:Kingdom of )?)Belgi(?:um|an)\b|\bBelgian (?:Armed Forces|Air Force|Navy|Parliament|Ministry)\b.{0,40}\bvisit/;

/** A body travels as one: matched behind its name. */
export const BODY_TRAVELS =
  /^[^.]{0,60}\b(?:visit(?:s|ed|ing)?|travel(?:s|led)?|tour(?:s|ed)?|spends?|spent|goes to|went to|arriv\w+)\b/u;

/** A body is told of as the guest: "is host to the Military Committee", "Visit to Bosnia by the Council". */
export const BODY_IS_GUEST =
  /\b(?:host to|hosts?|hosted|received|had|visit (?:to|of)[^.]*\bby|welcomed)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;

/** Somebody comes to a headquarters. */
export const RECEIVES =
  /\b(?:welcom(?:es?|ed|ing)|receiv(?:es?|ed|ing)|host(?:s|ed|ing)?|greet(?:s|ed)|guests?|visit(?:s|ed|ing)?|visitors?|came|comes?|coming|met|meets?|will meet|talks|call(?:s|ed)? on|expected|saw|sees|at nato|at the alliance|handed|gave)\b/i;
