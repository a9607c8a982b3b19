import { countOf } from '../../format/names';
import { countPassages } from '../../model/reading';
import { Button } from '../../ui/Button';
import { useCrossFilter, useView, useViewActions } from '../../view/use-atlas';
import { useReadMarks } from './use-read-marks';

/** Beside the sentence: opens the passages of everything that is shown. It listens for the marks of the page, too. */
export function ReadButton() {
  const { events } = useCrossFilter();
  const { passages } = useView();
  const { readPassages, setOption } = useViewActions();
  useReadMarks();
  if (events.length === 0) return null;
  return (
    <Button
      look="plain"
      className="read-button"
      aria-expanded={passages}
      onClick={() => (passages ? setOption('passages', false) : readPassages())}
    >
      Read {countOf(countPassages(events), 'passage')}
    </Button>
  );
}
