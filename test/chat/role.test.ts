import { expect, it } from 'vitest';
import { roleBesideName } from '../../src/chat/role.ts';

it.each([
  ['Ana Roy', 'mayor', 'mayor'],
  ['Ana Roy', null, null],
  ["Ana Roy's lawyer", 'lawyer for Ana Roy', null],
  ["Ana Roy's lawyer", 'lawyer', null],
  ["Ana Roy's lawyer", 'lawyer for the mayor', 'lawyer for the mayor'],
  ['Harbour Board memo', 'intelligence memo', 'intelligence memo'],
  ['Élodie Roy', 'élodie roy', null],
])('%s, %s', (name, role, shown) => {
  expect(roleBesideName({ name, role })).toBe(shown);
});
