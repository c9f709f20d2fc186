// Events over HTTP with bolt's receiver: signatures and their age are checked, and workspaces can install themselves.
import type { Server } from 'node:http';
import { HTTPReceiver, type InstallationStore, type Logger } from '@slack/bolt';
import { ProblemError } from '../../commands/problem.ts';
import { SCOPES } from './manifest.ts';
import type { HttpOptions } from './options.ts';
import type { ClientOptions } from './web.ts';

export type Http = {
  readonly receiver: HTTPReceiver;
  /** Listens; resolves with the port. @throws ProblemError `slackPortTaken` */
  start(): Promise<number>;
  /** Takes no more; requests that come on open connections are answered 503, so that Slack sends them again later. */
  refuse(): void;
  /** Closes every connection. */
  stop(): Promise<void>;
};

/** Slack's own window for replays, which bolt checks for old requests only. https://docs.slack.dev/authentication/verifying-requests-from-slack */
const WINDOW_S = 300;

export function openHttp(
  options: HttpOptions,
  store: InstallationStore | null,
  client: ClientOptions,
  logger: Logger,
): Http {
  const receiver = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: ['/slack/events'],
    logger,
    customPropertiesExtractor: (request) => ({ retry: request.headers['x-slack-retry-num'] }),
    ...(options.mode === 'oauth' && store !== null ? installing(options, store, client) : {}),
  });
  let refusing = false;
  const listener = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    const sent = Number(request.headers['x-slack-request-timestamp']);
    if (refusing) response.writeHead(503, { connection: 'close' }).end();
    else if (sent > Date.now() / 1000 + WINDOW_S) response.writeHead(401).end();
    else listener(request, response);
  };
  let server: Server | null = null;
  return {
    receiver,
    async start() {
      try {
        server = await receiver.start({
          port: options.port,
          ...(options.host === undefined ? {} : { host: options.host }),
        });
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
        throw new ProblemError('slackPortTaken', { port: options.port, reason });
      }
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : options.port;
    },
    refuse() {
      refusing = true;
      server?.close();
      server?.closeIdleConnections();
    },
    async stop() {
      refusing = true;
      server?.close();
      server?.closeAllConnections();
    },
  };
}

/** Install page at /slack/install, return at /slack/oauth_redirect: bolt's own, with our store. */
function installing(options: HttpOptions & { mode: 'oauth' }, store: InstallationStore, client: ClientOptions) {
  return {
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    stateSecret: options.stateSecret,
    scopes: [...SCOPES],
    installationStore: store,
    ...(options.redirectUri === undefined ? {} : { redirectUri: options.redirectUri }),
    installerOptions: {
      installPath: '/slack/install',
      redirectUriPath: '/slack/oauth_redirect',
      clientOptions: { ...client },
      ...(options.authorizeUrl === undefined ? {} : { authorizationUrl: options.authorizeUrl }),
    },
  };
}
