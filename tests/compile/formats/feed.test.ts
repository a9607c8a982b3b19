import { describe, expect, it } from 'vitest';
import { readFormat } from '../../../scripts/compile/formats/read-format';
import { asAtom, asJsonFeed, asRss, type Entry } from './wrap';

const read = async (file: string, source: string) => readFormat(file, Buffer.from(source));
const entry = (title: string, summary: string, date: number | null): Entry => ({
  title,
  summary,
  day:
    date === null
      ? null
      : { rss: `${date} Nov 2022 23:30:00 -0500`, iso: `2022-11-${String(date).padStart(2, '0')}T23:30:00-05:00` },
});
const ENTRIES = [
  entry('Talks in Riga & Oslo', 'They met, and “R&D” came up.', 26),
  entry('Ships sail', 'Two left.', 9),
];
const TEXT = `---
title: "Desk – News"
url: "https://example.org/news"
asOf: "2022-11-26"
---
Talks in Riga & Oslo

26 November 2022
They met, and “R&D” came up.

Ships sail

9 November 2022
Two left.
`;
const KINDS = [
  ['a.rss', asRss],
  ['a.atom', asAtom],
  ['a.json', asJsonFeed],
] as const;

describe.each(KINDS)('a feed in %s', (file, write) => {
  it('gives headline, date and summary of each item, and states title, address and day', async () => {
    expect(await read(file, write(ENTRIES))).toEqual({
      text: TEXT,
      extracted: true,
      notes: [],
    });
  });

  it('without items is refused', async () => {
    await expect(read(file, write([]))).rejects.toThrow(/no items/);
  });
});

describe('an XML feed', () => {
  it.each(['news.xml', 'news.html', 'news.RSS'])('is known by its first element in %s', async (file) => {
    expect((await read(file, asRss(ENTRIES)))?.text).toBe(TEXT);
  });

  it('of the first version has its items beside the channel', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Desk</title></channel>
      <item><title>Talks</title><description>They met.</description><dc:date>2022-11-26</dc:date></item></rdf:RDF>`;
    expect((await read('a.xml', rdf))?.text).toBe(
      '---\ntitle: "Desk"\nasOf: "2022-11-26"\n---\nTalks\n\n26 November 2022\nThey met.\n',
    );
  });

  it('that states no day of its own is of the day of its newest item', async () => {
    const feed = asRss([...ENTRIES].reverse()).replace(/<lastBuildDate>.*<\/lastBuildDate>/, '');
    expect((await read('a.rss', feed))?.text).toContain('asOf: "2022-11-26"');
  });

  it('leaves an item without a date out, where others have one, and says so', async () => {
    const reading = await read('a.rss', asRss([...ENTRIES, entry('Undated', 'Words.', null)]));
    expect(reading?.text).not.toContain('Undated');
    expect(reading?.notes).toEqual(['1 of 3 items of the feed state no date and are left out']);
  });

  it('in the charset that it declares is read in that', async () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="windows-1252"?><rss><channel><item><title>Geoan\xe3\x92s talks</title></item></channel></rss>',
      'latin1',
    );
    expect((await readFormat('a.xml', bytes))?.text).toBe('Geoanã’s talks');
  });

  it.each([
    [
      'a feed that was cut off',
      'a.rss',
      asRss(ENTRIES).slice(0, -40),
      /^line \d+: .*cut off: <\/rss> is missing.*download it again/,
    ],
    [
      'another XML',
      'sitemap.xml',
      '<?xml version="1.0"?><urlset><url/></urlset>',
      /no RSS or Atom feed: it begins with <urlset>/,
    ],
    ['a text with another name', 'a.rss', 'Not found', /begins with no element/],
    ['an empty file', 'a.atom', ' ', /is empty/],
  ])('is not %s, and the message says why', async (_, file, source, reason) => {
    await expect(read(file, source)).rejects.toThrow(reason);
  });
});

describe('JSON', () => {
  it.each([
    ['a dataset', '{"schemaVersion":1,"bulletins":[]}'],
    ['a list', '[1,2]'],
    ['broken', '{"title": '],
    ['binary', '\u0000\u0001'],
    ['a page on feeds', '{"text":"see https://jsonfeed.org/version/1.1"}'],
  ])('of another kind is passed over: %s', async (_, source) => {
    expect(await read('dataset.json', source)).toBeNull();
  });

  it.each([
    ['cut off', asJsonFeed(ENTRIES).slice(0, -9), /JSON Feed and is no valid JSON .*download it again/],
    ['without items', '{"version":"https://jsonfeed.org/version/1.1"}', /no list of "items"/],
  ])('that claims to be a feed is refused %s', async (_, source, reason) => {
    await expect(read('feed.json', source)).rejects.toThrow(reason);
  });
});

describe('front matter of a file', () => {
  it('wins over what the format states, field by field', async () => {
    const reading = await read('a.rss', `---\ntitle: Mine\nasOf: 2022-12-01\n---\n${asRss(ENTRIES)}`);
    expect(reading?.text.split('\n').slice(0, 6)).toEqual([
      '---',
      'title: Mine',
      'asOf: 2022-12-01',
      'url: "https://example.org/news"',
      '---',
      'Talks in Riga & Oslo',
    ]);
  });
});
