// Where something stands: title, publisher, date, paragraph, and whether that was compared with the text.
import type { Citation } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { hang, paint, type Style } from './layout.ts';
import { plain } from './plain.ts';

/** `n`: its number in brackets, from 1. */
export function citationBlock(c: Citation, n: number, o: Style & { readonly locale: Locale }): string {
  const title = hang(o, `    ${paint(o, 'cyan', `[${n}]`)} `, 8, plain(c.title));
  const facts = [
    c.publisher === null ? '' : plain(c.publisher),
    c.published === null ? say(o.locale, 'undated') : sayDate(o.locale, c.published),
    c.paragraph === null ? '' : say(o.locale, 'paragraph', { number: c.paragraph }),
    say(o.locale, c.verified ? 'verified' : 'notVerified'),
  ].filter((part) => part !== '');
  const lines = [title, hang(o, '        ', 8, paint(o, 'dim', facts.join(' · ')))];
  if (c.url !== null) lines.push(hang(o, '        ', 8, paint(o, 'underline', plain(c.url))));
  return lines.join('\n');
}
