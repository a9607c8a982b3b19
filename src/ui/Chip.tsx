interface ChipProps {
  readonly label: string;
  /** What the name of the chip says before its label, e.g. "Official". */
  readonly dimension: string;
  readonly onRemove: () => void;
}

/** An active filter with the button that drops it. */
export function Chip({ label, dimension, onRemove }: ChipProps) {
  return (
    <button type="button" className="chip" onClick={onRemove} aria-label={`Remove ${dimension}: ${label}`}>
      <span className="chip__label">{label}</span>
      <span className="chip__cross" aria-hidden="true">
        ×
      </span>
    </button>
  );
}
