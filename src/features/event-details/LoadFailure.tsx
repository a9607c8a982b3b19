import styles from './passage.module.css';

interface LoadFailureProps {
  readonly what: string;
  readonly error: Error;
  readonly retry: () => void;
}

/** What could not be loaded, why, and a button that tries again. */
export function LoadFailure({ what, error, retry }: LoadFailureProps) {
  return (
    <div role="alert" className={styles.failure}>
      <p>
        {what} could not be loaded. {error.message}
      </p>
      <button type="button" className={styles.way} onClick={retry}>
        Try again
      </button>
    </div>
  );
}
