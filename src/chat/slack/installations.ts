// Where the tokens of many workspaces lie: one file each under data/state/slack, for its owner only, sealed when there is a key.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { ProblemError } from '../../commands/problem.ts';
import type { Log } from '../platform.ts';
import { isSealed, Seal } from './sealed.ts';

const DIRECTORY_MODE = 0o700;
const FILE_MODE = 0o600;
const NAME = /^[TE][A-Z0-9]{2,40}$/;

/** What a file holds: the installation itself, or the installation sealed. */
type Stored = { readonly format: 1; readonly installation: unknown };

/**
 * Opens the store in `directory` (made when it is not there, with mode 0700). Reads every file once, so that a wrong key is
 * said at start and not at the first question; what was stored without a key is sealed now that there is one.
 * @throws ProblemError `slackStateKeyWrong`, `slackStateKeyMissing`, `slackStateDamaged` (each names the file)
 */
export async function openInstallations(
  directory: string,
  key: string | null,
  log: Log,
): Promise<InstallationStore & { readonly size: number }> {
  await mkdir(directory, { recursive: true, mode: DIRECTORY_MODE });
  await chmod(directory, DIRECTORY_MODE);
  const seal = key === null ? null : new Seal(key);
  const known = new Map<string, Installation<'v1' | 'v2', boolean>>();
  for (const file of await readdir(directory)) {
    const name = file.replace(/\.json$/, '');
    if (file.endsWith('.tmp')) await rm(join(directory, file), { force: true });
    else if (file.endsWith('.json') && NAME.test(name)) {
      const { installation, sealed } = await read(join(directory, file), name, seal);
      known.set(name, installation);
      if (seal !== null && !sealed) await write(directory, name, installation, seal);
    }
  }
  return {
    get size() {
      return known.size;
    },
    async storeInstallation(installation) {
      const name = nameOf(installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id);
      await write(directory, name, installation, seal);
      known.set(name, installation);
      log('info', 'slack.installed', { workspace: name });
    },
    async fetchInstallation(query) {
      const found = candidates(query).flatMap((name) => known.get(name) ?? []);
      if (found[0] === undefined) throw new Error('not installed in this workspace');
      return found[0];
    },
    async deleteInstallation(query) {
      const [name] = candidates(query);
      if (name === undefined) return;
      known.delete(name);
      await rm(join(directory, `${name}.json`), { force: true });
    },
  };
}

/** The workspace itself first, then the organisation that installed for all its workspaces. */
function candidates(query: InstallationQuery<boolean>): string[] {
  const ids = query.isEnterpriseInstall ? [query.enterpriseId] : [query.teamId, query.enterpriseId];
  return ids.filter((id): id is string => typeof id === 'string' && NAME.test(id));
}

function nameOf(id: string | undefined): string {
  if (id === undefined || !NAME.test(id)) throw new Error('an installation without a workspace');
  return id;
}

async function read(
  path: string,
  name: string,
  seal: Seal | null,
): Promise<{ installation: Installation<'v1' | 'v2', boolean>; sealed: boolean }> {
  const damaged = () => new ProblemError('slackStateDamaged', { file: path });
  const stored = parsed(await readFile(path, 'utf8')) as Stored | null;
  if (stored?.format !== 1) throw damaged();
  if (!isSealed(stored.installation)) {
    if (!isInstallation(stored.installation)) throw damaged();
    return { installation: stored.installation, sealed: false };
  }
  if (seal === null) throw new ProblemError('slackStateKeyMissing', { file: path });
  const opened = await seal.open(name, stored.installation);
  if (opened === null) throw new ProblemError('slackStateKeyWrong', { file: path });
  const installation = parsed(opened);
  if (!isInstallation(installation)) throw damaged();
  return { installation, sealed: true };
}

/** Whole or not at all: a temporary file beside it, flushed, renamed. */
async function write(directory: string, name: string, installation: unknown, seal: Seal | null): Promise<void> {
  const stored: Stored = {
    format: 1,
    installation: seal === null ? installation : await seal.seal(name, JSON.stringify(installation)),
  };
  const temporary = join(directory, `${name}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx', FILE_MODE);
  try {
    await file.writeFile(`${JSON.stringify(stored)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, join(directory, `${name}.json`));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isInstallation(value: unknown): value is Installation<'v1' | 'v2', boolean> {
  return typeof value === 'object' && value !== null && ('bot' in value || 'user' in value);
}
