// A Word document made by hand, part by part.
import { zip } from './zip.ts';

/** `body`: what stands in `<w:body>`. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}, before = ''): Buffer {
  const name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document ${name}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

export function paragraph(words: string, style = ''): string {
  const properties = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p w:rsidR="00A1">${properties}${run(words)}</w:p>`;
}

export function run(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}
