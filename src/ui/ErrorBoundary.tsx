import type { ReactNode } from 'react';
import { Component } from 'react';
import { Failure } from './Failure';

interface ErrorBoundaryProps {
  /** What failed, as the sentence needs it: "The map". */
  readonly what: string;
  /** Called before the parts are drawn again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Lets a part of the page fail alone, with a way to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  retry = (): void => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <Failure title={`${this.props.what} could not be shown.`} reason={error.message} onRetry={this.retry} />;
  }
}
