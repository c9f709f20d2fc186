// When a French article says that a quotation was spoken: « … », a déclaré mercredi la mairesse. Only where a verb of
// saying stands in the same sentence and one date beside it; any other date of the sentence has its own event.
import type { DateExpression, DateValue } from '../dates/types.ts';
import type { Span } from '../language/span.ts';

/** How far from the marks the words of saying are looked for, in code units. */
const REACH = 220;
const L = 'a-zà-ÿ';
const SAYING = new RegExp(
  `(?<![${L}])(?:(?:a|ont|avait|avaient|ai)(?:-t)?(?:-(?:il|elle|on|ils|elles))?\\s+(?:aussi\\s+|ensuite\\s+|d['’]abord\\s+|également\\s+|notamment\\s+)?(?:déclaré|dit|affirmé|annoncé|ajouté|expliqué|indiqué|assuré|estimé|répondu|réagi|souligné|précisé|confié|écrit|rappelé|lancé|soutenu|martelé|reconnu|dénoncé|admis|fait\\s+(?:valoir|savoir)|répliqué|insisté|promis|conclu|confirmé|nié|démenti|témoigné|plaidé|tweeté)|(?:déclare|affirme|annonce|ajoute|explique|indique|assure|estime|répond|souligne|précise|confie|écrit|rappelle|lance|soutient|dénonce|insiste|promet|conclut|confirme|dément|disait|affirmait|déclarait|expliquait|assurait|estimait|écrivait|soutenait|lançait)(?:-t)?(?:-(?:il|elle|on|ils|elles))?)(?![${L}])`,
  'gi',
);
/** Before a date these make it the edge of something else, or the date of a thing: "depuis lundi", "la loi de 2019". */
const NOT_AFTER =
  /(?:depuis|avant|apr[èe]s|jusqu['’](?:au?|[àa]|en)|d[èe]s|de|du|des|d['’]|entre|pour|d['’]ici|[àa]\s+partir\s+d[ue])(?:\s+l[ea])?\s*$/i;
/** Between the verb and its date no other clause begins. */
const ANOTHER_CLAUSE =
  /[;:«»“”"]|[.!?]\s|\s(?:qui|que|dont|où|lorsque|quand|parce|alors|après|avant|depuis|pour)\s|\squ['’]/i;

/** For each quotation the date on which it was spoken, where the sentence around it says so. Both lists are in text order. */
export function frenchSaid(
  text: string,
  quotations: readonly Span[],
  dates: readonly DateExpression[],
): (DateValue | null)[] {
  let first = 0;
  return quotations.map((quotation) => {
    while (first < dates.length && dates[first]!.end < quotation.start - REACH) first++;
    let next = first;
    while (next < dates.length && dates[next]!.start <= quotation.end + REACH) next++;
    return saidAround(text, quotation, dates.slice(first, next));
  });
}

function saidAround(text: string, { start, end }: Span, dates: readonly DateExpression[]): DateValue | null {
  if (dates.length === 0) return null;
  const after = { start: end, end: endOf(text, end) };
  const before = { start: startOf(text, start), end: start };
  return dateOfSaying(text, after, dates) ?? dateOfSaying(text, before, dates);
}

function dateOfSaying(text: string, part: Span, dates: readonly DateExpression[]): DateValue | null {
  const words = text.slice(part.start, part.end);
  for (const verb of words.matchAll(SAYING)) {
    const [from, to] = [part.start + verb.index, part.start + verb.index + verb[0].length];
    const beside = dates.filter(
      (date) =>
        date.type === 'DATE' &&
        date.date !== null &&
        date.date.precision !== 'range' &&
        date.start >= part.start &&
        date.end <= part.end &&
        !NOT_AFTER.test(text.slice(Math.max(part.start, date.start - 20), date.start)) &&
        !ANOTHER_CLAUSE.test(date.start >= to ? text.slice(to, date.start) : text.slice(date.end, from)),
    );
    if (beside.length === 1) return beside[0]!.date;
    if (beside.length > 1) return null;
  }
  return null;
}

/** Where the sentence that goes on behind a quotation ends. */
function endOf(text: string, from: number): number {
  const rest = text.slice(from, from + REACH);
  const stop = /[.!?…](?=\s|$)|\n|[«“„]/.exec(rest.slice(1));
  return from + (stop ? stop.index + 1 : rest.length);
}

/** Where the sentence that leads to a quotation begins. */
function startOf(text: string, to: number): number {
  const from = Math.max(0, to - REACH);
  let start = from;
  for (const stop of text.slice(from, to).matchAll(/[.!?…]\s+|\n|[»”]/g)) start = from + stop.index + stop[0].length;
  return start;
}
