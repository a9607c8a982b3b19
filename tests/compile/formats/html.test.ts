import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../scripts/compile/formats/dom';
import { declaredCharset, readHtml } from '../../../scripts/compile/formats/html';
import { textOf } from '../../../scripts/compile/formats/html-text';

const read = (html: string) => textOf(parseHtml(html).children);

describe('the text of a page', () => {
  it.each([
    [
      'headings and paragraphs',
      '<h2>Talks</h2><p>Two envoys\n  met.</p><p>They left.</p>',
      'Talks\n\nTwo envoys met.\n\nThey left.',
    ],
    ['words in pieces', '<p>The <b>Ali</b>ens&nbsp;<a href="#">met <i>here</i></a>.</p>', 'The Aliens\u00a0met here.'],
    ['lines that are broken', '<p>Riga<br>3 May 2024<br><br>Talks</p>', 'Riga\n3 May 2024\n\nTalks'],
    ['blocks in blocks', '<div><div>One</div><div><span>Two</span></div></div>Three', 'One\nTwo\nThree'],
    ['a list', '<ul><li>One</li><li><a href="#">Two</a></li></ul>', '• One\n• Two'],
    ['a list of stories', '<ul><li><h3>Talks</h3><p>They met.</p></li></ul>', 'Talks\n\nThey met.'],
    ['a list in a list', '<ul><li>Outer<ul><li>Inner</li></ul></li></ul>', 'Outer\n\n• Inner'],
    [
      'a table of facts',
      '<table><tr><th>Navy</th><th>Ships</th></tr><tr><td>Latvia</td><td>2</td></tr></table>',
      'Navy | Ships\nLatvia | 2',
    ],
    [
      'a table of dates and headlines',
      '<table><tr><td>3 May 2024</td><td><a>Talks in Riga</a></td></tr></table>',
      '3 May 2024\nTalks in Riga',
    ],
    [
      'a table that sets a page',
      '<table><tr><td><img src="a"></td><td><h3>Talks</h3><p>They met.</p></td></tr></table>',
      'Talks\n\nThey met.',
    ],
    ['printed text', '<pre>One\n  Two</pre>', 'One\nTwo'],
    ['letters by number', '<p>Sili&#326;a &amp; Geoan&abreve; &#146;24</p>', 'Siliņa & Geoană ’24'],
    ['tags left open', '<ul><li>One<li>Two</ul><p>A<p>B', '• One\n• Two\n\nA\n\nB'],
  ])('keeps %s', (_, html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    ['code', '<script>var a = "Talks";</script><style>p { color: red }</style><noscript>Talks</noscript>'],
    ['navigation', '<nav>Talks</nav><div role="navigation">Talks</div><footer>Talks</footer><aside>Talks</aside>'],
    [
      'what is hidden',
      '<p hidden>Talks</p><div style="mso-hide:all; DISPLAY : none">Talks</div><i aria-hidden="true">x</i>',
    ],
    ['what is read aloud alone', '<a class="btn sr-only">Talks</a><span class="visually-hidden">Talks</span>'],
    ['pictures', '<img alt="Talks"><svg><title>Talks</title></svg><video>Talks</video>'],
    ['controls', '<button>Talks</button><select><option>Talks</option></select><textarea>Talks</textarea>'],
    ['comments', '<!-- Talks --><head><title>Talks</title></head>'],
    ['empty items', '<ul><li><img alt="Talks"></li></ul>'],
  ])('leaves out %s', (_, html) => {
    expect(read(html)).toBe('');
  });

  it('is read in no time, however deep tables are nested', () => {
    const deep = '<table><tr><td>'.repeat(300) + 'Talks' + '</td></tr></table>'.repeat(300);
    const started = performance.now();
    expect(read(deep)).toBe('Talks');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is that of the main part, where a page has one', () => {
    expect(readHtml('<div>Menu</div><main><p>They met.</p></main><div>Menu</div>').text).toBe('They met.');
    expect(readHtml('<div>Two</div><main></main>').text).toBe('Two');
  });

  it('is missing from the shell of an application, and the message says what helps', () => {
    expect(() => readHtml('<html><body><div id="root"></div><script src="a.js"></script></body></html>')).toThrow(
      /no text .*open it in a browser/,
    );
  });
});

describe('what a page states of itself', () => {
  it.each([
    ['its title', '<title>Talks\n  in Riga</title>', { title: 'Talks in Riga' }],
    ['its publisher', '<meta property="og:site_name" content="The Desk">', { publisher: 'The Desk' }],
    ['its address', '<link rel="canonical" href="https://example.org/a">', { url: 'https://example.org/a' }],
    ['no address within a site', '<link rel="canonical" href="/a">', {}],
    ['its day', '<meta property="article:published_time" content="2024-05-03T23:30:00-08:00">', { asOf: '2024-05-03' }],
    ['no day of another thing', '<meta property="article:modified_time" content="2024-05-03">', {}],
    ['no day that is none', '<meta name="date" content="2024-02-31">', {}],
    [
      'where it was saved from',
      '<!-- saved from url=(0021)https://example.org/b -->',
      { url: 'https://example.org/b' },
    ],
    [
      'when it was saved',
      '<!--\n Page saved with SingleFile \n url: https://example.org/c \n saved date: Tue Jan 23 2024 08:12:00 GMT+0100 (CET)\n-->',
      { url: 'https://example.org/c', asOf: '2024-01-23' },
    ],
    ['nothing in a remark of somebody else', '<!-- saved date: Tue Jan 23 2024 -->', {}],
  ])('is %s', (_, head, metadata) => {
    expect(readHtml(`<html><head>${head}</head><body><p>They met.</p></body></html>`).metadata).toEqual(metadata);
  });
});

it.each([
  ['<meta charset="Windows-1251">', 'Windows-1251'],
  ['<META http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', 'iso-8859-2'],
  ['<?xml version="1.0" encoding=\'KOI8-R\'?><rss>', 'KOI8-R'],
  ['<p>charset=koi8-r</p>', undefined],
])('%s declares %s', (head, charset) => {
  expect(declaredCharset(Buffer.from(head))).toBe(charset);
});
