import PostalMime, { type Email } from 'postal-mime';
import { BulletinError } from '../bulletin-error';
import type { FrontMatter } from '../text';
import { withPrintedLetters } from './decode';
import { parseHtml } from './dom';
import { textOf } from './html-text';
import { metadataOf, type Reading } from './reading';
import { statedDay } from './stated-day';

/** Reads an e-mail as saved by a mail program: the page in it, else its plain text; subject, sender and day. */
export async function readEmail(bytes: Uint8Array): Promise<Reading> {
  const mail = await PostalMime.parse(bytes);
  if (!mail.headers.some(({ key }) => ['from', 'date', 'subject'].includes(key))) {
    throw new BulletinError(
      'it is no e-mail: neither From nor Date nor Subject stands at its head; save the message as .eml from the mail program',
    );
  }
  const page = textOf(parseHtml(withPrintedLetters(mail.html ?? '')).children);
  const text = page || withPrintedLetters(mail.text ?? '').trim();
  if (text === '') {
    throw new BulletinError(
      'the e-mail holds no text (is it encrypted, or an attachment alone?); save what it shows as .html or .txt',
    );
  }
  return { text, metadata: statedBy(mail), notes: [] };
}

function statedBy(mail: Email): FrontMatter {
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
  return metadataOf({
    title: withPrintedLetters(mail.subject ?? ''),
    publisher: withPrintedLetters(mail.from?.name ?? '') || mail.from?.address?.split('@')[1],
    url: /<(\S+)>/.exec(header('archived-at') ?? '')?.[1],
    // The parsed date is shifted to UTC; the header has the day as the sender wrote it.
    asOf: statedDay(header('date')),
  });
}
