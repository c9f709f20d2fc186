// What the desk puts between the headline and the text: a summary, lists of key points, the byline below them. It stands
// outside of the part that holds the text, and says again what the text says, without its "he said".
import { isByline, isDateLine } from '../boilerplate/byline.ts';
import { isFrenchByline } from '../boilerplate/french.ts';
import { homeOf, isWithin, namesAround, type Places } from './places.ts';
import { isProse, type Line, wordsOf } from './prose.ts';

/** How themes call it. `intro` is none of them: some call the first paragraph so. */
const DESK =
  /(?:^|[\s_-])(?:standfirst|dek|deck|sub-?titles?|sub-?head(?:ing|line)?|summary|excerpt|abstract|lead-?text|teaser|kicker|desc|descp|description|meta-?desc|heading-des|strapline|chapo|chapeau|entradilla|sommario|highlights)(?:$|[\s_-])/i;
const CAMEL = /(?<=[a-z0-9])(?=[A-Z])/g;
/** A text of fewer paragraphs may be all summary. */
const FEWEST = 3;
/** The part that holds this share of the prose is the text: key points may be long. */
const MOST_OF_IT = 0.7;
/** More of the words than this is no summary. */
const MOST = 0.3;

/** `lines` without what stands above the text and is called a summary, is a list, or has a byline below it. */
export function belowSummary(lines: readonly Line[], places: Places): readonly Line[] {
  const prose = lines.filter(isProse);
  const home = homeOf(prose, places.all, MOST_OF_IT);
  if (home === null) return lines;
  const isOwn = (line: Line) => line.place !== null && isWithin(line.place, home, places.all);
  const first = lines.findIndex((line) => isProse(line) && isOwn(line));
  if (prose.filter(isOwn).length < FEWEST) return lines;
  const edge = lines.slice(0, first).findLastIndex(({ text }) => isUnderSummary(text));
  const gone = new Set(
    lines
      .slice(0, first)
      .filter((line, at) => !isOwn(line) && (at < edge || line.tag === 'LI' || isCalled(line, places))),
  );
  return wordsOf([...gone]) > wordsOf(prose) * MOST ? lines : lines.filter((line) => !gone.has(line));
}

function isCalled({ place }: Line, places: Places): boolean {
  return place !== null && DESK.test(namesAround(place, places, 3).replace(CAMEL, ' '));
}

function isUnderSummary(text: string): boolean {
  return isByline(text) || isFrenchByline(text) || isDateLine(text);
}
