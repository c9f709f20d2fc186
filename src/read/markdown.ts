// Markdown → plain text as a reader sees it: words without their markup, one paragraph a line. Front matter is read by
// header.ts before. CommonMark as far as articles use it; what is no markup stays as it stands.

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:[-*_] *){3,}$/;
const UNDERLINE = /^ {0,3}(?:=+|-+) *$/;
const HEADING = /^ {0,3}#{1,6}(?: +|$)/;
const ITEM = /^ {0,6}(?:[-*+]|\d{1,3}[.)]) +/;
/** `[1]: https://…`, `[^note]: …`: definitions, nobody reads them. */
const DEFINITION = /^ {0,3}\[[^\]]{1,80}\]:/;

/** A row of a table; the one below its head. */
const ROW = /^ {0,3}\|.*\| *$/;
const ROW_RULE = /^[\s|:-]+$/;

/** `markdown` without front matter → paragraphs apart by blank lines. Pictures, code, rules and definitions go. */
export function plainText(markdown: string): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  const close = () => {
    const words = inline(open.join(' ')).replace(/\s+/g, ' ').trim();
    if (words !== '') paragraphs.push(words);
    open = [];
  };
  let fence = false;
  for (const raw of markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r\n|\n|\r/)) {
    const line = raw.replace(/^(?: {0,3}> ?)+/, '');
    if (FENCE.test(line)) {
      close();
      fence = !fence;
    } else if (fence || DEFINITION.test(line)) continue;
    else if (line.trim() === '') close();
    else if (open.length > 0 && UNDERLINE.test(line)) close();
    else if (RULE.test(line)) close();
    else if (ROW.test(line)) {
      close();
      if (!ROW_RULE.test(line)) open.push(cellsOf(line).join(' · '));
      close();
    } else if (HEADING.test(line)) {
      close();
      open.push(line.replace(HEADING, '').replace(/ +#+ *$/, ''));
      close();
    } else {
      if (ITEM.test(line)) close();
      open.push(ITEM.test(line) ? line.replace(ITEM, '') : line.trim());
      // Two blanks or a backslash at the end break the line: a transcript's turns stay apart.
      if (/(?: {2}|\\)$/.test(line)) {
        open.push(open.pop()!.replace(/\\$/, ''));
        close();
      }
    }
  }
  close();
  return paragraphs.join('\n\n');
}

function cellsOf(row: string): string[] {
  const inside = row.trim().slice(1, -1).replaceAll('\\|', '\u0001');
  return inside
    .split('|')
    .map((cell) => cell.replaceAll('\u0001', '|').trim())
    .filter((cell) => cell !== '');
}

/** No pattern spans more than a bounded length, so that a line of ten million brackets is read in one pass. */
function inline(text: string): string {
  const escaped: string[] = [];
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => `\u0000${escaped.push(mark) - 1}\u0000`)
    .replace(/!\[[^\]]{0,300}\]\([^()\s]{0,1000}(?: +"[^"]{0,300}")?\)/g, '')
    .replace(/\[([^[\]]{1,500})\]\(<?[^()\s]{0,1000}>?(?: +"[^"]{0,300}")?\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,80}\]/g, '$1')
    .replace(/\[\^[^[\]]{1,40}\]/g, '')
    .replace(/<(https?:\/\/[^<>\s]{1,1000})>/g, '$1')
    .replace(/<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replace(/`([^`]{1,300})`/g, '$1')
    .replace(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]{1,2000}?)(?<=\S)\1(?!\*)/gu, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/~~([^~]{1,500})~~/g, '$1')
    .replace(/\0(\d+)\0/g, (whole, index: string) => escaped[Number(index)] ?? whole);
}
