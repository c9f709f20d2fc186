// What is cut from a page before the article is looked for: captions, share bars, boxes for newsletters, lists of other
// stories, comments. Themes name them alike, so their class names tell; size guards against a theme that calls its whole
// page "has-sidebar".
import type { DomDocument, DomElement } from './dom.ts';

const WORDS = [
  ...[
    'caption',
    'captions',
    'figcaption',
    'credit',
    'credits',
    'cutline',
    'lightbox',
    'gallery',
    'slideshow',
    'carousel',
  ],
  ...['newsletter', 'newsletters', 'subscribe', 'subscription', 'signup', 'sign-up', 'optin', 'mailchimp', 'paywall'],
  ...['piano', 'regwall', 'donate', 'donation', 'membership', 'promo', 'promos', 'promobox', 'promotion', 'cta'],
  ...['share', 'sharing', 'sharebar', 'sharedaddy', 'addtoany', 'social', 'socials', 'follow', 'toolbar'],
  ...['related', 'relateds', 'recirc', 'recirculation', 'recommended', 'recommendations', 'readmore', 'read-more'],
  ...['read-next', 'more-on', 'more-from', 'also-read', 'see-also', 'trending', 'popular', 'most-read', 'mostread'],
  ...['latest-news', 'outbrain', 'taboola', 'zergnet', 'jp-relatedposts', 'yarpp', 'upnext', 'up-next', 'teaser'],
  ...['comment', 'comments', 'disqus', 'respond', 'coral', 'viafoura', 'discussion'],
  ...['advert', 'adverts', 'advertisement', 'advertising', 'ad-slot', 'adslot', 'ad-container', 'sponsored', 'sponsor'],
  ...['cookie', 'cookies', 'consent', 'gdpr', 'breadcrumb', 'breadcrumbs', 'tags', 'tag-list', 'taglist', 'topics'],
  ...['post-tags', 'entry-tags', 'author-bio', 'author-box', 'authorbox', 'about-author', 'about-the-author', 'bio'],
  ...['sidebar', 'widget', 'widgets', 'footer', 'print-only', 'sr-only', 'visually-hidden', 'screen-reader-text'],
  ...['skip-link', 'video-player', 'audio-player', 'player', 'podcast', 'transcript-toggle', 'copyright', 'disclaimer'],
];
const NAMED = new RegExp(`(?:^|[\\s_-])(?:${WORDS.join('|')})(?:$|[\\s_-])`, 'i');
const CAMEL = /(?<=[a-z0-9])(?=[A-Z])/g;
const ALWAYS =
  'nav, script, style, svg, iframe, noscript, template, figcaption, [role="navigation"], [role="dialog"], [role="complementary"], [aria-hidden="true"], aside';
/** Share of the page's words that no box beside an article holds. */
const MOST = 0.35;
/** Of a very short article a box may be half; then its own paragraphs tell. */
const FEW_PARAGRAPHS = 3;
const SKIP = /^(?:HTML|BODY|MAIN|ARTICLE|P|A|H1|SPAN|TIME|EM|STRONG|I|B|Q)$/;

/** Cuts from `document` what is not the article. */
export function clearPage(document: DomDocument): void {
  const whole = wordsIn(document.body);
  const most = Math.max(whole * MOST, 60);
  const cut = (element: DomElement) => {
    if (!isPart(element, document.body)) return;
    const words = wordsIn(element);
    if (words > most && proseIn(element) > FEW_PARAGRAPHS) return;
    if (words > whole * 0.6) return;
    // "Recommended from the desk" stands over the list, not in it.
    const above = element.previousElementSibling;
    if (above && /^H[2-6]$/i.test(above.nodeName) && [...element.querySelectorAll('a')].length > 1) above.remove();
    element.remove();
  };
  for (const element of [...document.querySelectorAll(ALWAYS)]) cut(element);
  for (const element of [...document.querySelectorAll('[class], [id], [data-testid], [data-component]')]) {
    if (SKIP.test(element.nodeName.toUpperCase()) || !NAMED.test(namesOf(element))) continue;
    cut(element);
  }
}

/** `RelatedStories__list` → `Related Stories__list`: names of components are written in capitals. */
function namesOf(element: DomElement): string {
  const names = ['class', 'id', 'data-testid', 'data-component'].map((name) => element.getAttribute(name) ?? '');
  return names.join(' ').slice(0, 1000).replace(CAMEL, ' ');
}

function isPart(element: DomElement, body: DomElement): boolean {
  for (let at: DomElement | null = element; at !== null; at = at.parentElement) if (at === body) return true;
  return false;
}

/** Counted by blanks: quick, and only ever compared. */
function wordsIn(element: DomElement): number {
  return (element.textContent ?? '').split(/\s+/).length;
}

function proseIn(element: DomElement): number {
  return [...element.querySelectorAll('p')].filter((p) => (p.textContent ?? '').trim().length > 80).length;
}
