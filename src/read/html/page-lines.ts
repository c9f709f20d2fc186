// Lines that only a page has among its paragraphs: controls that a theme draws, contacts, labels over boxes. In a text
// that somebody saved by hand the same words may be the reporter's, so these rules look at pages alone.

import { isNotice, isPagePhrase } from './page-phrases.ts';

const CONTROL =
  /^\W*(?:(?:change )?(?:text|font) size|reset|larger|smaller|a\s?[-+]|story highlights|highlights|key points|at a glance|fast facts|further reading|in this (?:story|article)|you are here|now playing|watch now|listen now|live|breaking|exclusive|premium|opinion|analysis|video|photos?|gallery|advertisement|sponsored|caption|close|image|enlarge|expand|toggle caption|hide caption|embed|transcript|download|rss(?: \([a-z0-9]+\))?(?:\s*\|\s*rss(?: \([a-z0-9]+\))?)*|by:?|via|source:?|tags?:?|topics?:?|filed under:?|posted in:?|please wait\.*|try again|loading\.*|verifying your credentials\.*|be (?:the )?first to (?:comment|contribute|share).{0,40}|social sharing|copy to clipboard|link copied!?|image (?:copyright|source|caption)\b.{0,60}|media caption|like this:?|like loading\.*|view (?:image|photos?|this post|comments|the discussion thread).{0,30}|(?:\d{1,3}|slide \d{1,3}) (?:of|\/) \d{1,3}|\d{1,3}\/\d{1,3}|story continues|about the (?:author|writer|reporter)s?|author information|written by|recommended videos?|(?:latest|popular|more|top stories) (?:from|in) \p{L}[\p{L} &]{1,30}|(?:print|e-?mail|save|report) this (?:article|story|page|post)|report (?:a )?(?:typo|error)|related topics?|skip (?:advertisement|past .{1,60}|ad)|\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|connect with us|to enjoy additional benefits|replay|next video|auto ?play|next up in \d+|just watched|must watch|more videos|(?:top|featured|latest) videos?|powered by .{2,40}|promoted by .{2,40}|keep reading|list of \d+ items|end of list|paid content|the video will (?:start|play|auto-?play)\b.{0,40}|video (?:loading|unavailable)|(?:click|tap) to play.{0,30}|watch video|external link:.{0,120})\W*$/iu;
const LABELLED =
  /^\W*(?:contributing|contributors?|additional reporting|with reporting|edited|compiled|text|research|produced|photography|illustrations?)(?: by)?:\s*\p{Lu}[^.!?]{2,140}\.?$/iu;
const CONTACT =
  /^(?:(?:Reach|Contact|Call|E-?mail|Write to) (?:(?:staff |freelance )?(?:writer|reporter|editor) )?\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,3} (?:at|on|via|by)\b(?=.{0,120}(?:@|\d{3}))|\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){1,4} (?:(?:can|may) be (?:reached|contacted|followed|found) (?:at|on|via|by e-?mail|by phone)\b|is on twitter\b|tweets (?:at|as|@))).{0,160}$/u;
const REQUEST =
  /^\W*(?:(?:twitter|facebook|instagram|whatsapp|tweet|sms|text|upload|e-?mail)\s*:?\s+(?:@\w+|\+?[\d() -]{7,20}|\S+@\S+)|this (?:is an archived|article (?:is|was published)) (?:article and|more than|over)\b.{0,200}|to contact the (?:reporter|editor)s?\b.{0,200}|please include a contact number\b.{0,160}|if you are (?:reading this page|happy to be contacted)\b.{0,160}|(?:we have a )?small favou?r to ask\b.{0,160}|get (?:breaking|the latest) news\b.{0,160}|catch all the (?:live|latest|action)\b.{0,120}|(?:please )?(?:follow|add|like|find|visit|join) .{1,60}? on (?:twitter|facebook|instagram|linkedin|youtube|tiktok|google|threads|bluesky|x)\b.{0,80}|(?:questions|comments|tips|corrections)\?.{0,120}|got a (?:tip|story)\b.{0,100}|to embed this (?:post|video)\b.{0,80}|enter your? e?-?mail\b.{0,100}|sign in (?:now|with|to)\b.{0,60}|read or share this story\b.{0,60}|uh oh!?$|we['’]re experiencing .{0,40}technical .{0,40}|(?:read|see|watch|view|download) (?:the )?(?:full|complete|entire) (?:report|statement|document|ruling|decision|letter|interview|transcript|text|video)\b[^.]{0,40}:?|(?:read|see|watch|more|related|photos?|video|gallery|archives?|quiz|poll|interactive|map|graphic|live (?:blog|updates?)|opinion|analysis|explainer|podcast)\s*:\s*[^.]{3,140}|click here (?:to|for)\b.{0,120}|(?:for|get) (?:more|the latest|all the latest)\b.{0,120}(?:newsletter|app|alerts?|here|\.com).{0,40}|copyright \d{4}\b.{0,200}|©.{0,200}|all rights reserved\b.{0,120}|this material may not be published\b.{0,200}|the associated press contributed to this report\.?|.{0,60}\b(?:first|originally) published:? (?:on )?\p{L}{3,9}\.? \d{1,2},? \d{4}\b.{0,60}|a version of this (?:article|story|column) (?:appears|appeared|ran|was published)\b.{0,200}|media playback is (?:unsupported|not supported)\b.{0,60}|this video (?:can ?not|could not) be (?:played|loaded)\b.{0,60}|your browser (?:does not|doesn['’]t) support\b.{0,80}|(?:please )?(?:enable|turn on) javascript\b.{0,80}|javascript (?:must|is)\b.{0,80}|these are external links\b.{0,60}|a post shared by .{2,120}|(?:posted|filed) (?:in|under)\b[^.!?]{2,120}|tagged(?: (?:with|as|in))?\b[^.!?]{2,120}|(?:[^.?!]{3,90}\? )?(?:let us know|tell us|share your thoughts|join the (?:discussion|conversation)|have your say|leave a comment|sound off)\b.{0,80}\b(?:comments?|below|think|discussion|conversation)\b.{0,20}|(?:have|got) (?:a|any) (?:news )?tips?\b.{0,120}|for more (?:stories|news|on this|information on this|coverage|like this)\b.{0,120}|download the .{2,40} app\b.{0,100}|our standards: .{0,80}|stay connected with .{1,80}|(?:new\W*)?you can (?:now )?listen to .{0,60}|this (?:audio|article|summary|recording|translation) (?:was|is|has been) (?:auto-?|automatically )?(?:generated|produced|voiced|read|created|translated)\b.{0,40}(?:\b(?:machine|ai|artificial|automat|software|voice|tool)\b.{0,120}|\.)|(?:map|chart|graphic|table|data|source)s?\s*:\s.{2,80}\bsources?\s*:.{2,80}|(?:have|has|are|were|did) you(?:r family)? (?:been |a )?(?:affected|experienced|witness|work|know more|there|took)\b.{0,120}|(?:tell us|share) your (?:story|experience|view|memories)\b.{0,120}|(?:we are [^.]{3,60}\. )?(?:help us|support us) (?:by|with)\b.{0,120}|get .{0,40}\b(?:free|unlimited|full) (?:digital )?(?:access|trial)\b.{0,80}|\[[^\]]{16,200}\]|\d{1,3} (?:of|\/) \d{1,3}\s*[|:–—-].{3,220}|you(?:['’]re| are) receiving this (?:e-?mail|message|newsletter|because)\b.{0,200}|this (?:e-?mail|newsletter|message) was sent to\b.{0,160}|(?:to )?unsubscribe\b.{0,120}|our mailing address is\b.{0,160}|(?:update|manage) (?:your )?(?:e-?mail )?preferences\b.{0,100}|(?:view|read|open) (?:this )?(?:e-?mail|newsletter|message)? ?(?:in|on) (?:your |the |a )?(?:web ?)?(?:browser|online)\b.{0,60}|forward (?:this (?:e-?mail|newsletter) )?to a friend\b.{0,60}|was this (?:e-?mail )?forwarded to you\b.{0,80}|(?:source |page )?(?:url|link|permalink)\s*:\s*https?:\S+|#\w+(?:\s+#\w+)*)$/iu;

const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){1,3}`;
/** `Kit Ray covers the courts for the Ledger. More about Kit Ray`: below the article it is about who wrote it. */
const WRITER = new RegExp(
  String.raw`^(?:About )?${PERSON},? (?:covers|writes (?:about|for|on)|reports (?:on|from|for)|also (?:writes|reports|works) for|currently (?:works|writes) (?:for|at)|has (?:covered|reported|written|been (?:a|an|with))|joined the|is (?:a|an|the|our|based)\b[^.!?]{0,120}\b(?:reporter|journalist|columnist|correspondent|editor|writer|producer|contributor|blogger|author|freelancer|bureau chief)|is \p{Lu}[\p{L}.’'-]{1,30}['’]s?(?: \p{L}+){0,3} (?:reporter|columnist|correspondent|editor|writer|critic))\b.{0,400}$|\bMore about ${PERSON}\W*$`,
  'u',
);

/** `RUTH BRANDT IS THE LEDGER'S POLITICAL EDITOR`. */
const WRITER_IN_CAPITALS =
  /^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){1,3} IS (?:AN?|THE|OUR)\b[^a-z]{0,80}\b(?:REPORTER|JOURNALIST|COLUMNIST|CORRESPONDENT|EDITOR|WRITER|PRODUCER|CONTRIBUTOR)\b[^a-z]{0,80}$/u;

/** The line is about the article's author; asked of the last lines only: in the middle it may be about a source. */
export function isAboutWriter(line: string): boolean {
  return line.length <= 600 && !/["“”]/.test(line) && (WRITER.test(line) || WRITER_IN_CAPITALS.test(line));
}

/** Small print is longer than a request. */
const LONGEST_NOTICE = 400;

/** The line is no part of the article; never one that holds a quotation. */
export function isPageLine(line: string): boolean {
  if (line.length <= LONGEST_NOTICE && isNotice(line)) return true;
  if (line.length > 240 || /["“”«»]/.test(line.replace(/^\W+|\W+$/g, ''))) return false;
  return (
    isPagePhrase(line) ||
    CONTROL.test(line) ||
    LABELLED.test(line) ||
    CONTACT.test(line) ||
    REQUEST.test(line) ||
    /^\p{L}$/u.test(line)
  );
}
