// Documents that are one article: a page, a text, a PDF, a Word document, a message.
import type { Article } from '../../coverage/types.ts';
import { decodePage } from '../charset.ts';
import { type Decoded, decodeText } from '../decode.ts';
import { readHeader } from '../header.ts';
import { readHtml } from '../html.ts';
import { type ContentResult, readText } from '../text.ts';
import { LARGEST_DOCUMENT_SAID, type ReadItem } from '../types.ts';
import { withoutTracking } from '../url.ts';
import { type Document, fault } from './types.ts';

/** A page, a text, Markdown. */
export async function* readArticle(
  { bytes, charset, from, address, id }: Document,
  kind: 'page' | 'text' | 'markdown',
): AsyncGenerator<ReadItem> {
  const text = yield* decoded(
    kind === 'page' || address !== null ? decodePage(bytes, charset, from) : decodeText(bytes, from),
  );
  if (text === null) return;
  const result =
    kind === 'page'
      ? await readHtml(text, from, address)
      : kind === 'markdown'
        ? await readMarkdown(text, from)
        : readText(text, from);
  yield* articleItems(result, id, from, { url: address });
}

async function readMarkdown(text: string, from: string): Promise<ContentResult> {
  const { plainText } = await import('../markdown.ts');
  const header = readHeader(text);
  return readText(plainText(text.slice(header.span?.end ?? 0)), from, { ...header, span: null });
}

/** The text, with what is to be said of it; null where there is none. */
export function* decoded(result: Decoded): Generator<ReadItem, string | null> {
  if (!result.ok) {
    yield { type: 'fault', problem: result.problem };
    return null;
  }
  if (result.notice) yield { type: 'notice', problem: result.notice };
  return result.text;
}

type Known = {
  readonly url?: string | null;
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly published?: Article['published'];
};

/** `known`: what is known from outside the document, and wins over what the document says (a url and a publisher do not). */
export function* articleItems(result: ContentResult, id: string, from: string, known: Known): Generator<ReadItem> {
  if (!result.ok) {
    yield { type: 'fault', problem: result.problem };
    return;
  }
  for (const problem of result.notices) yield { type: 'notice', problem };
  const { content } = result;
  const article: Article = {
    id,
    ...content,
    title: known.title || content.title || id,
    publisher: content.publisher ?? known.publisher ?? null,
    url: cited(content.url ?? known.url ?? null),
    published: known.published ?? content.published,
  };
  yield { type: 'article', article, from };
}

/** A link of a feed or a newsletter says where its reader came from: that is none of those who are shown it. */
function cited(url: string | null): string | null {
  return url === null ? null : withoutTracking(url);
}

export async function* readPdfDocument({ bytes, from, id, address }: Document): AsyncGenerator<ReadItem> {
  const { readPdf } = await import('../pdf.ts');
  const found = await readPdf(bytes);
  if (found.ok) {
    const header = { ...readHeader(''), title: found.title, url: found.url };
    yield* articleItems(readText(found.text, from, header), id, from, { url: address });
  } else if (found.problem === 'locked') yield fault('pdfLocked', { file: from });
  else if (found.problem === 'textless') yield fault('pdfWithoutText', { file: from });
  else yield fault('pdfBroken', { file: from, reason: found.reason });
}

export async function* readWordDocument({ bytes, from, id, address }: Document): AsyncGenerator<ReadItem> {
  const { readDocx } = await import('../docx.ts');
  const found = readDocx(bytes);
  if (found.ok) {
    const header = { ...readHeader(''), title: found.title };
    yield* articleItems(readText(found.text, from, header), id, from, { url: address });
  } else if (found.problem === 'bomb') yield fault('archiveTooLarge', { file: from, limit: LARGEST_DOCUMENT_SAID });
  else yield fault('docxBroken', { file: from, reason: found.reason });
}

export async function* readMailDocument({ bytes, from, id }: Document): AsyncGenerator<ReadItem> {
  const [{ readMail }, { publicationDate }] = await Promise.all([import('../mail.ts'), import('../../dates/index.ts')]);
  let mail: Awaited<ReturnType<typeof readMail>>;
  try {
    mail = await readMail(bytes);
  } catch (error) {
    yield fault('mailBroken', { file: from, reason: (error as Error).message.split('\n', 1)[0] ?? '' });
    return;
  }
  if (mail.saved) {
    yield* articleItems(await readHtml(mail.html, from, mail.url), id, from, { url: mail.url });
    return;
  }
  const result = mail.html === null ? readText(mail.text ?? '', from) : await readHtml(mail.html, from, null);
  yield* articleItems(result, id, from, {
    title: mail.subject,
    publisher: mail.sender,
    url: mail.url,
    published: mail.date === null ? null : publicationDate('', { published: mail.date }),
  });
}
