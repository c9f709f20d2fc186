// Discord's Markdown as Discord's clients read it, as far as a bot's message can hold it: escapes, bold, italics, underline,
// strike-through, spoilers, code, masked links, headings, small print, quotations, lists.
// https://support.discord.com/hc/en-us/articles/210298617
import { escapeHtml, outward } from './html.ts';

/** A message's or an embed's text as HTML. What is not escaped in it comes alive here, as it would in Discord. */
export function discordHtml(markdown: string): string {
  const out: string[] = [];
  let open: 'ul' | 'blockquote' | null = null;
  const change = (next: 'ul' | 'blockquote' | null) => {
    if (open === next) return;
    if (open !== null) out.push(`</${open}>`);
    if (next !== null) out.push(`<${next}>`);
    open = next;
  };
  for (const line of markdown.split('\n')) {
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    const small = /^-# (.+)$/.exec(line);
    const quoted = /^> (.*)$/.exec(line);
    const listed = /^[-*] (.+)$/.exec(line);
    change(quoted !== null ? 'blockquote' : listed !== null ? 'ul' : null);
    // Headings stand inside the page's own.
    if (heading !== null) out.push(`<p class="heading">${inline(heading[2] ?? '')}</p>`);
    else if (small !== null) out.push(`<p class="small">${inline(small[1] ?? '')}</p>`);
    else if (listed !== null) out.push(`<li>${inline(listed[1] ?? '')}</li>`);
    else if (line === '') out.push('<p class="gap"></p>');
    else out.push(`<p>${inline(quoted?.[1] ?? line)}</p>`);
  }
  change(null);
  return out.join('');
}

type Mark = { readonly mark: string; readonly tag: string };

/** Longer marks first. */
const MARKS: readonly Mark[] = [
  { mark: '**', tag: 'strong' },
  { mark: '__', tag: 'u' },
  { mark: '~~', tag: 's' },
  { mark: '||', tag: 'span' },
  { mark: '*', tag: 'em' },
  { mark: '_', tag: 'em' },
];

function inline(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const escaped = /^\\([^\p{L}\p{N}\s])/u.exec(rest);
    const code = /^`([^`]+)`/.exec(rest);
    const masked = /^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]*(?:\([^\s)]*\)[^\s)>]*)*)>?\)/.exec(rest);
    const bare = /^https?:\/\/[^\s<]*[^\s<.,:;"')\]]/.exec(rest);
    const marked = masked === null && bare === null ? markedAt(rest) : null;
    if (escaped !== null) {
      out += escapeHtml(escaped[1] ?? '');
      at += escaped[0].length;
    } else if (code !== null) {
      out += `<code>${escapeHtml(code[1] ?? '')}</code>`;
      at += code[0].length;
    } else if (masked !== null) {
      out += outward(masked[2] ?? '', inline(masked[1] ?? ''));
      at += masked[0].length;
    } else if (bare !== null) {
      out += outward(bare[0], escapeHtml(bare[0]));
      at += bare[0].length;
    } else if (marked !== null) {
      out += `<${marked.tag}>${inline(marked.inner)}</${marked.tag}>`;
      at += marked.length;
    } else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      out += escapeHtml(letter);
      at += letter.length;
    }
  }
  return out;
}

/** What stands between two of the same marks, the first of which is here. */
function markedAt(rest: string): { readonly tag: string; readonly inner: string; readonly length: number } | null {
  for (const { mark, tag } of MARKS) {
    if (!rest.startsWith(mark) || /^\s|^$/.test(rest.slice(mark.length))) continue;
    for (let end = mark.length; end < rest.length; end += 1) {
      if (rest[end] === '\\') end += 1;
      else if (rest.startsWith(mark, end) && !/\s/.test(rest[end - 1] ?? ' '))
        return { tag, inner: rest.slice(mark.length, end), length: end + mark.length };
    }
  }
  return null;
}
