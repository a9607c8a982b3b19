import { useMemo } from 'react';
import type { ChartClock } from '../../model/chart-clock';
import { chartClock } from '../../model/chart-clock';
import { useAtlas, useView } from '../../view/use-atlas';

/** The clock that the view asks for, over the bulletins that the filters let speak. */
export function useChartClock(): ChartClock {
  const atlas = useAtlas();
  const { clock, filters } = useView();
  const chosen = filters.bulletin;
  return useMemo(() => {
    const { bulletins } = atlas.dataset;
    return chartClock(
      atlas,
      clock,
      bulletins.filter(({ id }) => chosen.length === 0 || chosen.includes(id)),
    );
  }, [atlas, clock, chosen]);
}
