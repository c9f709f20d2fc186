// A Slack of our own on the loopback: Web API, response_urls and Socket Mode, as strict as Slack is.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'node:querystring';
import { z } from 'zod';
import { accept, type Peer } from '../../websocket.ts';
import { faultIn, messageBlocks, view } from './blocks.ts';

export const TOKENS = { bot: 'xoxb-1111-2222-botsecretbotsecret', app: 'xapp-1-A111-3333-appsecretappsecret' } as const;
const ME = {
  user_id: 'U0BOT',
  bot_id: 'B0BOT',
  team_id: 'T0TEAM',
  team: 'Team',
  user: 'onrecord',
  url: 'https://team.example/',
};

type Fields = Record<string, unknown>;
export type Call = { readonly method: string; readonly token: string; readonly body: Fields; readonly at: number };
export type Posted = { readonly url: string; readonly body: Fields; readonly at: number };
/** What to answer instead of doing the work: a status, headers, a body. */
export type Trouble = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

const text = z.string().min(1).max(4000);
const common = {
  text,
  blocks: messageBlocks,
  thread_ts: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
};
const quiet = { unfurl_links: z.literal(false), unfurl_media: z.literal(false) };
const METHODS: Record<string, z.ZodType> = {
  'auth.test': z.strictObject({}),
  'apps.connections.open': z.strictObject({}),
  'chat.postMessage': z.strictObject({ channel: z.string(), ...common, ...quiet }),
  'chat.postEphemeral': z.strictObject({ channel: z.string(), user: z.string(), ...common }),
  'views.open': z.strictObject({ trigger_id: z.string(), view }),
  'views.push': z.strictObject({ trigger_id: z.string(), view }),
  'views.update': z.strictObject({ view_id: z.string(), view }),
  'views.publish': z.strictObject({ user_id: z.string(), view }),
  'files.getUploadURLExternal': z.strictObject({
    filename: z.string().min(1),
    length: z.string().regex(/^[1-9]\d*$/),
    alt_txt: z.string().min(1).max(1000).optional(),
  }),
  'files.completeUploadExternal': z.strictObject({
    files: z.array(z.strictObject({ id: z.string(), title: z.string().min(1).optional() })).length(1),
    channel_id: z.string().regex(/^[CDG]\w+$/),
    thread_ts: common.thread_ts,
  }),
  'oauth.v2.access': z.strictObject({
    code: z.string(),
    client_id: z.string(),
    client_secret: z.string(),
    redirect_uri: z.string().optional(),
  }),
};
const RESPONSE = z.strictObject({
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  ...common,
  ...quiet,
});

export class StrictSlack {
  readonly calls: Call[] = [];
  readonly posts: Posted[] = [];
  /** What was refused, and why: must stay empty in every test that does not mean it. */
  readonly faults: string[] = [];
  readonly acknowledged = new Map<string, number>();
  readonly sockets: Peer[] = [];
  /** Files by id: what was announced, then what came. */
  readonly files = new Map<string, { readonly length: number; bytes: Buffer | null }>();
  /** Channels that the bot is a member of; files are shown nowhere else. Direct messages are its own. */
  readonly memberOf = new Set<string>();
  /** Per method or for `response_url`: troubles to give first, in order. */
  readonly troubles = new Map<string, Trouble[]>();
  /** Tokens that are taken; a revoked one is removed. */
  readonly tokens = new Set<string>(Object.values(TOKENS));
  /** Slack's word for a token that is not in `tokens`. */
  refusal = 'invalid_auth';
  greets = true;
  #server = createServer((request, response) => void this.#serve(request, response));
  #ticket = 0;
  #port = 0;

  async start(port = 0): Promise<this> {
    this.#server.on('upgrade', (request, socket) => {
      const peer = accept(request, socket, {
        message: (frame) => this.#frame(frame),
        closed: () => this.sockets.splice(this.sockets.indexOf(peer), 1),
      });
      this.sockets.push(peer);
      if (this.greets)
        peer.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A111' } }));
    });
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    for (const peer of [...this.sockets]) peer.drop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get port(): number {
    return this.#port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api/`;
  }

  responseUrl(id: string): string {
    return `http://127.0.0.1:${this.#port}/commands/T0TEAM/111/${id}`;
  }

  /** Sends an envelope over the newest socket; resolves with the ms until it was acknowledged. */
  async deliver(envelope: Fields, within = 3_000): Promise<number> {
    const id = String(envelope['envelope_id']);
    const sent = performance.now();
    this.acknowledged.delete(id);
    this.sockets.at(-1)?.send(JSON.stringify(envelope));
    await until(() => this.acknowledged.has(id), within, `no acknowledgement of ${id}`);
    return (this.acknowledged.get(id) ?? 0) - sent;
  }

  callsOf(method: string): Fields[] {
    return this.calls.filter((call) => call.method === method).map(({ body }) => body);
  }

  #frame(frame: string): void {
    const { envelope_id } = JSON.parse(frame) as { envelope_id: string };
    this.acknowledged.set(envelope_id, performance.now());
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const raw = Buffer.concat(chunks).toString('utf8');
    const url = request.url ?? '';
    const file = /^\/upload\/v1\/(\w+)$/.exec(url)?.[1];
    const method = file !== undefined ? 'upload' : url.startsWith('/api/') ? url.slice(5) : 'response_url';
    const trouble = this.troubles.get(method)?.shift();
    if (trouble !== undefined) {
      response.writeHead(trouble.status, trouble.headers).end(trouble.body ?? '');
      return;
    }
    if (file !== undefined) this.#upload(file, Buffer.concat(chunks), response);
    else if (method === 'response_url') this.#respond(url, raw, response);
    else this.#call(method, raw, String(request.headers.authorization ?? ''), response);
  }

  #respond(url: string, raw: string, response: ServerResponse): void {
    const body = JSON.parse(raw) as Fields;
    const fault = faultIn(RESPONSE, body);
    if (fault !== null) {
      this.faults.push(`response_url: ${fault}`);
      response.writeHead(400).end('invalid_payload');
      return;
    }
    this.posts.push({ url, body, at: performance.now() });
    response.writeHead(200).end('ok');
  }

  /** https://docs.slack.dev/messaging/working-with-files#upload: the bytes as they are, as many as were announced. */
  #upload(id: string, bytes: Buffer, response: ServerResponse): void {
    const file = this.files.get(id);
    if (file === undefined || file.length !== bytes.length || file.bytes !== null) {
      this.faults.push(`upload of ${bytes.length} bytes as ${id}`);
      response.writeHead(400).end('upload failed');
      return;
    }
    file.bytes = bytes;
    response.writeHead(200).end(`OK - ${bytes.length}`);
  }

  #call(method: string, raw: string, authorization: string, response: ServerResponse): void {
    const answer = (body: Fields) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const schema = METHODS[method];
    if (schema === undefined) {
      this.faults.push(`unknown method ${method}`);
      return void answer({ ok: false, error: 'unknown_method' });
    }
    const token = authorization.replace(/^Bearer /, '');
    const open = method === 'oauth.v2.access';
    if (!open && !this.tokens.has(token)) return void answer({ ok: false, error: this.refusal });
    const wanted = method === 'apps.connections.open' ? 'xapp-' : 'xoxb-';
    if (!open && !token.startsWith(wanted)) return void answer({ ok: false, error: 'not_allowed_token_type' });
    const { team_id: _team, ...fields } = form(raw);
    const fault = faultIn(schema, fields);
    if (fault !== null) {
      this.faults.push(`${method}: ${fault}`);
      return void answer({
        ok: false,
        error: 'invalid_arguments',
        response_metadata: { messages: [`[ERROR] ${fault}`] },
      });
    }
    if (method === 'files.completeUploadExternal') {
      const channel = String(fields['channel_id']);
      const [{ id }] = fields['files'] as [{ id: string }];
      if (!(this.files.get(id)?.bytes instanceof Buffer)) return void answer({ ok: false, error: 'file_not_found' });
      if (!channel.startsWith('D') && !this.memberOf.has(channel))
        return void answer({ ok: false, error: 'not_in_channel' });
    }
    this.calls.push({ method, token, body: fields, at: performance.now() });
    answer({ ok: true, ...this.#result(method, fields, token) });
  }

  #result(method: string, fields: Fields, token: string): Fields {
    if (method === 'auth.test') return { ...ME, team_id: token === TOKENS.bot ? ME.team_id : 'T0OTHER' };
    if (method === 'apps.connections.open') {
      this.#ticket += 1;
      return { url: `ws://127.0.0.1:${this.#port}/link/?ticket=ticketsecret${this.#ticket}&app_id=A111` };
    }
    if (method === 'files.getUploadURLExternal') {
      const file_id = `F0FILE${this.files.size}`;
      this.files.set(file_id, { length: Number(fields['length']), bytes: null });
      return { file_id, upload_url: `http://127.0.0.1:${this.#port}/upload/v1/${file_id}` };
    }
    if (method === 'files.completeUploadExternal') return { files: fields['files'] };
    if (method.startsWith('chat.'))
      return { ts: '1700000000.000100', message_ts: '1700000000.000100', channel: fields['channel'] };
    if (method === 'oauth.v2.access') {
      const token = `xoxb-installed-${String(fields['code'])}-tokensecret`;
      this.tokens.add(token);
      return {
        access_token: token,
        token_type: 'bot',
        scope: 'commands,chat:write',
        bot_user_id: 'U0BOT',
        app_id: 'A111',
        team: { id: 'T0OTHER', name: 'Other' },
        enterprise: null,
        is_enterprise_install: false,
        authed_user: { id: 'U0ADMIN' },
      };
    }
    return { view: { id: 'V0VIEW', type: 'modal' } };
  }
}

/** bolt sends forms whose objects are JSON. */
function form(raw: string): Fields {
  return Object.fromEntries(
    Object.entries(parse(raw)).map(([name, value]) => {
      const first = String(value);
      if (name === 'blocks' || name === 'view' || name === 'files') return [name, JSON.parse(first)];
      return [name, first === 'true' ? true : first === 'false' ? false : first];
    }),
  );
}

export async function until(met: () => boolean, within = 4_000, otherwise = 'not in time'): Promise<void> {
  const end = performance.now() + within;
  while (!met()) {
    if (performance.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
