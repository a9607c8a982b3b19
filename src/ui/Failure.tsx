import { Button } from './Button';

interface FailureProps {
  readonly title: string;
  readonly reason: string;
  readonly onRetry: () => void;
}

/** Says that something failed, why, and offers to try again. */
export function Failure({ title, reason, onRetry }: FailureProps) {
  return (
    <div className="failure" role="alert">
      <p className="failure__title">{title}</p>
      <p>{reason}</p>
      <Button look="plain" onClick={onRetry}>
        Try again
      </Button>
    </div>
  );
}
