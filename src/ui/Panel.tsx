import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { Skeleton } from './Skeleton';

interface PanelProps {
  /** The accessible name of the landmark. */
  readonly label: string;
  readonly className?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A landmark of the page: it waits behind a skeleton and fails alone, with a retry. */
export function Panel({ label, className = '', id, children }: PanelProps) {
  return (
    <section
      aria-label={label}
      className={`panel ${className}`.trim()}
      {...(id === undefined ? {} : { id, tabIndex: -1 })}
    >
      <ErrorBoundary what={`“${label}”`}>
        <Suspense fallback={<Skeleton label={`Loading ${label}`} />}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  );
}
