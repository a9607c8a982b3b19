// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HowToRead } from '../../src/features/how-to-read/HowToRead';
import { KeysButton } from '../../src/features/keyboard/KeysButton';
import { remember } from '../../src/view/memory';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  remember('single-keys', null);
  remember('how-to-read', null);
});

describe('the sheet of keys', () => {
  const sheet = () => screen.queryByRole('dialog', { name: 'Keys' });

  test('opens by its button and by a question mark', async () => {
    render(<KeysButton />);
    await userEvent.keyboard('?');
    expect(within(sheet()!).getByText('Search events')).toBeInTheDocument();
    await userEvent.click(within(sheet()!).getByRole('button', { name: 'Close' }));
    expect(sheet()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(sheet()).not.toBeNull();
  });

  test('is no command within a text that is being written', async () => {
    render(
      <>
        <input aria-label="Words" />
        <KeysButton />
      </>,
    );
    await userEvent.type(screen.getByRole('textbox'), 'who?');
    expect(sheet()).toBeNull();
    expect(screen.getByRole('textbox')).toHaveValue('who?');
  });

  test('switches the single keys off, and on again', async () => {
    render(<KeysButton />);
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Single letters/ }));
    expect(localStorage.getItem('single-keys')).toBe('off');
    await userEvent.click(within(sheet()!).getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('?');
    expect(sheet()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Single letters/ }));
    expect(localStorage.getItem('single-keys')).toBeNull();
  });
});

describe('the lines for a first visit', () => {
  const lines = () => screen.queryByRole('complementary', { name: 'How to read this page' });

  test('go for good when dismissed', async () => {
    render(<HowToRead />);
    await userEvent.click(screen.getByRole('button', { name: 'Got it' }));
    expect(lines()).toBeNull();
    cleanup();
    render(<HowToRead />);
    expect(lines()).toBeNull();
  });

  test('stay until then', () => {
    render(<HowToRead />);
    cleanup();
    render(<HowToRead />);
    expect(lines()).not.toBeNull();
  });
});
