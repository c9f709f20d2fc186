// The command line: finds the subcommand, its target and its flags, runs it, and turns what it throws into one line.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { ProblemError } from '../coverage/problem.ts';
import { say } from '../words/say.ts';
import { faultLine } from './fault.ts';
import { readFlags } from './flags.ts';
import { helpOf, overview } from './help.ts';
import type { ExitCode, Io } from './io.ts';
import { SUBCOMMANDS, type SubcommandSpec, specNamed } from './specs.ts';
import { LOADERS } from './subcommands.ts';
import { findTarget, PACKAGE_DATA } from './target.ts';

/** Runs the command line with these arguments and returns the exit code. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { config, problems } = readConfig(io.env);
  const locale = config.locale;
  try {
    const [name = '', ...rest] = args;
    if (HELP.has(name) && rest[0] !== undefined) {
      for (const line of helpOf(specOf(rest[0]), locale)) io.out(line);
      return 0;
    }
    if (name === '' || HELP.has(name)) {
      for (const line of overview(locale)) io.out(line);
      return name === '' ? 2 : 0;
    }
    if (VERSION.has(name)) {
      io.out(`onrecord ${await version()}`);
      return 0;
    }
    const spec = specOf(name);
    const flags = readFlags(spec, rest);
    if (flags.values['help'] === true) {
      for (const line of helpOf(spec, locale)) io.out(line);
      return 0;
    }
    // `doctor` explains a wrong environment instead of stopping at it.
    if (problems.length > 0 && spec.name !== 'doctor') {
      for (const problem of problems) io.err(faultLine(say(locale, problem.code, problem.values)));
      return 2;
    }
    const target = await findTarget({
      data: textFlag(flags.values['data']),
      coverage: textFlag(flags.values['coverage']),
      envData: config.data,
      envCoverage: config.coverage,
      mode: spec.coverage,
      ...(spec.name === 'start' ? { settled: (data) => settledIn(config.settings, data) } : {}),
    });
    const subcommand = await LOADERS[spec.name]?.();
    if (subcommand === undefined) throw new Error(`no code for ${spec.name}`);
    return await subcommand(withoutCommon(rest), target, io);
  } catch (error) {
    io.err(faultLine(sentenceOf(error, locale)));
    if (config.logLevel === 'debug' && error instanceof Error) io.err(error.stack ?? '');
    return 2;
  }
}

/** Loaded only where it is asked for: the schema of the settings takes a while. */
async function settledIn(file: string | null, data: string): Promise<string | null> {
  const { settingsFrom } = await import('./settings-file.ts');
  return (await settingsFrom(file, data)).default?.coverage ?? null;
}

const HELP = new Set(['--help', '-h', 'help']);
const VERSION = new Set(['--version', '-v', 'version']);

async function version(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE_DATA, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

function specOf(name: string): SubcommandSpec {
  const spec = specNamed(name);
  if (spec !== undefined) return spec;
  const names = SUBCOMMANDS.map((known) => known.name).join(', ');
  throw new ProblemError('usageUnknownSubcommand', { name: name.slice(0, 40), names });
}

function sentenceOf(error: unknown, locale: 'en' | 'fr'): string {
  if (error instanceof ProblemError) return say(locale, error.problem.code, error.problem.values);
  const { code, path } = error as NodeJS.ErrnoException;
  // What the disk refuses (no permission, no room, a file where a folder should be) is nobody's fault in the program.
  if (code !== undefined && path !== undefined) return say(locale, 'diskRefuses', { file: path, reason: code });
  return say(locale, 'unexpected', { detail: error instanceof Error ? error.message : String(error) });
}

function textFlag(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The arguments without --coverage and --data, which are dealt with here. */
function withoutCommon(args: readonly string[]): string[] {
  const left: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] as string;
    if (arg === '--') return [...left, ...args.slice(i)];
    if (arg === '--coverage' || arg === '--data') i += 1;
    else if (!/^--(coverage|data)=/.test(arg)) left.push(arg);
  }
  return left;
}
