/** Input elements that take no letters, so that a letter pressed on them is a key of the page. */
const LETTERLESS = 'input[type=checkbox], input[type=radio]';

/** Whether a key goes into a text that is being written, and is no command. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return target instanceof HTMLElement && target.matches('input, textarea, select') && !target.matches(LETTERLESS);
}
