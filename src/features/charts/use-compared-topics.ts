import { useMemo } from 'react';
import type { ComparedTopics } from '../../model/compared-topics';
import { comparedTopics } from '../../model/compared-topics';
import { useCrossFilter, useOther, useView } from '../../view/use-atlas';
import { useChartClock } from './use-chart-clock';

/** As many as fill two or three rows. */
const LEADING = 8;

/** The topics of two selections; null where nothing is compared, or neither has an event left. */
export function useComparedTopics(): ComparedTopics | null {
  const crossFilter = useCrossFilter();
  const other = useOther();
  const { filters, chart, chartStep } = useView();
  const clock = useChartClock();
  return useMemo(() => {
    if (other === null) return null;
    return comparedTopics({
      events: { a: crossFilter.without('topic'), b: other.crossFilter.without('topic') },
      filters: { a: filters, b: other.filters },
      clock,
      wanted: chartStep,
      isShare: chart === 'share',
      limit: LEADING,
    });
  }, [crossFilter, other, filters, chart, chartStep, clock]);
}
