import { createStore } from 'zustand/vanilla';

/** What the pointer or the focus rests on: lit up in every view, never in the address. */
export interface Preview {
  readonly event?: string;
  readonly country?: string;
  readonly official?: string;
  readonly topic?: string;
}

/** The store of the preview. */
export function createPreviewStore() {
  return createStore<Preview>(() => ({}));
}
