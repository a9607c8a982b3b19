import { createContext } from 'react';
import type { Atlas } from '../model/atlas';
import type { Filters } from '../filters/filters';
import type { CrossFilter } from '../model/cross-filter';
import type { Preview, createPreviewStore } from './preview-store';
import type { Side, ViewActions } from './view-actions';
import type { ViewStore } from './view-store';

/** What the views below a provider share. */
export interface AtlasContextValue {
  readonly atlas: Atlas;
  readonly view: ViewStore;
  readonly actions: Readonly<Record<Side, ViewActions>>;
  readonly preview: ReturnType<typeof createPreviewStore>;
  readonly setPreview: (preview: Preview) => void;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

/** Apart from the rest, since it alone changes with the filters. */
export const CrossFilterContext = createContext<CrossFilter | null>(null);

/** The second of two compared selections. */
export interface Other {
  readonly filters: Filters;
  readonly crossFilter: CrossFilter;
}

/** Null while nothing is compared. */
export const OtherContext = createContext<Other | null>(null);
