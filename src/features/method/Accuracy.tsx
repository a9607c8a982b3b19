import { useQuery } from '@tanstack/react-query';
import { accuracyQuery, type AccuracyFigures } from '../../queries/accuracy';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  stories: 'Stories told apart',
  officials: 'Officials',
  countries: 'Countries',
  visited: 'Countries visited',
  venues: 'Places',
  topics: 'Topics',
  dateStated: 'Days that are stated',
  date: 'All days',
  kind: 'Kinds',
  status: 'Held or planned',
};

const percent = (figures: AccuracyFigures, field: string) => {
  const found = figures.fields.find((entry) => entry.field === field);
  return found?.count ? `${(found.share * 100).toFixed(0)} %` : '–';
};

/** How right the compiler is, per field and layout, on bulletins that a reader labelled. */
export function Accuracy() {
  const { data: sets, isError } = useQuery(accuracyQuery());
  if (isError) return <p>The measured figures could not be loaded.</p>;
  if (!sets) return <p>Loading the measured figures…</p>;
  const unseen = sets.find(({ name }) => name === 'held-out') ?? sets[0];
  if (!unseen) return null;
  const layouts = Object.entries(unseen.byLayout);
  return (
    <>
      <p>
        Right answers on {unseen.figures.bulletins} bulletins that a reader labelled and that the program was not
        developed on; for lists, misses and additions count alike. One bulletin a layout says little about that layout.
      </p>
      <div className="method__table">
        <table>
          <caption>Right answers by field and layout</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">All</th>
              {layouts.map(([layout]) => (
                <th scope="col" key={layout}>
                  {layout.replace('-', ' ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(FIELD_WORDS).map(([field, words]) => (
              <tr key={field}>
                <th scope="row">{words}</th>
                <td>{percent(unseen.figures, field)}</td>
                {layouts.map(([layout, figures]) => (
                  <td key={layout}>{percent(figures, field)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
