import type { PersonMention } from '../../scripts/compile/stages/find-people';

/**
 * A sentence with its people in brackets, and behind it what is said of each, in reading order.
 *
 *     ['The guest was Finnish Foreign Minister [Aino Salo].', 'Foreign Minister, FIN']
 *     ['Admiral [Jan Smit] spoke.', 'rank Admiral']
 */
export type PeopleRow = readonly string[];

/** The sentence without its brackets, and the names that stood in them. */
export function readPeople(sentence: string): { text: string; names: string[] } {
  return {
    text: sentence.replace(/[[\]]/g, ''),
    names: [...sentence.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] ?? ''),
  };
}

/** What a mention tells of a person, in the words of a row. */
export function tellOf({ title, rank, honorific, country, former }: PersonMention): string {
  const office = title?.words ?? (rank ? `rank ${rank}` : honorific ? 'honorific' : 'name alone');
  return `${former ? 'not in office: ' : ''}${office}${country ? `, ${country}` : ''}`;
}
