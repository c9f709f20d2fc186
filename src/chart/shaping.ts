// Lines of letters → widths and outlines. A line is cut where another font file has to take over.
import { Buffer, type Face, Font, shape, Variation } from 'harfbuzzjs';
import type { Typeface } from './types.ts';

/** In font units. */
type Glyph = { readonly id: number; readonly advance: number; readonly x: number; readonly y: number };
type Run = { readonly font: Font; readonly glyphs: readonly Glyph[]; readonly upem: number };
type Weights = { readonly plain: number; readonly bold: number };

/** Lines that are kept shaped: the words of a picture are measured again and again while lines are broken. */
const KEPT = 4000;

export function makeTypeface(faceOf: (letter: string) => Face, weights: Weights): Typeface {
  const fonts = new Map<Face, { readonly plain: Font; readonly bold: Font; readonly paths: Map<string, string> }>();
  const shaped = new Map<string, readonly Run[]>();

  const fontsOf = (face: Face) => {
    const known = fonts.get(face);
    if (known !== undefined) return known;
    const made = { plain: weighted(face, weights.plain), bold: weighted(face, weights.bold), paths: new Map() };
    fonts.set(face, made);
    return made;
  };

  const runsOf = (text: string, bold: boolean): readonly Run[] => {
    const key = (bold ? '1' : '0') + text;
    const known = shaped.get(key);
    if (known !== undefined) return known;
    const runs = cut(text.normalize('NFC'), faceOf).map(({ face, text: part }) => {
      const font = fontsOf(face)[bold ? 'bold' : 'plain'];
      return { font, glyphs: glyphsOf(font, part), upem: face.upem };
    });
    if (shaped.size >= KEPT) shaped.clear();
    shaped.set(key, runs);
    return runs;
  };

  return {
    measure(text, size, bold) {
      let width = 0;
      for (const { glyphs, upem } of runsOf(text, bold))
        for (const glyph of glyphs) width += (glyph.advance * size) / upem;
      return width;
    },
    outline(text, size, bold) {
      let x = 0;
      let out = '';
      for (const { font, glyphs, upem } of runsOf(text, bold)) {
        const scale = size / upem;
        let pen = 0;
        let d = '';
        for (const glyph of glyphs) {
          const path = font.glyphToPath(glyph.id);
          if (path !== '') d += `<path transform="translate(${pen + glyph.x} ${glyph.y})" d="${path}"/>`;
          pen += glyph.advance;
        }
        out += `<g transform="translate(${round(x)}) scale(${scale} ${-scale})">${d}</g>`;
        x += pen * scale;
      }
      return out;
    },
  };
}

function weighted(face: Face, weight: number): Font {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

function glyphsOf(font: Font, text: string): Glyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: id }, i) => {
    const at = positions[i];
    return { id, advance: at?.xAdvance ?? 0, x: at?.xOffset ?? 0, y: at?.yOffset ?? 0 };
  });
}

/** Marks stay with the letter they stand on, spaces with what stands before them. */
function cut(text: string, faceOf: (letter: string) => Face): { readonly face: Face; readonly text: string }[] {
  const parts: { face: Face; text: string }[] = [];
  for (const letter of text) {
    const last = parts.at(-1);
    const face = last !== undefined && /^[\p{M}\s]$/u.test(letter) ? last.face : faceOf(letter);
    if (last?.face === face) last.text += letter;
    else parts.push({ face, text: letter });
  }
  return parts;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
