import { Fragment } from 'react';
import { remember, useMemory } from '../../view/memory';
import { KEY_GROUPS } from './keys';

/** What each key does, and where; and the switch for keys that work anywhere. */
export function KeySheet() {
  const on = useMemory('single-keys') !== 'off';
  return (
    <div className="keys">
      {KEY_GROUPS.map(({ where, keys }) => (
        <section key={where} aria-label={where}>
          <h3>{where}</h3>
          <dl>
            {keys.map(({ press, does }) => (
              <div key={does}>
                <dt>
                  {press.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 ? ' ' : ''}
                      <kbd>{key}</kbd>
                    </Fragment>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="keys__switch">
        <input
          type="checkbox"
          className="tick"
          checked={on}
          onChange={() => remember('single-keys', on ? 'off' : null)}
        />
        Single letters and signs work as keys. Switch this off if you dictate.
      </label>
    </div>
  );
}
