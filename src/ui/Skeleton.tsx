interface SkeletonProps {
  readonly lines?: number;
  /** What is being loaded, for who does not see the grey lines. */
  readonly label: string;
}

/** Grey lines in the place of what is still loading. */
export function Skeleton({ lines = 6, label }: SkeletonProps) {
  return (
    <div className="skeleton">
      <span className="unseen">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}
