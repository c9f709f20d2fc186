// More of what pages say among their paragraphs, one phrase a line: players, accounts, shops of pictures, the small print.
// Each is either the whole line or how it begins; none begins a reporter's sentence.

/** The whole line. */
const WHOLE = [
  'print article',
  '(?:a ){1,2}a',
  'show (?:all )?\\d+ (?:photos?|images?|comments?)',
  '(?:promoted|sponsored|partner) (?:stories|content|links)',
  '(?:from|around|elsewhere on) the web',
  'hide',
  '(?:play|replay|watch) video(?: ?[-–—:] .{2,100})?',
  '\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d',
  'media caption .{2,120}',
  'copyright: .{2,40}',
  'edit this article|about (?:the )?author|(?:start|end) quote',
  'buy (?:this )?(?:photo|now|prints?).{0,20}',
  '(?:purchase|order) reprints?(?: ?\\|.{0,60})?',
  'corrections & amplifications',
  'newsletter sign-?up',
  'to read the full (?:story|article)',
  '(?:for )?subscribers? only|subscriber[- ]exclusive',
  'enlarge this image',
  'PA|iStock|Alamy|Shutterstock|Unsplash|Pixabay|messenger|bing|flipboard|pocket|reddit|tumblr',
  'add to (?:list|favou?rites|bookmarks)|(?:gift|give) (?:this )?article|send any friend a story',
  'table of contents|jump to (?:comments|content|recipe)',
  'and last updated .{4,60}',
  '\\d{1,2} ?(?:h|d|m|hrs?|mins?|days?)(?: ago)?',
  '(?:\\p{L}{6,10},? )?\\d{1,2}\\.\\d{1,2}\\.\\d{4}(?:[ ,|–-]+\\d{1,2}[:.]\\d\\d)?(?: uhr)?',
  'make a (?:contribution|donation|gift)|support us on (?:patreon|.{2,20})',
  "you(?:[’']re| are) all set!?|something went wrong.{0,60}|invalid e-?mail.{0,40}|check your inbox.{0,60}",
  'current time \\d.{0,20}|quality: \\d{3,4}p|stream type live.{0,20}|remaining time.{0,20}|playback (?:rate|speed).{0,20}',
  "embed(?: this)?|embed code.{0,20}|today[’']s top videos",
  '(?:submitted|courtesy|stock|contributed|handout|provided|file) (?:photo|image|picture)s?',
];

/** The whole line, and its capitals count: `km/rt (AFP, dpa)` signs an article, `Ford (Liberal)` is a candidate. */
const CASED = [
  '\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){1,3}, (?:an?|the|our) [^.!?]{3,90}\\b(?:writer|reporter|columnist|editor|critic)\\b[^.!?]{0,60},? is on [Tt]witter\\b.{0,80}',
  '(?:[Ff]ollow )?\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){1,3} (?:on [Tt]witter|at):? ?(?:@\\w+|(?:https?://)?twitter\\.com/\\w+)',
  '[Ww]ith assistance (?:by|from) \\p{Lu}[^.!?]{2,100}',
  '[Ss]pecial to (?:[Tt]he )?\\p{Lu}[^.!?]{2,40}',
  '[Pp]osted by \\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){1,3}',
  '(?:[Pp]hoto |[Ii]mage )?[Pp]rovided by (?:[Tt]he )?\\p{Lu}[^.!?]{2,50}',
  '\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+){1,2} ?[|/] ?(?:[Tt]he )?\\p{Lu}[\\p{L} ]{2,40}(?:file|photo|staff)?',
  '(?:[Pp]ics?|[Pp]ix|[Pp]icture|[Pp]hotos?|[Pp]hotographs?): \\p{Lu}[^.!?]{2,60}',
  '\\(?\\p{Ll}{2,5}(?:[/,]\\p{Ll}{2,5}){0,4}\\s*\\(\\p{L}[^)]{1,40}\\)',
];

/** How the line begins; what follows is as long as a request may be. */
const BEGINS = [
  '(?:more|journal) information: ',
  'citation: .{10,200}\\bretrieved\\b',
  'this (?:document|article|content|story) is subject to copyright\\b',
  'information from .{2,60} (?:was|were) used in this (?:report|story|article)\\b',
  '(?:stats|statistics|data|odds) courtesy of .{2,60}(?:unless|$)',
  '.{2,40} (?:may|might) (?:get|earn|receive) (?:a |an )?(?:\\w+ )?commissions?(?:\\b.{0,60}\\b(?:links?|purchases?|this (?:page|article))\\b|\\W*$)',
  'buy for \\$\\d',
  'never miss (?:a|an|another)\\b',
  'get in touch with (?:our|the) (?:news|editorial|picture) ?(?:team|desk)\\b',
  "we[’']re (?:really )?(?:pleased|happy|glad) (?:that )?you[’']ve read\\b",
  '(?:so )?now we have a request\\b',
  "that[’']s why we (?:come to work|started the)\\b",
  'go deeper: ',
  'this page is best viewed in\\b',
  'we reserve the right to (?:remove|edit|delete)\\b',
  'please send (?:any )?.{0,60}\\b(?:press releases|news tips|story ideas) to\\b',
  'note: any medical information\\b',
  '\\(?hover over the stars\\b',
  'show full (?:PR|press release) text\\b',
  'you (?:can|may) unsubscribe\\b',
  'if you (?:value|appreciate|like|enjoy) (?:our|this|what)\\b.{0,80}\\b(?:subscri|support|donat|sign|shar|join|member|contribut)',
  'you have (?:\\d+|one|two|three|four|five|no) (?:more )?(?:free )?(?:articles?|stories)\\b',
  'to (?:read|continue|keep|finish)\\b.{0,30}\\b(?:in full|reading|this (?:article|story))\\b.{0,40}(?:,|subscri|log|sign|regist)',
  '(?:to continue|keep|continue) reading,',
  'letters to the editor (?:may|can|should|must)\\b',
  'submit (?:a|your) (?:letter|tip|photo|story|event)\\b',
  '(?:the )?(?:views|opinions)(?: and opinions)? expressed (?:here|in (?:this|these) (?:articles?|columns?|pieces?|posts?|pages?)|by (?:the )?(?:authors?|writers?|contributors?|columnists?|commenters?)|are)\\b',
  '(?:disclaimer|disclosure) ?: ',
  'note: (?:comments|readers)\\b',
  'please (?:read|see|review) our (?:comment|community|commenting|privacy|terms)\\b',
  'also on \\p{Lu}[^:]{2,30}: ',
  'text (?:the word )?\\p{Lu}{3,12} to \\d{4,6}\\b',
  'interested in (?:more|reading more)\\?',
  'this (?:content|article|story|post|video) is (?:restricted|exclusive|only (?:available|for)|available only|available exclusively|reserved|no longer available)\\b',
  'use of (?:and/or registration on )?(?:any portion of )?this site\\b',
  'distribution and use of this material\\b',
  '(?:this (?:article|story|piece) )?appear(?:s|ed) in (?:the )?.{3,60}\\bprint edition\\b',
  'as a subscriber, you\\b',
  'our mission needs\\b',
  'we (?:will|may) (?:only )?use your (?:e-?mail|data|details|information)\\b',
  'when you subscribe,? we will\\b',
  "sometimes they[’']ll include\\b",
  "you(?:[’']ve| have) (?:successfully )?(?:subscribed|signed up|reached your (?:limit|monthly))\\b",
  '(?:the )?video player is loading|this is a modal window|(?:beginning|end|start) of dialog(?:ue)? (?:window|content)',
  'no compatible source was found\\b',
  'your browser is (?:out of date|not supported|unsupported)\\b',
  '\\p{L}[\\p{L} ]{2,30} is committed to challenging conventional wisdom\\b',
];

const NOTICE =
  /^[^\p{L}\p{N}]*(?:this page is best viewed in\b|we reserve the right to (?:remove|edit|delete)\b|use of (?:and\/or registration on )?(?:any portion of )?this site\b|distribution and use of this material\b|this document is subject to copyright\b)/iu;
const IS_WHOLE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${WHOLE.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
const IS_CASED = new RegExp(`^[^\\p{L}\\p{N}(]*(?:${CASED.join('|')})[^\\p{L}\\p{N})]*$`, 'u');
const DOES_BEGIN = new RegExp(`^[^\\p{L}\\p{N}]*(?:${BEGINS.join('|')})`, 'iu');

/** Small print, however long: about the page itself. */
export function isNotice(line: string): boolean {
  return NOTICE.test(line);
}

export function isPagePhrase(line: string): boolean {
  return IS_WHOLE.test(line) || IS_CASED.test(line) || DOES_BEGIN.test(line);
}
