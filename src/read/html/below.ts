// What a line announces: "3 comments", "More stories", "About the author". Where most of the article stands above it, what
// follows is no more of it, unless paragraphs come back that stand where the article's stood.
import type { Places } from './places.ts';
import { isProse, type Line, wordsOf } from './prose.ts';

const COMMENTS =
  /^\W*(?:\d[\d.,]{0,8} (?:comments?|responses?|replies|commentaires?|thoughts on\b.*)|(?:(?:reader|your) )?comments? ?(?:\(?\d+\)?)?|responses? ?\(?\d+\)?|(?:highly|top|best) rated|(?:latest|recent|top|featured|reader|all) comments|leave a (?:comment|reply)|(?:post|add) a comment|join the (?:conversation|discussion)|comments are (?:now )?closed|(?:laisser|ajouter|écrire) un commentaire|commentaires? ?\(?\d*\)?)\W*$/iu;
const OTHERS =
  /^\W*(?:(?:more|other|related|recommended|latest|recent|similar|top|popular|trending) (?:stories|articles|news|posts|coverage|headlines|reading)(?: (?:from|in|on|about|for) .{2,40})?|more (?:from|on|in) .{2,40}|related|also (?:today|in the news|in this section)|read (?:next|also)|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|elsewhere on (?:the )?.{2,30}|part of (?:our )?complete coverage.{0,40}|latest on this story|features (?:&|and) analysis|trending(?: now)?|recommended(?: for you)?|keep reading|what to read next|up next|editor['’]?s['’]? picks?|don['’]t miss|(?:articles?|sujets?) (?:similaires?|connexes?|liés?|recommandés?)|à lire (?:aussi|également|ensuite)|les plus lus|(?:plus|autres) (?:d['’]articles|articles|nouvelles))\W*$/iu;
const WRITER =
  /^\W*(?:about (?:the )?(?:author|writer|reporter|contributor|journalist|columnist)s?|meet the (?:author|writer|reporter)|à propos de l['’](?:auteure?|autrice))\W*$/iu;
/** So much of the page's prose stands above, at least: a button says "Comments" over the first paragraph. */
const ENOUGH = 0.35;

/**
 * The lines of the article, without what is announced below it. `before`: all lines of the page; Readability may have kept
 * what a line announces and dropped the line.
 */
export function aboveAnnounced(found: readonly Line[], before: readonly Line[], { all }: Places): readonly Line[] {
  const { lines, added } = withAnnouncements(found, before);
  const keysOf = ({ place }: Line) => {
    const found = place === null ? undefined : all[place];
    if (found === undefined) return ['nowhere'];
    // A paragraph may have a box of its own: then the boxes stand side by side, or are called alike.
    const around = all[found.parent]?.parent ?? -1;
    return [`in ${found.parent}`, `around ${around}`, found.own, found.look && `look ${found.look}`].filter(Boolean);
  };
  const total = wordsOf(lines.filter(isProse));
  const lastOf = new Map<string, number>();
  for (const [at, line] of lines.entries()) if (isProse(line)) for (const key of keysOf(line)) lastOf.set(key, at);
  let above = 0;
  // The last paragraph that stands as one of those above does.
  let last = -1;
  for (const [at, line] of lines.entries()) {
    const isEnough = above > 0 && above >= total * ENOUGH;
    if (isEnough && last < at && line.text.length < 80 && isAnnouncement(line.text))
      return lines.slice(0, at).filter((kept) => !added.has(kept));
    if (!isProse(line)) continue;
    above += wordsOf([line]);
    for (const key of keysOf(line)) last = Math.max(last, lastOf.get(key) ?? -1);
  }
  return found;
}

function withAnnouncements(found: readonly Line[], before: readonly Line[]) {
  const there = new Set(found.map(({ place }) => place));
  const added = before.filter(
    ({ text, place }) => place !== null && text.length < 80 && !there.has(place) && isAnnouncement(text),
  );
  const lines: Line[] = [];
  let next = 0;
  for (const line of found) {
    while (next < added.length && line.place !== null && added[next]!.place! < line.place) lines.push(added[next++]!);
    lines.push(line);
  }
  return { lines, added: new Set(added) };
}

function isAnnouncement(text: string): boolean {
  return COMMENTS.test(text) || OTHERS.test(text) || WRITER.test(text);
}
