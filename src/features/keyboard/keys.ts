/** Keys and what they do, at one place of the page. */
export interface KeyGroup {
  readonly where: string;
  readonly keys: readonly { readonly press: readonly string[]; readonly does: string }[];
}

/** Every key that the page knows beside those of the browser, from the whole to the parts. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'Anywhere',
    keys: [
      { press: ['/'], does: 'Search events' },
      { press: ['?'], does: 'This sheet' },
      { press: ['Tab'], does: 'To the next part; lists and bars are one stop each' },
      { press: ['Esc'], does: 'Close what lies on top' },
    ],
  },
  {
    where: 'On a bar, a value, a country or a cell',
    keys: [
      { press: ['Enter', 'Space'], does: 'Choose it, and take it back' },
      { press: ['R', 'Menu'], does: 'Read the passages that it counts' },
    ],
  },
  {
    where: 'Bars of the timeline',
    keys: [
      { press: ['←', '→'], does: 'Bar by bar' },
      { press: ['Home', 'End'], does: 'First and last bar' },
      { press: ['Shift', '←', '→'], does: 'Stretch a choice; Enter takes it, Esc drops it' },
    ],
  },
  {
    where: 'Handles of the brush',
    keys: [
      { press: ['←', '→'], does: 'By a month; with Shift by a day' },
      { press: ['PgUp', 'PgDn'], does: 'By a year' },
    ],
  },
  {
    where: 'Events',
    keys: [
      { press: ['↑', '↓'], does: 'Event by event' },
      { press: ['Home', 'End'], does: 'Newest and oldest' },
      { press: ['Enter'], does: 'Open the event' },
    ],
  },
  {
    where: 'Passages',
    keys: [
      { press: ['J', 'K'], does: 'Next and previous; ↓ and ↑ too' },
      { press: ['Enter'], does: 'Open the event' },
    ],
  },
];
