import { remember, useMemory } from '../../view/memory';
import { Button } from '../../ui/Button';
import './how-to-read.css';

/** A few lines for a first visit; once dismissed they never return. */
export function HowToRead() {
  const isRead = useMemory('how-to-read') === 'read';
  if (isRead) return null;
  return (
    <aside className="how-to" aria-label="How to read this page">
      <ul className="how-to__rules">
        <li>
          <strong>Click</strong> a bar, a name or a country: every view narrows.
        </li>
        <li>
          <strong>Right-click</strong> or hold it to read the sentences behind it.
        </li>
        <li>
          <em>Dates in italics</em> were worked out.
        </li>
      </ul>
      <Button look="plain" onClick={() => remember('how-to-read', 'read')}>
        Got it
      </Button>
    </aside>
  );
}
