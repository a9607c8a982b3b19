import { ActiveFilters } from '../features/filter-panel/ActiveFilters';
import { HowToRead } from '../features/how-to-read/HowToRead';
import { ReadyQuestions } from '../features/questions/ReadyQuestions';
import { ProblemLine } from '../features/timeline/ProblemLine';
import { activeKeys } from '../filters/filters';
import { useView } from '../view/use-atlas';
import { LaterPanel } from './LaterPanel';

const loadCompareBar = () =>
  import('../features/compare/CompareBar').then(({ CompareBar }) => ({ default: CompareBar }));

/** What is selected, or two selections that are compared; where nothing is, the questions to begin with. */
export function Selection() {
  const { filters, other } = useView();
  if (other !== null) {
    return (
      <>
        <LaterPanel what="The two selections" load={loadCompareBar} fallback={<ActiveFilters />} />
        <ProblemLine />
      </>
    );
  }
  const isFiltered = activeKeys(filters).length > 0;
  return (
    <>
      {isFiltered ? <ActiveFilters /> : <ReadyQuestions />}
      <ProblemLine />
      {isFiltered ? null : <HowToRead />}
    </>
  );
}
