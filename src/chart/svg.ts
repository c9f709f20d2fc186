// Scene → SVG. With `letters: 'text'` the words are text, to be searched and read aloud; with `'outlines'` they are drawn, so
// that whatever turns the picture into pixels needs no font. Every text is escaped here, and nothing is linked.
import { clean, escapeXml } from './text.ts';
import type { Colour, Scene, Shape, Theme, Typeface } from './types.ts';

type SvgOptions = {
  readonly theme: Theme;
  readonly letters: 'text' | 'outlines';
  readonly typeface: Typeface;
};

/** At least 4.5 to 1 against the paper for words, 3 to 1 for marks; told apart by the colour-blind too (Okabe & Ito, 2008). */
const COLOURS: Readonly<Record<Theme, Readonly<Record<Colour, string>>>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b1f24',
    soft: '#57606a',
    line: '#c9d1d9',
    badge: '#e4e8ec',
    other: '#b0307a',
    reported: '#0b62a8',
    alleged: '#a15c00',
    disputed: '#b3261e',
    planned: '#00745a',
  },
  dark: {
    paper: '#1e1f22',
    ink: '#f2f3f5',
    soft: '#b5bac1',
    line: '#4e5058',
    badge: '#3f4248',
    other: '#f08cc4',
    reported: '#6cb6ff',
    alleged: '#f0b232',
    disputed: '#ff7b72',
    planned: '#3fd0a4',
  },
};

const FONTS = "'Noto Sans Variable','Noto Sans','Noto Sans SC Variable','Noto Sans SC',system-ui,sans-serif";

export function svgOf(scene: Scene, o: SvgOptions): string {
  const colours = COLOURS[o.theme];
  const fades = new Map<string, string>();
  const body = scene.shapes.map((shape) => draw(shape, { ...o, colours, fades })).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${scene.width}" height="${scene.height}" viewBox="0 0 ${scene.width} ${scene.height}" role="img" aria-labelledby="title description" font-family="${FONTS}">
<title id="title">${escapeXml(scene.title)}</title>
<desc id="description">${escapeXml(scene.description)}</desc>
<defs>${[...fades.values()].join('')}</defs>
<rect width="${scene.width}" height="${scene.height}" fill="${colours.paper}"/>
${body}
</svg>
`;
}

type Drawing = SvgOptions & {
  readonly colours: Readonly<Record<Colour, string>>;
  readonly fades: Map<string, string>;
};

function draw(shape: Shape, o: Drawing): string {
  switch (shape.kind) {
    case 'group': {
      const inner = shape.shapes.map((one) => draw(one, o)).join('');
      return `<g class="${shape.role}" data-id="${escapeXml(clean(shape.id))}">${inner}</g>`;
    }
    case 'path':
      return `<path d="${shape.d.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))))}"${paint(shape, o)}/>`;
    case 'rect': {
      const { x, y, width_: width, height, radius } = shape;
      return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}"${paint(shape, o)}/>`;
    }
    case 'text': {
      const { x, y, text, size, bold, colour, length } = shape;
      if (o.letters === 'outlines') {
        const drawn = o.typeface.outline(text, size, bold);
        return `<g fill="${o.colours[colour]}" transform="translate(${round(x)} ${round(y)})">${drawn}</g>`;
      }
      // Other fonts are made to keep to the measured length: labels that do not overlap here overlap nowhere.
      const weight = bold ? ' font-weight="650"' : '';
      return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${weight} fill="${o.colours[colour]}" textLength="${round(length)}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
    }
  }
}

function paint(shape: Extract<Shape, { kind: 'path' | 'rect' }>, o: Drawing): string {
  const { fill, stroke, width = 1, dashed, opacity, fades } = shape;
  const filled = fill === undefined ? 'none' : fades === undefined ? o.colours[fill] : fading(fill, fades, o);
  return [
    ` fill="${filled}"`,
    opacity === undefined || fill === undefined ? '' : ` fill-opacity="${opacity}"`,
    stroke === undefined ? '' : ` stroke="${o.colours[stroke]}" stroke-width="${round(width)}" stroke-linejoin="round"`,
    dashed === true ? ' stroke-dasharray="2.5 2"' : '',
  ].join('');
}

function fading(colour: Colour, towards: 'up' | 'down', { colours, fades }: Drawing): string {
  const id = `fade-${towards}-${colour}`;
  const [from, to] = towards === 'down' ? [0, 1] : [1, 0];
  fades.set(
    id,
    `<linearGradient id="${id}" x1="0" x2="0" y1="${from}" y2="${to}"><stop offset=".15" stop-color="${colours[colour]}"/><stop offset="1" stop-color="${colours[colour]}" stop-opacity=".08"/></linearGradient>`,
  );
  return `url(#${id})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
