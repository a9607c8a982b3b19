/** Words that two stories share without being alike: of the language, of the calendar, of any meeting. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'the a an and or of in on at to for from by with as is was were are be been has have had will would it its he she his her their they this that which who whom not also mr mrs ms nato secretary general meeting meet met january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday said says between into about more than next week year day alliance allies'.split(
    ' ',
  ),
);

/** An announcement speaks of what is to come. */
export const FUTURE =
  /\b(?:will|is to|are to|is expected|are expected|awaits?|ahead of (?:him|her|them)|is coming|is going|to travel|to visit|to see|to meet|expects|is due|planned|media advisory)\b/i;
