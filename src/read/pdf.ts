// A PDF with a text layer → paragraphs. A PDF knows places of letters and no paragraphs: lines come from heights, and
// paragraphs from gaps and short last lines. The library (PDF.js by way of unpdf) is loaded when the first PDF comes.

export type PdfText = { readonly ok: true; readonly text: string; readonly title: string | null };
export type PdfProblem = {
  readonly ok: false;
  readonly problem: 'broken' | 'locked' | 'textless';
  readonly reason: string;
};

/** A report of a commission has a thousand; what comes after is no article. */
const MOST_PAGES = 1000;

type Row = {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
};

/** Reads the text of a PDF. `title` is what the document calls itself, when it is more than a file name. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText | PdfProblem> {
  const { getDocumentProxy, getMeta } = await import('unpdf');
  try {
    // PDF.js takes the bytes for itself; no evaluation, no fonts, nothing fetched. 0: no word to the console.
    const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
    try {
      const pages: Row[][] = [];
      for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
        const page = await document.getPage(number);
        pages.push(byColumn(rowsOf((await page.getTextContent()).items as readonly Item[])));
        page.cleanup();
      }
      const text = paragraphs(withoutRunningHeads(pages)).join('\n\n');
      if (!/\p{L}{2}/u.test(text)) return { ok: false, problem: 'textless', reason: '' };
      const { info } = await getMeta(document);
      return { ok: true, text, title: titleOf(info?.['Title']) };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') return { ok: false, problem: 'locked', reason: '' };
    return { ok: false, problem: 'broken', reason: message.split('\n', 1)[0] ?? '' };
  }
}

type Item = {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
};

/** Between words of one line there is less than this many letters' room; more is the gutter between two columns. */
const GUTTER = 1.6;

/** Pieces of text at one height, side by side, are a line. The order is the document's own. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const { str = '', transform = [], width = 0, height = 0 } of items) {
    if (str.trim() === '' && str !== ' ') continue;
    const [left = 0, top = 0] = transform.slice(4);
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const last = rows.at(-1);
    // PDF.js puts a blank as wide as it is between two columns.
    if (str.trim() === '' && width > size * GUTTER) continue;
    const isBeside = last && Math.abs(last.top - top) < size * 0.4 && left >= last.right - size;
    if (last && isBeside && left - last.right < size * GUTTER) {
      const gap = left - last.right > size * 0.18 && !/\s$/.test(last.text) && !/^\s/.test(str) ? ' ' : '';
      rows[rows.length - 1] = { ...last, text: last.text + gap + str, right: left + width };
    } else if (str.trim() !== '') rows.push({ text: str, top, left, right: left + width, size });
  }
  return rows.map((row) => ({ ...row, text: row.text.replace(/[\s\u00a0]+/g, ' ').trim() }));
}

/** So many lines side by side, and so many letters in them, are columns; fewer or shorter are a table's cells. */
const FEWEST_PAIRS = 5;
const SHORTEST_LINE = 20;

/**
 * Most programs write one column after the other; some write across the page, a line of each in turn. Then the columns
 * are put one after the other again, between the lines that run across both.
 */
function byColumn(rows: readonly Row[]): Row[] {
  const seconds = rows.filter((row, at) => {
    const before = rows[at - 1];
    return before !== undefined && Math.abs(before.top - row.top) < row.size * 0.4 && row.left > before.right;
  });
  const lefts = seconds.map(({ left }) => left).sort((a, b) => a - b);
  const gutter = lefts[Math.floor(lefts.length / 2)];
  const letters = seconds.reduce((sum, { text }) => sum + text.length, 0);
  if (gutter === undefined || seconds.length < FEWEST_PAIRS || letters < seconds.length * SHORTEST_LINE)
    return [...rows];
  const ordered: Row[] = [];
  let [one, other]: [Row[], Row[]] = [[], []];
  const close = () => {
    ordered.push(...one, ...other);
    [one, other] = [[], []];
  };
  for (const row of rows) {
    if (row.left >= gutter - row.size) other.push(row);
    else if (row.right <= gutter) one.push(row);
    else {
      close();
      ordered.push(row);
    }
  }
  close();
  return ordered;
}

/** Page numbers, and lines that stand at the top or bottom of most pages. */
function withoutRunningHeads(pages: readonly Row[][]): Row[][] {
  const seen = new Map<string, number>();
  const folded = (row: Row) => row.text.replace(/\d+/g, '#').toLowerCase();
  const edges = (rows: readonly Row[]) => new Set([...rows.slice(0, 2), ...rows.slice(-2)]);
  for (const rows of pages) {
    for (const words of new Set([...edges(rows)].map(folded))) seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  return pages.map((rows) => {
    const outer = edges(rows);
    return rows.filter((row) => {
      if (!outer.has(row)) return true;
      if (/^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i.test(row.text)) return false;
      return pages.length < 3 || (seen.get(folded(row)) ?? 0) < pages.length * 0.6;
    });
  });
}

function paragraphs(pages: readonly (readonly Row[])[]): string[] {
  const found: string[] = [];
  let open = '';
  let before: Row | null = null;
  const usual = usualStep(pages);
  const widest = Math.max(0, ...pages.flat().map(({ right }) => right));
  for (const row of pages.flat()) {
    if (before !== null && startsNew(before, row, usual, widest)) {
      found.push(open);
      open = '';
    }
    open = joined(open, row.text);
    before = row;
  }
  return [...found, open].filter((words) => words.trim() !== '');
}

/** The distance between two lines of a paragraph: the one met most. */
function usualStep(pages: readonly (readonly Row[])[]): number {
  const counts = new Map<number, number>();
  for (const rows of pages) {
    rows.slice(1).forEach((row, index) => {
      const step = Math.round(rows[index]!.top - row.top);
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/**
 * A wider gap, another size of letters, an indented line after a full stop; a full stop on a line that ends far from the
 * margin. At the top of a page or column only a sentence that has ended begins a new one.
 */
function startsNew(before: Row, row: Row, usual: number, widest: number): boolean {
  const ended = /[.!?…:]["”’)\]]*$/.test(before.text);
  const step = before.top - row.top;
  if (Math.abs(before.size - row.size) > 1.5) return true;
  if (step < 0 || step > 10 * Math.max(usual, 1)) return ended;
  if (usual > 0 && step > usual * 1.35) return true;
  if (ended && row.left > before.left + row.size * 0.8) return true;
  return ended && before.right < widest * 0.8;
}

/** `the con-` and `tract` are one word; `well-` and `Known` are two. */
function joined(open: string, line: string): string {
  if (open === '') return line;
  return /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`;
}

function titleOf(title: unknown): string | null {
  if (typeof title !== 'string') return null;
  const words = title.trim();
  return /\s/.test(words) && !/^(?:Microsoft Word|untitled|document)\b|\.(?:docx?|pdf|indd|qxd)$/i.test(words)
    ? words
    : null;
}
