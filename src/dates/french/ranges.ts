// French dates that belong together, or to the word before them: "du 3 au 5 mars", "de 2019 à 2021", "depuis juin 2023".
import { joinRanges, type RangeWords } from '../ranges.ts';
import type { DateExpression } from '../types.ts';

const FRENCH: RangeWords = {
  between: /(?:\bentre|\bdu|\bde|\bd['’])\s*(?:l[ea]\s+|l['’])?$/i,
  and: /^\s*(?:et|[àa]|au|jusqu['’](?:au|[àa]|en)|[-–—])\s*(?:l[ea]\s+|l['’])?$/i,
  link: /^\s*[-–—]\s*$/,
  moved: /\b(?:report|repouss|d[ée]plac|avanc|diff[ée]r)\S*\s+(?:\S+\s+){0,3}?d[ue]\s+$/i,
  openStart: /\b(?:depuis|d[èe]s|[àa]\s+partir\s+d[ue]|[àa]\s+compter\s+d[ue])\s+(?:l[ea]\s+|l['’])?$/i,
  openEnd: /\bjusqu['’](?:au|[àa]|en)\s*(?:l[ea]\s+|l['’])?$/i,
  putOff: /\b(?:report|repouss|diff[ée]r|ajourn)\S*\s+(?:\S+\s+){0,3}?jusqu['’](?:au|[àa]|en)\s*(?:l[ea]\s+|l['’])?$/i,
  about: /\b(?:vers|environ|autour\s+de)\s+$/i,
};

/** As `joinRanges` does in English: `du 3 au 5 mars` is one interval, told by two expressions. */
export function joinFrenchRanges(text: string, expressions: readonly DateExpression[]): DateExpression[] {
  return joinRanges(text, expressions, FRENCH);
}
