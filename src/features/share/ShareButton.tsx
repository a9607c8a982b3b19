import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { absoluteAddress } from '../../view/history';
import { serializeView } from '../../view/url-codec';
import { useView } from '../../view/use-atlas';

type Outcome = 'none' | 'copied' | 'refused';

const WORDS: Readonly<Record<Outcome, string>> = { none: 'Copy link', copied: 'Link copied', refused: 'Copy refused' };

/** Copies the address of the view; it says what came of it. */
export function ShareButton() {
  const view = useView();
  const [outcome, setOutcome] = useState<Outcome>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(absoluteAddress(serializeView(view)));
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <Button className="share" onClick={() => void copy()}>
      <span aria-live="polite">{WORDS[outcome]}</span>
    </Button>
  );
}
