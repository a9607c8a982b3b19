import { describe, expect, it } from 'vitest';
import { CITATION_STYLES } from '../../../src/features/event-details/cite';
import type { Cited } from '../../../src/features/event-details/cite';
import { mistakeReport } from '../../../src/features/event-details/report';
import { createAtlas } from '../../../src/model/atlas';
import { PIER, SAMPLE, SPEECH } from './sample';

const address = 'https://atlas.example/?event=pier-2025-04-12';
const bulletin = SAMPLE.bulletins[0]!;
const cite = (style: string, change: Partial<Cited> = {}) =>
  CITATION_STYLES.find(({ id }) => id === style)?.write({ event: PIER, bulletin, address, ...change });
const anonymous = { ...bulletin, publisher: '' };

describe('a citation', () => {
  it('plain: an inferred day does not look stated', () => {
    expect(cite('plain')).toBe(
      '“Anna Berg looks at the new pier in Oslo” (about 12 Apr 2025), in: Harbour feed (Harbour newsroom), ' +
        `as of 10 May 2025. Bulletin Atlas, ${address}`,
    );
  });

  it('plain: a stated day stands as it is', () => {
    expect(cite('plain', { event: SPEECH })).toContain('“A speech” (10 May 2025)');
  });

  it('Chicago', () => {
    expect(cite('chicago')).toBe(
      'Harbour newsroom. “Anna Berg looks at the new pier in Oslo.” Harbour feed. As of 10 May 2025. ' +
        `Bulletin Atlas. ${address}.`,
    );
  });

  it('Chicago: a title that ends in a question mark gets no full stop', () => {
    expect(cite('chicago', { event: { ...PIER, title: 'A pier?' } })).toContain('“A pier?” Harbour');
  });

  it('BibTeX', () => {
    expect(cite('bibtex')?.split('\n')).toEqual([
      '@misc{pier-2025-04-12,',
      '  author = {{Harbour newsroom}},',
      '  title = {{Anna Berg looks at the new pier in Oslo}},',
      '  howpublished = {In: Harbour feed, read by way of Bulletin Atlas},',
      '  year = {2025},',
      '  month = {5},',
      '  day = {10},',
      `  url = {${address}},`,
      '  note = {Event: about 12 Apr 2025; as of 10 May 2025},',
      '}',
    ]);
  });

  it('BibTeX: letters that TeX reads as commands are written out', () => {
    const title = 'Piers & 5 % of #1_a {b} ~ \\';
    expect(cite('bibtex', { event: { ...PIER, title } })).toContain(
      'title = {{Piers \\& 5 \\% of \\#1\\_a \\{b\\} \\textasciitilde{} \\textbackslash{}}}',
    );
  });

  it.each(['plain', 'chicago', 'bibtex'])('%s: a bulletin without a publisher names none', (style) => {
    const text = cite(style, { bulletin: anonymous });
    expect(text).not.toMatch(/newsroom|author|undefined|\(\)/);
  });

  it('a day of issue that was worked out is about', () => {
    const asOf = { ...bulletin.asOf, basis: 'relative-ages' as const };
    expect(cite('plain', { bulletin: { ...bulletin, asOf } })).toContain('as of about 10 May 2025');
  });
});

describe('a report of a mistake', () => {
  const text = mistakeReport(PIER, createAtlas(SAMPLE), address);

  it.each([
    ['names the event', 'Mistake in Bulletin Atlas: Anna Berg looks at the new pier in Oslo'],
    ['gives its address', address],
    ['asks what is wrong', 'What is wrong: '],
    ['says how the date is known', 'Date: 2025-04-12 to 2025-04-12 (day; counted back from the age'],
    ['lists what is shown', 'Visited: Norway\nNamed only: Sweden'],
    ['says where it was read', 'Read from: 2025/harbour feed.txt, characters '],
  ])('%s', (__, words) => expect(text).toContain(words));

  it('does not list what the event lacks', () => expect(text).not.toContain('undefined'));
});
