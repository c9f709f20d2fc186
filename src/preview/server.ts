// The local web page: loopback only, read only, no scripts, no state.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Reception } from '../commands/types.ts';
import { type Locale, say } from '../words/say.ts';
import { pageHtml, STYLE } from './page.ts';

export type PreviewOptions = {
  readonly reception: Reception;
  readonly locale: Locale;
  /** `YYYY-MM-DD` */
  today(): string;
  readonly port: number;
  /** When the port is taken: true tries the next ones, false rejects with `EADDRINUSE`. */
  readonly orNext: boolean;
};

export type Preview = { readonly url: string; close(): Promise<void> };

const TRIES = 20;
const LONGEST_QUESTION = 2000;

/** Starts listening on 127.0.0.1. Rejects with the system's error when no port can be had. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const server = createServer((request, response) => {
    answerRequest(request, response, options).catch(() =>
      send(response, 500, 'text/plain', say(options.locale, 'tryAgain')),
    );
  });
  server.requestTimeout = 10_000;
  server.headersTimeout = 10_000;
  const port = await listen(server, options.port, options.orNext ? TRIES : 1);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port === 0 ? 0 : port + attempt, '127.0.0.1', () => {
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
  // A page elsewhere must not reach this one under a name of its own (DNS rebinding).
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(request.headers.host ?? '')) {
    return send(response, 403, 'text/plain', say(o.locale, 'pageLocalOnly'));
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return send(response, 405, 'text/plain', say(o.locale, 'pageNotThere'));
  }
  const address = request.url ?? '/';
  const url = URL.canParse(address, 'http://127.0.0.1') ? new URL(address, 'http://127.0.0.1') : null;
  if (url?.pathname === '/style.css') return send(response, 200, 'text/css', STYLE);
  if (url?.pathname !== '/') return send(response, 404, 'text/plain', say(o.locale, 'pageNotThere'));
  const question = (url.searchParams.get('q') ?? '').slice(0, LONGEST_QUESTION);
  const received = o.reception({ platform: 'preview', workspace: null, channel: null, user: null });
  if (received.refused !== undefined) {
    return send(response, 403, 'text/plain', say(o.locale, received.refused.code, received.refused.values));
  }
  const { desk } = received;
  const answer = question.trim() === '' ? null : await desk.answer(question, { today: o.today(), limit: 50 });
  return send(response, 200, 'text/html', pageHtml(desk, question, answer, o.locale));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
