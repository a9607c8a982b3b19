import { createStore } from 'zustand/vanilla';
import type { Pointed } from '../model/lit';

/** What the pointer or the focus rests on: lit up in every view, never in the address. */
export type Preview = Pointed;

/** The store of the preview. */
export function createPreviewStore() {
  return createStore<Preview>(() => ({}));
}
