// A newsletter as a mail program saves it (.eml) → its page or text, subject, sender and day; a page as a browser saves it
// in one file (.mhtml), which is written like a message, → the page and its address. What is attached is not read. postal-mime (no dependencies of its own) is loaded when the first message comes.
import type { Email } from 'postal-mime';
import { forwardedIn, forwardedInPage } from './forwarded.ts';
import { webUrl } from './url.ts';
import { withMarks } from './windows1252.ts';

export type Mail = {
  /** The part that was written for people; HTML where there is one. Exactly one of the two is given. */
  readonly html: string | null;
  readonly text: string | null;
  readonly subject: string | null;
  /** The sender's name, never the address. */
  readonly sender: string | null;
  /** As the Date header has it. */
  readonly date: string | null;
  /** "View in browser". */
  readonly url: string | null;
};

/** Multiparts inside multiparts: forwarded mail has four or five. */
const DEEPEST = 30;
const LONGEST_HEADERS = 1024 * 1024;

/** A page that was saved: all else about it stands in the page. */
export type SavedPage = { readonly saved: true; readonly html: string; readonly url: string | null };

/** Reads a message, or a page that a browser saved as one. Throws an Error with a short message when it is neither. */
export async function readMail(bytes: Uint8Array): Promise<(Mail & { readonly saved: false }) | SavedPage> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: LONGEST_HEADERS });
  const saved = savedPage(mail);
  if (saved) return saved;
  const page = mail.html && /\p{L}{2}/u.test(mail.html) ? withMarks(mail.html) : null;
  const plain = withMarks(mail.text ?? '');
  const isForwarded = FORWARDED.test(mail.subject ?? '');
  const first = isForwarded ? (page === null ? forwardedIn(plain) : forwardedInPage(page)) : null;
  return {
    saved: false,
    html: page === null ? null : (first?.rest ?? page),
    text: page === null ? (first?.rest ?? plain) : null,
    subject: cleanSubject(withMarks(first?.subject ?? mail.subject ?? '')),
    sender: first ? first.sender : mail.from?.name?.trim() || null,
    date: first ? first.date : (mail.headers.find(({ key }) => key === 'date')?.value ?? null),
    url: archived(mail.headers.find(({ key }) => key === 'archived-at')?.value) ?? (page && inBrowser(page)),
  };
}

/** Chrome and Edge, Internet Explorer and Word: `From: <Saved by Blink>`. The day in its head is that of saving. */
const SAVED_BY = /^["<]?saved by /i;

function savedPage({ headers, html = '' }: Pick<Email, 'headers' | 'html'>): SavedPage | null {
  const value = (name: string) => headers.find(({ key }) => key === name)?.value.trim() ?? '';
  if (!SAVED_BY.test(value('from')) && value('snapshot-content-location') === '') return null;
  if (!/\p{L}{2}/u.test(html)) return null;
  // What is framed in it, advertisements mostly, follows as pages of their own.
  const end = html.search(/<\/html\s*>/i);
  const url = webUrl(value('snapshot-content-location') || value('content-location'));
  return { saved: true, html: end < 0 ? html : html.slice(0, end), url };
}

const FORWARDED = /^\s*(?:fwd?|tr|wg|rv|i)\s*:/i;

/** `Fwd: FW: The ferry contract` → `The ferry contract`. */
function cleanSubject(subject: string | undefined): string | null {
  return subject?.replace(/^(?:\s*(?:fwd?|re|tr|wg)\s*:\s*)+/i, '').trim() || null;
}

function archived(value: string | undefined): string | null {
  return value ? webUrl(value.replace(/^<|>$/g, '')) : null;
}

function inBrowser(html: string): string | null {
  const link =
    /<a\b[^>]{0,600}?\bhref\s*=\s*["'](https?:[^"']{1,1500})["'][^>]{0,600}>(?:\s|<[^>]{0,300}>){0,8}(?:view|read|open)\b[^<]{0,40}\b(?:browser|online|web)\b/i;
  const found = link.exec(html.slice(0, 60_000));
  return found ? webUrl(found[1]!.replaceAll('&amp;', '&')) : null;
}
