// A newsletter that somebody forwarded: who sent it first, when and under which subject stands in its text, not in the
// message's headers. Mail programs write it alike: a few lines `From: … Date: … Subject: …` on top of what they pass on.

export type Forwarded = {
  readonly sender: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  /** What stands below those lines: text, or a page when a page was given. */
  readonly rest: string;
};

const FIELDS: Readonly<Record<string, 'sender' | 'date' | 'subject' | 'other'>> = {
  from: 'sender',
  de: 'sender',
  date: 'date',
  sent: 'date',
  envoyé: 'date',
  subject: 'subject',
  objet: 'subject',
  to: 'other',
  à: 'other',
  cc: 'other',
  'reply-to': 'other',
};
const LINE = /^[\s>*_]*([\p{L}-]{2,9}|à)[ \u00a0]?:[*_]*[ \u00a0]*(\S.*)$/iu;
/** So many lines at the top are looked at: a note of whoever forwards it is short, */
const DEEPEST = 60;
/** or it ends with the line that mail programs put above what they pass on. */
const MARKER =
  /^[\s>*_-]*(?:begin\s+)?(?:forwarded\s+message|original\s+message|message\s+(?:transféré|réexpédié|d['’]origine)|début\s+du\s+message\s+\S{5,12})(?!\p{L})[\s:*_-]*$/iu;
const DEEPEST_MARKED = 5000;

/** A line of a message, and where it ends in what was given. */
type Line = { readonly words: string; readonly end: number };

/** Null when `text` is no forwarded message: fewer than a sender and a subject, one right below the other. */
export function forwardedIn(text: string): Forwarded | null {
  let end = 0;
  const lines = text.split(/(?<=\n)/).map((line): Line => {
    end += line.length;
    return { words: line.replace(/\r?\n$/, ''), end };
  });
  return firstOf(text, lines);
}

/** What ends a line of a page, as far as mail programs write pages. */
const BREAK = /<(?:br|hr|\/?(?:p|div|tr|table|h\d|li|blockquote))\b[^>]{0,600}>/gi;
const LONGEST_PAGE = 2_000_000;

/** The same of a page: its note and its header lines are cut off the page. */
export function forwardedInPage(html: string): Forwarded | null {
  const page = html
    .slice(0, LONGEST_PAGE)
    .replace(/<(style|script|head|title)\b[\s\S]{0,60000}?<\/\1\s*>/gi, (part) => ' '.repeat(part.length));
  const lines: Line[] = [];
  let from = 0;
  for (const { 0: tag, index } of page.matchAll(BREAK)) {
    lines.push({ words: plain(page.slice(from, index)), end: index });
    from = index + tag.length;
    if (lines.length > DEEPEST_MARKED) break;
  }
  return firstOf(
    html,
    lines.filter(({ words }) => words !== ''),
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]{0,600}>/g, '')
    .replace(/&nbsp;|&#160;|\s+/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}

function firstOf(given: string, lines: readonly Line[]): Forwarded | null {
  let marked = -1;
  for (let at = 0; at < Math.min(lines.length, DEEPEST_MARKED); at++) {
    const { words } = lines[at]!;
    if (words.length < 80 && MARKER.test(words)) marked = at;
    if (fieldOf(words)?.name !== 'sender' || (at >= DEEPEST && (marked < 0 || at - marked > 3))) continue;
    const found: Record<string, string> = {};
    let last = at;
    for (let line = at; line < Math.min(lines.length, at + 10); line++) {
      const field = fieldOf(lines[line]!.words);
      if (field === null && lines[line]!.words.trim() !== '') break;
      if (field !== null) {
        found[field.name] ??= field.value;
        last = line;
      }
    }
    if (found['sender'] === undefined || found['subject'] === undefined) continue;
    return {
      sender: nameIn(found['sender']),
      date: dateIn(found['date'] ?? ''),
      subject: found['subject'],
      rest: given.slice(lines[last]!.end).trim(),
    };
  }
  return null;
}

function fieldOf(line: string) {
  const match = line.length > 400 ? null : LINE.exec(line);
  const name = match && FIELDS[match[1]!.toLowerCase()];
  return match && name ? { name, value: match[2]!.replace(/[*_]+/g, '').trim() } : null;
}

/** `The Ledger <news@ledger.example>`, `"The Ledger" [mailto:news@…]`; an address alone is no name. */
function nameIn(value: string): string | null {
  const name = value
    .replace(/[<[(].*$/, '')
    .replace(/["“”']/g, '')
    .trim();
  return /\p{L}{2}/u.test(name) && !name.includes('@') ? name : null;
}

/** `Tue, Mar 3, 2015 at 6:00 PM` → `Mar 3, 2015`; a weekday and an hour say nothing of the day. */
function dateIn(value: string): string | null {
  const date = value
    .replace(/^(?:\p{L}{2,9}\.?,|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\s+/iu, '')
    .replace(/,?\s+(?:at|à|um)\s+\d.*$/i, '')
    .replace(/,?\s+\d{1,2}[:h]\d\d.*$/i, '')
    .trim();
  return date === '' ? null : date;
}
