import { useDeferredValue, useId, useState } from 'react';
import type { FacetKey } from '../../filters/filters';
import { foldText } from '../../filters/text';
import type { FacetValue } from '../../model/facet-values';
import { Button } from '../../ui/Button';
import { useCrossFilter, useView, useViewActions } from '../../view/use-atlas';
import { FacetRow } from './FacetRow';

interface FacetProps {
  readonly dimension: FacetKey;
  readonly title: string;
  readonly open: boolean;
  readonly values: readonly FacetValue[];
}

/** Values shown at first; a facet a little longer (the nine kinds) is shown whole. */
const SHORT = 6;
const LITTLE_LONGER = 3;
const SEARCHABLE = 25;

/** One facet: its values with their counts under all other filters. */
export function Facet({ dimension, title, open, values }: FacetProps) {
  const [unfolded, setUnfolded] = useState(open);
  const chosen = useView().filters[dimension];
  const { clear } = useViewActions();
  const bodyId = useId();
  return (
    <div role="group" aria-label={title} className="facet">
      <div className="facet__head">
        <button
          type="button"
          className="facet__title"
          aria-expanded={unfolded}
          aria-controls={bodyId}
          onClick={() => setUnfolded(!unfolded)}
        >
          {title}
        </button>
        {chosen.length > 0 ? (
          <Button className="facet__clear" onClick={() => clear(dimension)}>
            <span className="unseen">Clear {title}:</span> {chosen.length} chosen <span aria-hidden="true">×</span>
          </Button>
        ) : null}
      </div>
      <div id={bodyId}>{unfolded ? <FacetBody dimension={dimension} title={title} values={values} /> : null}</div>
    </div>
  );
}

function FacetBody({ dimension, title, values }: Pick<FacetProps, 'dimension' | 'title' | 'values'>) {
  const [typed, setTyped] = useState('');
  const [whole, setWhole] = useState(false);
  const chosen = useView().filters[dimension];
  const counts = useCrossFilter().counts(dimension);
  const sought = useDeferredValue(foldText(typed).trimEnd());
  const { found, shown, cut } = pickValues(values, chosen, sought, whole);
  return (
    <>
      {values.length > SEARCHABLE ? (
        <input
          type="search"
          className="field facet__search"
          placeholder={`Find among ${values.length}`}
          aria-label={`Find in ${title}`}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      <ul>
        {shown.map((value) => (
          <FacetRow
            key={value.id}
            dimension={dimension}
            value={value}
            count={counts.get(value.id) ?? 0}
            chosen={chosen.includes(value.id)}
          />
        ))}
      </ul>
      {shown.length === 0 ? <p className="facet__none">No name begins with “{typed}”.</p> : null}
      {cut || whole ? (
        <Button className="facet__more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? `Show fewer ${title.toLowerCase()}` : `${shown.length} of ${found.length}: show all`}
        </Button>
      ) : null}
    </>
  );
}

/** The values that a search finds, and of these the ones that stand in the short form: the first and the chosen. */
function pickValues(values: readonly FacetValue[], chosen: readonly string[], sought: string, whole: boolean) {
  const found = sought === '' ? values : values.filter(({ name }) => foldText(name).includes(sought));
  const cut = !whole && sought === '' && found.length > SHORT + LITTLE_LONGER;
  const shown = cut ? found.filter(({ id }, index) => index < SHORT || chosen.includes(id)) : found;
  return { found, shown, cut };
}
