// startSlack: one bolt app over one of three transports, kept up until it is stopped or refused for good.
import { App, type Authorize, webApi } from '@slack/bolt';
import { openConnection } from '../connection.ts';
import { patience } from '../patience.ts';
import { drawing } from '../pictures.ts';
import type { Platform } from '../platform.ts';
import { listen } from './bot.ts';
import { listenToRemovals } from './bot-installations.ts';
import { connectionRefusal, slackWord, tokenRefusal, waitAsked } from './errors.ts';
import { guard } from './guard.ts';
import { openHttp } from './http.ts';
import { openInstallations } from './installations.ts';
import { boltLogger, hider, written } from './log.ts';
import { refusalNotice, type SlackOptions, secretsOf } from './options.ts';
import { responder } from './respond.ts';
import { openSocket } from './socket.ts';
import { clientOptions, once } from './web.ts';

export type { SlackOptions } from './options.ts';

/** In the HTTP modes with the port that is listened on. */
export type SlackPlatform = Platform & { readonly port: number | null };

/**
 * Connects. Resolves when connected, or when Slack could not be reached at first: then it goes on trying. A token that is
 * refused later, at a reconnect or at a call, ends the platform: `ended` says why.
 * @throws ProblemError `slackTokenRefused`, `slackPortTaken`, and those of the installations
 */
export async function startSlack(options: SlackOptions): Promise<SlackPlatform> {
  const { log } = options;
  const hide = hider(secretsOf(options));
  const logger = boltLogger(log, hide);
  const client = clientOptions(options.apiUrl, logger);
  const connection = openConnection();
  const delivering = patience();
  const fault = (error: unknown) =>
    log('error', 'slack.answerFailed', { detail: hide(slackWord(error) ?? written(error)) });

  const store =
    options.mode === 'oauth' ? await openInstallations(options.stateDir, options.stateKey ?? null, log) : null;
  const socket = options.mode === 'socket' ? openSocket(options.appToken, client, logger) : null;
  const http = options.mode === 'socket' ? null : openHttp(options, store, client, logger);
  const me: { botId?: string; botUserId?: string } = {};
  const authorize: Authorize<boolean> | null =
    options.mode === 'oauth' ? null : async () => ({ botToken: options.botToken, ...me });
  const app = new App({
    receiver: (socket ?? http)!.receiver,
    ...(authorize === null ? {} : { authorize }),
    logger,
    clientOptions: { ...client },
    convoStore: false,
  });
  app.error(async (error) => logger.error(error));
  guard(app, connection.flight, (error, team) => {
    const reason = tokenRefusal(error);
    if (reason === null) fault(error);
    else if (store === null) connection.over(refusalNotice(options, reason));
    else log('error', 'slack.workspaceRefused', { workspace: team ?? '?', reason });
  });
  const pictureLost = (error: unknown) =>
    log('warn', 'slack.pictureLost', { detail: hide(slackWord(error) ?? written(error)) });
  listen(app, {
    ...options,
    onFault: fault,
    respond: responder(log, hide, delivering),
    draw: options.draw ?? drawing(pictureLost),
    onPictureLost: pictureLost,
  });
  if (store !== null) listenToRemovals(app, store, log);
  const port = (await http?.start()) ?? null;

  const platform = await connection.keep({
    name: 'Slack',
    log,
    late: 'slack.late',
    connect: async () => {
      // Who we are is asked by us: bolt would ask in its constructor and leave the rejection to nobody.
      if (options.mode !== 'oauth' && me.botUserId === undefined) {
        const { bot_id, user_id } = await new webApi.WebClient(options.botToken, once(client)).auth.test();
        Object.assign(
          me,
          bot_id === undefined ? {} : { botId: bot_id },
          user_id === undefined ? {} : { botUserId: user_id },
        );
      }
      return socket === null ? { lost: new Promise<void>(() => {}) } : socket.connect();
    },
    refusal: connectionRefusal,
    reasonOf: (reason) => refusalNotice(options, reason),
    waitAsked,
    pause: options.pause,
    onUp: () => log('info', 'slack.connected', { mode: options.mode }),
    onDown: () => log('warn', 'slack.lost'),
    onFailure: (error) => log('warn', 'slack.failed', { detail: hide(slackWord(error) ?? written(error)) }),
    refuse: () => {
      // Nothing more comes in, so nothing is acknowledged that nobody will answer.
      http?.refuse();
      const closing = socket?.close();
      return async () => {
        delivering.end();
        await closing;
        await http?.stop();
      };
    },
  });
  return { ...platform, port };
}
