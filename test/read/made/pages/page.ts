// What a made-up page is, and the few words of HTML that every builder of pages needs.

export type MadePage = {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** What an editor would call the article: its paragraphs, headings and list items, in order. */
  readonly text: readonly string[];
  /** Paragraphs of which two editors would disagree (a sign-off, a note of correction): neither missed nor counted against. */
  readonly either?: readonly string[];
  /** The day the page states as that of its publication, null when it states none. */
  readonly published: string | null;
};

export const p = (text: string, attributes = '') => `<p${attributes && ` ${attributes}`}>${text}</p>`;
export const all = (texts: readonly string[], attributes = '') => texts.map((text) => p(text, attributes)).join('\n');
export const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const meta = (name: string, content: string) =>
  `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`;
export const page = (title: string, head: string, body: string, lang = 'en') =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** `texts` with each of `between` put after the paragraph it names. */
export function withBetween(
  texts: readonly string[],
  between: Readonly<Record<number, string>>,
  attributes = '',
): string {
  return texts.map((text, at) => p(text, attributes) + (between[at] ?? '')).join('\n');
}
