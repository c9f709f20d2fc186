// Buttons and menus under an answer. What they remember is in ids.ts; what they say is in words/.
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord.js';
import type { Answer, Choice } from '../../query/types.ts';
import { sayDate } from '../../words/dates.ts';
import { type Locale, say } from '../../words/say.ts';
import { DISCORD_COMPONENTS } from '../limits.ts';
import type { Page } from '../paging.ts';
import { shortenMiddle } from '../shorten.ts';
import { oneLine } from './escape.ts';
import { customId, keyOf, type Press, readCustomId } from './ids.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Which "more" buttons an item can have: the desk knows, and asking it is not the renderer's work. */
export type Leads = { readonly quotes: boolean; readonly timeline: boolean; readonly wrong: boolean };

export type RowOptions = {
  readonly locale: Locale;
  /** A private answer has a Share button. */
  readonly share: boolean;
  readonly asker: string | null;
  /** The coverage that answered: every button goes on from there. */
  readonly coverage: string | null;
  readonly leads: (item: number) => Leads;
};

/** Candidates one message can offer: four menus, so that a row is left for the buttons. */
export const CHOICES_PER_PAGE = DISCORD_COMPONENTS.options * (DISCORD_COMPONENTS.rows - 1);

/** Share, Previous, Next; what leads on from the first item of the page; a menu for the others. */
export function rowsOf(answer: Answer, pages: readonly Page[], page: number, o: RowOptions): Row[] {
  const turn = turning(pages.length, page, o);
  const { from, to } = pages[page] ?? { from: 0, to: 0 };
  const menus = answer.kind === 'ambiguous' ? chooseMenus(answer.choices, from, to, o) : [];
  return [row(turn), row(firstButtons(answer, from, to, o)), ...menus, ...leadMenu(answer, from, to, o)].flat();
}

function row(components: APIComponentInMessageActionRow[]): Row[] {
  return components.length === 0 ? [] : [{ type: 1, components }];
}

function button(label: string, press: Press, primary = false): APIButtonComponentWithCustomId {
  return {
    type: 2,
    style: primary ? 1 : 2,
    label: shortenMiddle(label, DISCORD_COMPONENTS.label),
    custom_id: customId(press),
  };
}

function turning(pages: number, page: number, o: RowOptions): APIButtonComponentWithCustomId[] {
  const buttons: APIButtonComponentWithCustomId[] = [];
  if (o.share) buttons.push(button(say(o.locale, 'button.share'), { action: 'share' }, true));
  if (page > 0) buttons.push(button(say(o.locale, 'button.previous'), turnTo('previous', page - 1, o)));
  if (page < pages - 1) buttons.push(button(say(o.locale, 'button.next'), turnTo('next', page + 1, o)));
  return buttons;
}

function turnTo(action: 'previous' | 'next', page: number, { asker, coverage }: RowOptions): Press {
  return { action, page, asker, coverage };
}

/** The first item of a page is the best or the earliest one: one press leads on from it. */
function firstButtons(answer: Answer, from: number, to: number, o: RowOptions): APIButtonComponentWithCustomId[] {
  const key = itemKey(answer, from);
  if (key === null || from >= to) return [];
  const leads = o.leads(from);
  const label = (code: string) => (to - from > 1 ? `${from + 1}. ${say(o.locale, code)}` : say(o.locale, code));
  const { coverage } = o;
  const buttons = [button(label('button.context'), { action: 'context', key, coverage })];
  if (leads.quotes) buttons.push(button(label('button.quotes'), { action: 'quotes', key, coverage }));
  if (leads.timeline) buttons.push(button(label('button.timeline'), { action: 'timeline', key, coverage }));
  if (leads.wrong) buttons.push(button(label('button.wrong'), { action: 'wrong', key, coverage }));
  return buttons;
}

/** The same for the other items of the page, in one menu. */
function leadMenu(answer: Answer, from: number, to: number, o: RowOptions): Row[] {
  const options: APISelectMenuOption[] = [];
  for (let i = from + 1; i < to; i += 1) {
    const key = itemKey(answer, i);
    if (key === null) continue;
    const leads = o.leads(i);
    const about = aboutItem(answer, i, o.locale);
    const values = { n: i + 1, name: about, summary: about };
    const add = (code: string, value: string) => options.push(option(say(o.locale, code, values), value));
    add(answer.kind === 'timeline' ? 'lead.event' : 'lead.context', `context.${key}`);
    if (leads.quotes) add('lead.quotes', `quotes.${key}`);
    if (leads.timeline) add('lead.timeline', `timeline.${key}`);
    if (leads.wrong) add('lead.wrong', `wrong.${key}`);
  }
  // Two items may carry the same id only by a fault; two options with the same value would lose the whole answer.
  const distinct = options.filter((one, i) => options.findIndex((other) => other.value === one.value) === i);
  if (distinct.length === 0) return [];
  const shown = distinct.slice(0, DISCORD_COMPONENTS.options);
  return row([menu({ action: 'lead', coverage: o.coverage }, say(o.locale, 'select.leadOn'), shown)]);
}

function chooseMenus(choices: readonly Choice[], from: number, to: number, o: RowOptions): Row[] {
  const { locale, asker, coverage } = o;
  const rows: Row[] = [];
  for (let start = from; start < to; start += DISCORD_COMPONENTS.options) {
    const end = Math.min(start + DISCORD_COMPONENTS.options, to);
    const options = choices
      .slice(start, end)
      .map((choice, i) => option(`${start + i + 1}. ${choice.label}`, `${start + i}.${keyOf(choice.ask)}`));
    const placeholder =
      choices.length <= DISCORD_COMPONENTS.options
        ? say(locale, 'select.choose')
        : say(locale, 'select.chooseRange', { from: start + 1, to: end });
    rows.push(...row([menu({ action: 'choose', menu: rows.length, asker, coverage }, placeholder, options)]));
  }
  return rows;
}

function menu(press: Press, placeholder: string, options: APISelectMenuOption[]): APIStringSelectComponent {
  return { type: 3, custom_id: customId(press), placeholder, options, min_values: 1, max_values: 1 };
}

/** A full name that is too long for a label stands in full in the text above, under the same number. */
function option(label: string, value: string): APISelectMenuOption {
  return { label: shortenMiddle(oneLine(label).trim(), DISCORD_COMPONENTS.optionLabel), value };
}

/** What a "more" button remembers of an item; null for items that lead nowhere (articles). */
function itemKey(answer: Answer, index: number): string | null {
  if (answer.kind !== 'quotes' && answer.kind !== 'timeline') return null;
  const id = answer.items[index]?.id;
  return id === undefined ? null : keyOf(id);
}

function aboutItem(answer: Answer, index: number, locale: Locale): string {
  if (answer.kind === 'quotes') return answer.items[index]?.speaker?.name ?? say(locale, 'speakerUnknown');
  if (answer.kind !== 'timeline') return '';
  const item = answer.items[index];
  return item === undefined ? '' : `${sayDate(locale, item.date)}: ${item.summary}`;
}

/**
 * The rows of a message as Discord gave them back, without the Share button: what is sent holds only the fields that may be
 * sent.
 */
export function withoutShare(rows: readonly APIMessageTopLevelComponent[]): Row[] {
  return rows.flatMap((one) => {
    if (one.type !== 1) return [];
    return row(one.components.flatMap(sendable).filter((c) => !('custom_id' in c) || c.custom_id !== SHARE));
  });
}

const SHARE = customId({ action: 'share' });

/** The coverage that the buttons of a message carry; null when none does. */
export function coverageOf(rows: readonly APIMessageTopLevelComponent[]): string | null {
  for (const one of rows) {
    for (const component of one.type === 1 ? one.components : []) {
      const press = 'custom_id' in component ? readCustomId(component.custom_id) : null;
      if (press !== null && press.action !== 'share' && press.coverage !== null) return press.coverage;
    }
  }
  return null;
}

/** The same with the Share button as it was: for when sharing failed. */
export function asSent(rows: readonly APIMessageTopLevelComponent[]): Row[] {
  return rows.flatMap((one) => (one.type === 1 ? row(one.components.flatMap(sendable)) : []));
}

function sendable(component: APIComponentInMessageActionRow): APIComponentInMessageActionRow[] {
  if (component.type === 2 && 'custom_id' in component) {
    const { style, label = '', custom_id } = component;
    return [{ type: 2, style, label, custom_id }];
  }
  if (component.type !== 3) return [];
  const { custom_id, placeholder = '', options } = component;
  return row([
    {
      type: 3,
      custom_id,
      placeholder,
      options: options.map(({ label, value }) => ({ label, value })),
      min_values: 1,
      max_values: 1,
    },
  ]).flatMap((r) => r.components);
}
