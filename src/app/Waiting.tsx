import { HowToRead } from '../features/how-to-read/HowToRead';
import { Skeleton } from '../ui/Skeleton';

/** The page while the dataset is on its way: everything in its place, so that nothing jumps. */
export function Waiting({ isPlain }: { readonly isPlain: boolean }) {
  return (
    <div className="page" aria-busy="true">
      <header className="head">
        <h1 className="head__name">Bulletin Atlas</h1>
        <p className="head__sentence">Loading the events …</p>
        <div className="head__tools" aria-hidden="true">
          <span className="field search" />
          <span className="head__buttons">
            <span className="button">&nbsp;</span>
          </span>
        </div>
      </header>
      <div className="page__row page__row--waiting">{isPlain ? <HowToRead /> : null}</div>
      <main className="page__grid">
        <section className="page__filters" aria-label="Filters">
          <Skeleton lines={14} label="Loading the filters" />
        </section>
        <section className="page__timeline" aria-label="Timeline">
          <Skeleton lines={16} label="Loading the timeline" />
        </section>
        <section className="page__map" aria-label="Map">
          <Skeleton lines={8} label="Loading the map" />
        </section>
        <section className="page__charts" aria-label="Topics over time">
          <Skeleton lines={8} label="Loading the chart" />
        </section>
      </main>
    </div>
  );
}
