// A Slack message, drawn from the blocks that the adapter sends. Our own drawing: slack-blocks-to-jsx needs React and ReactDOM in
// the browser (or the server), for the four kinds of block that we send.
import type { Block, Part } from '../chat/slack/blocks.ts';
import { type Locale, say } from '../words/say.ts';
import { escapeHtml, outward, pressForm } from './html.ts';

export type SlackOptions = {
  readonly locale: Locale;
  readonly seenBy: 'you' | 'everybody';
  /** The question of the page, which a press goes back to. */
  readonly question: string;
  readonly page: number;
  readonly picture: string;
};

export function slackMessage(blocks: readonly Block[], o: SlackOptions): string {
  return `<article class="message">
<p class="who"><strong>onrecord</strong> <span class="app">${escapeHtml(say(o.locale, 'preview.app'))}</span> <span class="seen">${escapeHtml(
    say(o.locale, o.seenBy === 'you' ? 'preview.onlyYou' : 'preview.everybody'),
  )}</span></p>
${blocks.map((block) => drawBlock(block, o)).join('\n')}
${o.picture}
</article>`;
}

function drawBlock(block: Block, o: SlackOptions): string {
  switch (block.type) {
    case 'divider':
      return '<hr>';
    case 'header':
      return `<p class="heading">${escapeHtml(block.text.text)}</p>`;
    case 'rich_text':
      return block.elements.map((part) => drawPart(part as Part)).join('');
    case 'actions':
      return `<div class="row">${block.elements
        .map((one) => {
          if (one.type !== 'button') return '';
          const hidden = {
            q: o.question,
            on: 'slack',
            page: o.page,
            press: one.action_id ?? '',
            value: one.value ?? '',
          };
          return pressForm(hidden, `<button class="secondary">${escapeHtml(one.text.text)}</button>`);
        })
        .join('')}</div>`;
    default:
      // A kind that we do not send: shown as it is, so that it is noticed.
      return `<pre>${escapeHtml(JSON.stringify(block, null, 1))}</pre>`;
  }
}

function drawPart(part: Part): string {
  if (part.type === 'rich_text_list') {
    return `<ul>${part.elements.map((element) => `<li>${inlines(element.elements)}</li>`).join('')}</ul>`;
  }
  const words = inlines(part.elements);
  return part.type === 'rich_text_quote' ? `<blockquote>${words}</blockquote>` : `<p>${words}</p>`;
}

type Element = Extract<Part, { type: 'rich_text_section' }>['elements'][number];

function inlines(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if (element.type !== 'text' && element.type !== 'link') return '';
      const words = escapeHtml(element.text ?? ('url' in element ? element.url : '')).replaceAll('\n', '<br>');
      const linked = element.type === 'link' ? outward(element.url, words) : words;
      const { bold, italic } = (element.style ?? {}) as { bold?: boolean; italic?: boolean };
      const slanted = italic === true ? `<em>${linked}</em>` : linked;
      return bold === true ? `<strong>${slanted}</strong>` : slanted;
    })
    .join('');
}
