import { useState } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { useSetPreview } from '../../view/use-atlas';
import type { Pointed } from './MarkTip';

/** What the pointer or the focus rests on: told beside the mark, and lit up in the other views. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const setPreview = useSetPreview();
  const point = (event: AtlasEvent | null, element: HTMLElement): void => {
    setPointed(event && { event, box: element.getBoundingClientRect() });
    setPreview(event ? { event: event.id } : {});
  };
  return { pointed, point, hide: () => setPointed(null) };
}
