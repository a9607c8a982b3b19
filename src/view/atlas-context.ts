import { createContext } from 'react';
import type { Atlas } from '../model/atlas';
import type { CrossFilter } from '../model/cross-filter';
import type { Preview, createPreviewStore } from './preview-store';
import type { ViewActions } from './view-actions';
import type { ViewStore } from './view-store';

/** What the views below a provider share. */
export interface AtlasContextValue {
  readonly atlas: Atlas;
  readonly view: ViewStore;
  readonly actions: ViewActions;
  readonly preview: ReturnType<typeof createPreviewStore>;
  readonly setPreview: (preview: Preview) => void;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

/** Apart from the rest, since it alone changes with the filters. */
export const CrossFilterContext = createContext<CrossFilter | null>(null);
