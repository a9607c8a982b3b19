import type { FacetKey } from '../../filters/filters';
import { countOf } from '../../format/names';
import { topicColour } from '../../format/topic-colour';
import type { FacetValue } from '../../model/facet-values';
import type { Preview } from '../../view/preview-store';
import { readMark } from '../../view/read-mark';
import { useAtlas, useSetPreview, useViewActions } from '../../view/use-atlas';

interface FacetRowProps {
  readonly dimension: FacetKey;
  readonly value: FacetValue;
  readonly count: number;
  readonly chosen: boolean;
}

/** One value of a facet; without events it is grey and can be chosen all the same. */
export function FacetRow({ dimension, value, count, chosen }: FacetRowProps) {
  const atlas = useAtlas();
  const { toggle } = useViewActions();
  const setPreview = useSetPreview();
  const topic = dimension === 'topic' ? atlas.topicById.get(value.id) : undefined;
  return (
    <li
      {...readMark({ [dimension]: [value.id] })}
      className={`facet-row${count === 0 && !chosen ? ' facet-row--empty' : ''}`}
      onPointerEnter={() => setPreview(previewOf(dimension, value.id))}
      onPointerLeave={() => setPreview({})}
    >
      <label className="facet-row__label">
        <input type="checkbox" className="tick" checked={chosen} onChange={() => toggle(dimension, value.id)} />
        {topic ? (
          <span
            className="swatch"
            style={{ background: topicColour(topic, atlas.dataset.topics) }}
            aria-hidden="true"
          />
        ) : null}
        <span className="facet-row__name" title={value.name}>
          {value.name}
        </span>
        <span className="facet-row__count" aria-hidden="true">
          {count}
        </span>
        <span className="unseen">, {countOf(count, 'event')}</span>
      </label>
    </li>
  );
}

function previewOf(dimension: FacetKey, id: string): Preview {
  return dimension === 'bulletin' || dimension === 'sources' ? {} : { [dimension]: id };
}
