import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../scripts/compile/formats/email';
import { asMail, asPage } from './wrap';

const mail = (head: string, body: string | Buffer) =>
  Buffer.concat([Buffer.from(`${head}\n\n`.replace(/\n/g, '\r\n')), Buffer.from(body)]);
const HEAD = 'From: press@example.org\nDate: 3 May 2024 09:00 +0200\nSubject: Talks';

describe('an e-mail', () => {
  it('states subject, sender, address and the day of its sender, not that of Greenwich', async () => {
    const { metadata } = await readEmail(Buffer.from(asMail(asPage(['They met.']))));
    expect(metadata).toEqual({
      title: 'The week’s update',
      publisher: 'Press Office · News',
      url: 'https://lists.example.org/update/42',
      asOf: '2023-12-08',
    });
  });

  it('names the host of a sender without a name, and no address of a person', async () => {
    const { metadata, text } = await readEmail(mail(`${HEAD}\nTo: reader@example.com`, 'They met.'));
    expect(metadata).toEqual({ title: 'Talks', publisher: 'example.org', asOf: '2024-05-03' });
    expect(text).toBe('They met.');
  });

  it.each([
    [
      'quoted-printable in Windows-1252',
      'Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable',
      'Geoan=E3=92s =93talks=94 =\r\nended.',
      'Geoanã’s “talks” ended.',
    ],
    [
      'base64 in UTF-8',
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64',
      Buffer.from('Siliņa met them.').toString('base64'),
      'Siliņa met them.',
    ],
    [
      'a page alone',
      'Content-Type: text/html; charset=utf-8',
      '<h1>Talks</h1><p>They <b>met</b>.</p>',
      'Talks\n\nThey met.',
    ],
    [
      'flowed text',
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      'They met \r\nin Riga.\r\n',
      'They met in Riga.',
    ],
  ])('is read: %s', async (_, head, body, text) => {
    expect((await readEmail(mail(`${HEAD}\nMIME-Version: 1.0\n${head}`, body))).text).toBe(text);
  });

  it('without a word in its page gives its plain text', async () => {
    expect((await readEmail(Buffer.from(asMail('<img src="a.jpg" alt="Talks">')))).text).toMatch(/^Please view/);
  });

  it.each([
    ['a text with another name', Buffer.from('Talks in Riga\n\nThey met.\n'), /no e-mail: .*save the message as \.eml/],
    [
      'a picture alone',
      mail(`${HEAD}\nContent-Type: image/png\nContent-Transfer-Encoding: base64`, 'iVBORw0K'),
      /no text .*save what it shows/,
    ],
    [
      'a message that is locked',
      mail(`${HEAD}\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data`, 'MIIB'),
      /no text .*encrypted/,
    ],
  ])('is refused: %s', async (_, bytes, reason) => {
    await expect(readEmail(bytes)).rejects.toThrow(reason);
  });
});
