// A Discord of our own on the loopback: REST and gateway, as strict as Discord is.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction } from 'discord.js';
import type { z } from 'zod';
import { accept, type Peer } from '../websocket.ts';
import { callbackBody, channelMessageBody, commandsBody, editBody, pictureBody } from './validate.ts';

export const TOKEN = 'MTAwMDAw.secretsecret.botsecretbotsecretbotsecret';
export const ME = '100000000000000001';
export const APPLICATION = '100000000000000002';
const TICKET_SECRET = 'ticketsecret';

type Body = Record<string, unknown>;
export type Sent = {
  readonly what: 'callback' | 'edit' | 'followup' | 'message' | 'commands' | 'picture';
  /** Interaction id, channel id or application id. */
  readonly of: string;
  readonly body: Body;
  readonly at: number;
};
export type Trouble = { readonly status: number; readonly body?: Body; readonly headers?: Record<string, string> };
export type Login = 'identify' | 'resume';

/** What a ticket has been used for; Discord takes a callback once, and edits only after it. */
type Ticket = { readonly id: string; acknowledged: boolean };

export class StrictDiscord {
  readonly sent: Sent[] = [];
  /** What Discord would have refused: the bot must give no cause. */
  readonly faults: string[] = [];
  readonly logins: Login[] = [];
  /** Answers these instead, first come first, by path; `null` lets one through. */
  troubles: { readonly path: RegExp; readonly trouble: Trouble }[] = [];
  /** False: the next logins are closed with 4004. */
  tokenGood = true;
  /** True: REST knows no token. */
  restRefuses = false;
  /** Heartbeats stay unanswered: a zombie. */
  zombie = false;
  heartbeat = 41_250;
  /** True: a resume is answered with "invalid session". */
  forgetsSessions = false;
  readonly #tickets = new Map<string, Ticket>();
  readonly #server = createServer((request, response) => void this.#http(request, response));
  readonly #peers = new Set<Peer>();
  #sequence = 0;
  #ids = 0;

  async start(port = 0): Promise<this> {
    this.#server.on('upgrade', (request, socket) => this.#gateway(request, socket));
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  async stop(): Promise<void> {
    for (const peer of this.#peers) peer.drop();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  nextId(): string {
    this.#ids += 1;
    return String(200_000_000_000_000_000n + BigInt(this.#ids));
  }

  /** Sends an interaction and gives back its id. */
  interact(fields: Body): string {
    const id = this.nextId();
    const token = `${TICKET_SECRET}-${id}`;
    this.#tickets.set(token, { id, acknowledged: false });
    this.dispatch('INTERACTION_CREATE', {
      id,
      application_id: APPLICATION,
      token,
      version: 1,
      locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: {},
      app_permissions: '0',
      attachment_size_limit: 10_485_760,
      ...fields,
    } as unknown as APIInteraction);
    return id;
  }

  dispatch(t: string, d: unknown): void {
    this.#sequence += 1;
    for (const peer of this.#peers) peer.send(JSON.stringify({ op: 0, t, s: this.#sequence, d }));
  }

  /** An opcode without an event: 7 asks to reconnect, 9 says that the session is invalid. */
  op(op: number, d: unknown = null): void {
    for (const peer of this.#peers) peer.send(JSON.stringify({ op, d }));
  }

  drop(): void {
    for (const peer of this.#peers) peer.drop();
  }

  close(code: number): void {
    for (const peer of this.#peers) peer.close(code);
  }

  of(id: string, what?: Sent['what']): Sent[] {
    return this.sent.filter((one) => one.of === id && (what === undefined || one.what === what));
  }

  /** Waits until `found` gives something; fails after `ms`. */
  async until<T>(found: () => T | undefined | false, ms = 8_000): Promise<T> {
    for (const end = performance.now() + ms; performance.now() < end; await sleep(5)) {
      const one = found();
      if (one !== undefined && one !== false) return one;
    }
    throw new Error(`nothing came; faults: ${this.faults.join('; ')}`);
  }

  /** The answer to an interaction: the last edit, or the callback that was the answer itself. */
  async answer(id: string): Promise<Body> {
    const last = await this.until(() =>
      this.of(id).findLast(
        ({ what, body }) => what === 'edit' || (what === 'callback' && [4, 7, 8].includes(Number(body['type']))),
      ),
    );
    return last.what === 'edit' ? last.body : (last.body['data'] as Body);
  }

  #gateway(request: IncomingMessage, socket: import('node:stream').Duplex): void {
    const peer: Peer = accept(request, socket, {
      message: (text) => this.#said(peer, JSON.parse(text) as { op: number; d: Body }),
      closed: () => void this.#peers.delete(peer),
    });
    peer.send(JSON.stringify({ op: 10, d: { heartbeat_interval: this.heartbeat } }));
  }

  #said(peer: Peer, { op, d }: { op: number; d: Body }): void {
    if (op === 1) {
      if (!this.zombie) peer.send(JSON.stringify({ op: 11 }));
      return;
    }
    if (op !== 2 && op !== 6) return;
    if (d['token'] !== TOKEN || !this.tokenGood) {
      peer.close(4004);
      return;
    }
    this.logins.push(op === 2 ? 'identify' : 'resume');
    if (op === 2 && d['intents'] !== ((1 << 0) | (1 << 9) | (1 << 12)))
      this.faults.push(`intents ${String(d['intents'])}`);
    if (op === 6 && this.forgetsSessions) {
      peer.send(JSON.stringify({ op: 9, d: false }));
      return;
    }
    this.#peers.add(peer);
    this.#sequence += 1;
    const user = { id: ME, username: 'onrecord', discriminator: '0', bot: true, avatar: null };
    const ready = {
      v: 10,
      user,
      guilds: [],
      session_id: 'session',
      resume_gateway_url: `ws://127.0.0.1:${this.port}`,
      application: { id: APPLICATION, flags: 0 },
    };
    peer.send(
      JSON.stringify({ op: 0, t: op === 2 ? 'READY' : 'RESUMED', s: this.#sequence, d: op === 2 ? ready : {} }),
    );
  }

  async #http(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*$/, '');
    const sent = await bodyOf(request.headers['content-type'] ?? '', Buffer.concat(chunks));
    const trouble = this.troubles.findIndex((one) => one.path.test(`${request.method} ${path}`));
    const [hit] = trouble < 0 ? [] : this.troubles.splice(trouble, 1);
    const { status, body, headers } =
      hit === undefined
        ? this.#answer(request.method ?? '', path, sent, request)
        : { headers: {}, body: { message: 'trouble', code: 0 }, ...hit.trouble };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(status === 204 ? undefined : JSON.stringify(body ?? {}));
  }

  #answer(method: string, path: string, body: Body, request: IncomingMessage): Trouble {
    const authorized = request.headers.authorization === `Bot ${TOKEN}` && !this.restRefuses;
    const unauthorized = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    if (path === '/gateway/bot') {
      if (!authorized) return unauthorized;
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
      return { status: 200, body: { url: `ws://127.0.0.1:${this.port}`, shards: 1, session_start_limit: limit } };
    }
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (callback) return this.#callback(callback[1] ?? '', decodeURIComponent(callback[2] ?? ''), body);
    const edit = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/.exec(path);
    if (method === 'PATCH' && edit) {
      if ('files' in body) return this.#webhook('picture', edit, body, pictureBody);
      // What an edit leaves out stays as it was.
      return this.#webhook('edit', edit, { content: 'as before', ...body }, editBody, body);
    }
    const onWebhook = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(\d+)$/.exec(path);
    if (method === 'PATCH' && onWebhook) return this.#webhook('picture', onWebhook, body, pictureBody);
    const onChannel = /^\/channels\/(\d+)\/messages\/\d+$/.exec(path);
    if (method === 'PATCH' && onChannel) {
      return authorized ? this.#keep('picture', onChannel[1] ?? '', body, pictureBody) : unauthorized;
    }
    const followup = /^\/webhooks\/(\d+)\/([^/]+)$/.exec(path);
    if (method === 'POST' && followup) return this.#webhook('followup', followup, withoutFlags(body), editBody, body);
    const message = /^\/channels\/(\d+)\/messages$/.exec(path);
    if (method === 'POST' && message) {
      return authorized ? this.#keep('message', message[1] ?? '', body, channelMessageBody) : unauthorized;
    }
    const commands = /^\/applications\/(\d+)(?:\/guilds\/\d+)?\/commands$/.exec(path);
    if (method === 'PUT' && commands) {
      return authorized ? this.#keep('commands', path, body, commandsBody) : unauthorized;
    }
    this.faults.push(`${method} ${path}`);
    return { status: 404, body: { message: '404: Not Found', code: 0 } };
  }

  #callback(id: string, token: string, body: Body): Trouble {
    const ticket = this.#tickets.get(token);
    if (ticket === undefined || ticket.id !== id)
      return { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    if (ticket.acknowledged)
      return { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
    ticket.acknowledged = true;
    return this.#keep('callback', id, withoutMessageFlags(body), callbackBody, 204, body);
  }

  #webhook(
    what: 'edit' | 'followup' | 'picture',
    match: RegExpExecArray,
    body: Body,
    schema: z.ZodType,
    kept: Body = body,
  ): Trouble {
    const ticket = this.#tickets.get(decodeURIComponent(match[2] ?? ''));
    if (match[1] !== APPLICATION) this.faults.push(`webhook of ${match[1]}`);
    if (ticket === undefined) return { status: 401, body: { message: 'Invalid Webhook Token', code: 50027 } };
    if (!ticket.acknowledged) return { status: 404, body: { message: 'Unknown Webhook', code: 10015 } };
    return this.#keep(what, ticket.id, body, schema, 200, kept);
  }

  #keep(what: Sent['what'], of: string, body: Body, schema: z.ZodType, status = 200, kept: Body = body): Trouble {
    const checked = schema.safeParse(body);
    if (!checked.success) {
      this.faults.push(`${what}: ${checked.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`);
      return { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };
    }
    this.sent.push({ what, of, body: kept, at: performance.now() });
    return { status, body: { id: this.nextId() } };
  }
}

/** JSON, or a form whose `payload_json` is the body and whose `files[0]` is a file. */
async function bodyOf(type: string, raw: Buffer): Promise<Body> {
  if (raw.length === 0) return {};
  if (!type.startsWith('multipart/form-data')) return JSON.parse(raw.toString('utf8')) as Body;
  const form = await new Response(Uint8Array.from(raw), { headers: { 'content-type': type } }).formData();
  const files = [];
  for (const [field, value] of form) {
    if (typeof value !== 'string')
      files.push({ field, name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) });
  }
  return { ...(JSON.parse(String(form.get('payload_json'))) as Body), files };
}

/** Bits that only a new message may carry. */
function withoutFlags(body: Body): Body {
  const { flags, ...rest } = body;
  return flags === 64 || flags === undefined ? rest : body;
}

function withoutMessageFlags(body: Body): Body {
  const data = body['data'];
  return body['type'] === 4 && typeof data === 'object' && data !== null
    ? { ...body, data: withoutFlags(data as Body) }
    : body;
}
