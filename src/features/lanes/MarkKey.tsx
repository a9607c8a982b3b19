/** What the forms of the marks mean, and the bands behind them. */
export function MarkKey() {
  return (
    <ul className="mark-key" aria-label="Forms of the marks">
      {KEY.map(({ words, form, planned, inferred }) => (
        <li key={words}>
          <span
            className="lane-mark__shape"
            data-form={form}
            data-planned={planned ?? false}
            data-inferred={inferred ?? false}
            aria-hidden="true"
          />
          {words}
        </li>
      ))}
      <li title="A bulletin covers these days; of the others nothing is known, and an empty lane says nothing.">
        <span className="mark-key__band" aria-hidden="true" />
        covered
      </li>
    </ul>
  );
}

const KEY: readonly { words: string; form: 'dot' | 'bar'; planned?: boolean; inferred?: boolean }[] = [
  { words: 'a day', form: 'dot' },
  { words: 'days', form: 'bar' },
  { words: 'announced', form: 'dot', planned: true },
  { words: 'date worked out', form: 'dot', inferred: true },
];
