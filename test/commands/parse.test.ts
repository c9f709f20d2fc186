import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../src/commands/line.ts';
import { parseLine } from '../../src/commands/parse.ts';
import { COMMANDS } from '../../src/commands/table.ts';
import type { CommandInput, OptionName } from '../../src/commands/types.ts';

const PEOPLE = ['ana roy', 'roy', 'lim', "miriam o'hara"];
const DATES = /^(\d{4}(-\d\d(-\d\d)?)?|(\d{1,2} )?(march|june)( \d{4})?|yesterday)$/i;
const reader = { isDate: (t: string) => DATES.test(t), isPerson: (t: string) => PEOPLE.includes(t.toLowerCase()) };

const read = (line: string) => {
  const result = parseLine(line, reader);
  if (!result.ok) return result.problem.code;
  const { command, subcommand, options, notices } = result.parsed;
  return [`${command}${subcommand === null ? '' : ` ${subcommand}`}`, options, notices.map((n) => n.values['option'])];
};

describe('parseLine', () => {
  it.each<[string, unknown]>([
    // the main option is the text that is no other option
    ['/whosaid they left', ['whosaid', { words: 'they left' }, []]],
    ['  /WhoSaid   they \t left ', ['whosaid', { words: 'they left' }, []]],
    ['/whosaid “they left”', ['whosaid', { words: 'they left' }, []]],
    ['/whosaid "they" and "left"', ['whosaid', { words: '"they" and "left"' }, []]],
    // marks with nothing between them are no words: the help is the answer
    ['/whosaid ""', ['whosaid', {}, []]],
    ['/whosaid “ ” from:2023', ['whosaid', { from: '2023' }, []]],
    ['""', ['ask', {}, []]],
    ['/quotes Ana Roy', ['quotes', { person: 'Ana Roy' }, []]],
    ['/quotes Ana Roy about:tolls', ['quotes', { person: 'Ana Roy', about: 'tolls' }, []]],
    ['/quotes about:"the new tolls" Ana Roy', ['quotes', { about: 'the new tolls', person: 'Ana Roy' }, []]],
    ['/quotes person:“Ana Roy” about:«new tolls»', ['quotes', { person: 'Ana Roy', about: 'new tolls' }, []]],
    ['/timeline', ['timeline', {}, []]],
    ['/timeline tolls limit:5', ['timeline', { about: 'tolls', limit: '5' }, []]],
    ['/sources The Ledger', ['sources', { publisher: 'The Ledger' }, []]],
    ['what did Roy say?', ['ask', { question: 'what did Roy say?' }, []]],
    ['/ask what did Roy say about: tolls', ['ask', { question: 'what did Roy say about: tolls' }, []]],
    // names and dates may go on without quotation marks
    ['/whosaid never person:Ana Roy again', ['whosaid', { words: 'never again', person: 'Ana Roy' }, []]],
    ['/whosaid never person:Nobody Known', ['whosaid', { words: 'never Known', person: 'Nobody' }, []]],
    ['/whosaid x person:"Miriam O\'Hara" y', ['whosaid', { words: 'x y', person: "Miriam O'Hara" }, []]],
    ["/whosaid x person:'Miriam O'Hara' y", ['whosaid', { words: 'x y', person: "Miriam O'Hara" }, []]],
    ['/timeline from:22 March 2023 to:2024', ['timeline', { from: '22 March 2023', to: '2024' }, []]],
    ['/timeline from:March 2023 tolls', ['timeline', { from: 'March 2023', about: 'tolls' }, []]],
    ['/timeline tolls from:"22 March 2023"', ['timeline', { about: 'tolls', from: '22 March 2023' }, []]],
    ['/whosaid x share:yes', ['whosaid', { words: 'x', share: 'true' }, []]],
    // what is no option, or does not parse, stays text
    ['/whosaid note: they left', ['whosaid', { words: 'note: they left' }, []]],
    ['/whosaid about:tolls', ['whosaid', { words: 'about:tolls' }, []]],
    ['/whosaid x from:never', ['whosaid', { words: 'x from:never' }, ['from']]],
    ['/timeline limit:0', ['timeline', { about: 'limit:0' }, ['limit']]],
    ['/timeline limit:many tolls', ['timeline', { about: 'limit:many tolls' }, ['limit']]],
    ['/whosaid x share:perhaps', ['whosaid', { words: 'x share:perhaps' }, ['share']]],
    ['/whosaid x from: 2023', ['whosaid', { words: 'x from: 2023' }, ['from']]],
    ['/whosaid from:2023 x from:2024', ['whosaid', { from: '2023', words: 'x from:2024' }, []]],
    ['/whosaid person:"never closed', ['whosaid', { person: '"never', words: 'closed' }, []]],
    ['/whosaid http://example.org/a', ['whosaid', { words: 'http://example.org/a' }, []]],
    // onrecord and what stands behind it
    ['/onrecord', ['onrecord help', {}, []]],
    ['/onrecord status', ['onrecord status', {}, []]],
    ['/onrecord whosaid they left', ['whosaid', { words: 'they left' }, []]],
    ['/onrecord share:true', ['onrecord help', {}, []]],
    // unknown commands
    ['/whosiad they left', 'unknownCommandNear'],
    ['/onrecord sing', 'unknownCommand'],
    ['/sing', 'unknownCommand'],
    ['/', ['ask', { question: '/' }, []]],
    ['', ['ask', {}, []]],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it('never throws and never loses a word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        const result = parseLine(`/whosaid ${text}`, reader);
        if (!result.ok) throw new Error('a known command was refused');
        const kept = Object.values(result.parsed.options).join(' ');
        for (const word of text.match(/[a-z]{4,}/gi) ?? []) {
          if (!/person|from|to|share|words/i.test(text)) expect(kept).toContain(word);
        }
      }),
    );
  });
});

describe('lineOf', () => {
  it.each<[CommandInput, string]>([
    [{ command: 'whosaid', options: { words: 'they left' } }, '/whosaid they left'],
    [{ command: 'whosaid', options: { words: 'x', person: 'Ana Roy' } }, '/whosaid x person:"Ana Roy"'],
    [{ command: 'whosaid', options: { words: 'he wrote from:2023' } }, '/whosaid words:"he wrote from:2023"'],
    [{ command: 'timeline', options: { limit: '5', share: 'true' } }, '/timeline limit:5'],
    [{ command: 'onrecord', subcommand: 'status', options: {} }, '/onrecord status'],
  ])('%j', (input, line) => {
    expect(lineOf(input)).toBe(line);
  });

  it('is read back as the same options', () => {
    const value = fc
      .string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...`abc: "'“”«»/.,\n\tfromperson`) })
      .map((s) => s.replaceAll('"', '”').replace(/\s+/g, ' ').trim())
      .filter((s) => s !== '');
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMANDS.filter((c) => c.main !== null)),
        value,
        value,
        (command, main, second) => {
          const options: Partial<Record<OptionName, string>> = { [command.main as OptionName]: main };
          const other = command.options.find(
            (o) => o.name !== command.main && (o.type === 'text' || o.type === 'person'),
          );
          if (other !== undefined) options[other.name] = second;
          const result = parseLine(lineOf({ command: command.name, options }), {
            isDate: () => false,
            isPerson: () => false,
          });
          expect(result.ok && result.parsed.options).toEqual(options);
        },
      ),
    );
  });
});
