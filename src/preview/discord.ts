// A Discord message, drawn from the payload that the adapter sends. Our own drawing: @skyra/discord-components-core needs Lit and
// 3 MB of components that draw with styles of their own, of which a bot's message uses four; this is one file without scripts,
// so the page's policy can stay strict and its transfer far below 400 KB.
import type { DiscordMessage } from '../chat/discord/render.ts';
import { questionOf } from '../chat/discord/render.ts';
import { type Locale, say } from '../words/say.ts';
import { discordHtml } from './discord-markdown.ts';
import { escapeHtml, pressForm } from './html.ts';

export type DiscordOptions = {
  readonly locale: Locale;
  /** Who sees it: shown above the message. */
  readonly seenBy: 'you' | 'everybody';
  /** The page of its answer, which a press on it starts from. */
  readonly page: number;
  /** The picture that is attached, as HTML. */
  readonly picture: string;
};

export function discordMessage(message: DiscordMessage, o: DiscordOptions): string {
  const { content, embeds, components } = message;
  const q = questionOf(embeds) ?? '';
  const shown = embeds
    .map(
      ({ description = '', footer }) =>
        `<div class="embed">${discordHtml(description)}${
          footer === undefined ? '' : `<p class="footer">${escapeHtml(footer.text)}</p>`
        }</div>`,
    )
    .join('');
  const rows = components
    .map((row) => `<div class="row">${row.components.map((one) => component(one, q, o)).join('')}</div>`)
    .join('');
  return `<article class="message">
<p class="who"><strong>onrecord</strong> <span class="app">${escapeHtml(say(o.locale, 'preview.app'))}</span> <span class="seen">${escapeHtml(
    say(o.locale, o.seenBy === 'you' ? 'preview.onlyYou' : 'preview.everybody'),
  )}</span></p>
${discordHtml(content)}
${shown}
${o.picture}
${rows}
</article>`;
}

type Component = DiscordMessage['components'][number]['components'][number];

function component(one: Component, q: string, o: DiscordOptions): string {
  const press = (id: string) => ({ q, on: 'discord', page: o.page, press: id });
  if (one.type === 2 && 'custom_id' in one) {
    const kind = one.style === 1 ? 'primary' : 'secondary';
    return pressForm(press(one.custom_id), `<button class="${kind}">${escapeHtml(one.label ?? '')}</button>`);
  }
  if (one.type !== 3) return '';
  const options = one.options
    .map(({ label, value }) => `<option value="${escapeHtml(value)}">${escapeHtml(label)}</option>`)
    .join('');
  const name = escapeHtml(one.placeholder ?? '');
  return pressForm(
    press(one.custom_id),
    `<select name="value" aria-label="${name}" required><option value="">${name}</option>${options}</select><button class="secondary">${escapeHtml(
      say(o.locale, 'preview.go'),
    )}</button>`,
  );
}
