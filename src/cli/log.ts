// Structured logs on stderr. They never hold a token or the text of a message: known secrets are cut out of every line,
// and fields that carry text are not written.
import { pino } from 'pino';
import type { Variables } from '../config.ts';

export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

const SECRET = /TOKEN|SECRET|STATE_KEY/;
/** Shapes of tokens that may come from a platform's own error text. */
const TOKEN_SHAPES = [
  /\bx(?:ox[abeprs]|app)-[\w-]+/g,
  /\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/g,
  /(\/(?:webhooks|interactions)\/\d+\/)[\w-]+/g,
  /(hooks\.slack\.com\/)[^\s"]+/g,
  /(Bearer )[\w.-]+/g,
  /(Bot )[\w.-]{20,}/g,
];

export function makeLog(level: string, variables: Variables, write: (line: string) => void): Log {
  const secrets = Object.entries(variables)
    .filter(([name, value]) => SECRET.test(name) && (value ?? '').trim().length >= 6)
    .map(([, value]) => (value as string).trim());
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => plainError(error) },
    },
    { write: (line: string) => write(withoutSecrets(line.replace(/\n$/, ''), secrets)) },
  );
}

/** Cuts known secrets and whatever looks like a token out of a line. */
export function withoutSecrets(line: string, secrets: readonly string[]): string {
  let clean = line;
  for (const secret of secrets) clean = clean.replaceAll(secret, '[secret]');
  for (const shape of TOKEN_SHAPES) {
    clean = clean.replace(shape, (_, kept: unknown) => `${typeof kept === 'string' ? kept : ''}[secret]`);
  }
  return clean;
}

/** An error's kind and message; never its request, which may carry a token or somebody's words. */
function plainError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? { code: String(error.code) } : {};
  const at = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .map((line) => line.trim());
  return { name, message: message.slice(0, 300), ...code, ...(at === undefined ? {} : { at }) };
}
