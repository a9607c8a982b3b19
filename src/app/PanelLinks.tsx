const TARGETS = [
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['trips', 'Trips'],
  ['topics', 'Topics'],
] as const;

/** On a phone, the panels lie below one another: this leads to each without touching the address. */
export function PanelLinks() {
  return (
    <nav className="panel-links" aria-label="Panels">
      {TARGETS.map(([id, words]) => (
        <button
          key={id}
          type="button"
          className="panel-links__link"
          onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'start' })}
        >
          {words}
        </button>
      ))}
    </nav>
  );
}
