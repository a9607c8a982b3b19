import type { ReactNode } from 'react';
import { useCrossFilter, useView } from '../../view/use-atlas';
import { EmptyResult } from './EmptyResult';
import { EventList } from './EventList';
import { FormSwitch } from './FormSwitch';
import { Histogram } from './Histogram';
import { Overview } from './Overview';
import { useTimeline } from './use-timeline';

/** When: the bars and the brush, and under them the events themselves: newest first, or in the lanes that are given. */
export function TimelinePanel({ lanes = null }: { readonly lanes?: ReactNode }) {
  const timeline = useTimeline();
  const { events } = useCrossFilter();
  const form = useView().lanes;
  return (
    <div className="timeline">
      <Histogram timeline={timeline} />
      <Overview timeline={timeline} />
      <FormSwitch />
      {events.length === 0 ? <EmptyResult /> : form === 'list' ? <EventList events={events} /> : lanes}
    </div>
  );
}
