// Some pages give their article's text to machines (JSON-LD `articleBody`), without breaks between paragraphs, at times cut
// short behind a paywall. Where it is whole it says which of the page's lines are the article and which stand around it.

const RUN = 4;
/** Fewer words state nothing. */
const FEWEST = 60;
/** So much of the stated text must stand on the page before it may judge the page's lines. */
const WHOLE = 0.85;
/** More of the page's words than this are not stated: then it was cut short. */
const MOST_UNSTATED = 0.35;
/** A line with less than this of its words in the stated text is none of it. */
const IN_IT = 0.5;
/** A page whose own lines are less than this of the stated text shows it by a script. */
const TOO_LITTLE = 0.4;
const LARGEST = 300_000;

/** The lines of `paragraphs` that `body` holds; all where it does not hold enough to tell; its own where the page has few. */
export function asStated(paragraphs: readonly string[], body: string | null): readonly string[] {
  const text = body === null || body.length > LARGEST ? '' : plain(body);
  const stated = wordsOf(text);
  if (stated.length < FEWEST) return paragraphs;
  const runs = new Set(runsOf(stated));
  const lines = paragraphs.map((line) => ({ line, ...inIt(wordsOf(line), runs, stated) }));
  const total = lines.reduce((sum, { words }) => sum + words, 0);
  const shared = lines.reduce((sum, { words, share }) => sum + words * share, 0);
  if (shared < stated.length * TOO_LITTLE && total < stated.length * TOO_LITTLE) return ownLines(text);
  if (shared < stated.length * WHOLE || total - shared > total * MOST_UNSTATED) return paragraphs;
  const last = lines.findLastIndex(({ share }) => share >= IN_IT);
  return lines
    .filter(({ line, share, words }, at) => share >= IN_IT || (at < last && words >= 12 && /["“«]/.test(line)))
    .map(({ line }) => line);
}

/** Pages put HTML into it, and entities. */
function plain(body: string): string {
  return body
    .replace(/<\/?(?:p|div|br|h\d|li|ul|blockquote)\b[^>]{0,300}>/gi, '\n')
    .replace(/<[a-z/!][^>]{0,600}>/gi, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&(?:rsquo|#8217|#x27|#39|apos);/g, '’')
    .replace(/&(?:ldquo|#8220);/g, '“')
    .replace(/&(?:rdquo|#8221);/g, '”')
    .replace(/&quot;/g, '"')
    .replace(/&(?:mdash|#8212);/g, '—')
    .replace(/&amp;/g, '&');
}

function ownLines(text: string): string[] {
  return text
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** The share of a line's runs that are stated. A line too short for a run is in it when its words are. */
function inIt(words: readonly string[], runs: ReadonlySet<string>, stated: readonly string[]) {
  const own = runsOf(words);
  if (own.length > 0) return { words: words.length, share: own.filter((run) => runs.has(run)).length / own.length };
  const isThere = words.length > 0 && ` ${stated.join(' ')} `.includes(` ${words.join(' ')} `);
  return { words: words.length, share: isThere ? 1 : 0 };
}
