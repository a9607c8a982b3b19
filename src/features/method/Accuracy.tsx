import { useQuery } from '@tanstack/react-query';
import { accuracyQuery, type AccuracyFigures, type AccuracySet } from '../../queries/accuracy';

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
  return (
    <>
      <p>
        Right answers on {unseen.figures.bulletins} bulletins that a reader labelled and that were looked at little
        while the program was developed; for lists, misses and additions count alike. One bulletin a layout says little
        about that layout.
      </p>
      <div className="method__table">
        <FigureTable set={unseen} />
      </div>
    </>
  );
}

function FigureTable({ set }: { set: AccuracySet }) {
  const layouts = Object.entries(set.byLayout);
  return (
    <table>
      <caption>Right answers by field and layout</caption>
      <thead>
        <tr>
          {['Field', 'All', ...layouts.map(([layout]) => layout.replace('-', ' '))].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(FIELD_WORDS).map(([field, words]) => (
          <tr key={field}>
            <th scope="row">{words}</th>
            {[set.figures, ...layouts.map(([, figures]) => figures)].map((figures, i) => (
              <td key={layouts[i - 1]?.[0] ?? 'all'}>{percent(figures, field)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
