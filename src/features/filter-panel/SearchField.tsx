import { useEffect, useRef, useState } from 'react';
import { cleanQuery } from '../../filters/text';
import { isTyping } from '../../ui/is-typing';
import { useMedia } from '../../ui/use-media';
import { useMemory } from '../../view/memory';
import { useView, useViewActions } from '../../view/use-atlas';

/** The search through titles, summaries, people and places; `/` leads to it from anywhere. */
export function SearchField() {
  const { q } = useView().filters;
  const { setText } = useViewActions();
  const [typed, setTyped] = useState(q);
  const ref = useRef<HTMLInputElement>(null);
  // The address may change under the field (Back, a chip removed); what was half typed then gives way.
  if (cleanQuery(typed) !== q) setTyped(q);
  useSlashKey(ref);
  const hasKeys = useMedia('(hover: hover)');
  return (
    <input
      ref={ref}
      type="search"
      className="field search"
      placeholder={hasKeys ? 'Search events   /' : 'Search events'}
      aria-label="Search events"
      aria-keyshortcuts="/"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setText(event.target.value, { final: event.target.value === '' });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') setText(typed, { final: true });
      }}
    />
  );
}

function useSlashKey(ref: React.RefObject<HTMLInputElement | null>): void {
  const on = useMemory('single-keys') !== 'off';
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !on || !plain || isTyping(event)) return;
      event.preventDefault();
      ref.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [ref, on]);
}
