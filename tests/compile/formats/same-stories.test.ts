import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readFormat } from '../../../scripts/compile/formats/read-format';
import { compileCorpus } from '../../../scripts/compile/pipeline';
import { pack } from '../../../scripts/packs/nato/pack';
import { checkDataset } from '../../../src/dataset/check';
import type { AtlasEvent } from '../../../src/dataset/types';
import { asAtom, asJsonFeed, asMail, asPage, asRss, entriesOf, linesOf } from './wrap';

const bulletin = (name: string) => readFileSync(`public/data/bulletins/${name}.txt`, 'utf8');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** What Windows-1252 has no byte for goes without its accent; that is a change of the text, and made before. */
const in1252 = (text: string) => text.normalize('NFD').replace(/\p{M}|[^\0-\xff“”‘’–—…]/gu, '');
const windows1252 = (text: string) =>
  Buffer.from(text.replace(/[“”‘’–—…]/g, (sign) => ({ '“': '\x93', '”': '\x94', '‘': '\x91', '’': '\x92', '–': '\x96', '—': '\x97', '…': '\x85' })[sign] ?? ''), 'latin1'); // prettier-ignore

/** All that is said of an event, each fact with the words at its offsets; blank lines between words may differ. */
function toldOf({ id: _id, aliases: _aliases, sources, ...facts }: AtlasEvent, text: string) {
  const words = sources.flatMap(({ evidence }) =>
    evidence.map(({ field, value, start, end }) => `${field} ${value}: ${text.slice(start, end).replace(/\s+/g, ' ')}`),
  );
  return { ...facts, words: words.sort() };
}

async function compile(file: string, bytes: Buffer) {
  const reading = await readFormat(file, bytes);
  if (!reading) throw new Error(`${file} was passed over`);
  const { dataset } = compileCorpus([{ file, ...reading }], pack);
  expect(checkDataset(dataset, () => reading.text)).toEqual([]);
  return { bulletin: dataset.bulletins[0], told: dataset.events.map((event) => toldOf(event, reading.text)) };
}

describe.each([
  ['2018-06-26-summary-feed', '2018-06-26'],
  ['2018-09-25-newsletter', '2018-09-25'],
  ['2022-11-26-headline-feed', '2022-11-26'],
  ['2023-12-08-email-update', '2023-12-08'],
  ['2024-01-23-home-page', '2024-01-23'],
])('the stories of %s', (name, asOf) => {
  const lines = linesOf(bulletin(name));
  const head = `---\nasOf: ${asOf}\n---\n`;
  const plain = (text = lines.join('\n')) => compile('plain.txt', Buffer.from(head + text));

  it.each([
    ['a page', 'html', () => asPage(lines)],
    ['a mail in quoted-printable', 'eml', () => asMail(asPage(lines))],
    ['a mail in base64', 'eml', () => asMail(asPage(lines), 'base64')],
    ['Markdown', 'md', () => lines.join('\n')],
  ])('come out of %s, word for word', async (_, extension, write) => {
    const wrapped = await compile(`wrapped.${extension}`, Buffer.from(head + write()));
    const expected = await plain();
    expect(expected.told.length).toBeGreaterThan(5);
    expect(wrapped.told).toEqual(expected.told);
    expect(wrapped.bulletin).toMatchObject({ layout: expected.bulletin?.layout, asOf: expected.bulletin?.asOf });
  });

  it('come out of UTF-16', async () => {
    expect((await compile('wide.txt', utf16(head + lines.join('\n')))).told).toEqual((await plain()).told);
  });

  it('come out of Windows-1252', async () => {
    const text = in1252(lines.join('\n'));
    const wrapped = await compile('old.txt', windows1252(head + text));
    expect(wrapped.told).toEqual((await plain(text)).told);
    expect(wrapped.bulletin?.text).toBe('texts/old.txt.txt');
  });
});

describe('the stories of a feed', () => {
  const text = bulletin('2022-11-26-headline-feed');
  const dated = ({ told }: Awaited<ReturnType<typeof compile>>) =>
    told.filter(({ dateBasis }) => dateBasis === 'stated').map(({ title, start, end, officials, countries }) => ({ title, start, end, officials, countries })); // prettier-ignore

  it.each([
    ['a.rss', asRss],
    ['a.atom', asAtom],
    ['a.json', asJsonFeed],
  ])('come out of %s', async (file, write) => {
    const wrapped = await compile(file, Buffer.from(write(entriesOf(text))));
    const expected = await compile('plain.txt', Buffer.from(text));
    expect(wrapped.told.map(({ title }) => title).sort()).toEqual(expected.told.map(({ title }) => title).sort());
    expect(dated(wrapped).length).toBeGreaterThan(8);
    expect(dated(wrapped)).toEqual(dated(expected));
    expect(wrapped.bulletin).toEqual({
      id: file.replace('.', '-'),
      file,
      text: `texts/${file}.txt`,
      layout: 'headline-feed',
      title: 'Desk – News',
      url: 'https://example.org/news',
      asOf: { date: '2022-11-26', earliest: '2022-11-26', latest: '2022-11-26', basis: 'stated' },
    });
  });
});

describe('a published text', () => {
  it('is a bulletin of its own: compiled again it tells the same', async () => {
    const reading = await readFormat(
      'a.eml',
      Buffer.from(asMail(asPage(linesOf(bulletin('2023-12-08-email-update'))))),
    );
    const first = compileCorpus([{ file: 'a.eml', text: reading?.text ?? '' }], pack).dataset;
    const again = await compile('a.txt', Buffer.from(reading?.text ?? ''));
    expect(again.told).toEqual(first.events.map((event) => toldOf(event, reading?.text ?? '')));
    expect(again.bulletin).toMatchObject({ title: 'The week’s update', publisher: 'Press Office · News' });
  });

  it('is made without asking any host', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', asked);
    const page = asPage(['They met.'], '<link rel="stylesheet" href="https://example.org/a.css"><base href="https://example.org/">'); // prettier-ignore
    await readFormat('a.html', Buffer.from(page));
    await readFormat('a.eml', Buffer.from(asMail(page)));
    vi.unstubAllGlobals();
    expect(asked).not.toHaveBeenCalled();
  });
});
