/** The families of topics in words; one that is not listed is called by its id. */
const FAMILY_NAMES: Readonly<Record<string, string>> = {
  'ukraine-russia': 'Ukraine, Russia',
  defence: 'Defence',
  domains: 'Air, sea, cyber',
  capabilities: 'Capabilities',
  partners: 'Partners',
  human: 'Resilience',
  alliance: 'Alliance',
  other: 'No topic',
};

/** `familyName('domains')` is `Air, sea, cyber`. */
export function familyName(family: string): string {
  return FAMILY_NAMES[family] ?? capitalise(family.replace(/-/g, ' '));
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `countOf(1, 'event')` is `1 event`, `countOf(2, 'event')` is `2 events`. */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

/** At most `limit` names and how many more there are: `A, B and 3 more`. */
export function nameSome(names: readonly string[], limit: number): string {
  if (names.length <= limit) return names.join(', ');
  return `${names.slice(0, limit).join(', ')} and ${names.length - limit} more`;
}
