// Lines for a terminal: colour only where asked for, wrapped to the width, hanging indents.
import { styleText } from 'node:util';
import { wrapAnsi } from 'fast-wrap-ansi';

export type Style = { readonly columns: number; readonly colour: boolean };

export type Paint = 'bold' | 'dim' | 'cyan' | 'yellow' | 'green' | 'red' | 'underline';

/** Colours `text` when the terminal shows colour; otherwise gives it back as it is. */
export function paint(style: Style, how: Paint | Paint[], text: string): string {
  return style.colour ? styleText(how, text) : text;
}

/** Wraps to the terminal's width (at most 100), the first line behind `first`, the others behind as many spaces. */
export function hang(style: Style, first: string, indent: number, text: string): string {
  const width = Math.max(20, Math.min(style.columns, 100) - indent);
  const lines = wrapAnsi(text, width, { hard: true, trim: true }).split('\n');
  return lines.map((line, i) => (i === 0 ? first : ' '.repeat(indent)) + line).join('\n');
}

/** The number before an item, as wide as the indent of what follows. */
export function numbered(n: number): string {
  return `${String(n).padStart(2)}. `;
}
