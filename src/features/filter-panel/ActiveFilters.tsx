import type { DimensionKey, Filters } from '../../filters/filters';
import { DIMENSIONS } from '../../filters/filters';
import type { Atlas } from '../../model/atlas';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';

/** How the dimension of a chip is called. */
export const DIMENSION_NAMES: Readonly<Record<DimensionKey, string>> = {
  q: 'search',
  official: 'official',
  region: 'region',
  country: 'country',
  topic: 'topic',
  kind: 'kind',
  bulletin: 'bulletin',
  sources: 'sources',
  date: 'dates',
};

/** Every choice that narrows the view, in one row, each removable. */
export function ActiveFilters() {
  const atlas = useAtlas();
  const { filters } = useView();
  const { toggle, clear } = useViewActions();
  const choices = listChoices(atlas, filters);
  if (choices.length === 0) return null;
  return (
    <ul className="chips" aria-label="Active filters">
      {choices.map(({ key, id, label }) => (
        <li key={`${key} ${id ?? ''}`}>
          <Chip
            label={label}
            dimension={DIMENSION_NAMES[key]}
            onRemove={() => (id === null || key === 'q' || key === 'date' ? clear(key) : toggle(key, id))}
          />
        </li>
      ))}
      <li>
        <Button onClick={() => clear()}>Clear all</Button>
      </li>
    </ul>
  );
}

interface Choice {
  readonly key: DimensionKey;
  readonly id: string | null;
  readonly label: string;
}

function listChoices(atlas: Atlas, filters: Filters): readonly Choice[] {
  return DIMENSIONS.flatMap(({ key, describe }): readonly Choice[] => {
    if (key === 'q' || key === 'date') {
      return describe(filters, atlas.nameOf).map((label) => ({ key, id: null, label }));
    }
    return filters[key].map((id) => ({ key, id, label: atlas.nameOf(key, id) }));
  });
}
