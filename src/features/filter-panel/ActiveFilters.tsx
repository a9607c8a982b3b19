import { choicesOf } from '../../filters/choices';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';

/** Every choice that narrows the view, in one row, each removable. */
export function ActiveFilters() {
  const { nameOf } = useAtlas();
  const { filters } = useView();
  const { change, clear } = useViewActions();
  const choices = choicesOf(filters, nameOf);
  if (choices.length === 0) return null;
  return (
    <ul className="chips" aria-label="Active filters">
      {choices.map(({ id, dimension, label, without }) => (
        <li key={id}>
          <Chip label={label} dimension={dimension} onRemove={() => change(without)} />
        </li>
      ))}
      <li>
        <Button onClick={() => clear()}>Clear all</Button>
      </li>
    </ul>
  );
}
