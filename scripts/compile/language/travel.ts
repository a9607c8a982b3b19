/** Somebody goes somewhere. */
export const TRAVELS =
  /\b(?:visit(?:s|ed|ing)?|travel(?:s|led|ed|ling)?|arriv(?:es|ed|ing)|went (?:on )?to|goes? (?:on )?to|going to|reach(?:es|ed)|tour(?:s|ed)|was in|is in|be in|will be|spent|came to|come to|took|flew to|journey|trip|destination|stop(?:s|ped)?|landed|called on|mov(?:es|ed) on|attend(?:s|ed)?|spoke (?:at|in)|met|saw|guest|delivered|address(?:es|ed)|lectured|opened|took part|joined|participated)\b/i;

/** The seat's own authorities or forces are visited: the one case in which the country of the headquarters counts. */
export const VISITS_COUNTRY = /\b(?:visit(?:s|ed|ing)?|travel(?:s|led)?)(?: to)? (?:the )?(?:Kingdom of )?$/i;
export const FORCES_OF_COUNTRY =
  /^ (?:Armed Forces|Air Force|Navy|Army|Land Component|Parliament|Ministry|forces|authorities|government|troops|air base)\b/i;

/** A body travels as one: matched behind its name. */
export const BODY_TRAVELS =
  /^[^.]{0,60}\b(?:visit(?:s|ed|ing)?|travel(?:s|led)?|tour(?:s|ed)?|spends?|spent|go(?:es)? to|went to|heads? to|arriv\w+)\b/u;

/** Others come to the body: what stands behind it is where it sits. */
export const BODY_IS_OBJECT =
  /\b(?:join(?:s|ed|ing)?|met|meets?|with|address(?:es|ed|ing)?|attend(?:s|ed|ing)?|briefed|by|session|meeting) (?:the )?(?:\S+ )?$/iu;

/** A body is told of as the guest: "is host to the Military Committee", "Visit to Bosnia by the Council". */
export const BODY_IS_GUEST =
  /\b(?:host to|hosts?|hosted|received|had|visit (?:to|of)[^.]*\bby|welcomed)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}$/iu;

/** Who leads a body, and not the body: "Chair of the ", "a session of the ". */
export const HEAD_OF_BODY =
  /\b(?:Chair|Chairman|Chairwoman|Chairperson|member|session|meeting|conference)s? of (?:the )?(?:[\p{L}]+ )?$/iu;

/** What is done where one is, even where the sentence does not say where. */
export const ON_THE_SPOT =
  /\b(?:sign(?:s|ed)|met|meets|attend(?:s|ed)|open(?:s|ed)|inaugurat\w+|unveil(?:s|ed)|join(?:s|ed)|witness\w*|took part|takes part|was (?:there|present)|spoke (?:at|first)|visit(?:s|ed)|presid\w+|cut the ribbon|laid)\b/;

/** What is told of the future, and who only tells it. */
export const TO_COME = /\b(?:will|is to|are to|next (?:year|month|summit|meeting)|in \d{4})\b/i;
export const ANNOUNCES = /\b(?:announc\w+|confirm\w+|said|says|thank(?:s|ed)|welcom(?:es|ed)|told|praised)\b/i;
