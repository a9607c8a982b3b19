interface OtherOutlineProps {
  readonly totals: readonly number[];
  readonly max: number;
}

/** The second of two compared selections over the bars of the first: a line along the tops of its bars. */
export function OtherOutline({ totals, max }: OtherOutlineProps) {
  const path = totals.map((total, bin) => `${bin === 0 ? 'M' : 'L'}${bin} ${max - total}H${bin + 1}`).join('');
  return (
    <svg
      className="histogram__bars"
      viewBox={`0 0 ${totals.length} ${max}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} className="histogram__other" />
    </svg>
  );
}
