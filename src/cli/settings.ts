// ONRECORD_SETTINGS: who may ask where, of which coverage, and how often. Reading is pure; the file is read by the caller.
import { z } from 'zod';
import { ProblemError } from '../coverage/problem.ts';

const rate = z.strictObject({
  /** At most this many questions of one user … */
  questions: z.int().min(1).max(10_000),
  /** … in this many seconds. */
  seconds: z.int().min(1).max(86_400),
});

const rule = z.strictObject({
  platform: z.enum(['discord', 'slack', 'terminal', 'preview']).optional(),
  /** Discord guild or Slack workspace id. */
  workspace: z.string().min(1).max(64).optional(),
  channel: z.string().min(1).max(64).optional(),
  /** Ids of users: the rule is about these alone. */
  users: z.array(z.string().min(1).max(64)).min(1).max(1000).optional(),
  allow: z.boolean().optional(),
  coverage: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'not a coverage name')
    .optional(),
  rate: rate.optional(),
});

const settings = z.strictObject({
  /** What holds where no rule says otherwise. */
  default: rule.omit({ platform: true, workspace: true, channel: true, users: true }).optional(),
  /** The last rule that fits a place decides; what it leaves open the earlier ones decide. */
  rules: z.array(rule).max(1000).optional(),
});

export type Settings = z.infer<typeof settings>;
export type Rate = z.infer<typeof rate>;
export type Decision = { readonly allow: boolean; readonly coverage: string | null; readonly rate: Rate | null };

/** @throws ProblemError `configSettings` that names the field. */
export function readSettings(text: string, file: string): Settings {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ProblemError('configSettings', { file, detail: `no JSON (${(error as Error).message})` });
  }
  const read = settings.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  throw new ProblemError('configSettings', { file, detail: `${where}${issue?.message ?? 'not understood'}` });
}

/** What the settings say about a place. */
export function decide(
  given: Settings,
  place: {
    readonly platform: string;
    readonly workspace: string | null;
    readonly channel: string | null;
    readonly user?: string | null;
  },
): Decision {
  let decision: Decision = {
    allow: given.default?.allow ?? true,
    coverage: given.default?.coverage ?? null,
    rate: given.default?.rate ?? null,
  };
  for (const one of given.rules ?? []) {
    if (one.platform !== undefined && one.platform !== place.platform) continue;
    if (one.workspace !== undefined && one.workspace !== place.workspace) continue;
    if (one.channel !== undefined && one.channel !== place.channel) continue;
    if (one.users !== undefined && !one.users.includes(place.user ?? '')) continue;
    decision = {
      allow: one.allow ?? decision.allow,
      coverage: one.coverage ?? decision.coverage,
      rate: one.rate ?? decision.rate,
    };
  }
  return decision;
}

/** Every coverage the settings name, so that one that does not exist stops the start. */
export function coveragesIn(given: Settings): string[] {
  const named = [given.default, ...(given.rules ?? [])].flatMap((one) => one?.coverage ?? []);
  return [...new Set(named)];
}
