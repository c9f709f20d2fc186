// A newsletter that somebody forwarded: who sent it first, when and under which subject stands in its text, not in the
// message's headers. Mail programs write it alike: a few lines `From: … Date: … Subject: …` on top of what they pass on.

export type Forwarded = {
  readonly sender: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  /** What stands below those lines. */
  readonly text: string;
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
/** So many lines at the top are looked at: a note of whoever forwards it is short. */
const DEEPEST = 60;

/** Null when `text` is no forwarded message: fewer than a sender and a subject, one right below the other. */
export function forwardedIn(text: string): Forwarded | null {
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < Math.min(lines.length, DEEPEST); at++) {
    if (fieldOf(lines[at]!)?.name !== 'sender') continue;
    const found: Record<string, string> = {};
    let end = at;
    for (let line = at; line < Math.min(lines.length, at + 10); line++) {
      const field = fieldOf(lines[line]!);
      if (field === null && lines[line]!.trim() !== '') break;
      if (field !== null) {
        found[field.name] ??= field.value;
        end = line;
      }
    }
    if (found['sender'] === undefined || found['subject'] === undefined) continue;
    return {
      sender: nameIn(found['sender']),
      date: dateIn(found['date'] ?? ''),
      subject: found['subject'],
      text: lines
        .slice(end + 1)
        .join('\n')
        .trim(),
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
