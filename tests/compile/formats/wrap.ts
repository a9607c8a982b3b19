/** A plain bulletin without its front matter, as lines. */
export function linesOf(bulletin: string): string[] {
  return bulletin.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** One element a line, as a press office might set it: items as a list, short lines as headings, ages and days small. */
function element(line: string): string {
  const words = escape(line.trim());
  if (words.startsWith('• ')) return `<li><a href="#">${words.slice(2)}</a></li>`;
  if (/ ago$|^\d{1,2} \w+\.? \d{4}$/.test(words)) return `<div class="when"><time>${words}</time></div>`;
  if (/^(?:Read more|Watch)/.test(words)) return `<div><a href="#">${words}</a></div>`;
  return words.endsWith('.') ? `<p>${words}</p>` : `<h3><a href="#">${words}</a></h3>`;
}

/** The lines of a bulletin as a page that a browser saved, with all that surrounds one. */
export function asPage(lines: readonly string[], head = ''): string {
  const body = lines.filter((line) => line.trim() !== '').map(element);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Saved   page</title>${head}
<style>.when { color: grey }</style><script>track("Visit of 1 May 2031 to Atlantis.");</script></head>
<body><nav><ul><li><a href="#">Home</a></li><li><a href="#">News of 3 May 2031</a></li></ul></nav>
<p style="display: none">Preview words that nobody sees.</p><p hidden>Nor these.</p>
<img src="a.jpg" alt="A photo of nobody in Atlantis.">
${body.join('\n').replace(/(?:<li>.*<\/li>\n)+/g, (list) => `<ul>\n${list}</ul>\n`)}
<footer><p>All of this is ours since 1 June 1999.</p></footer></body></html>
`;
}

/** A mail with a page in it and, before it, a poor plain text, as mail programs send them. */
export function asMail(page: string, encoding: 'quoted-printable' | 'base64' = 'quoted-printable'): string {
  const part = (type: string, body: string, how: 'quoted-printable' | 'base64') =>
    `--edge\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: ${how}\n\n${encode(body, how)}\n`;
  return `From: =?UTF-8?Q?Press_Office_=C2=B7_News?= <press@example.org>
To: A Reader <reader@example.com>
Subject: =?UTF-8?B?${Buffer.from('The week’s update').toString('base64')}?=
Date: Fri, 8 Dec 2023 23:40:12 -0500
Archived-At: <https://lists.example.org/update/42>
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="edge"

${part('text/plain', 'Please view this message in a browser.', 'quoted-printable')}${part('text/html', page, encoding)}--edge--
`.replace(/\n/g, '\r\n');
}

function encode(text: string, how: 'quoted-printable' | 'base64'): string {
  const bytes = Buffer.from(text);
  if (how === 'base64') return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\n');
  const quoted = [...bytes].map(
    (byte) =>
    byte === 10 ? '\n' : byte < 32 || byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte), // prettier-ignore
  );
  const lines = quoted.join('').split('\n');
  return lines.map((line) => (line.match(/(?:=[\dA-F]{2}|[^=]){1,70}/g) ?? ['']).join('=\n')).join('\n');
}

export interface Entry {
  readonly title: string;
  readonly summary: string;
  /** As the feed writes its day; null for none. */
  readonly day: { readonly rss: string; readonly iso: string } | null;
}

/** The headlines and summaries of a plain feed, dated two a day backwards from the 26th of November 2022. */
export function entriesOf(feed: string): Entry[] {
  const found = feed.matchAll(/^(.+)\n\n.+ ago\n(.+)$/gm);
  return [...found].map(([, title = '', summary = ''], i) => {
    const date = 26 - (i >> 1);
    return { title, summary, day: { rss: `${date} Nov 2022 23:30:00 -0500`, iso: `2022-11-${date}T23:30:00-05:00` } };
  });
}

export function asRss(entries: readonly Entry[]): string {
  const items = entries.map(
    ({ title, summary, day }) => `<item><title>${escape(title)}</title><link>https://example.org/a</link>
${day ? `<pubDate>${day.rss}</pubDate>` : ''}
<description><![CDATA[<img src="a.jpg" alt="No words"><p>${escape(summary)}</p><p>The post <a href="#">${escape(title)}</a> appeared first on <a href="#">News</a>.</p>]]></description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Desk &amp;#8211; News</title>
<atom:link href="https://example.org/feed" rel="self"/><link>https://example.org/news</link>
<lastBuildDate>Sat, 26 Nov 2022 23:45:00 -0500</lastBuildDate>
${items.join('\n')}
</channel></rss>
`;
}

export function asAtom(entries: readonly Entry[]): string {
  const items = entries.map(
    ({ title, summary, day }, i) => `<entry><title type="html">${escape(escape(title))}</title>
${day ? `<published>${day.iso}</published>` : ''}<updated>2022-11-27T01:00:00Z</updated>
${i % 2 ? `<summary type="html">${escape(`<p>${escape(summary)}</p>`)}</summary>` : `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${escape(summary)}</p></div></content>`}
</entry>`,
  );
  return `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Desk – News</title>
<link rel="self" href="https://example.org/feed"/><link href="https://example.org/news"/>
<updated>2022-11-26T23:45:00-05:00</updated>${items.join('\n')}</feed>`;
}

export function asJsonFeed(entries: readonly Entry[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Desk – News',
    home_page_url: 'https://example.org/news',
    items: entries.map(({ title, summary, day }, i) => ({
      id: String(i),
      title,
      ...(i % 2 ? { content_text: summary } : { content_html: `<p>${escape(summary)}</p>` }),
      ...(day && { date_published: day.iso }),
    })),
  });
}
