import { useMemo } from 'react';
import type { FacetKey } from '../../filters/filters';
import { FACET_KEYS } from '../../filters/filters';
import { facetValues } from '../../model/facet-values';
import { useAtlas } from '../../view/use-atlas';
import { DateFields } from './DateFields';
import { Facet } from './Facet';

/** How each facet is called, and whether it stands open at first. */
const FACETS: Readonly<Record<FacetKey, { title: string; open: boolean }>> = {
  official: { title: 'Officials', open: true },
  region: { title: 'Regions', open: true },
  country: { title: 'Countries', open: true },
  topic: { title: 'Topics', open: true },
  kind: { title: 'Kinds', open: true },
  sources: { title: 'Sources', open: true },
  bulletin: { title: 'Bulletins', open: false },
};

/** All filters but the search: dates, and one facet a dimension. */
export function FilterPanel() {
  const atlas = useAtlas();
  const facets = useMemo(() => FACET_KEYS.map((key) => ({ key, values: facetValues(atlas, key) })), [atlas]);
  return (
    <div className="filters">
      <DateFields />
      {facets.map(({ key, values }) => (
        <Facet key={key} dimension={key} values={values} {...FACETS[key]} />
      ))}
    </div>
  );
}
