// The address that a browser, or the SingleFile extension, writes into a remark at the head of a page that it saves.
import { webUrl } from '../url.ts';

/** The remark is the first thing in the file, or the first in its root. */
const HEAD = 4000;
const BROWSER = /<!--\s{0,4}saved from url=\(\d{1,5}\)(\S{1,2000}?)\s{0,4}-->/i;
const SINGLE_FILE = /<!--\s{1,8}Page saved with SingleFile\s{1,8}url:\s{1,8}(\S{1,2000})/i;

/** `<!-- saved from url=(0041)https://ledger.example/ferry -->` → `https://ledger.example/ferry`; null where none is written. */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, HEAD);
  const found = BROWSER.exec(head) ?? SINGLE_FILE.exec(head);
  return found ? webUrl(found[1]!) : null;
}
