// “Wrong?”: the window that asks a reader what is wrong, and what they wrote into it.
import type { APIModalInteractionResponseCallbackData, APIModalSubmitInteraction } from 'discord.js';
import { type Locale, say } from '../../words/say.ts';
import { DISCORD_COMPONENTS } from '../limits.ts';
import { shortenMiddle } from '../shorten.ts';
import { customId } from './ids.ts';

const REASON = 'reason';
/** https://docs.discord.com/developers/components/reference: a Label around a Text Input (paragraph). */
const [LABEL, TEXT_INPUT, PARAGRAPH] = [18, 4, 2] as const;
const LONGEST = 500;

/** `key` and `coverage` say which item it is about; the question stands in the message that the button is on. */
export function wrongModal(
  key: string,
  coverage: string | null,
  locale: Locale,
): APIModalInteractionResponseCallbackData {
  const short = (code: string) => shortenMiddle(say(locale, code), DISCORD_COMPONENTS.label - 35);
  return {
    custom_id: customId({ action: 'wrong', key, coverage }),
    title: short('wrong.title'),
    components: [
      {
        type: LABEL,
        label: short('wrong.ask'),
        component: {
          type: TEXT_INPUT,
          custom_id: REASON,
          style: PARAGRAPH,
          placeholder: shortenMiddle(say(locale, 'wrong.hint'), 100),
          max_length: LONGEST,
          required: true,
        },
      },
    ],
  };
}

/** What was written; empty when nothing was. */
export function reasonIn({ data }: Pick<APIModalSubmitInteraction, 'data'>): string {
  for (const row of data.components) {
    const inputs = 'component' in row ? [row.component] : 'components' in row ? row.components : [];
    for (const input of inputs) {
      if ('custom_id' in input && input.custom_id === REASON && 'value' in input) return String(input.value);
    }
  }
  return '';
}
