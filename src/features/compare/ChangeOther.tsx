import { useMemo } from 'react';
import { civil, isoDay } from '../../dataset/days';
import type { FacetKey, Filters } from '../../filters/filters';
import type { Atlas } from '../../model/atlas';
import { facetValues } from '../../model/facet-values';
import { useAtlas, useViewActions } from '../../view/use-atlas';

/** What is most often compared, in the order of the list. */
const FACETS: readonly (readonly [FacetKey, string])[] = [
  ['official', 'Officials'],
  ['region', 'Regions'],
  ['country', 'Countries'],
  ['topic', 'Topics'],
  ['kind', 'Kinds'],
];

/** One list that puts another year, person, region, country, topic or kind into B, in the place of what stands there. */
export function ChangeOther({ filters }: { readonly filters: Filters }) {
  const atlas = useAtlas();
  const { change } = useViewActions('b');
  const groups = useMemo(() => [yearsOf(atlas), ...FACETS.map(([key, title]) => valuesOf(atlas, key, title))], [atlas]);
  const options = groups.flatMap((group) => group.options);
  return (
    <label>
      <span className="unseen">Change B</span>
      <select
        className="field compare-change"
        // Always at its first line: it is a list of acts, and what was chosen stands beside it as a chip.
        value=""
        onChange={({ target }) => {
          const found = options.find(({ id }) => id === target.value);
          if (found) change(found.part);
        }}
      >
        <option value="">{Object.values(filters).some(isSet) ? 'Change B …' : 'Choose for B …'}</option>
        {groups.map(({ title, options: own }) => (
          <optgroup key={title} label={title}>
            {own.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function isSet(value: Filters[keyof Filters]): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

interface Act {
  readonly id: string;
  readonly name: string;
  readonly part: Partial<Filters>;
}

interface Group {
  readonly title: string;
  readonly options: readonly Act[];
}

function yearsOf({ events }: Atlas): Group {
  const years = [...new Set(events.map(({ start }) => civil(start).year))];
  const options = years.map((year) => ({
    id: `year ${year}`,
    name: String(year),
    part: { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) },
  }));
  return { title: 'Years', options };
}

function valuesOf(atlas: Atlas, key: FacetKey, title: string): Group {
  const options = facetValues(atlas, key).map(({ id, name }) => ({ id: `${key} ${id}`, name, part: { [key]: [id] } }));
  return { title, options };
}
