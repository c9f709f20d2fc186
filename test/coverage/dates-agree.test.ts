// A date in a record says its days twice: in EDTF for people and as from and to for filters. By hand one is easily changed alone.
import { expect, test } from 'vitest';
import { schemaFault } from '../../src/coverage/schema.ts';
import { say } from '../../src/words/say.ts';
import { harbour } from './made-up.ts';

const report = harbour().reports[0]!;
const faultOf = (date: object) => schemaFault({ ...report, date: { ...report.date, ...date } });

test('the records of a coverage agree', () => {
  for (const record of [...harbour().articles, ...harbour().quotes, ...harbour().reports])
    expect(schemaFault(record)).toBeNull();
});

test.each([
  [{ edtf: '2019-05-05', from: '2019-05-05', to: '2019-05-05', precision: 'day' }, null],
  [{ edtf: '2019-05-05', from: '2019-05-05', to: '2019-05-06', precision: 'day' }, /date\.edtf: means from 2019-05-05/],
  [{ edtf: '2019-05', from: '2019-05-05', to: '2019-05-05', precision: 'day' }, /2019-05-01 to 2019-05-31/],
  [{ edtf: '2023-02-30', from: '2023-02-28', to: '2023-02-28', precision: 'day' }, /date\.edtf: no date in EDTF/],
  [{ edtf: 'soon', from: null, to: null, precision: 'day' }, /no date in EDTF/],
  [
    { edtf: '2019-05', from: '2019-05-01', to: '2019-05-31', precision: 'day' },
    /date\.precision: edtf is of the precision month/,
  ],
  [{ edtf: '2023-06/..', from: '2023-06-01', to: null, precision: 'range' }, null],
  [{ edtf: 'XXXX-04-02', from: null, to: null, precision: 'day' }, null],
])('%j', (date, says) => {
  const fault = faultOf(date);
  if (says === null) expect(fault).toBeNull();
  else expect(`${fault?.field}: ${say('en', fault?.why ?? '', fault ?? {})}`).toMatch(says);
});
