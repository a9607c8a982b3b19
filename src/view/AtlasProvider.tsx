import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '../dataset/types';
import { createAtlas } from '../model/atlas';
import { createCrossFilter } from '../model/cross-filter';
import { AtlasContext, CrossFilterContext, OtherContext } from './atlas-context';
import type { HistoryPort } from './history';
import type { Preview } from './preview-store';
import { createPreviewStore } from './preview-store';
import { createViewActions } from './view-actions';
import { createViewStore } from './view-store';

interface AtlasProviderProps {
  readonly dataset: Dataset;
  readonly history: HistoryPort;
  readonly children: ReactNode;
}

/** Gives the dataset, the view and the cross-filter to all views below it. */
export function AtlasProvider({ dataset, history, children }: AtlasProviderProps) {
  const [value] = useState(() => {
    const atlas = createAtlas(dataset);
    const view = createViewStore(atlas, history);
    const preview = createPreviewStore();
    return {
      atlas,
      view,
      actions: { a: createViewActions(view, 'a'), b: createViewActions(view, 'b') },
      preview,
      setPreview: (next: Preview) => preview.setState(next, true),
    };
  });
  const { atlas, view } = value;
  useEffect(() => view.follow(), [view]);
  const filters = useStore(view.store, ({ state }) => state.filters);
  const crossFilter = useMemo(() => createCrossFilter(atlas, filters), [atlas, filters]);
  const other = useStore(view.store, ({ state }) => state.other);
  const compared = useMemo(
    () => other && { filters: other, crossFilter: createCrossFilter(atlas, other) },
    [atlas, other],
  );
  return (
    <AtlasContext value={value}>
      <CrossFilterContext value={crossFilter}>
        <OtherContext value={compared}>{children}</OtherContext>
      </CrossFilterContext>
    </AtlasContext>
  );
}
