import { describe, expect, it } from 'vitest';
import { BulletinError } from '../../../scripts/compile/bulletin-error';
import { readFrontMatter } from '../../../scripts/compile/stages/front-matter';
import { normalizeText } from '../../../scripts/compile/stages/normalize';

const read = (raw: string) => readFrontMatter(normalizeText(raw));

function failure(raw: string): BulletinError {
  try {
    read(raw);
  } catch (error) {
    if (error instanceof BulletinError) return error;
    throw error;
  }
  throw new Error('the front matter was read');
}

describe('readFrontMatter', () => {
  it.each([
    ['a day stays a string', '---\nasOf: 2020-04-09\n---\nText', { asOf: '2020-04-09' }],
    ['a quoted title', '---\ntitle: "NATO: the week"\n---\nText', { title: 'NATO: the week' }],
    ['printed quotes are no YAML quotes', '---\ntitle: “Grain” and more\n---\nText', { title: '“Grain” and more' }],
    ['a number as a title', '---\ntitle: 2024\n---\nText', { title: '2024' }],
    ['everything that is known', '---\ntitle: A\npublisher: B\nurl: https://example.org/c\nlanguage: en\n---\nText', { title: 'A', publisher: 'B', url: 'https://example.org/c', language: 'en' }], // prettier-ignore
    ['unknown keys are passed over', '---\nrestated: true\nnote: {a: [1]}\ntitle: A\n---\nText', { title: 'A' }],
    ['an empty value is none', '---\ntitle:\npublisher: ""\n---\nText', {}],
    ['after a byte-order mark, with carriage returns', '\ufeff---\r\ntitle: A\r\n---\r\nText', { title: 'A' }],
    ['an empty one', '---\n---\nText', {}],
  ])('%s', (_, raw, expected) => {
    const { frontMatter, bodyStart, problems } = read(raw);
    expect(frontMatter).toEqual(expected);
    expect(normalizeText(raw).text.slice(bodyStart)).toBe('Text');
    expect(problems).toEqual([]);
  });

  it.each([
    ['none at all', 'Headline\nText'],
    ['a rule above a line', '---\nHeadline\n---\nText'],
    ['a rule further down', 'Headline\n---\ntitle: A\n---\n'],
    ['four dashes', '----\ntitle: A\n----\n'],
    ['an empty text', ''],
  ])('finds none: %s', (_, raw) => {
    expect(read(raw)).toEqual({ frontMatter: {}, bodyStart: 0, problems: [] });
  });

  it.each([
    ['a day that does not exist', '---\ntitle: A\nasOf: 2023-02-29\n---\n', /asOf.*2023-02-29/, 3],
    ['a date in words', '---\nasOf: 9 April 2020\n---\n', /asOf.*9 April 2020/, 2],
    ['a title that is a list', '---\ntitle:\n  - A\n  - B\n---\n', /title must be plain text/, 2],
    ['broken YAML', '---\ntitle: A\nurl: b: c\n---\nText', /YAML/, 3],
    ['the same key twice', '---\ntitle: A\ntitle: B\n---\n', /YAML/, 3],
    ['a missing end', '---\ntitle: A\nText', /never closed/, 1],
  ])('names the reason and the line: %s', (_, raw, reason, line) => {
    const error = failure(raw);
    expect(error.reason).toMatch(reason);
    expect(error.line).toBe(line);
  });

  it('leaves out an address that is none, and says so', () => {
    const { frontMatter, problems } = read('---\ntitle: A\nurl: javascript:alert(1)\n---\n');
    expect(frontMatter).toEqual({ title: 'A' });
    expect(problems).toEqual(['line 3: the url is no web address and is left out']);
  });
});
