// The README as a test: every command in a ```console block is run, and what it prints is what the README shows.
// `UPDATE_README=1 npx vitest run test/docs.test.ts` writes the real output into it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { SUBCOMMANDS } from '../src/cli/specs.ts';
import { COMMANDS } from '../src/commands/table.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(ROOT, 'README.md');
const readme = readFileSync(FILE, 'utf8');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

type Example = { readonly command: string; readonly output: string; readonly whole: string };

/** `$ command` lines of console blocks, each with the lines up to the next one. */
function examplesIn(text: string): Example[] {
  return [...text.matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split(/^(?=\$ )/m)
      .filter((part) => part.startsWith('$ '))
      .map((part) => {
        const end = part.indexOf('\n');
        return { command: part.slice(2, end), output: part.slice(end + 1), whole: part };
      }),
  );
}

/** Stands for the directory that examples write to. */
const SHOWN = '/tmp/onrecord-demo';
const scratch = mkdtempSync(join(tmpdir(), 'onrecord-docs-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(command: string): string {
  // `npm run -s onrecord --` as npm runs it, without npm's own start.
  const direct = command
    .replaceAll('npm run -s onrecord --', `"${process.execPath}" dist/cli/main.js`)
    .replaceAll(SHOWN, scratch);
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(ONRECORD|SLACK|DISCORD)_|^LOG_LEVEL$|^PORT$|^NO_COLOR$/.test(name),
    ),
  );
  const { stdout, stderr } = spawnSync('bash', ['-c', direct], { cwd: ROOT, encoding: 'utf8', env: environment });
  return `${stdout}${stderr}`.replaceAll(scratch, SHOWN);
}

/** A figure that is another one on each machine, or each time. */
const steady = (text: string) =>
  text
    .replace(/\d+(?:\.\d+)? (?:ms|s)\b/g, '# s')
    .replace(/Index made .*/g, 'Index made #.')
    .trimEnd();

describe('README', () => {
  const examples = examplesIn(readme);

  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  if (process.env['UPDATE_README'] === '1') {
    it('is written anew', () => {
      let text = readme;
      for (const { command, whole } of examples)
        text = text.replace(whole, () => `$ ${command}\n${run(command).trimEnd()}\n`);
      writeFileSync(FILE, text);
    });
    return;
  }

  it.each(examples.map((example) => [example.command, example] as const))('%s', (command, { output }) => {
    expect(steady(run(command))).toBe(steady(output));
  });

  it('starts with commands that package.json has', () => {
    const [first = ''] = readme.match(/^```sh\n[\s\S]*?^```$/m) ?? [];
    expect(first).toMatch(/npm ci && npm start/);
    expect(first).toMatch(/npm test/);
    expect(manifest.scripts.start).toContain('dist/cli/main.js start');
    for (const script of readme.matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(manifest.scripts)).toContain(script[1]);
  });

  it('names every command of the table and every subcommand', () => {
    for (const { name } of COMMANDS) expect(readme).toContain(`/${name}`);
    for (const { name } of SUBCOMMANDS) expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('links only to files that are there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) {
      expect([target, existsSync(join(ROOT, target))]).toEqual([target, true]);
    }
  });
});

describe('.env.example', () => {
  const example = readFileSync(join(ROOT, '.env.example'), 'utf8');
  const code = readFileSync(join(ROOT, 'src', 'config.ts'), 'utf8');

  it('has every variable that is read, and no other', () => {
    const read = new Set(
      [...code.matchAll(/'((?:ONRECORD|SLACK|DISCORD)_[A-Z_]+|LOG_LEVEL|PORT)'/g)].map(([, name]) => name),
    );
    const shown = new Set([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name));
    expect([...shown].sort()).toEqual([...read].sort());
  });

  it('explains each, and holds no value', () => {
    const lines = example.split('\n');
    lines.forEach((line, at) => {
      if (!/^[A-Z_]+=/.test(line)) return;
      expect(line).toMatch(/^[A-Z_]+=$/);
      const before = lines.slice(0, at).findLast((other) => !/^[A-Z_]+=$/.test(other));
      expect(before).toMatch(/^# /);
    });
  });
});
