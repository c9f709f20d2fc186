// What a button remembers: the state of an answer stands in its message, so that buttons work after a restart. A custom_id
// holds an action, a page or an item's key, who asked, and the coverage that answered; the question itself stands in the
// message's footer. The longest is 100 characters, as Discord allows: `previous`, a page of six digits, an id of twenty, a
// coverage of sixty-three.
import { createHash } from 'node:crypto';

/** `asker` null: whoever presses gets a private answer and the message stays as it is. */
export type Press =
  | { readonly action: 'share' }
  | ({ readonly action: 'next' | 'previous'; readonly page: number; readonly asker: string | null } & Carried)
  | ({ readonly action: 'context' | 'quotes' | 'timeline' | 'wrong'; readonly key: string } & Carried)
  | ({ readonly action: 'lead' } & Carried)
  | ({ readonly action: 'choose'; readonly menu: number; readonly asker: string | null } & Carried);

/** The coverage that gave the answer; null on messages of before: the one that the place uses. */
type Carried = { readonly coverage: string | null };

/** Twelve characters that stand for an id or a line of any length: 72 bits of its SHA-256. */
export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

export function customId(press: Press): string {
  const parts = partsOf(press);
  return (press.action === 'share' || press.coverage === null ? parts : [...parts, press.coverage]).join('.');
}

function partsOf(press: Press): string[] {
  switch (press.action) {
    case 'next':
    case 'previous':
      return [press.action, String(press.page), press.asker ?? ''];
    case 'context':
    case 'quotes':
    case 'timeline':
    case 'wrong':
      return [press.action, press.key];
    case 'choose':
      return [press.action, String(press.menu), press.asker ?? ''];
    default:
      return [press.action];
  }
}

/** Reads a custom_id back; null when it is none of ours. */
export function readCustomId(id: string): Press | null {
  const [action = '', ...rest] = id.split('.');
  const [value = '', asker = ''] = rest;
  const carried = (at: number) => ({ coverage: /^[a-z0-9][a-z0-9-]{0,62}$/.test(rest[at] ?? '') ? rest[at]! : null });
  const asked = asker === '' ? null : asker;
  switch (action) {
    case 'share':
      return { action };
    case 'lead':
      return { action, ...carried(0) };
    case 'next':
    case 'previous':
      return /^\d{1,6}$/.test(value) ? { action, page: Number(value), asker: asked, ...carried(2) } : null;
    case 'context':
    case 'quotes':
    case 'timeline':
    case 'wrong':
      return value === '' ? null : { action, key: value, ...carried(1) };
    case 'choose':
      return /^\d{1,3}$/.test(value) ? { action, menu: Number(value), asker: asked, ...carried(2) } : null;
    default:
      return null;
  }
}
