import type { RefObject } from 'react';
import { useEffect } from 'react';
import { useAtlas, usePreview } from '../../view/use-atlas';

/** Fades the topics of a drawing that what is pointed at has nothing to do with; done by hand, since a chart is slow. */
export function useLitSeries(box: RefObject<HTMLElement | null>): void {
  const { eventById } = useAtlas();
  const { topic, event } = usePreview();
  useEffect(() => {
    const lit = topic === undefined ? eventById.get(event ?? '')?.topics : [topic];
    const series = [...(box.current?.querySelectorAll('.series') ?? [])];
    const isOf = (element: Element) => lit?.some((id) => element.classList.contains(`series-${id}`)) ?? true;
    const someLit = series.some(isOf);
    for (const element of series)
      element.classList.toggle('series-faded', lit !== undefined && someLit && !isOf(element));
  }, [box, eventById, topic, event]);
}
