import type { ComparedField, Difference } from '../../dataset/agreement';
import { differencesOf } from '../../dataset/agreement';
import type { AtlasEvent } from '../../dataset/types';
import { KIND_NAMES } from '../../filters/kinds';
import { formatSpan } from '../../format/days';
import type { Atlas } from '../../model/atlas';
import { factKey } from '../../model/passage';
import { useAtlas } from '../../view/use-atlas';
import { FactName } from './FactEntry';
import './sources.css';
import type { Lit } from './use-lit';

interface SourceComparisonProps {
  readonly event: AtlasEvent;
  readonly lit: Lit;
}

/** Several sources side by side, field by field, where they do not say the same; a field lights up its words in all. */
export function SourceComparison({ event, lit }: SourceComparisonProps) {
  if (event.sources.length < 2) return null;
  const differences = differencesOf(event);
  if (differences.length === 0) {
    return <p className="event__note">They agree on date, kind, people, places and countries.</p>;
  }
  return (
    <div className="sources">
      <table>
        <caption>Where they differ</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Field</span>
            </th>
            {event.sources.map((source, index) => (
              <th key={`${source.bulletin} ${source.start}`} scope="col">
                <span className="unseen">Passage </span>
                {index + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow key={difference.field} difference={difference} lit={lit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FIELD_NAMES: Readonly<Record<ComparedField, string>> = {
  date: 'Date',
  kind: 'Kind',
  official: 'People',
  place: 'Places',
  country: 'Countries',
};

function DifferenceRow({ difference, lit }: { readonly difference: Difference; readonly lit: Lit }) {
  const { field, told, sort } = difference;
  const atlas = useAtlas();
  const values = [...new Set(told.flat())];
  const fact = {
    key: `sources:${field}`,
    label: FIELD_NAMES[field],
    marks: [...new Set(values.map((value) => factKey(field, value)))],
  };
  return (
    <tr>
      <th scope="row">
        <FactName fact={fact} lit={lit} words={values.map((value) => nameOf(atlas, field, value))} />
        <span className={sort === 'contradict' ? 'sources__apart' : 'event__note'}>
          {sort === 'contradict' ? 'they disagree' : 'one tells more'}
        </span>
      </th>
      {told.map((own, index) => (
        // The sources of an event stand in one order for good.
        <td key={index}>
          {own.length === 0 ? <span className="event__note">not told</span> : null}
          {own.map((value) => (
            <span key={value} className={told.every((other) => other.includes(value)) ? 'sources__shared' : undefined}>
              {nameOf(atlas, field, value)}
            </span>
          ))}
        </td>
      ))}
    </tr>
  );
}

function nameOf(atlas: Atlas, field: ComparedField, value: string): string {
  if (field === 'date') {
    const [start = value, end = start] = value.split('..');
    return formatSpan(start, end);
  }
  if (field === 'kind') return Object.entries(KIND_NAMES).find(([kind]) => kind === value)?.[1].one ?? value;
  return atlas.nameOf(field, value);
}
