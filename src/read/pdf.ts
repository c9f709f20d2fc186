// A PDF with a text layer → its text, in paragraphs. A PDF knows places of letters and no paragraphs: what is made of the
// places stands in `pdf/`. The library (PDF.js by way of unpdf) is loaded when the first PDF comes.
import { byColumn } from './pdf/columns.ts';
import { withoutEdges } from './pdf/edges.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { type Item, type Row, rowsOf } from './pdf/rows.ts';

export type PdfText = {
  readonly ok: true;
  readonly text: string;
  readonly title: string | null;
  /** Where a browser found the page that it printed. */
  readonly url: string | null;
};
export type PdfProblem = {
  readonly ok: false;
  readonly problem: 'broken' | 'locked' | 'textless';
  readonly reason: string;
};

/** A report of a commission has a thousand; what comes after is no article. */
const MOST_PAGES = 1000;

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
      const { info } = await getMeta(document);
      const title = titleOf(info?.['Title']);
      const { pages: trimmed, url } = withoutEdges(pages, title);
      const text = paragraphsOf(trimmed).join('\n\n');
      if (!/\p{L}{2}/u.test(text)) return { ok: false, problem: 'textless', reason: '' };
      return { ok: true, text, title, url };
    } finally {
      await document.destroy();
    }
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') return { ok: false, problem: 'locked', reason: '' };
    return { ok: false, problem: 'broken', reason: message.split('\n', 1)[0] ?? '' };
  }
}

function titleOf(title: unknown): string | null {
  if (typeof title !== 'string') return null;
  const words = title.trim();
  return /\s/.test(words) && !/^(?:Microsoft Word|untitled|document)\b|\.(?:docx?|pdf|indd|qxd)$/i.test(words)
    ? words
    : null;
}
