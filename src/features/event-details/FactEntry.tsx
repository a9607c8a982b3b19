import type { FacetKey } from '../../filters/filters';
import { useView, useViewActions } from '../../view/use-atlas';
import type { Fact } from './facts';
import type { Lit } from './use-lit';

interface FactEntryProps {
  readonly fact: Fact;
  readonly lit: Lit;
  readonly words: readonly string[];
}

/** A fact that lights up its words, and beside it, where a facet has it, the control that narrows the view to it. */
export function FactEntry({ fact, lit, words }: FactEntryProps) {
  return (
    <span className="event__fact">
      <FactName fact={fact} lit={lit} words={words} />
      {fact.filter && <FilterToggle {...fact.filter} label={fact.label} />}
      {fact.note && <span className="event__note">{fact.note}</span>}
      {lit.pinned === fact.key && words.length > 0 && (
        <span className="event__read-from">read from {words.map((word) => `“${word}”`).join(', ')}</span>
      )}
    </span>
  );
}

/** The name of a fact; a button where words can be lit up. */
export function FactName({ fact, lit, words }: FactEntryProps) {
  if (words.length === 0) return <span className="event__plain-name">{fact.label}</span>;
  const isLit = fact.marks.some((mark) => lit.marks.includes(mark));
  return (
    <button
      type="button"
      className={isLit ? 'event__lit-name' : 'event__name'}
      aria-pressed={lit.pinned === fact.key}
      title={`read from ${words.map((word) => `“${word}”`).join(', ')}`}
      onPointerMove={() => lit.hover(fact.marks)}
      onPointerLeave={() => lit.hover([])}
      onFocus={() => lit.hover(fact.marks)}
      onBlur={() => lit.hover([])}
      onClick={() => lit.pin(fact.key, fact.marks)}
    >
      {fact.label}
    </button>
  );
}

interface FilterToggleProps {
  readonly facet: FacetKey;
  readonly id: string;
  readonly label: string;
}

function FilterToggle({ facet, id, label }: FilterToggleProps) {
  const { filters } = useView();
  const { toggle } = useViewActions();
  const chosen = filters[facet].includes(id);
  return (
    <button
      type="button"
      className="event__filter"
      aria-pressed={chosen}
      title={chosen ? `Stop filtering by ${label}` : `Filter by ${label}`}
      aria-label={`Filter by ${label}`}
      onClick={() => toggle(facet, id)}
    >
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M1.5 3h13l-5 6v4.5l-3-1.5V9z" fill={chosen ? 'currentColor' : 'none'} stroke="currentColor" />
      </svg>
    </button>
  );
}
