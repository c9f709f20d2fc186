// What a page asks of its reader: sign up, follow, share, read something else. None of it is coverage.

const AD = '(?:ads?|advert|adverts|advertisements?)';
const ADVERTISING = new RegExp(
  String.raw`^\W*(?:(?:remove|hide|close|skip|report)(?: this| the| all)? ${AD}|${AD}(?: ?[-–—:|] ?.{0,40})?|(?:sponsored|promoted|paid|partner)(?: content| post| links?| message)?(?: by .{1,40})?|(?:story|article|content|post)(?: text)? continue[sd] (?:below|after)(?: (?:this |the )?(?:${AD}|video|gallery|photo))?|this advertisement has not loaded yet.*|article content(?: continued)?|advertisement \d{1,3}|scroll (?:down )?(?:to|for) (?:continue|more|video|comments).{0,30}|continue reading(?: below| the main story)?)\W*$`,
  'i',
);

/** The line is an advertisement's label or a way around it. */
export function isAdvertising(line: string): boolean {
  return line.length <= 120 && ADVERTISING.test(line);
}

/** Labels that open a link to something else, whatever follows: `READ MORE: Council rejects “reckless” plan`. */
const LINK_LABEL =
  /^\W*(?:read more|read next|read also|also read|related|related stories|related (?:story|articles?|videos?|content|coverage|topics?|links?|reading|posts?|news)|see also|see more|watch(?: (?:now|live|more|below|the (?:full )?video))?|listen(?: now| to (?:this|the) (?:article|story|episode))?|recommended(?: for you| stories| reading| from .{2,30}| by .{2,30})?|don['’]t miss|up next|what to read next|next up|editor['’]s picks?|most (?:read|popular|viewed|shared|commented)|trending(?: now| stories| topics)?|popular now|top stories|latest (?:news|stories|headlines)|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on|stories|coverage|news|about)\b[^.:!?]{0,50}|explore more[^.:!?]{0,40}|filed under|tags?|topics?|keywords?|share|categories|in this (?:article|story))(?:\s*[:|►>»]+\s*.{0,200}|\W*)$/i;
/** Headings over a list of links. */
const LIST_LABEL =
  /^\W*(?:related|recommended|more (?:from|on|stories|coverage|news)|most (?:read|popular|viewed|shared)|trending|popular now|top stories|latest (?:news|stories|headlines)|you (?:may|might)|editor['’]s picks?|read next|read more|what to read next|up next|see also|don['’]t miss|explore more)\b[^.!?]{0,60}$/i;

const NETWORK =
  '(?:twitter|facebook|instagram|linkedin|whatsapp|telegram|youtube|tiktok|threads|bluesky|mastodon|reddit|pinterest|google news|x)';
const BUTTON = new RegExp(
  String.raw`^\W*(?:share|tweet|email|e-mail|print|save|copy link|copy url|bookmark|gift(?: this article)?|comments?|\d+ (?:comments?|shares?|views?)|no comments(?: yet)?|(?:show|hide|view|load|read|add|post|leave|see)(?: a| all| more| your)?(?: \d+)? comments?|join the conversation|back to top|top|skip to (?:main )?content|menu|home|search|close|open|log ?in|sign ?in|sign ?up|subscribe(?: now| today)?|register|my account|follow|following|accept(?: all)?(?: cookies)?|reject all(?: cookies)?|manage (?:cookies|preferences|settings)|cookie (?:settings|policy|preferences)|privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us|advertise with us|donate(?: now)?|learn more|find out more|show more|load more|more|play|pause|mute|unmute|loading|enlarge(?: image)?|view gallery|full screen|previous|next|previous article|next article|${NETWORK})(?:(?:\s*[|•·,/>]\s*|\s+)(?:share|tweet|email|print|save|copy link|comments?|home|log ?in|sign ?in|subscribe|${NETWORK}))*\W*$`,
  'i',
);

/** Sentences that ask the reader for something; each sentence of a short block is looked at. */
const REQUESTS = [
  'sign up\\b',
  'you can (?:now )?(?:sign up|subscribe|register)\\b',
  "since you[’']re here\\b",
  '(?:… ?|\\.\\.\\. ?)?we have a small favou?r to ask',
  'more people (?:are|than ever are) reading\\b',
  'if everyone who reads\\b',
  'subscribe\\b',
  'register (?:now|here|today|for|to)\\b',
  '(?:log|sign) in (?:to|or|here)\\b',
  'join (?:us|our|the (?:conversation|discussion|debate)|now|today|thousands|more than [\\d,]+)\\b',
  `(?:follow|like|find|join|connect with) .{1,60}? (?:on|via) ${NETWORK}\\b`,
  'follow (?:us|@\\w+)\\b',
  `share (?:this|via|on ${NETWORK}|your)\\b`,
  'click (?:here|to|on|below|the)\\b',
  'tap (?:here|to)\\b',
  'download (?:our|the) (?:free )?(?:app|.{1,30} app)\\b',
  '(?:get|receive|stay up to date|stay informed|keep up)\\b.{0,80}\\b(?:newsletters?|inbox|alerts?|app|delivered|e-?mail)\\b',
  'enter your e-?mail\\b',
  'support (?:our|independent|local|quality|free|public|free-thinking) (?:journalism|news|reporting|media)\\b',
  '(?:please )?(?:donate|consider (?:donating|supporting|subscribing|a donation|becoming))\\b',
  'become an? (?:member|subscriber|supporter|patron)\\b',
  'read (?:it all|the rest|the full|the whole|more|our|the original|the entire|the complete)\\b.{0,60}(?:here|story|article|coverage|report|post|\\.\\.\\.|…)\\W*$',
  'read more (?:about|from|on|at|of)\\b',
  '(?:watch|listen to|see|view|hear) (?:more|the (?:full|video|clip|interview|rest|gallery|original))\\b.{0,30}(?:below|above|here)\\W*$',
  '(?:do you )?(?:have|got) (?:a|an|any|something|more)\\b.{0,30}\\b(?:tip|story|opinion|question|information|comment|say)s?\\b.{0,60}(?:\\?|\\bus\\b|@|\\bhere\\b)',
  'send (?:us |your |any |in )?(?:a |an |your )?(?:tips?|photos?|letters?|news|e-?mails?|comments?|feedback)\\b',
  '(?:e-?mail|contact|write to|text|message) (?:us|me|the (?:author|writer|reporter|editor|newsroom)|.{2,30} at \\S+@)\\b',
  '(?:reach|contact) (?:him|her|them|me|out|the author)\\b.{0,40}(?:@|\\bat\\b|\\bon\\b)',
  '(?:please )?(?:leave|post|add) (?:a|your) comments?\\b',
  'comments? (?:are|have been|is|must|on this)\\b.{0,60}(?:closed|moderated|civil|policy|disabled|reviewed)',
  'comments? (?:have to|should|need to|can ?not) be\\b.{0,80}',
  'would you consider (?:becoming|making|supporting|subscribing|joining|a)\\b.{0,80}\\?',
  'report (?:an|a) (?:error|typo|correction|mistake)\\b',
  'by (?:signing up|subscribing|clicking|continuing|providing|submitting|registering|entering|using)\\b.{0,160}\\b(?:you|terms|privacy)\\b',
  'this (?:web)?site (?:is protected by|uses)\\b.{0,80}\\b(?:recaptcha|cookies|privacy)',
  '(?:we|our partners|we and our.{0,20}) (?:use|store|may use) (?:.{0,30} )?cookies\\b',
  '(?:accept|manage|reject) (?:all |your )?cookies\\b',
  '(?:this|the full) (?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members|registered)\\b',
  'already (?:a|an|have) (?:subscriber|member|account|subscription)\\b',
  '(?:start|begin|try)\\b.{0,40}\\b(?:free trial|subscription)\\b',
  'cancel any ?time\\b',
  'thank(?:s| you) for (?:subscribing|signing up|reading|your (?:support|subscription|interest))\\b',
  '(?:an error (?:has )?occurred|please (?:try again|enter a valid|enable javascript|check your (?:inbox|email)))\\b',
  'your (?:support|subscription|donation|contribution) (?:helps|makes|matters|keeps)\\b',
  '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4}))',
  '.{0,80}\\ball rights reserved\\b',
  'unsubscribe (?:any ?time|at any time)\\b',
  '(?:postings|comments) (?:are|may|will)\\b.{0,40}\\b(?:moderated|take up to|be (?:moderated|removed|edited))',
  'share or comment on\\b',
  'you (?:can|may) (?:save|share|gift|listen to) this (?:article|story)\\b',
  'we (?:encourage|ask|apologi[sz]e|are using|invite)\\b.{0,80}\\b(?:readers|comments?|commenting|you to|notifications)\\b',
  'follow .{1,60}(?:coverage|reporting|stories)\\b.{0,60}\\b(?:at|on|here)\\b',
  'our (?:standards|journalism)\\b.{0,20}:',
  'this (?:article|story|post|piece) (?:was|is|has been|first|originally)\\b.{0,60}\\b(?:appeared|licen[cs]e|sponsored|paid)\\b',
  'for (?:more|the latest)\\b.{0,60}\\b(?:news|stories|coverage|information)\\b.{0,40}\\b(?:visit|follow|see|go to|click|subscribe|sign up)\\b',
  'if you (?:or someone|need|would like|want|have (?:a|any)|enjoy|value|found)\\b.{0,120}\\b(?:newsletter|subscribe|support us|donat|tip|email us|contact us|sign up)\\b',
  'want (?:more|to (?:read|know|hear|get|keep|stay))\\b.{0,80}\\?',
];
const REQUEST = new RegExp(`^[^\\p{L}\\p{N}©(]*(?:${REQUESTS.join('|')})`, 'iu');
const REPORTING = /\b(?:said|says|told|asked|added|wrote|argued|replied|testified|according to)\b/i;

/** The block asks the reader for something, or is a button, a menu, a link to another article, a legal line. */
export function isPrompt(block: string): boolean {
  if (block.length > 400) return false;
  if (BUTTON.test(block) || LINK_LABEL.test(block)) return true;
  if (REPORTING.test(block) || /["“”]/.test(block)) return false;
  return block.split(/(?<=[.!?])\s+/).some((sentence) => REQUEST.test(sentence));
}

/** A heading over links to other articles: what follows it and is no prose belongs to the list. */
export function opensLinkList(block: string): boolean {
  return block.length <= 80 && LIST_LABEL.test(block);
}
