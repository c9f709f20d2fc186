// Which of two figures is the day: `3/4/2023` is the third of April in London and the fourth of March in Boston. The
// page's own language or country says; a page that says neither leaves it open.
import type { DomDocument } from './dom.ts';

const MONTH_FIRST = /^(?:en[-_]us|en[-_]ph)\b/i;
/** English of other countries, and languages that write the day first. Canada writes both ways. */
const DAY_FIRST =
  /^(?:en[-_](?:gb|uk|au|nz|ie|in|za|ng|ke|sg|my|pk|hk)|fr(?!-ca)|de|es|it|pt|nl|pl|ru|tr|da|no|nb|fi|cs|el|ro|uk|id|vi)\b/i;
const DAY_FIRST_SITE =
  /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|sg|my|pk|fr|de|es|it|pt|nl|be|ch|at|pl|ru|br|ar|mx|cl|tr|dk|no|fi|gr|il)$/i;
const MONTH_FIRST_SITE = /\.(?:us|gov|mil|edu)$/i;

/** True: the day first. False: the month. Null: the page does not say. `url`: where the page stands. */
export function dayFirstOn(document: DomDocument, url: string | null): boolean | null {
  const said = [
    document.documentElement?.getAttribute?.('lang'),
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  const host = url === null ? '' : hostOf(url);
  if (DAY_FIRST_SITE.test(host)) return true;
  for (const language of said) {
    if (language && DAY_FIRST.test(language.trim())) return true;
    // Themes say "en-US" whatever is in them: a country's own domain, above, knows better.
    if (language && MONTH_FIRST.test(language.trim())) return false;
  }
  return MONTH_FIRST_SITE.test(host) ? false : null;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
