import type { FacetKey } from '../../filters/filters';
import { describeView } from '../../model/sentence';
import { Panel } from '../../ui/Panel';
import { useAtlas, useCrossFilter, useOther, useView } from '../../view/use-atlas';
import { ComparedTable } from './ComparedTable';
import './compare.css';

const FACETS: readonly (readonly [FacetKey, string])[] = [
  ['topic', 'Topics'],
  ['region', 'Regions'],
  ['official', 'Officials'],
  ['country', 'Countries'],
  ['kind', 'Kinds'],
];

/** Two selections in numbers: their topics, regions, officials and kinds side by side, and the difference. */
export function ComparePanel() {
  const atlas = useAtlas();
  const { filters, chart } = useView();
  const crossFilter = useCrossFilter();
  const other = useOther();
  if (other === null) return null;
  // Without its own choice, which no view of a facet obeys, A and B would have the same officials.
  const isChosen = (facet: FacetKey): boolean => filters[facet].length > 0 || other.filters[facet].length > 0;
  return (
    <Panel label="Comparison" className="compare-panel">
      <h2 className="panel-title">A and B in numbers</h2>
      <p className="compare-sentence">
        <b className="side side--a">A</b> {describeView(atlas, filters, crossFilter.events.length)}
      </p>
      <p className="compare-sentence">
        <b className="side side--b">B</b> {describeView(atlas, other.filters, other.crossFilter.events.length)}
      </p>
      <div className="compare-tables">
        {FACETS.filter(([facet]) => !isChosen(facet)).map(([facet, title]) => (
          <ComparedTable key={facet} facet={facet} title={title} />
        ))}
      </div>
      <p className="compare-note">
        A number chooses its line in its own selection. What A or B has chosen itself is not compared.
        {chart === 'share' && ' Shares are of the events of the selection without its own choice of the facet.'}
      </p>
    </Panel>
  );
}
