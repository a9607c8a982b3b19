import { Panel } from '../../ui/Panel';
import { useOther } from '../../view/use-atlas';
import { ComparedChart } from './ComparedChart';
import { HeatTable } from './HeatTable';
import { RankedList } from './RankedList';
import { TopicsChart } from './TopicsChart';
import './charts.css';
import './ranked.css';

/** About what, by whom, where and of what kind: the topics over time, and under them the ranked facets. */
export function ChartsPanel() {
  if (useOther() !== null) {
    return (
      <Panel label="Topics over time" className="charts-panel">
        <ComparedChart />
      </Panel>
    );
  }
  return (
    <Panel label="Topics over time" className="charts-panel">
      <TopicsChart />
      <div className="ranked-row">
        <RankedList facet="official" title="Officials" />
        <RankedList facet="region" title="Regions" />
        <RankedList facet="kind" title="Kinds" />
      </div>
      <HeatTable />
    </Panel>
  );
}
