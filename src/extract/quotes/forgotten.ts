// A closing mark that somebody forgot: “We are sorry, said Moss. The quotation must not swallow the rest.
import type { Quotation } from './quotations.ts';

const SAID = '(?:said|says|added|adds|wrote|told|asked|replied|explained|noted|continued|insisted|argued)';
const NAME = "(?:\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){0,3}|he|she|they)";
/** A comma (or ? or !), then “said Moss” or “Moss said”. */
const REPORTING = new RegExp(`([,?!]) (?=(?:${SAID} ${NAME}|${NAME} ${SAID})(?![\\p{L}]))`, 'u');

/** The quotation, cut where its narration plainly begins when no mark closes it in its paragraph. */
export function forgottenClosing(text: string, quotation: Quotation): Quotation {
  const runsToTheEnd = quotation.end === quotation.outer.end;
  if (!runsToTheEnd) return quotation;
  const found = REPORTING.exec(text.slice(quotation.start, quotation.end));
  if (!found) return quotation;
  const end = quotation.start + found.index + 1;
  return { ...quotation, end, outer: { start: quotation.outer.start, end }, closed: false };
}
