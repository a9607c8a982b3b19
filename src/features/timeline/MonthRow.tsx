import { formatMonth } from '../../format/days';
import { countOf } from '../../format/names';

/** The name of a month above its events. */
export function MonthRow({ month, count }: { readonly month: string; readonly count: number }) {
  return (
    <h3 className="month-row">
      {formatMonth(`${month}-01`)}
      <span className="month-row__count" aria-hidden="true">
        {count}
      </span>
      <span className="unseen">, {countOf(count, 'event')}</span>
    </h3>
  );
}
