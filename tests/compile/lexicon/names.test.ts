import { describe, expect, test } from 'vitest';
import { indexPeople, nameKey, sameName } from '../../../scripts/compile/lexicon/names';

const people = indexPeople(
  [
    'Volodymyr Kovalenko',
    'Jürgen Müller',
    'Christopher G. Hall',
    'Abdullah II',
    'Ana Popa',
    'Jan van der Berg',
    'Eva Popa',
  ].map((name) => ({ name, posts: [] })),
);

describe('names', () => {
  // prettier-ignore
  test.each([
    ['Volodymyr Kovalenko', 'Volodymyr Kovalenko'],
    ['VOLODYMYR KOVALENKO', 'Volodymyr Kovalenko'],
    ['Volodimir Kovalenko', 'Volodymyr Kovalenko'],
    ['Jurgen Muller', 'Jürgen Müller'],
    ['Juergen Mueller', 'Jürgen Müller'],
    ['Christopher Hall', 'Christopher G. Hall'],
    ['Christopher George Hall', 'Christopher G. Hall'],
    ['Abdullah II Ibn Al Hussein', 'Abdullah II'],
    ['Ana María Popa', 'Ana Popa'],
  ])('%s is %s', (name, expected) => expect(people.byName(name)?.name).toBe(expected));

  test.each(['Popa', 'Maria Popa', 'Christopher Halle', 'Ana Popescu', 'Müller Jürgen', ''])('nobody: %s', (name) =>
    expect(people.byName(name)).toBeUndefined(),
  );

  test('surnames have one word or more', () => {
    expect(people.bySurname('Popa').map(({ name }) => name)).toEqual(['Ana Popa', 'Eva Popa']);
    expect(people.bySurname('van der Berg').map(({ name }) => name)).toEqual(['Jan van der Berg']);
    expect(people.bySurname('Nobody')).toEqual([]);
  });

  test('initials do not count, and middle names may be missing', () => {
    expect(nameKey('Donald J. Tremper')).toBe('donald tremper');
    expect(sameName('Ana María Popa', 'Ana Popa')).toBe(true);
    expect(sameName('Ana Popa', 'Eva Popa')).toBe(false);
    expect(sameName('Popa', 'Ana Popa')).toBe(false);
  });
});
