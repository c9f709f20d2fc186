// Command-line arguments → flags and positionals, with faults a person can act on.
import { parseArgs } from 'node:util';
import { ProblemError } from '../coverage/problem.ts';
import type { SubcommandSpec } from './specs.ts';

export type Flags = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
};

const COMMON = { coverage: true, data: true, help: false } as const;
/** Flags that have a letter of their own. */
const SHORT: Readonly<Record<string, string>> = { out: 'o' };

/** What `readFlags` needs of a subcommand's description. */
type FlagSpec = Pick<SubcommandSpec, 'name' | 'flags' | 'arguments'>;

/** Reads the arguments of one subcommand. Throws `ProblemError` (`usage…`) for an unknown flag or a missing value. */
export function readFlags(spec: FlagSpec, args: readonly string[]): Flags {
  const known: Readonly<Record<string, boolean>> = { ...spec.flags, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, takesValue]) => {
      const short = SHORT[name];
      return [name, { type: takesValue ? 'string' : 'boolean', ...(short === undefined ? {} : { short }) } as const];
    }),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const takesValue = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (takesValue === undefined) {
      throw new ProblemError('usageUnknownFlag', { subcommand: spec.name, flag: token.rawName });
    }
    // A coverage of no name is judged with the other names.
    const empty = token.value === undefined || (token.value === '' && token.name !== 'coverage');
    if (takesValue && empty) throw new ProblemError('usageNoValue', { flag: token.rawName });
    values[token.name] = takesValue ? (token.value ?? '') : true;
  }
  if (positionals.length > spec.arguments) {
    const extra = positionals[spec.arguments] ?? '';
    const code = spec.arguments === 1 ? 'usageTooMany' : 'usageTooManyPlain';
    throw new ProblemError(code, { subcommand: spec.name, extra: extra.slice(0, 80) });
  }
  return { values, positionals };
}

/** A whole number from 1 up, or undefined when the flag is not given. */
export function numberFlag(flags: Flags, name: string): number | undefined {
  const value = flags.values[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || !/^[1-9]\d{0,8}$/.test(value)) {
    throw new ProblemError('usageNotANumber', { flag: `--${name}`, value: String(value).slice(0, 80) });
  }
  return Number(value);
}
