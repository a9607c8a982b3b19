import { familyColour } from '../../format/topic-colour';
import { countOf, familyName } from '../../format/names';
import { timeTicks } from '../../model/time-ticks';
import { Button } from '../../ui/Button';
import { useViewActions } from '../../view/use-atlas';
import { Columns } from './Columns';
import { roundUp, stackBars } from './histogram-layout';
import { LitBars } from './LitBars';
import { OtherOutline } from './OtherOutline';
import type { Timeline } from './use-timeline';

/** Events over time, stacked by family of topics; a click, a drag or the keyboard chooses days. */
export function Histogram({ timeline }: { readonly timeline: Timeline }) {
  const { bins, step, other } = timeline;
  const { setRange, clear } = useViewActions();
  const max = roundUp(Math.max(0, ...bins.map(({ total }) => total), ...(other ?? [])));
  const choose = (first: number, last: number): void => {
    setRange(bins[first]?.start ?? null, bins[last]?.end ?? null, { final: true });
  };
  return (
    <div className="histogram">
      <header className="histogram__head">
        <h2 className="panel-title">Events by {step}</h2>
        <Legend timeline={timeline} />
        {timeline.isChosen ? <Button onClick={() => clear('date')}>All time</Button> : null}
      </header>
      <div className="histogram__plot">
        <span className="histogram__max" aria-hidden="true">
          {bins.some(({ total }) => total > 0) ? countOf(max, 'event') : ''}
        </span>
        <Bars timeline={timeline} max={max} />
        <LitBars timeline={timeline} max={max} />
        {other ? <OtherOutline totals={other} max={max} /> : null}
        <Columns timeline={timeline} onChoose={choose} />
      </div>
      <Axis timeline={timeline} onChoose={choose} />
    </div>
  );
}

function Bars({ timeline, max }: { readonly timeline: Timeline; readonly max: number }) {
  const { bins, families } = timeline;
  return (
    <svg
      className="histogram__bars"
      viewBox={`0 0 ${bins.length} ${max}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stackBars(bins, max).map(({ bin, part, y, height }) => (
        <rect
          key={`${bin} ${part}`}
          x={bin + 0.08}
          y={y}
          width={0.84}
          height={height}
          fill={familyColour(families[part] ?? '')}
          opacity={isOutside(timeline, bin) ? 0.3 : 1}
        />
      ))}
    </svg>
  );
}

function isOutside({ bins, chosen, isChosen }: Timeline, index: number): boolean {
  const bin = bins[index];
  return isChosen && bin !== undefined && (bin.end < chosen.from || bin.start > chosen.to);
}

interface AxisProps {
  readonly timeline: Timeline;
  readonly onChoose: (first: number, last: number) => void;
}

/** Years or months along the bars, each a button that chooses it. */
function Axis({ timeline: { bins, step }, onChoose }: AxisProps) {
  return (
    <div className="histogram__axis">
      {timeTicks(bins, step, 9).map(({ bin, to, words, room }) => (
        <span
          key={bin}
          className="histogram__tick"
          data-length={words.length > 4 ? 'long' : 'short'}
          style={{ insetInlineStart: `${(bin / bins.length) * 100}%`, inlineSize: `${(room / bins.length) * 100}%` }}
        >
          <button type="button" className="histogram__period" onClick={() => onChoose(bin, to)}>
            {words}
          </button>
        </span>
      ))}
    </div>
  );
}

/** The families that the bars show, most events first, as coloured words. */
function Legend({ timeline: { bins, families, other } }: { readonly timeline: Timeline }) {
  const sums = families.map((family, part) => ({
    family,
    sum: bins.reduce((sum, { parts }) => sum + (parts[part] ?? 0), 0),
  }));
  return (
    <ul className="legend" aria-label="Colours of the bars, by the first topic of an event">
      {sums
        .filter(({ sum }) => sum > 0)
        .map(({ family, sum }) => (
          <li key={family} className="legend__entry" title={countOf(sum, 'event')}>
            <span className="swatch" style={{ background: familyColour(family) }} aria-hidden="true" />
            {familyName(family)}
          </li>
        ))}
      {other === null ? null : (
        <li className="legend__entry">
          <b className="side side--b">B</b> as a line
        </li>
      )}
    </ul>
  );
}
