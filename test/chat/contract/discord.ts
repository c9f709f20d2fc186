// The Discord renderer under the contract.
import { type DiscordMessage, pageCount, render } from '../../../src/chat/discord/render.ts';
import { editBody } from '../discord/validate.ts';
import type { Rendered, RendererUnderTest } from './renderer.ts';

const LINK = /\[([^[\]\n]*)\]\((https?:\/\/[^()\s<>]+)\)/g;

export const discord: RendererUnderTest = {
  name: 'discord',
  pages: pageCount,
  render: (answer, page, locale) =>
    renderedOf(
      render(answer, {
        page,
        locale,
        share: true,
        asker: '123456789012345678',
        leads: () => ({ quotes: true, timeline: true, wrong: true }),
        coverage: 'a-coverage-with-the-longest-name-that-my-coverage-may-ever-have',
      }),
    ),
};

function renderedOf(message: DiscordMessage): Rendered {
  const checked = editBody.safeParse(message);
  const markdown = [message.content, ...message.embeds.map((embed) => embed.description ?? '')].join('\n');
  // Escaped characters cannot format: a placeholder keeps them from joining what stands on both sides.
  const unescaped = markdown.replace(/\\[^0-9A-Za-z\s]/g, '\u0001');
  const links = [...unescaped.matchAll(LINK)].map((match) => match[2] ?? '');
  return {
    shown: markdown
      .replace(/\\([^0-9A-Za-z\s])/g, '$1')
      .replaceAll('\u200B', '')
      .replace(/\*\*/g, ''),
    links,
    fallback: message.content,
    faults: checked.success ? [] : checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    alive: [...aliveIn(unescaped), ...pings(message, markdown, unescaped)],
  };
}

/** What is left when our own markup is taken away, line by line, must be plain. */
function aliveIn(markdown: string): string[] {
  return markdown.split('\n').flatMap((line) => {
    const words = line
      .replace(LINK, '$1')
      .replace(/^(> |### |-# )/, '')
      .replace(/\*\*([^*]+)\*\*/g, '\u0001$1');
    return /[*_~`|<>#[\]@\\]|:\/\/|^\s*(\d+\.|[-+])\s|^\s*>/.test(words) ? [words] : [];
  });
}

function pings(message: DiscordMessage, markdown: string, unescaped: string): string[] {
  const found: string[] = [...(markdown.match(/@everyone|@here/g) ?? []), ...(unescaped.match(/<[@#:/!a-z]/g) ?? [])];
  if (JSON.stringify(message.allowed_mentions) !== '{"parse":[]}') found.push('allowed_mentions');
  if (/[\u202A-\u202E\u2066-\u2069]/.test(JSON.stringify(message))) found.push('direction override');
  return found;
}
