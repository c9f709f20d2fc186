// What the names of a page's parts say. Themes call their boxes alike: `related-posts`, `newsletter__form`, `imageCaption`.
import type { DomElement } from './dom.ts';

/** Parts that are no coverage, however long their words are. */
const FURNITURE = [
  ...'caption captions figcaption photocaption photo-caption image-caption imagecaption credit credits photocredit'.split(
    ' ',
  ),
  ...'cutline cutlines lightbox newsletter newsletters newsletter-signup signup sign-up optin opt-in mailchimp regwall'.split(
    ' ',
  ),
  ...'donate donation promo promos promobox promotion cta share sharing sharebar sharetools share-tools sharedaddy'.split(
    ' ',
  ),
  ...'addtoany addthis social-share social-links related relateds relatedarticles related-articles recirc'.split(' '),
  ...'recirculation recommended recommendations readmore read-more read-next further-reading further_reading'.split(
    ' ',
  ),
  ...'more-on more-from morefrom also-read see-also trending popular most-read mostread latest-news outbrain'.split(
    ' ',
  ),
  ...'taboola zergnet jp-relatedposts yarpp upnext up-next comment comments disqus coral viafoura'.split(' '),
  ...'advert adverts advertisement advertising ad-slot adslot ad-container adbox sponsored sponsor cookie cookies'.split(
    ' ',
  ),
  ...'consent gdpr breadcrumb breadcrumbs tags tag-list taglist tag-metadata post-tags entry-tags article-tags'.split(
    ' ',
  ),
  ...'author-bio author-box authorbox authorbio about-author about-the-author bio sidebar footer print-only sr-only'.split(
    ' ',
  ),
  ...'visually-hidden visuallyhidden screen-reader-text display-none skip-link copyright disclaimer embed-info'.split(
    ' ',
  ),
  ...'video-desc video-description video-caption video-controls story-controls text-size textsize font-size'.split(' '),
  ...'end-slate video-headline video-title more-on__list transcript-toggle byline bylines dateline-time timestamp reading-time readtime pullquote-share epic contributions contributions__epic after-article in-this-article standfirst article-subtitle'.split(
    ' ',
  ),
];
/** Parts whose names also stand on the article itself (`class="paywall"` marks the text that is paid for): prose saves them. */
const PERHAPS = [
  ...'paywall piano subscribe subscription membership social socials follow toolbar widget widgets gallery slideshow'.split(
    ' ',
  ),
  ...'carousel respond discussion topics video-player audio-player player podcast audio hidden is-hidden tools utility'.split(
    ' ',
  ),
  // `teaser-content` is the first part of an article whose rest comes by a script.
  ...'teaser teasers'.split(' '),
  ...'ad ads dek article-deck article-dek article-summary abstract'.split(' '),
  ...'popup modal overlay banner alert notice nav menu highlights story-highlights hghlght key-points'.split(' '),
];
/** Of a line or a few words inside a paragraph: what is said about a picture, and who wrote. */
const LINES =
  'standfirst article-summary article-subtitle article-dek article-deck dek chapo rollover-people-block caption captions photocaption photo-caption image-caption imagecaption credit credits photocredit cutline copyright video-desc newsletter read-more readmore also-read related promo byline tags tag-metadata timestamp sr-only visually-hidden screen-reader-text disclaimer wp-caption-text end-slate video-headline'.split(
    ' ',
  );
/** The same inside longer names: `figureimagecaption`, `inlineNewsletterPromo`. */
const INSIDE =
  /caption(?!ed)|video(?:embed|title|duration|desc|info|meta)|photocredit|imagecredit|newsletter|sharebar|sharetool|socialshare|shareicon|breadcrumb|relatedstor|relatedart|relatedlink|relatedpost|relatedcontent|recirc|outbrain|taboola|disqus|authorbio|authorbox|cookieban|cookiecons|mostread|mostpopular|furtherread|inlinepromo|storycontrols/;
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|comment-?list|comments-area|disqus(?:_thread)?|ugccmt-comments|livefyre|viafoura|coral|discussion|user-comments)(?:$|[\s_-])/i;

const shape = (words: readonly string[]) => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:$|[\\s_-])`, 'i');
const IS_FURNITURE = shape(FURNITURE);
const IS_PERHAPS = shape(PERHAPS);
const IS_LINE = shape(LINES);
/** `c-video__title`: of a film among the paragraphs. */
const VIDEO = /(?:^|[\s_-])video[_-]{1,2}(?:title|duration|desc|description|caption)(?:$|[\s_-])/i;
/** `elementor-widget`, `sqs-widget`: how site builders call every paragraph. */
const BUILDER =
  /\b(?:elementor|sqs|fl|vc|et_pb|wixui|so)-[\w-]*widget[\w-]*|\b(?:elementor|so)-widget[\w-]*|\bwidgetized\b/gi;
const CAMEL = /(?<=[a-z0-9])(?=[A-Z])/g;

/** `no`: the name says nothing. `perhaps`: it may also stand on the article. */
export type Verdict = 'no' | 'perhaps' | 'furniture' | 'comments';

/** What the names of a block say. */
export function verdictOn(element: DomElement): Verdict {
  const names = namesOf(element);
  if (names === '') return 'no';
  if (COMMENTS.test(names)) return 'comments';
  if (IS_FURNITURE.test(names) || INSIDE.test(names.replace(/[\s_-]/g, '').toLowerCase())) return 'furniture';
  return IS_PERHAPS.test(names) ? 'perhaps' : 'no';
}

/** Whether a paragraph, or words inside one, are called a caption, a credit or the like. */
export function isNamedLine(element: DomElement): boolean {
  const names = namesOf(element);
  return names !== '' && (IS_LINE.test(names) || VIDEO.test(names));
}

/** `RelatedStories__list` → `Related Stories__list`: names of components are written in capitals. */
function namesOf(element: DomElement): string {
  const names = ['class', 'id', 'data-testid', 'data-component', 'data-module', 'data-type'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return names.join(' ').slice(0, 1000).replace(BUILDER, ' ').replace(CAMEL, ' ').trim();
}
