import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { useView } from '../../view/use-atlas';
import { EventRow } from './EventRow';
import { MonthRow } from './MonthRow';
import type { ListRow } from './list-rows';
import { listRows } from './list-rows';
import { useRovingEvents } from './use-roving-events';

/** As in timeline.css; a row that is taller is measured when it is drawn. */
const HEIGHTS: Readonly<Record<ListRow['type'], number>> = { month: 34, event: 62 };

/** The events in a box that scrolls by itself; only the rows in sight are drawn, so that thousands cost nothing. */
export function ScrolledList({ events }: { readonly events: readonly AtlasEvent[] }) {
  const rows = useMemo(() => listRows(events), [events]);
  const box = useRef<HTMLDivElement>(null);
  const open = useView().event;
  const { current, handlers } = useRovingEvents(events, open, box);
  const stop = rows.findIndex((row) => row.type === 'event' && row.event.id === current);
  const { virtualizer, month } = useDrawnRows(rows, stop, box);
  useOpenEventInSight(rows, open, (index) => virtualizer.scrollToIndex(index, { align: 'auto' }));
  const shown = virtualizer.getVirtualItems();
  return (
    <div className="events events--scrolled" ref={box}>
      <div
        role="list"
        aria-label="Events, newest first"
        style={{ blockSize: virtualizer.getTotalSize() }}
        {...handlers}
      >
        {shown.map(({ index, key, start }) => (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            className={index === month ? 'events__row events__row--month' : 'events__row'}
            style={index === month ? undefined : { transform: `translateY(${start}px)` }}
          >
            <Row row={rows[index]} open={open} stop={current} />
          </div>
        ))}
      </div>
    </div>
  );
}

/** Which rows are drawn: those in sight, the line of their month, and the tab stop. */
function useDrawnRows(rows: readonly ListRow[], stop: number, box: RefObject<HTMLElement | null>) {
  const monthAt = useMemo(() => monthFinder(rows), [rows]);
  // The compiler is told to pass this over: the virtualizer's functions are not pure.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.type ?? 'event'],
    getItemKey: (index) => keyOf(rows[index]),
    rangeExtractor: (range: Range) => drawnRows(range, [monthAt(range.startIndex), stop]),
    overscan: 8,
  });
  return { virtualizer, month: monthAt(virtualizer.range?.startIndex ?? 0) };
}

interface RowProps {
  readonly row: ListRow | undefined;
  readonly open: string | null;
  readonly stop: string | null;
}

function Row({ row, open, stop }: RowProps) {
  if (!row) return null;
  if (row.type === 'month') return <MonthRow month={row.month} count={row.count} />;
  return <EventRow event={row.event} open={row.event.id === open} isStop={row.event.id === stop} />;
}

/** The rows in sight and, wherever the list stands, those that have to be in the document. */
function drawnRows(range: Range, always: readonly number[]): number[] {
  const rows = new Set([...always.filter((index) => index >= 0), ...defaultRangeExtractor(range)]);
  return [...rows].sort((a, b) => a - b);
}

/** The line of the month to which a row belongs: it stays at the top of the box while its events pass below it. */
function monthFinder(rows: readonly ListRow[]): (index: number) => number {
  const months = rows.flatMap((row, index) => (row.type === 'month' ? [index] : []));
  return (index) => months.findLast((month) => month <= index) ?? 0;
}

function keyOf(row: ListRow | undefined): string {
  if (!row) return '';
  return row.type === 'month' ? row.month : row.event.id;
}

// Once for each event that is opened: a reader who scrolls on afterwards is not pulled back.
function useOpenEventInSight(rows: readonly ListRow[], open: string | null, scrollTo: (index: number) => void): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (done.current === open) return;
    done.current = open;
    const index = rows.findIndex((row) => row.type === 'event' && row.event.id === open);
    if (index >= 0) scrollTo(index);
  });
}
