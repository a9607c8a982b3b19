interface CountButtonProps {
  readonly count: number;
  /** What is counted, for who hears the number alone. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A number that lists its events; none has nothing to list. */
export function CountButton({ count, name, isChosen, onChoose }: CountButtonProps) {
  if (count === 0 && !isChosen) return '0';
  return (
    <button
      type="button"
      className="map-count"
      aria-label={`${count} ${name}`}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {count}
    </button>
  );
}
