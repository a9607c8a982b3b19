import type { FactGroup } from './facts';
import { FactEntry } from './FactEntry';
import type { Lit } from './use-lit';

interface FactListProps {
  readonly groups: readonly FactGroup[];
  readonly lit: Lit;
  /** The words that a fact was read from, as far as the texts have come. */
  readonly wordsFor: (marks: readonly string[]) => readonly string[];
}

/** Everything that is known of the event, group by group. */
export function FactList({ groups, lit, wordsFor }: FactListProps) {
  return (
    <dl className="event__facts">
      {groups.map(({ label, facts, isCorrected }) => (
        <div key={label} className="event__group">
          <dt className="event__group-name">
            {label}
            {isCorrected ? <span className="event__hand"> corrected</span> : null}
          </dt>
          <dd className={facts.some(({ note }) => note) ? 'event__column' : 'event__row'}>
            {facts.map((fact) => (
              <FactEntry key={fact.key} fact={fact} lit={lit} words={wordsFor(fact.marks)} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
