// Whether the words around a French expression look ahead: "se réunira mercredi" is to come, "a dit mercredi que" is past.
// As in English, the verb form nearest to it decides, first those before it, then those after it.
import type { Span } from '../../language/span.ts';
import type { Direction } from '../rule.ts';

const REACH = 110;
const L = 'a-z\\u00df-\\u00ff';
const NOT_FUTURE =
  '(?:opéra|caméra|extra|ultra|infra|supra|para|front|affront|affira|ira|vrai|délai|essai|mai|quai|balai|gouvernera)';
const VERB = new RegExp(
  [
    // The future tense, and what is planned.
    `(?<ahead>(?<![${L}])(?!${NOT_FUTURE}(?![${L}]))[${L}]{2,}(?:ra|ront|rons|rez)(?![${L}-])|(?<![${L}])(?:va|vont|doit|doivent|devrait|devraient|pourrait|pourraient|peut|peuvent)(?![${L}])|(?<![${L}])(?:prévue?s?|attendue?s?|fixée?s?|programmée?s?|censée?s?|appelée?s?)(?![${L}])(?!\\s+par(?![${L}]))|(?<![${L}])(?:report|repouss|avanc|différ|déplac)ée?s?\\s+(?:au|à)(?![${L}])|(?<![${L}])prochaine?s?(?![${L}]))`,
    // A compound past, an imperfect, and the past tense that books and agencies write.
    `(?<past>(?<![${L}])(?:a|ont|avait|avaient|ai|avons|est|sont|était|étaient|ayant|fut|furent)(?:-t)?(?:-(?:il|elle|on|ils|elles|je|nous))?(?:\\s+(?:pas|été|aussi|déjà|également|ensuite|encore|jamais|d['’]ailleurs|notamment)){0,2}\\s+(?!prévu|attendu|fixé|programmé|censé|appelé|report|repouss|avanc|différ|déplac)[${L}]+(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues|rt|rts|nt)(?![${L}])|(?<![${L}])(?:(?!mais|avait)[${L}]{3,}(?:ait|aient)|[${L}]{3,}(?:èrent|irent)|avait|était|eut|fut)(?![${L}])|(?<![${L}])(?:dit|affirme|déclare|explique|indique|annonce|selon|publiée?s?|diffusée?s?|datée?s?)(?![${L}]))`,
  ].join('|'),
  'gi',
);
const STOP = /[.!?;:]\s|[«»“”"\n]|\s(?:qui|que|où|dont|lorsque|quand|parce|alors)\s|\squ['’]/gi;
/** Right before it: a deadline, the earliest moment, or what is to come. */
const LIMIT =
  /(?:d['’]ici|jusqu['’](?:au|[àa]|en)|[àa]\s+partir\s+d[ue]|[àa]\s+compter\s+d[ue]|au\s+plus\s+tard|pas\s+avant|pr[ée]vue?s?(?:\s+pour)?)\s+(?:l[ea]\s+)?$/i;

/** The direction the words around a French expression give it; null when they give none. */
export function frenchDirection(text: string, { start, end }: Span): Direction {
  const before = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const stop of before.matchAll(STOP)) from = stop.index + stop[0].length;
  const clause = before.slice(from);
  const last = [...clause.matchAll(VERB)].at(-1);
  if (LIMIT.test(before)) return last?.groups?.['past'] && /jusqu/i.test(before.slice(-12)) ? 'past' : 'future';
  if (last) return last.groups?.['ahead'] ? 'future' : 'past';
  const after = text.slice(end, end + REACH);
  STOP.lastIndex = 0;
  const rest = after.slice(0, STOP.exec(after)?.index ?? after.length);
  const [first] = rest.matchAll(VERB);
  return first ? (first.groups?.['ahead'] ? 'future' : 'past') : null;
}
