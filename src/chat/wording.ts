// How far an item's words can be trusted to be the words: how they fit what was asked, whose wording they are, who looked
// at them. One list for all platforms, so that none promises more than another.
import type { QuoteItem } from '../query/types.ts';
import { type Locale, say } from '../words/say.ts';

/** In the order in which they are shown; none is empty. */
export function wordingFacts(item: QuoteItem, locale: Locale): string[] {
  return [
    matchOf(item, locale),
    say(locale, `form.${item.form}`),
    item.paraphrase ? say(locale, 'paraphrase') : '',
    say(locale, `review.${item.review}`),
  ].filter((fact) => fact !== '');
}

/**
 * “Word for word” is said of a speaker's own words alone. Reported speech can hold what was asked to the letter and is
 * still the article's wording; where the wording is ours, that the asked words stand in it proves nothing.
 */
function matchOf({ match, form, paraphrase }: QuoteItem, locale: Locale): string {
  if (match === null) return '';
  if (match !== 'verbatim' || (form === 'direct' && !paraphrase)) return say(locale, `match.${match}`);
  return paraphrase ? '' : say(locale, 'match.reported');
}
