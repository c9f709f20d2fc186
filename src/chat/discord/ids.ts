// What a button remembers: the state of an answer stands in its message, so that buttons work after a restart. A custom_id
// holds an action, a page or an item's key, and who asked; the question itself stands in the message's footer.
import { createHash } from 'node:crypto';

/** `asker` null: whoever presses gets a private answer and the message stays as it is. */
export type Press =
  | { readonly action: 'share' }
  | { readonly action: 'next' | 'previous'; readonly page: number; readonly asker: string | null }
  | { readonly action: 'context' | 'quotes' | 'timeline'; readonly key: string }
  | { readonly action: 'lead' }
  | { readonly action: 'choose'; readonly menu: number; readonly asker: string | null };

/** Twelve characters that stand for an id or a line of any length: 72 bits of its SHA-256. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

export function customId(press: Press): string {
  switch (press.action) {
    case 'next':
    case 'previous':
      return `${press.action}.${press.page}.${press.asker ?? ''}`;
    case 'context':
    case 'quotes':
    case 'timeline':
      return `${press.action}.${press.key}`;
    case 'choose':
      return `choose.${press.menu}.${press.asker ?? ''}`;
    default:
      return press.action;
  }
}

/** Reads a custom_id back; null when it is none of ours. */
export function readCustomId(id: string): Press | null {
  const [action = '', value = '', asker = ''] = id.split('.');
  switch (action) {
    case 'share':
    case 'lead':
      return { action };
    case 'next':
    case 'previous':
      return /^\d{1,6}$/.test(value) ? { action, page: Number(value), asker: asker === '' ? null : asker } : null;
    case 'context':
    case 'quotes':
    case 'timeline':
      return value === '' ? null : { action, key: value };
    case 'choose':
      return /^\d{1,3}$/.test(value) ? { action, menu: Number(value), asker: asker === '' ? null : asker } : null;
    default:
      return null;
  }
}
