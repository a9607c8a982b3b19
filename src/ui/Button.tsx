import type { ComponentProps } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  /** `quiet` is text alone, `plain` has a hair line around it, `strong` is the one act of its place. */
  readonly look?: 'quiet' | 'plain' | 'strong';
}

/** A button; `type="button"` unless told otherwise. */
export function Button({ look = 'quiet', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button--${look} ${className}`.trim()} {...rest} />;
}
