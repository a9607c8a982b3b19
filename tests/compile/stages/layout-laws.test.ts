import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../scripts/compile/stages/layout';
import { normalizeText } from '../../../scripts/compile/stages/normalize';
import { layouts } from '../../../scripts/packs/nato/layouts';

/** Lines of every kind, which no bulletin has in such an order. */
const LINE = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'LATEST NEWS',
    'FEATURED',
    'NATO Review',
    'EVENT CALENDAR',
    'ALL NEWS',
    'FEB',
    '15',
    '1 MAR',
  ),
  fc.constantFrom(
    '23 Jan. 2024',
    '2 days 3 hours ago',
    '1 month ago',
    'Checked',
    '• Ships meet off Riga',
    '## Ships meet',
  ),
  fc.constantFrom(
    'Ships meet off Riga',
    'Jets meet over Riga',
    'Can ships fly?',
    'Photo of the Week',
    'Job of the Week: Cook',
  ),
  fc.constantFrom('Three ships met off Riga on Monday.', 'Two jets met over Riga, and nobody saw them but the gulls.'),
  fc.constantFrom('Read more', 'Watch how ships meet ↓', 'More Stories from This Week', 'Unsubscribe', '1 2 3 next'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const BULLETIN = fc.array(LINE, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('laws of the layout', () => {
  it('stories stand apart, in order, and hold their parts', () => {
    fc.assert(
      fc.property(BULLETIN, (raw) => {
        const text = normalizeText(raw);
        const { stories } = layOut(text, 0, layouts);
        let end = 0;
        for (const { span, headline, paragraphs } of stories) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          for (const part of [...paragraphs, ...(headline ? [headline] : [])]) {
            expect(part.start).toBeGreaterThanOrEqual(span.start);
            expect(part.end).toBeLessThanOrEqual(span.end);
            expect(text.text.slice(part.start, part.end).trim()).not.toBe('');
          }
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('a teaser lies outside all stories', () => {
    fc.assert(
      fc.property(BULLETIN, (raw) => {
        const { stories } = layOut(normalizeText(raw), 0, layouts);
        for (const teaser of stories.flatMap(({ teasers }) => teasers)) {
          for (const { span } of stories) expect(teaser.start < span.end && span.start < teaser.end).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a long text without sense is read in no time', () => {
    const raw =
      'a > b | 1 2 3 » next ... (photo) 12 ago. '.repeat(2000) + '\n9'.repeat(3000) + '\nships meet'.repeat(3000);
    const start = performance.now();
    layOut(normalizeText(raw), 0, layouts);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('normal text leads back to where it stands, and to nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, display, toRaw } = normalizeText(raw);
        expect(display.length).toBe(text.length);
        expect(toRaw.length).toBe(text.length + 1);
        expect(toRaw.every((at, i) => at <= raw.length && at >= (toRaw[i - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('normal text is normal already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const { text } = normalizeText(raw);
        expect(normalizeText(text).text).toBe(text);
      }),
    );
  });
});
