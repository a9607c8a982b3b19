import { useCrossFilter } from '../../view/use-atlas';
import { EmptyResult } from './EmptyResult';
import { EventList } from './EventList';
import { Histogram } from './Histogram';
import { Overview } from './Overview';
import { useTimeline } from './use-timeline';

/** When: the bars and the brush, and under them the events themselves, newest first. */
export function TimelinePanel() {
  const timeline = useTimeline();
  const { events } = useCrossFilter();
  return (
    <div className="timeline">
      <Histogram timeline={timeline} />
      <Overview timeline={timeline} />
      {events.length === 0 ? <EmptyResult /> : <EventList events={events} />}
    </div>
  );
}
