// Text → HTML. Every text from the coverage or the user goes through here; a link is made of an http(s) url only.

/** Escapes for element content and double-quoted attributes; direction overrides are taken out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u061C\u200E\u200F]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A link to another site, which learns nothing of this one; the bare words for what is no http(s) url. `html` is escaped already. */
export function outward(url: string, html: string): string {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return html;
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer" target="_blank">${html}</a>`;
}

/** `/path?name=value…`, ready for an attribute. */
export function address(path: string, values: Readonly<Record<string, string | number>>): string {
  const query = Object.entries(values)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return escapeHtml(query === '' ? path : `${path}?${query}`);
}

/** A form of one button: what a press in a chat client sends, as an address. Works without scripts. */
export function pressForm(hidden: Readonly<Record<string, string | number>>, inner: string): string {
  const fields = Object.entries(hidden)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(String(value))}">`)
    .join('');
  return `<form class="press" action="/" method="get">${fields}${inner}</form>`;
}
