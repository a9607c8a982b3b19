/*
 * Who is named in a story without acting in it: predecessors, the dead, authors, those whose plan or war is spoken of,
 * and offices of which only the post is meant. Each expression is matched against the words right before or behind.
 */

/** Before an office: the post is spoken of, and not its holder. */
export const ONLY_THE_POST =
  /(?:\b(?:next|future|incoming|outgoing|former|be|become|becomes|became|becoming|as|No|any|every|each|appointed|elected|nominated|named|chosen|designated|successor|predecessor|(?:post|office|role|position|job|function|title|[Ee]lection|[Ss]election|[Aa]ppointment|[Nn]ominee|[Cc]andidate|[Cc]andidacie|candidacy|mandate|tenure|term|terms|behalf|biography|Biography|Office|portrait)s? (?:of|for|as|to)|(?:Representative|Representatives|Advis[eo]rs?|Envoy|Assistant|Secretary|Spokesperson|Spokesman|Spokeswoman|Chief of Staff) (?:of|to|for))\s+(?:[Tt]he\s+|a\s+|new\s+)*(?:\p{Lu}{2,}\s+|\p{Lu}{2,}'s\s+)?)$/u;

/** Before a person: predecessors, and those in whose memory something is done. */
export const NOT_ACTING_BEFORE =
  /(?:\b(?:successor (?:of|to)|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|reliev(?:es?|ed|ing)|instead of|in place of|named after|called after|tribute to|(?:honour|honor|memory|death|passing|assassination|murder|killing|funeral|statue|bust|grave|tomb|portrait|legacy|image|birth|era|days|time|regime|rule) of|in the words of|words by|quot(?:es|ed|ing)|(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|[Aa]rticle|[Ee]ssay|[Bb]ook|[Bb]iography|[Pp]oem|[Ww]ritten|[Aa]uthored|[Ee]dited|[Pp]ainted|[Tt]ranslated|[Dd]irected|[Nn]arrated|[Cc]omposed) by|(?<=^|\n)By|[Mm]ourn(?:s|ed|ing)?|(?:Text|Photos?|Credit|Author|Editor|Camera):)\s+(?:[\p{L}.]+\s+){0,3}|\b(?:[Ss]ince|[Uu]nder)\s+)$/u;

/** Behind a person: what is his, and acts in his place: "President Putin's war". */
export const NOT_ACTING_BEHIND =
  /^,? \(?(?:ret|Ret|retd|Retd)\b|^'s? (?:(?:own|brutal|illegal|unprovoked|full-scale|reckless|nuclear|peace|new|latest|recent|original|famous|political|military|imperial|so-called)\s+)*(?:war|wars|invasion|aggression|regime|ambitions?|attempts?|rhetoric|threats?|troops|forces|army|strategy|goals?|aims?|calculations?|legacy|portrait|memory|death|funeral|grave|killing|assassination|book|memoirs?|novel|formula|doctrine|vision|leadership|predecessor|successor|widow|family|birthday|government)\b/u;

/** A sentence that goes back to a year: "In 1949, President Truman signed it". */
export const YEAR = /(?<![\p{L}\p{N}.-])(1[89]\d\d|20[0-4]\d)(?![\p{L}\p{N}-])/gu;

/** What makes a title one of a private body and no public post: "Director of the Peace Institute". */
export const PRIVATE_BODY =
  /\b(?:Foundation|Institute|Institution|Fund|Conference|Club|Company|Corporation|Industries|Association|Chamber of Commerce|Think|Society|Times|Post|Journal|Magazine|Museum|Library|Federation of|Atlantic Council|Security Forum|Group (?:plc|Ltd)|University|Airlines|Shipyards?|Systems|Technologies)\b/;

/** Heads that private bodies have too; ministers and generals are public wherever they stand. */
export const HEADS_OF_ANY_BODY =
  /\b(?:Director|President|Chair\p{L}*|Head|Chief|Officer|Member|Leader|Rector|Coordinator|Adviser|Advisor)\b/u;
