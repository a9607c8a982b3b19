import type { ComponentType, ReactNode } from 'react';
import { Suspense, lazy, useState } from 'react';
import { ErrorBoundary } from '../ui/ErrorBoundary';

interface LaterPanelProps {
  /** What failed, as the sentence needs it: "The map". */
  readonly what: string;
  readonly load: () => Promise<{ default: ComponentType }>;
  readonly fallback: ReactNode;
}

/** A panel whose code is fetched when the page stands; where that fails, a retry fetches it again. */
export function LaterPanel({ what, load, fallback }: LaterPanelProps) {
  // A lazy component remembers its failure for ever, so that each attempt needs a new one.
  const [Panel, setPanel] = useState(() => lazy(load));
  return (
    <ErrorBoundary what={what} onRetry={() => setPanel(() => lazy(load))}>
      <Suspense fallback={fallback}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  );
}
