import type { LaneTime } from './use-lanes';

/** Behind the lanes: lines where months or years begin, and bands for the days that a bulletin covers. */
export function Backdrop({ time: { lines, covered } }: { readonly time: LaneTime }) {
  return (
    <div className="lanes__backdrop" role="presentation">
      {covered.map(({ from, to }) => (
        <span
          key={from}
          className="lanes__covered"
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
        />
      ))}
      {lines.map((line) => (
        <span key={line} className="lanes__line" style={{ left: `${line * 100}%` }} />
      ))}
    </div>
  );
}
