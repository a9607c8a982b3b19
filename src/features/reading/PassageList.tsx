import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Passage } from '../../model/reading';
import { PassageEntry } from './PassageEntry';
import { useFeedKeys } from './use-feed-keys';

/** A passage of middling length; each is measured when it is drawn. */
const HEIGHT = 190;

/** A feed of passages with one tab stop: keys lead on, Enter opens the event; only what is in sight is drawn. */
export function PassageList({ passages }: { readonly passages: readonly Passage[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useFirstOf(passages, box);
  const virtualizer = useDrawnPassages(passages, current, box);
  const focusSoon = useFocusOn(box, current);
  const onKeyDown = useFeedKeys(passages, current, (index) => {
    focusSoon();
    setCurrent(index);
    virtualizer.scrollToIndex(index, { align: 'start' });
  });
  return (
    <div className="reading__box" ref={box}>
      {passages.length === 0 ? <p className="reading__none">No event passes the filters: nothing to read.</p> : null}
      {/* The keys are those of the articles in it, which have the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        role="feed"
        aria-label="Passages, newest first"
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <PassageEntry
            key={key}
            ref={virtualizer.measureElement}
            passage={passages[index]}
            place={{ index, of: passages.length, start }}
            isCurrent={index === current}
            onFocus={() => setCurrent(index)}
          />
        ))}
      </div>
    </div>
  );
}

/** Draws what is in sight, and the passage with the focus wherever the list is scrolled to. */
function useDrawnPassages(passages: readonly Passage[], current: number, box: RefObject<HTMLElement | null>) {
  // The compiler is told to pass this over: the virtualizer's functions are not pure.
  // eslint-disable-next-line react-hooks/incompatible-library
  return useVirtualizer({
    count: passages.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    getItemKey: (index) => passages[index]?.key ?? index,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
    overscan: 4,
  });
}

/** The place in the list; another selection is read from its beginning, and the focus stays with what changed it. */
function useFirstOf(passages: readonly Passage[], box: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState({ passages, current: 0 });
  if (place.passages !== passages) setPlace({ passages, current: 0 });
  useEffect(() => {
    box.current?.scrollTo?.({ top: 0 });
  }, [passages, box]);
  return [place.current, (current: number) => setPlace({ passages, current })] as const;
}

/** Moves the focus to the current passage once it is drawn: at first, and each time that the function is called. */
function useFocusOn(box: RefObject<HTMLElement | null>, current: number): () => void {
  const wanted = useRef(true);
  useEffect(() => {
    wanted.current = true;
  }, []);
  useEffect(() => {
    const passage = box.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!wanted.current || !passage) return;
    wanted.current = false;
    passage.focus({ preventScroll: true });
  });
  return () => {
    wanted.current = true;
  };
}
