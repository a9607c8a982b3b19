import type { RefObject } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { SheetFrame } from '../../ui/SheetFrame';
import { useEscape } from '../../ui/use-escape';
import { useViewActions } from '../../view/use-atlas';
import { EventBody } from './EventBody';
import { EventBar } from './EventBar';
import './event.css';

/** The panel of one event: it takes the focus as it opens, and gives it back as it closes. */
export function EventSheet({ event }: { readonly event: AtlasEvent }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const { openEvent } = useViewActions();
  useLentFocus(heading, event.id);
  useEscape(() => openEvent(null));
  useEffect(() => {
    sheet.current?.scrollTo?.({ top: 0 });
  }, [event.id]);
  const goTo = (id: string) => {
    openEvent(id);
    heading.current?.focus();
  };
  return (
    <SheetFrame label="Event" onClose={() => openEvent(null)}>
      <aside ref={sheet} className="event" aria-label="Event details">
        <EventBar event={event} />
        <h2 ref={heading} tabIndex={-1} className="event__title">
          {event.title}
        </h2>
        <EventBody key={event.id} event={event} goTo={goTo} />
      </aside>
    </SheetFrame>
  );
}

/**
 * Moves the focus to the target, and back when the panel goes: to where it was, or, where the reader has stepped on to
 * another event or the list has scrolled its row away, to the link of the event that was open last.
 */
function useLentFocus(target: RefObject<HTMLElement | null>, event: string): void {
  const [first] = useState(() => ({ lender: document.activeElement, event }));
  const last = useRef(event);
  useEffect(() => {
    last.current = event;
  }, [event]);
  // Before the elements leave the document: afterwards the browser has already given the focus to the body.
  useLayoutEffect(() => {
    target.current?.focus({ preventScroll: true });
    return () => {
      const { lender } = first;
      const same = lender?.isConnected && lender !== document.body && last.current === first.event;
      const back = same ? lender : document.querySelector(`main a[href$="event=${encodeURIComponent(last.current)}"]`);
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, [target, first]);
}
