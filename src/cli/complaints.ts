// What readers say is wrong, from the button in chat to the editor's decision and back: one small file each under
// data/state/wrong, readable by their owner only. The bot writes and tells, `review` reads and settles.
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Complaint, Place } from '../commands/types.ts';
import { sha256 } from '../coverage/cite.ts';
import type { Notice } from '../query/types.ts';

const KEPT = z.object({
  coverage: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/),
  finding: z.string().min(1),
  words: z.string(),
  reason: z.string(),
  /** `YYYY-MM-DD`. */
  at: z.string(),
  from: z.object({
    platform: z.enum(['discord', 'slack', 'terminal', 'preview']),
    workspace: z.string().nullable(),
    channel: z.string().nullable(),
    user: z.string().nullable(),
  }),
  settled: z.object({ how: z.enum(['accept', 'correct', 'reject']), at: z.string() }).optional(),
});
type KeptComplaint = z.infer<typeof KEPT> & { readonly id: string };
type Settled = NonNullable<KeptComplaint['settled']>;

/** So many open ones of one reader, and of all: a prankster fills no disk and buries no editor. */
const MOST = { ofOne: 20, ofAll: 5_000 } as const;

export type Complaints = {
  /** Keeps it; the same reader's word on the same finding replaces the earlier one. What the reader is told. */
  file(complaint: Complaint): Promise<Notice>;
  /** Those of a coverage that nobody has settled, the oldest first. */
  open(coverage: string): Promise<readonly KeptComplaint[]>;
  settle(ids: readonly string[], settled: Settled): Promise<void>;
  /** What was settled of this reader's since they were last told. Told once. */
  news(place: Place): Promise<readonly Notice[]>;
};

/** `today`: `YYYY-MM-DD`. A missing or unwritable folder is no complaint at all until somebody files one. */
export function complaintsIn(data: string, today: () => string): Complaints {
  const folder = join(data, 'state', 'wrong');
  let known: { readonly stamp: number; readonly all: readonly KeptComplaint[] } | null = null;
  const told = new Set<string>();

  /** All of them, read again when the folder has changed. */
  const all = async (): Promise<readonly KeptComplaint[]> => {
    const stamp = await stat(folder).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    );
    if (known?.stamp !== stamp) known = { stamp, all: stamp === 0 ? [] : await readAll(folder) };
    return known.all;
  };
  const write = async (id: string, kept: z.infer<typeof KEPT>) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // Whoever made the folders before, nobody but the bot's user reads them.
    for (const one of [join(data, 'state'), folder]) await chmod(one, 0o700);
    const beside = join(folder, `.${id}.${process.pid}.tmp`);
    await writeFile(beside, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
    await rename(beside, join(folder, `${id}.json`));
    known = null;
  };
  return {
    async file(complaint) {
      const now = await all();
      const id = sha256([complaint.coverage, complaint.finding, readerOf(complaint.from)].join('\n')).slice(0, 24);
      const others = now.filter((one) => one.settled === undefined && one.id !== id);
      const own = others.filter((one) => readerOf(one.from) === readerOf(complaint.from));
      if (own.length >= MOST.ofOne || others.length >= MOST.ofAll) return { code: 'wrongTooMany', values: {} };
      await write(id, { ...complaint, at: today() });
      return { code: 'wrongFiled', values: {} };
    },
    async open(coverage) {
      const waiting = (await all()).filter((one) => one.coverage === coverage && one.settled === undefined);
      return waiting.sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1));
    },
    async settle(ids, settled) {
      const wanted = new Set(ids);
      for (const { id, ...kept } of await all()) if (wanted.has(id)) await write(id, { ...kept, settled });
    },
    async news(place) {
      const own = (await all()).filter(
        ({ id, settled, from }) => settled !== undefined && !told.has(id) && readerOf(from) === readerOf(place),
      );
      for (const { id } of own) {
        told.add(id);
        // Told, so there is nothing left to keep; where nothing can be written it is told once in each run.
        await rm(join(folder, `${id}.json`), { force: true }).catch(() => {});
      }
      return own.map(({ words, settled }) => ({
        code: `wrongSettled.${settled!.how}`,
        values: { words: words.length > 80 ? `${words.slice(0, 79)}…` : words, date: settled!.at },
      }));
    },
  };
}

/** The same person in another channel is the same reader. */
function readerOf({ platform, workspace, user }: Place): string {
  return [platform, platform === 'discord' ? '' : (workspace ?? ''), user ?? ''].join(':');
}

async function readAll(folder: string): Promise<KeptComplaint[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{24}\.json$/.test(name));
  const all: KeptComplaint[] = [];
  for (const name of names.slice(0, 2 * MOST.ofAll)) {
    try {
      const read = KEPT.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      if (read.success) all.push({ ...read.data, id: name.slice(0, -5) });
    } catch {
      // Cut off, or taken away meanwhile: none.
    }
  }
  return all;
}
