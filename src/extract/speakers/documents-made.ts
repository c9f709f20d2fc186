// Documents that an organisation made: “a Grain Board memo”, “a summary, submitted by the Grain Board”, “the report”
// after “the Harbour News reported”.
import type { Span } from '../../language/span.ts';
import type { Page } from '../page.ts';
import type { Entity } from './entity.ts';
import { isOrganisationWord } from './organisationWords.ts';

const MADE_BY =
  /^,? (?:which was |that was )?(?:recently |first |later )?(?:submitted|written|prepared|drafted|issued|published|released|compiled|produced|filed|commissioned|tabled) by (?:the )?((?:\p{Lu}[\p{L}’'&-]*|of|and|for|the)(?: (?:\p{Lu}[\p{L}’'&-]*|of|and|for|the|on))*)/u;
/** “Canadian Grain Board (CGB) memo”: the body, its letters, what it made. */
const OF_A_BODY =
  /^((?:\p{Lu}[\p{L}’'&.-]*|of|and|for|on|the)(?: (?:\p{Lu}[\p{L}’'&.-]*|of|and|for|on|the))*)(?: \(([\p{Lu}]{2,7})\))? (\p{Ll}[\p{L} -]*)$/u;
/** What a paper calls the report that was just reported. */
const REPORT = /^(?:reports?|story|stories|article|investigation)$/;
/** How far back what the paper reported may stand, in code units. */
const REACH = 600;

/** Whose document `text` at `mention` is, and its name; null when no organisation made it. */
export function documentMaker(
  page: Page,
  text: string,
  mention: Span,
  spoken: readonly { readonly entity: Entity; readonly at: number }[],
): { readonly by: string; readonly name: string } | null {
  const words = text.replace(/^(?:the|a|an|this|that) /i, '');
  const body = OF_A_BODY.exec(words);
  if (body && body[1]!.split(' ').some(isOrganisationWord)) {
    return { by: body[1]!, name: `${body[2] ?? body[1]} ${body[3]}` };
  }
  const made = MADE_BY.exec(page.text.slice(mention.end, mention.end + 160))?.[1]?.replace(
    / (?:of|and|for|the|on)$/,
    '',
  );
  if (made?.split(' ').some(isOrganisationWord)) {
    const letters = /^ \(([\p{Lu}]{2,7})\)/u.exec(
      page.text.slice(page.text.indexOf(made, mention.end) + made.length),
    )?.[1];
    return { by: made, name: `${letters ?? made} ${words}` };
  }
  if (!REPORT.test(words) || !/^the /i.test(page.text.slice(mention.start, mention.end))) return null;
  const last = spoken.findLast(({ entity }) => entity.kind !== 'document');
  if (last?.entity.kind !== 'organisation' || !last.entity.named || mention.start - last.at > REACH) return null;
  if (!/^.{0,60}?\b(?:report|publish|reveal)(?:s|ed)\b/s.test(page.text.slice(last.at, mention.start))) return null;
  return { by: last.entity.name, name: `${last.entity.name} ${words}` };
}
