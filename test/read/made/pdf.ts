// PDFs made by hand: lines one below the other, or each piece of text where it is wanted, on one page or several.

/** Points from the left and from the bottom; letters of 10 points unless said. */
export type Piece = readonly [x: number, y: number, text: string, size?: number];

/** One page; each line 14 points below the one before; '' leaves a gap. */
export function pdf(lines: readonly string[], title = 'untitled'): Buffer {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return documentOf([`BT /F1 12 Tf 72 720 Td 14 TL\n${shown}\nET`], title);
}

/** Each piece where it says, in this order. */
export function placedPdf(pieces: readonly Piece[]): Buffer {
  return pagesPdf([pieces]);
}

/** The same, a page each. */
export function pagesPdf(pages: readonly (readonly Piece[])[], title = 'untitled'): Buffer {
  return documentOf(
    pages.map((pieces) =>
      pieces
        .map(([x, y, text, size = 10]) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`)
        .join('\n'),
    ),
    title,
  );
}

const escaped = (line: string) => line.replace(/[()\\]/g, '\\$&');

/** Objects 1 to 4 are of the whole document, then a page and what it shows in turn. */
function documentOf(streams: readonly string[], title: string): Buffer {
  const kids = streams.map((_, at) => `${5 + 2 * at} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${escaped(title)}) /CreationDate (D:20240101120000Z) >>`,
    ...streams.flatMap((stream, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let out = '%PDF-1.4\n';
  const places: string[] = [];
  objects.forEach((object, index) => {
    places.push(`${String(out.length).padStart(10, '0')} 00000 n \n`);
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const start = out.length;
  return Buffer.from(
    `${out}${table}trailer << /Size ${count} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF`,
    'latin1',
  );
}
