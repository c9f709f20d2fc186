// A small secret sealed into text with the operator's key: AES-256-GCM, the key made from ONRECORD_STATE_KEY with scrypt.
import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';

const KEY_BYTES = 32;
const SALT_BYTES = 16;
const IV_BYTES = 12;
/** OWASP's advice for scrypt: N = 2^15 with r = 8 needs 32 MB for a moment, once per salt. */
const COST: ScryptOptions = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

const SEALED = z.strictObject({
  sealed: z.literal('aes-256-gcm+scrypt'),
  salt: z.base64(),
  iv: z.base64(),
  tag: z.base64(),
  data: z.base64(),
});

/** True for what `seal` made, whatever its key. */
export function isSealed(value: unknown): boolean {
  return SEALED.safeParse(value).success;
}

/** Seals and opens with one key. `name` is bound to the text: what was sealed under one name does not open under another. */
export class Seal {
  readonly #key: string;
  readonly #derived = new Map<string, Promise<Buffer>>();
  #salt: string | null = null;

  constructor(key: string) {
    this.#key = key;
  }

  async seal(name: string, text: string): Promise<unknown> {
    this.#salt ??= randomBytes(SALT_BYTES).toString('base64');
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', await this.#keyFor(this.#salt), iv);
    cipher.setAAD(Buffer.from(name));
    const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return {
      sealed: 'aes-256-gcm+scrypt',
      salt: this.#salt,
      iv: iv.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      data: data.toString('base64'),
    };
  }

  /** Null when the key is another one or the text was changed. */
  async open(name: string, value: unknown): Promise<string | null> {
    const read = SEALED.safeParse(value);
    if (!read.success) return null;
    const { salt, iv, tag, data } = read.data;
    this.#salt ??= salt;
    try {
      const key = await this.#keyFor(salt);
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64'), { authTagLength: 16 });
      decipher.setAAD(Buffer.from(name));
      decipher.setAuthTag(Buffer.from(tag, 'base64'));
      return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  }

  #keyFor(salt: string): Promise<Buffer> {
    let key = this.#derived.get(salt);
    if (key === undefined) {
      key = derive(this.#key, Buffer.from(salt, 'base64'), KEY_BYTES, COST);
      this.#derived.set(salt, key);
    }
    return key;
  }
}
