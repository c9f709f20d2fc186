// A PDF of one page made by hand: each line at a height of its own, 14 points below the one before; '' leaves a gap.

export function pdf(lines: readonly string[], title = 'untitled'): Buffer {
  const shown = lines.map((line) => `(${escaped(line)}) Tj T*`).join('\n');
  return pageOf(`BT /F1 12 Tf 72 720 Td 14 TL\n${shown}\nET`, title);
}

/** Each piece where it says: points from the left and from the bottom, in this order. */
export function placedPdf(pieces: readonly (readonly [x: number, y: number, text: string])[]): Buffer {
  const shown = pieces.map(([x, y, text]) => `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`);
  return pageOf(shown.join('\n'), 'untitled');
}

const escaped = (line: string) => line.replace(/[()\\]/g, '\\$&');

function pageOf(stream: string, title: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title (${title}) /CreationDate (D:20240101120000Z) >>`,
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
    `${out}${table}trailer << /Size ${count} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF`,
    'latin1',
  );
}
