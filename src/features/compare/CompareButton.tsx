import { suggestComparison } from '../../model/compare';
import { Button } from '../../ui/Button';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';

/** Sets a second selection beside the one shown, and takes it away again. */
export function CompareButton() {
  const atlas = useAtlas();
  const { filters, other } = useView();
  const { compare } = useViewActions();
  const turn = (): void => {
    if (other !== null) return compare(null);
    const suggested = suggestComparison(atlas, filters);
    compare(suggested.other, { filters: suggested.filters, mapMode: 'difference' });
  };
  return (
    <Button aria-pressed={other !== null} className="compare-button" onClick={turn}>
      Compare
    </Button>
  );
}
