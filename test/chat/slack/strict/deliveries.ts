// What Slack delivers, as it does: envelopes for Socket Mode, whose payloads are the bodies of the HTTP deliveries too.
import { createHmac } from 'node:crypto';
import { stringify } from 'node:querystring';

type Fields = Record<string, unknown>;
let counter = 0;
const unique = () => {
  counter += 1;
  return `${Date.now()}.${counter}`;
};

const TEAM = { id: 'T0TEAM', domain: 'team' };
const USER = { id: 'U0ASKER', username: 'asker', name: 'asker', team_id: 'T0TEAM' };

export function command(name: string, text: string, responseUrl: string, over: Fields = {}): Fields {
  return {
    token: 'legacyverificationtoken',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: 'C0NEWS',
    channel_name: 'news',
    user_id: USER.id,
    user_name: USER.name,
    command: `/${name}`,
    text,
    api_app_id: 'A111',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: `trigger.${unique()}`,
    ...over,
  };
}

export function press(action: Fields, responseUrl: string | undefined, over: Fields = {}): Fields {
  return {
    type: 'block_actions',
    user: USER,
    api_app_id: 'A111',
    token: 'legacyverificationtoken',
    container: { type: 'message', message_ts: '1700000000.000200', channel_id: 'C0NEWS', is_ephemeral: true },
    trigger_id: `trigger.${unique()}`,
    team: TEAM,
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: 'C0NEWS', name: 'news' },
    state: { values: {} },
    ...(responseUrl === undefined ? {} : { response_url: responseUrl }),
    actions: [
      { type: 'button', block_id: 'b1', action_ts: '1700000000.1', text: { type: 'plain_text', text: 'x' }, ...action },
    ],
    ...over,
  };
}

/** A modal that was sent off. */
export function submission(view: Fields, values: Fields): Fields {
  return {
    type: 'view_submission',
    team: TEAM,
    user: USER,
    api_app_id: 'A111',
    token: 'legacyverificationtoken',
    trigger_id: `trigger.${unique()}`,
    view: { ...view, id: `V${unique()}`, hash: unique(), state: { values } },
    response_urls: [],
    is_enterprise_install: false,
    enterprise: null,
  };
}

export function shortcut(message: Fields, responseUrl: string): Fields {
  return {
    type: 'message_action',
    token: 'legacyverificationtoken',
    action_ts: '1700000000.1',
    team: TEAM,
    user: USER,
    channel: { id: 'C0NEWS', name: 'news' },
    is_enterprise_install: false,
    enterprise: null,
    callback_id: 'onrecord.whosaid',
    trigger_id: `trigger.${unique()}`,
    response_url: responseUrl,
    message_ts: '1700000000.000300',
    message: { type: 'message', user: 'U0OTHER', ts: '1700000000.000300', ...message },
  };
}

export function event(fields: Fields, over: Fields = {}): Fields {
  return {
    token: 'legacyverificationtoken',
    team_id: TEAM.id,
    api_app_id: 'A111',
    type: 'event_callback',
    event_id: `Ev${unique()}`,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: null, team_id: TEAM.id, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event: fields,
    ...over,
  };
}

export function mention(text: string, over: Fields = {}): Fields {
  return event({
    type: 'app_mention',
    user: USER.id,
    text,
    ts: unique(),
    channel: 'C0NEWS',
    event_ts: unique(),
    team: TEAM.id,
    ...over,
  });
}

export function direct(text: string, over: Fields = {}): Fields {
  return event({
    type: 'message',
    channel_type: 'im',
    user: USER.id,
    text,
    ts: unique(),
    channel: 'D0ASKER',
    event_ts: unique(),
    team: TEAM.id,
    ...over,
  });
}

/** The same delivery on a socket. */
export function envelope(body: Fields, over: Fields = {}): Fields {
  const type =
    body['type'] === 'event_callback' ? 'events_api' : body['command'] === undefined ? 'interactive' : 'slash_commands';
  return {
    envelope_id: `env-${unique()}`,
    type,
    payload: body,
    accepts_response_payload: type !== 'events_api',
    ...over,
  };
}

/** The same delivery as an HTTP request: signed, `at` in seconds since 1970. */
export function signed(body: Fields, secret: string, at = Math.floor(Date.now() / 1000)) {
  const isEvent = body['type'] === 'event_callback' || body['type'] === 'url_verification';
  const raw = isEvent
    ? JSON.stringify(body)
    : body['command'] === undefined
      ? stringify({ payload: JSON.stringify(body) })
      : stringify(body as Record<string, string>);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${at}:${raw}`).digest('hex')}`;
  return {
    method: 'POST',
    headers: {
      'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': signature,
    },
    body: raw,
  };
}
