/*
 * What stands on pages and in mails of any organisation and tells nothing: written without capitals, as the lines are
 * compared without them. An organisation's own labels lie in its pack.
 */

/** Ways to lead a reader elsewhere, which end a story: "Read more", "Watch the video". */
export const LINKS: readonly RegExp[] = [
  /^(?:read|learn|see|view|show|load|find out|discover|explore|know) more\b.{0,70}$/,
  /^(?:continue|keep) reading\b/,
  /^(?:read|view|see|open|download|get|go to) (?:the |this |our |all )?(?:full |whole |complete |entire |original )?(?:story|article|text|report|release|statement|transcript|speech|document|pdf|page|agenda|programme|program|gallery|album|fact ?sheet|communiqu[ée]|declaration|details|interview)\b.{0,40}$/,
  /^(?:watch|see|view|play) (?:the |a |this |our |more )?(?:full |short )?(?:video|film|clip|recording|live ?stream|replay|interview|press conference|photos?|pictures?|images?|photo gallery|gallery|slideshow)s?\b.{0,60}$/,
  /^watch (?:now|here|live|again|it)\b.{0,40}$/,
  /^listen (?:now|here|live|to (?:the|this|our) (?:podcast|audio|episode|recording|interview))\b.{0,40}$/,
  /^(?:click|tap|swipe|scroll|press play|zoom (?:in|out))\b.{0,80}$/,
  /^(?:register|apply|book|enrol|donate|vote|rsvp|download|more|details|full story|full text|more information|more info|further information|more details)(?: now| here| today| online| below| by email)?\s*[!>:.]*$/,
  /^(?:more information|more on this|read about|read all about|find out (?:about|how|what|why))\b.{0,90}$/,
  /[↓↑→⬇⬆➡➜▶►▼⏬👇⤵›]\s*$/u,
  // A guillemet, which the normalised text has as a quotation mark.
  /^[^"]* "$/,
];

/** The beginning of an invitation, "Watch how …": no part of a story where it stands at its end. */
export const INVITATION =
  /^(?:watch|read|see|tap|click|learn|discover|find out|check out|listen|take a (?:closer )?look|have a look|explore|swipe|don't miss|follow|register|apply|visit (?:our|the|this)|join (?:us|our|the conversation)|want to (?:know|learn|read|see))\b/;

/** Lines below which a newsletter or a mail tells nothing more. */
export const ENDS: readonly RegExp[] = [
  /^(?:more|other) (?:stories|news|articles|posts|headlines)(?: (?:from|of|in|by)?(?: ?(?:this|the|our|us))?(?: \w+)?)?$|^more from (?:this|the|our|us)\b.{0,20}$/,
  /^\d[\d.,]* (?:comments?|reactions?|repl(?:y|ies))\b|^(?:comments?|reactions?|responses?)\s*\(?\d*\)?:?$/,
  /^(?:reader|readers'|your|latest|recent) (?:comments?|reactions?|letters?)$/,
  /^(?:leave|add|post|write) (?:a |your )?(?:comment|reply)\b|\bto view or add a comment\b/,
  /^(?:others also viewed|explore topics|more from this author|about the author|about this newsletter)$/,
];

/** How readers' comments begin. */
export const COMMENT =
  /^(?:many |a big |big )?(?:thanks?\b|thank you|congrat\w*|bravo|well done|great (?:post|read|work|job|summary|news|article|update)|(?:very |really |so )(?:useful|interesting|informative|good|nice|helpful)|excellent\b|interesting (?:read|post|article)|nice (?:post|read|work)|good (?:post|read|work|job|luck)|i (?:think|agree|wish|hope|like|love|liked|loved|believe|would|am|was|read)\b|love (?:this|it)|amen\b|wow\b)/;

/** The line above the age at which a feed was read last. */
export const FEED_STATE =
  /^(?:last )?(?:checked|updated|fetched|refreshed|modified|crawled)(?:$|\s*:|\s+(?:on|at|by|just|today|yesterday|an?|\d+)\b).{0,40}$/;

/** Lines that are never part of a story. */
export const FURNITURE: readonly RegExp[] = [
  // cookies, consent, legal
  /\bcookies?\b.{0,120}\b(?:website|site|pages?|brows\w+|consent|accept|policy|use|uses|set|sets|settings|experience)\b/,
  /\b(?:we|site|website|pages?)\b.{0,60}\bcookies\b/,
  /^(?:accept|reject|decline|allow|manage|deny)(?: all)?(?: cookies| preferences)?$/,
  /^(?:ok|okay|got it|i agree|i understand|close|dismiss|x)$/,
  /^(?:privacy|cookies?|legal|terms|disclaimer|copyright|accessibility|imprint|site ?map)(?: (?:and|&|of|policy|notice|statement|settings|information|preferences|conditions|use|service|cookies))*$/,
  /©|\ball rights reserved\b/,
  // subscription and mail
  /^(?:un)?subscribe\b.{0,80}$/,
  /\bunsubscribe\b/,
  /^(?:sign up|sign in|signed in as|log in|log out|login|logout|my account|register for)\b.{0,60}$/,
  /\b(?:get|receive|share|forward|like|enjoy(?:ed|ing)?) (?:this|our|the) newsletter\b/,
  /^(?:please )?(?:tell|forward|send|recommend)\b.{0,30}\b(?:a friend|friends|a colleague|colleagues)\b/,
  /\byou(?: are| have|'re|'ve)? (?:get|getting|receive|received|receiving|subscribed|signed up)\b.{0,40}\b(?:this|because|mail|e-mail|email|message|newsletter|list)\b/,
  /\b(?:view|read|open|see|display) (?:this |it )?(?:e-?mail |message |newsletter |update )?(?:in|on) (?:your|a|the) (?:web )?browser\b/,
  /^(?:having trouble|trouble|problems?) (?:viewing|reading)\b/,
  /\b(?:leave|quit) (?:this|the) (?:mailing )?list\b|\b(?:manage|change|update) (?:your |my |what )?(?:we send you|subscriptions?|preferences|e-?mail)\b/,
  /^(?:from|to|cc|subject|reply-to|sent|mailing list|list)\s*:\s/,
  /^your e-?mail(?: address)?$|^(?:e-?mail|first name|last name|name|submit|send|go|ok)$/,
  /^(?:dear|hello|hi|good (?:morning|day|evening))\b.{0,60}[,!:.]$|^welcome to (?:this|our|another|your|the (?:latest|new|first|next))\b/,
  /^(?:that's (?:all|it)\b|thanks? (?:you )?for reading\b|until next\b|(?:best|kind|warm) (?:regards|wishes)\b|yours\b|have a (?:good|great|nice|lovely)\b|see you (?:next|soon|again|in)\b|we hope (?:that )?you\b)/,
  /^(?:contact|press contact|media contact|contacts)(?: us)?(?: at)?\s*:|^(?:contact us|write to us|e-?mail us|let us know|tell us what|send us your)\b.{0,90}$/,
  /^(?:here (?:is|are)|below (?:is|are|you)|a (?:quick |short |brief )?(?:look back|look at|glance|round-?up|summary|digest|selection))\b.{0,60}\b(?:this|the|the past|the last|your|our)? (?:week|month|edition|fortnight|quarter)\b/,
  /^(?:your|our|the) (?:weekly |monthly |daily |fortnightly |regular )+(?:round-?up|digest|guide|update|newsletter|summary|selection|overview|look|dose)\b/,
  /^(?:in|inside) this (?:issue|edition|week's edition|newsletter|update)\b.{0,40}$/,
  // sharing and comments
  /^(?:share|like|comment|tweet|retweet|print|copy link|repost|save|reply|follow|report|pin it|embed)(?: (?:this|it)\b.{0,30}| (?:on|via|by) [\w-]{1,10})?$/,
  /^(?:facebook|x|twitter|instagram|you ?tube|linkedin|flickr|tiktok|threads|telegram|whatsapp|rss|mastodon|bluesky|snapchat|vk|weibo|reddit|email|x \(formerly twitter\))(?:\s*[|,·/]?\s*(?:facebook|x|twitter|instagram|you ?tube|linkedin|flickr|tiktok|threads|telegram|whatsapp|rss))*$/,
  /^(?:follow|find|join|like) (?:us|me|him|her)\b.{0,50}$/,
  /^(?:our channels|social media|stay connected|connect with us|stay in touch|keep in touch|jump to|go straight to|quick links|related (?:links|content|news|stories|articles|topics|videos)|see also|most (?:read|viewed|popular|shared)|others also viewed|explore topics|you may also like)\b.{0,20}$/,
  /^(?:popular|trending|recommended)(?: (?:now|topics?|stories|for you))?$/,
  /^\d[\d.,]*k? ?(?:comments?|likes?|reactions?|reposts?|views?|shares?|followers?|subscribers|min(?:ute)?s? read)\b.{0,30}$/,
  /^(?:leave|add|post|write|view|see|load|show)\b.{0,20}\b(?:comments?|repl(?:y|ies))\b/,
  /\bto view or add a comment\b/,
  // navigation
  /^(?:home|menu|main menu|navigation|search|contact|contacts|contact us|about|about us|help|faqs?|advanced search|filters?|sort by|show filters|reset|archive|archives|aggregator|sources?|upcoming recent|upcoming|recent|today's date)$/,
  /^(?:back|return|go|to|jump)(?: to)?(?: the)? top\b.{0,20}$/,
  /^skip to\b.{0,40}$/,
  /^about (?:this|us|the (?:site|page|newsletter|newsroom|author|editor|publisher))\b.{0,30}$/,
  /^(?:all|more|other|older|newer|latest|previous|next|see all|view all|show all) (?:news|stories|events|articles|items|headlines|videos|photos|pictures|reviews|posts|press releases|speeches|entries|results|pages?)$/,
  /^(?:english|fran[çc]ais|french|русский|russian|українська|ukrainian|deutsch|german|español|italiano|türkçe|العربية|english version)(?:\s*[|,·/]?\s*(?:english|fran[çc]ais|french|русский|russian|українська|ukrainian|deutsch|german|en|fr|ru|uk))*$/,
  /^[a-z]{2}(?:\s*[|/·]\s*[a-z]{2})+$/,
  /^(?:pages?:? )?(?:\b(?:\d+|first|previous|prev|next|last|of|page|older|newer)\b|[\s«»‹›<>|·.…"-])*$/,
  /^\[?(?:image|cid|logo)\s*[:\]]|^$|^[•*·|_=-]+$/,
  /^[^.!?">›]{1,40}(?:\s[">›]\s[^.!?">›]{1,70})+$/,
  /^(?:in )?other news\b.{0,20}$|^also (?:this|in the)\b.{0,20}$/,
  /^(?:news|stories|pictures|videos|photos|highlights) (?:of|from|this) (?:the |this )?(?:week|month|fortnight|quarter)\b.{0,20}$/,
  /^(?:this|the|last) (?:week|month)(?:'s)? (?:in|at|news|top|stories|highlights)\b.{0,12}$/,
  // captions, bylines, tags, media
  /^\((?:photo|image|picture|credit|source|courtesy|file photo|illustration)\b.*\)$/,
  /^(?:photo|image|picture|foto|caption|credit|file photo|photo credit|image credit|illustration)(?: (?:by|courtesy)\b| ?[:/])/,
  /^(?:audio|video|transcript|photos?|pictures?|images?|gallery|podcast|slideshow|downloads?|pdf|live ?stream|live|infographic|statement|speech|factsheet|media)s?(?:\s*[|/,·]\s*(?:audio|video|transcript|photos?|pictures?))*$/,
  /^(?:tags?|categor(?:y|ies)|filed under|keywords?|topics?|labels?|posted in|submitted by|author|source)\s*:/,
  FEED_STATE,
  /\bfeed icon\b|^(?:rss|atom) feed$|^syndicate\b/,
  /^(?:advertisements?|advertising|sponsored(?: content)?|promoted|ads? by\b.{0,30}|partner content)$/,
];

/** A person's name alone, with "By" or without: "By David Eagleson". The text is as written, capitals kept. */
export const BYLINE = /^[Bb]y (?:\p{Lu}[\p{L}.'-]*\s?){1,5}$/u;
