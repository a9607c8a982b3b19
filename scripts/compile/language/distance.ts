/** Somebody took part from afar. */
export const REMOTE = /\b(?:online|virtual(?:ly)?|remote(?:ly)?|by (?:secure )?video|via (?:secure )?video|video[- ]?link|video[- ]?(?:tele)?conference|VTC|teleconference|(?:by|on the|over the|via|on) (?:tele)?phone|telephone|phone call|on screen|from afar|from a distance|video message|videolink|webinar|digital (?:meeting|event|format))\b/i; // prettier-ignore

/** Words that look like it and say nothing of the kind. */
export const NOT_REMOTE = /\b(?:watch (?:the )?video|online (?:safety|propaganda|disinformation|threats|harms|platforms?)|video:|telephone (?:number|line)|virtual reality|apply online|instead of online)\b/i; // prettier-ignore
