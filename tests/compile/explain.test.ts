import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../scripts/compile/pipeline';
import { explain } from '../../scripts/compile/report/explain';
import { pack } from '../../scripts/packs/nato/pack';

const TEXT = [
  'Secretary General to visit Riga',
  'Secretary General Mark Rutte will visit Riga, Latvia, on 3 March 2025, before the Summit on 24 June 2025. He will meet Prime Minister Evika Siliņa. Former Prime Minister Krišjānis Kariņš is not on the list.',
  'Secretary General in Riga',
  'On 3 March 2025, Secretary General Mark Rutte visited Riga, Latvia, where he met Prime Minister Evika Siliņa.',
  '',
].join('\n');
const compilation = compileCorpus([{ file: '2025-03-07-letter.txt', text: TEXT }], pack);
const told = (query: string) => explain(compilation, pack, query);

describe('explaining a story', () => {
  it.each([
    ['the bulletin and its day', 'to visit Riga', /bulletin\s+2025-03-07-letter\.txt, newsletter, as of 2025-03-0\d/],
    ['the date that was taken', 'to visit Riga', /“3 March 2025” full, ahead: taken/],
    ['a date that was left, and why', 'to visit Riga', /“24 June 2025” full.*: left: other/],
    ['who acts', 'to visit Riga', /mark-rutte, of the organisation, Secretary General: “Mark Rutte”/],
    ['who was named and left, and why', 'to visit Riga', /Kariņš” left: named, and does not act/],
    ['places and countries', 'to visit Riga', /riga-lva, venue: “Riga”[\s\S]*LVA, visited/],
    ['the verdict of the merging', 'to visit Riga', /one with \S+: an announcement and its report/],
  ])('tells %s', (_, query, expected) => expect(told(query)).toMatch(expected));

  it('finds a story by any id of its event', () => {
    const [event] = compilation.dataset.events;
    for (const id of [event?.id ?? '', ...(event?.aliases ?? [])])
      expect(told(id)).toContain(`telling    ${event?.id}`);
  });

  it('says so where nothing holds the words', () => {
    expect(told('Ulaanbaatar')).toBe('no story holds the words or the id “Ulaanbaatar”');
  });
});
