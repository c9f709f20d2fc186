// Socket Mode over bolt's own receiver, with the reconnecting done here: bolt's ends the process when a reconnect fails.
import { type Logger, SocketModeReceiver } from '@slack/bolt';
import { within } from './patience.ts';
import type { ClientOptions } from './web.ts';

/** From opening the socket to Slack's `hello`. */
const HELLO_MS = 12_000;
/** Slack closes a socket some seconds after `disconnect`; one that does not answer our close frame is cut. */
const CLOSE_MS = 1_500;

export type Socket = {
  readonly receiver: SocketModeReceiver;
  /** Opens a socket and waits for Slack's greeting; `lost` resolves when it is lost. */
  connect(): Promise<{ readonly lost: Promise<void> }>;
  /** Closes, politely at first; resolves when closed. */
  close(): Promise<void>;
};

/** bolt changes the options it is given, so every client gets a copy of its own. */
export function openSocket(appToken: string, client: ClientOptions, logger: Logger): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // One try: the pauses between tries are ours, and so is the decision what cannot be mended.
    installerOptions: { clientOptions: { ...client, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true } },
    customPropertiesExtractor: (delivery: { envelope_id?: unknown }) => ({ envelopeId: delivery.envelope_id }),
    // bolt's own handler acknowledges a second time and may reject where nobody listens.
    processEventErrorHandler: async ({ error }) => {
      logger.error(error);
      return false;
    },
  });
  const socket = receiver.client;
  let closing: NodeJS.Timeout | undefined;
  const cut = () => {
    void socket.disconnect();
    void socket.disconnect();
  };
  guard(socket, logger, () => {
    clearTimeout(closing);
    closing = setTimeout(cut, CLOSE_MS);
  });
  socket.on('disconnected', () => clearTimeout(closing));

  return {
    receiver,
    async connect() {
      const lost = new Promise<void>((resolve) => {
        socket.once('disconnected', () => resolve());
      });
      const started = socket.start();
      started.catch(() => {});
      if ((await within(HELLO_MS, started, null)) === null) {
        cut();
        throw new Error('no hello from Slack');
      }
      return { lost };
    },
    async close() {
      clearTimeout(closing);
      const closed = socket.disconnect();
      await within(CLOSE_MS / 3, closed, null);
      cut();
    },
  };
}

type Client = SocketModeReceiver['client'];

/**
 * bolt reads a frame in an async listener that nobody awaits: a malformed one (`null`, an event without a payload) would be an
 * unhandled rejection. The same listener is put back behind a catch, and Slack's `disconnect` is noticed on the way.
 */
function guard(socket: Client, logger: Logger, onDisconnectAsked: () => void): void {
  const listeners = socket.listeners('ws_message');
  socket.removeAllListeners('ws_message');
  socket.on('ws_message', (data: unknown, isBinary: boolean) => {
    if (typeof data === 'string' && /^\s*\{[^{}]{0,40}"type"\s*:\s*"disconnect"/.test(data)) onDisconnectAsked();
    for (const listener of listeners)
      Promise.resolve(Reflect.apply(listener, socket, [data, isBinary])).catch((error: unknown) => logger.error(error));
  });
}
