// Socket Mode over bolt's own receiver, with the reconnecting done here: bolt's ends the process when a reconnect fails.
import { type Logger, SocketModeReceiver } from '@slack/bolt';
import { within } from '../patience.ts';
import { type ClientOptions, once } from './web.ts';

export type Socket = {
  readonly receiver: SocketModeReceiver;
  /** Opens a socket and waits for Slack's greeting; `lost` resolves when it is lost. */
  connect(): Promise<{ readonly lost: Promise<void> }>;
  /** Takes nothing more and closes, politely at first; resolves when closed. */
  close(): Promise<void>;
};

/** From opening the socket to Slack's `hello`. */
const HELLO_MS = 12_000;
/** Slack closes a socket some seconds after `disconnect`; one that does not answer our close frame is cut. */
const CLOSE_MS = 1_500;
const POLITE_CLOSE_MS = 400;

/** bolt changes the options it is given, so every client gets a copy of its own. */
export function openSocket(appToken: string, client: ClientOptions, logger: Logger): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // One try: the pauses between tries are ours, and so is the decision what cannot be mended.
    installerOptions: { clientOptions: once(client) },
    // bolt's own handler acknowledges a second time and may reject where nobody listens.
    processEventErrorHandler: async ({ error }) => {
      logger.error(error);
      return false;
    },
  });
  const slack = receiver.client;
  let closed = false;
  let closing: NodeJS.Timeout | undefined;
  /** A second call while the close frame is under way cuts the line. */
  const cut = () => {
    void slack.disconnect();
    void slack.disconnect();
  };
  readFramesSafely(slack, logger, {
    taking: () => !closed,
    onDisconnectAsked: () => {
      clearTimeout(closing);
      closing = setTimeout(cut, CLOSE_MS);
    },
  });
  slack.on('disconnected', () => clearTimeout(closing));

  return {
    receiver,
    async connect() {
      let lose = () => {};
      const lost = new Promise<void>((resolve) => {
        lose = resolve;
      });
      slack.once('disconnected', lose);
      try {
        const started = slack.start();
        started.catch(() => {});
        if ((await within(HELLO_MS, started, null)) === null) throw new Error('no hello');
        if (closed) throw new Error('stopped');
        return { lost };
      } catch (error) {
        slack.off('disconnected', lose);
        cut();
        throw error ?? new Error('closed before hello');
      }
    },
    async close() {
      closed = true;
      clearTimeout(closing);
      await within(POLITE_CLOSE_MS, slack.disconnect(), null);
      cut();
    },
  };
}

type Frames = { readonly taking: () => boolean; readonly onDisconnectAsked: () => void };

/**
 * bolt reads a frame in an async listener that nobody awaits: a malformed one (`null`, an event without a payload) would be an
 * unhandled rejection. The same listener is put back behind a catch, and Slack's `disconnect` is noticed on the way.
 */
function readFramesSafely(slack: SocketModeReceiver['client'], logger: Logger, frames: Frames): void {
  const listeners = slack.listeners('ws_message');
  slack.removeAllListeners('ws_message');
  slack.on('ws_message', (data: unknown, isBinary: boolean) => {
    if (!frames.taking()) return;
    if (typeof data === 'string' && data.length < 2_000 && /"type"\s*:\s*"disconnect"/.test(data))
      frames.onDisconnectAsked();
    for (const listener of listeners)
      Promise.resolve(Reflect.apply(listener, slack, [data, isBinary])).catch((error: unknown) => logger.error(error));
  });
}
