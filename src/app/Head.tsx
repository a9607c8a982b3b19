import { useEffect } from 'react';
import { CompareButton } from '../features/compare/CompareButton';
import { ExportMenu } from '../features/export/ExportMenu';
import { SearchField } from '../features/filter-panel/SearchField';
import { KeysButton } from '../features/keyboard/KeysButton';
import { MethodButton } from '../features/method/MethodButton';
import { ReadButton } from '../features/reading/ReadButton';
import { ShareButton } from '../features/share/ShareButton';
import { describeView } from '../model/sentence';
import { useAtlas, useCrossFilter, useView } from '../view/use-atlas';
import { ThemeToggle } from './ThemeToggle';

/** The name, the sentence that says what is shown, the search, and what can be done with the view. */
export function Head() {
  const atlas = useAtlas();
  const { filters, event } = useView();
  const shown = useCrossFilter().events.length;
  const sentence = describeView(atlas, filters, shown);
  useTitle(event === null ? sentence : (atlas.eventById.get(event)?.title ?? sentence));
  return (
    <header className="head">
      <h1 className="head__name">Bulletin Atlas</h1>
      <div className="head__shown">
        <p className="head__sentence">{sentence}</p>
        <ReadButton />
      </div>
      <p role="status" className="unseen">
        {shown} of {atlas.events.length} events
      </p>
      <div className="head__tools">
        <SearchField />
        <div className="head__buttons">
          <CompareButton />
          <ShareButton />
          <ExportMenu />
          <ThemeToggle />
          <MethodButton />
          <KeysButton />
        </div>
      </div>
    </header>
  );
}

function useTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · Bulletin Atlas`;
  }, [words]);
}
