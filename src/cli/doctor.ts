// `doctor`: what is configured, reachable and missing, in plain words. Changes nothing.
import { access, constants } from 'node:fs/promises';
import { type Config, readConfig } from '../config.ts';
import { checkCoverage } from '../coverage/check.ts';
import { NodeDisk } from '../coverage/disk.ts';
import { layoutOf } from '../coverage/layout.ts';
import { openCoverage } from '../coverage/open.ts';
import { ProblemError } from '../coverage/problem.ts';
import { looseCorrections } from '../merge/events-corrections.ts';
import { searchDocuments } from '../search/documents.ts';
import { detailOf, energeticEmbedder, isEnergeticInstalled } from '../search/embed/energetic.ts';
import { type Locale, say } from '../words/say.ts';
import { complaintsIn } from './complaints.ts';
import { faultLine } from './fault.ts';
import { feedsSeen, stopped } from './feeds-seen.ts';
import { ENGINE } from './index-builder.ts';
import type { Io, Subcommand, Target } from './io.ts';
import { mergedOf } from './merged.ts';
import { listCoverages } from './target.ts';
import { countStored, DOCUMENTS_WORTH_KEEPING, textsToCompare } from './vectors.ts';

type Mark = 'ok' | 'note' | 'wrong';
type Finding = {
  readonly mark: Mark;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
};

const SIGN: Readonly<Record<Mark, string>> = { ok: '✓', note: '·', wrong: '✗' };

export const doctor: Subcommand = async (_args, target, io) => {
  const { config, problems } = readConfig(io.env);
  // Ids and addresses are other people's words: no control characters, nothing that turns the line.
  const print = (finding: Finding) => io.out(faultLine(`${SIGN[finding.mark]} ${said(finding, config.locale)}`));
  const wrong = problems.map(({ code, values }): Finding => ({ mark: 'wrong', code, values }));
  const findings = [
    nodeVersion(process.versions.node),
    ...wrong,
    ...(await ofEach(target, (one) => coverageFindings(one, io).catch(refusedByDisk))),
    await meaningFinding(),
    ...(await ofEach(target, vectorFindings)),
    ...(await settingsFindings(config, target.data)),
    ...(await discordFindings(config)),
    ...(await slackFindings(config)),
  ];
  for (const finding of findings) print(finding);
  const bad = findings.filter((finding) => finding.mark === 'wrong').length;
  io.out('');
  io.out(bad === 0 ? say(config.locale, 'doctor.fine') : say(config.locale, 'doctor.wrong', { n: bad }));
  return bad === 0 ? 0 : 2;
};

function said({ code, values }: Finding, locale: Locale): string {
  return say(locale, code, values ?? {});
}

function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const supported = (major === 20 && minor >= 19) || major === 22 || major >= 24;
  return { mark: supported ? 'ok' : 'wrong', code: supported ? 'doctor.node' : 'doctor.nodeOld', values: { version } };
}

/** Whether sentence vectors can be made: the model is loaded and asked for one, since what is installed may not run here. */
async function meaningFinding(): Promise<Finding> {
  try {
    const embedder = await energeticEmbedder();
    await embedder?.embed(['onrecord']);
    return { mark: 'note', code: embedder === null ? 'doctor.noMeaning' : 'doctor.meaning' };
  } catch (error) {
    return { mark: 'wrong', code: 'doctor.meaningFails', values: { detail: detailOf(error) } };
  }
}

/** How far the vectors of a coverage that is worth keeping them for are made. */
async function vectorFindings({ data, coverage: name }: Target): Promise<Finding[]> {
  if (!isEnergeticInstalled()) return [];
  const open = await openCoverage(NodeDisk, data, name).catch(() => null);
  const held = open && (await mergedOf(open).catch(() => null));
  if (!held) return [];
  const documents = searchDocuments(held.merged);
  if (documents.length < DOCUMENTS_WORTH_KEEPING) return [];
  const texts = textsToCompare(documents);
  const values = { n: countStored(layoutOf(data, name), texts), all: texts.length };
  return [{ mark: 'note', code: values.n === values.all ? 'doctor.vectors' : 'doctor.someVectors', values }];
}

/** Of the coverage that is meant; of all but the samples where there are several and none was named. */
async function ofEach({ data, coverage }: Target, look: (target: Target) => Promise<Finding[]>): Promise<Finding[]> {
  const names = coverage === '' ? (await listCoverages(data)).filter(({ sample }) => !sample) : [{ name: coverage }];
  const found: Finding[] = [];
  for (const { name } of names) found.push(...(await look({ data, coverage: name })));
  return found;
}

/** What the disk does not let us read is a finding, and no reason to look at nothing else. */
function refusedByDisk(error: unknown): Finding[] {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) throw error;
  return [{ mark: 'wrong', code: 'diskRefuses', values: { file: path, reason: code } }];
}

async function coverageFindings(target: Target, io: Io): Promise<Finding[]> {
  const { data, coverage } = target;
  const all = await listCoverages(data);
  if (!all.some(({ name }) => name === coverage)) {
    return [{ mark: 'wrong', code: 'noCoverage', values: { data } }];
  }
  const found: Finding[] = [];
  const sample = all.find(({ name }) => name === coverage)?.sample === true;
  found.push({ mark: 'ok', code: sample ? 'doctor.sample' : 'doctor.coverage', values: { name: coverage, data } });
  const checked = await checkCoverage(NodeDisk, data, coverage, ENGINE.engine);
  const faults = checked?.problems.length ?? 0;
  found.push(
    faults === 0
      ? { mark: 'ok', code: 'doctor.checked' }
      : { mark: 'wrong', code: 'doctor.faults', values: { n: faults } },
  );
  const texts = checked?.texts.atHand ?? 0;
  found.push({ mark: 'note', code: texts > 0 ? 'doctor.texts' : 'doctor.noTexts', values: { n: texts } });
  found.push(
    (await mayWrite(data))
      ? { mark: 'ok', code: 'doctor.writable', values: { data } }
      : { mark: 'note', code: 'doctor.readOnly', values: { data } },
  );
  found.push(...(await readingFindings(target, io)));
  return found;
}

/** What reading left open: articles without a day or a publisher, feeds that have gone silent. */
async function readingFindings(target: Target, io: Io): Promise<Finding[]> {
  const open = await openCoverage(NodeDisk, target.data, target.coverage);
  const coverage = await open?.coverage().catch(() => null);
  if (!coverage) return [];
  const current = coverage.articles.filter(
    (article) => article.replacedBy === undefined && article.review !== 'rejected',
  );
  const found: Finding[] = [];
  const tell = (code: string, lacking: typeof current) => {
    if (lacking.length > 0) found.push({ mark: 'note', code, values: { n: lacking.length, id: lacking[0]!.id } });
  };
  tell(
    'doctor.undated',
    current.filter(({ published }) => published === null),
  );
  tell(
    'doctor.unpublished',
    current.filter(({ publisher }) => publisher === null),
  );
  const loose = looseCorrections(coverage);
  if (loose.length > 0)
    found.push({ mark: 'note', code: 'doctor.loose', values: { n: loose.length, id: loose[0]!.id } });
  const waiting = await complaintsIn(target.data, () => '').open(target.coverage);
  if (waiting.length > 0) found.push({ mark: 'note', code: 'doctor.reported', values: { n: waiting.length } });
  for (const feed of stopped(await feedsSeen(target), io.now().getTime()).slice(0, 20)) {
    found.push({ mark: 'note', code: 'doctor.feedStopped', values: { url: feed.url, date: feed.latest ?? '' } });
  }
  return found;
}

async function mayWrite(data: string): Promise<boolean> {
  return access(data, constants.W_OK).then(
    () => true,
    () => false,
  );
}

async function settingsFindings({ settings: file }: Config, data: string): Promise<Finding[]> {
  if (file === null) return [];
  const { settingsFrom } = await import('./settings-file.ts');
  try {
    await settingsFrom(file, data);
    return [{ mark: 'ok', code: 'doctor.settings', values: { file } }];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return [{ mark: 'wrong', ...error.problem }];
  }
}

/** How long a platform has to answer. */
const PATIENCE = 8_000;

async function discordFindings(config: Config): Promise<Finding[]> {
  const { discord } = config;
  if (discord === null) return [{ mark: 'note', code: 'doctor.discordUnset' }];
  const api = `${discord.apiUrl ?? 'https://discord.com/api'}/v10`;
  const found = await reach(`${api}/users/@me`, { authorization: `Bot ${discord.token}` });
  if (found.status === 401)
    return [{ mark: 'wrong', code: 'doctor.tokenRefused', values: { platform: 'Discord', variable: 'DISCORD_TOKEN' } }];
  if (found.status !== 200)
    return [{ mark: 'wrong', code: 'doctor.unreachable', values: { platform: 'Discord', detail: found.detail } }];
  const registered: Finding =
    discord.clientId === null
      ? { mark: 'note', code: 'doctor.discordNoClient' }
      : { mark: 'note', code: 'doctor.discordRegister' };
  return [{ mark: 'ok', code: 'doctor.connected', values: { platform: 'Discord' } }, registered];
}

async function slackFindings(config: Config): Promise<Finding[]> {
  const { slack } = config;
  if (slack === null) return [{ mark: 'note', code: 'doctor.slackUnset' }];
  if (slack.mode === 'oauth')
    return [{ mark: 'note', code: 'doctor.slackOauth', values: { port: String(slack.port) } }];
  const api = slack.apiUrl ?? 'https://slack.com/api';
  const bot = await reach(`${api}/auth.test`, { authorization: `Bearer ${slack.botToken}` }, 'POST');
  const findings = [slackFinding(bot, 'SLACK_BOT_TOKEN')];
  if (slack.mode === 'socket') {
    const app = await reach(`${api}/apps.connections.open`, { authorization: `Bearer ${slack.appToken}` }, 'POST');
    findings.push(slackFinding(app, 'SLACK_APP_TOKEN'));
  }
  return findings;
}

function slackFinding(found: Reached, variable: string): Finding {
  if (found.ok) return { mark: 'ok', code: 'doctor.connectedBy', values: { platform: 'Slack', variable } };
  if (found.refused) return { mark: 'wrong', code: 'doctor.tokenRefused', values: { platform: 'Slack', variable } };
  return { mark: 'wrong', code: 'doctor.unreachable', values: { platform: 'Slack', detail: found.detail } };
}

type Reached = { readonly status: number; readonly detail: string; readonly ok: boolean; readonly refused: boolean };

async function reach(url: string, headers: Record<string, string>, method = 'GET'): Promise<Reached> {
  try {
    const response = await fetch(url, { method, headers, signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
    const body = (await response.json().catch(() => ({}))) as { ok?: boolean; error?: string };
    const detail = body.error ?? `HTTP ${response.status}`;
    const refused = response.status === 401 || /auth|token|account_inactive/.test(body.error ?? '');
    return { status: response.status, detail, ok: response.status === 200 && body.ok === true, refused };
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code;
    return { status: 0, detail: cause ?? (error as Error).name, ok: false, refused: false };
  }
}
