// The local web page: read only, no state, loopback only unless a token guards it.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Reception } from '../commands/types.ts';
import { type Locale, say } from '../words/say.ts';
import { admit, cookieOf } from './access.ts';
import { answerTo, type Sent } from './routes.ts';

export type PreviewOptions = {
  readonly reception: Reception;
  readonly locale: Locale;
  /** `YYYY-MM-DD` */
  today(): string;
  readonly port: number;
  /** When the port is taken: true tries the next ones, false rejects with `EADDRINUSE`. */
  readonly orNext: boolean;
  /** Where others may reach it, and what they need for that; loopback without a token when absent. */
  readonly open?: { readonly host: string; readonly token: string } | null;
};

export type Preview = { readonly url: string; close(): Promise<void> };

const TRIES = 20;
const LOOPBACK = '127.0.0.1';
/** Nothing from elsewhere, nothing inline, nowhere framed. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A picture of its own styles itself. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Starts listening. Rejects with the system's error when no port can be had. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const server = createServer((request, response) => {
    answerRequest(request, response, options).catch(() =>
      send(response, { status: 500, type: 'text/plain', body: say(options.locale, 'tryAgain') }),
    );
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  const host = options.open?.host ?? LOOPBACK;
  const port = await listen(server, host, options.port, options.orNext ? TRIES : 1);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function listen(server: Server, host: string, port: number, tries: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, host, () => {
          server.off('error', reject);
          resolve();
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt + 1 >= tries) throw error;
    }
  }
}

async function answerRequest(request: IncomingMessage, response: ServerResponse, o: PreviewOptions): Promise<void> {
  const said = (status: number, code: string) =>
    send(response, { status, type: 'text/plain', body: say(o.locale, code) });
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return said(405, 'pageNotThere');
  }
  const path = request.url ?? '/';
  const url = URL.canParse(path, 'http://127.0.0.1') ? new URL(path, 'http://127.0.0.1') : null;
  if (url === null) return said(404, 'pageNotThere');
  const admitted = admit(request.headers, url.searchParams.get('token'), o.open?.token ?? null);
  if (admitted === 'local') return said(403, 'pageLocalOnly');
  if (admitted === 'token') return said(401, 'preview.token');
  if (admitted === 'remember') {
    // The token leaves the address bar, and the history with it.
    url.searchParams.delete('token');
    response.writeHead(303, { 'set-cookie': cookieOf(o.open?.token ?? ''), location: `${url.pathname}${url.search}` });
    response.end();
    return;
  }
  return send(response, await answerTo(url, o));
}

function send(response: ServerResponse, { status, type, body }: Sent): void {
  if (response.headersSent) return;
  const text = typeof body === 'string';
  response.writeHead(status, {
    'content-type': text ? `${type}; charset=utf-8` : type,
    'content-security-policy': type === 'image/svg+xml' ? PICTURE_POLICY : POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
