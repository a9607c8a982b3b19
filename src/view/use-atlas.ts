import { use } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../model/atlas';
import type { CrossFilter } from '../model/cross-filter';
import type { AtlasContextValue, Other } from './atlas-context';
import { AtlasContext, CrossFilterContext, OtherContext } from './atlas-context';
import type { Preview } from './preview-store';
import type { Side, ViewActions } from './view-actions';
import type { ViewState } from './view-state';

function useAtlasContext(): AtlasContextValue {
  const value = use(AtlasContext);
  if (value === null) throw new Error('No AtlasProvider stands above this component');
  return value;
}

/** The dataset and its indexes. */
export function useAtlas(): Atlas {
  return useAtlasContext().atlas;
}

/** The state of the view, as the address holds it. */
export function useView(): ViewState {
  return useStore(useAtlasContext().view.store, ({ state }) => state);
}

/** What of the address was not understood, in words. */
export function useProblems(): readonly string[] {
  return useStore(useAtlasContext().view.store, ({ problems }) => problems);
}

/** The events under the filters; one computation for all views. */
export function useCrossFilter(): CrossFilter {
  const crossFilter = use(CrossFilterContext);
  if (crossFilter === null) throw new Error('No AtlasProvider stands above this component');
  return crossFilter;
}

/** The second selection while two are compared, else null. */
export function useOther(): Other | null {
  return use(OtherContext);
}

/** What a reader can do to the view, or to one of two compared selections; the same object for good. */
export function useViewActions(side: Side = 'a'): ViewActions {
  return useAtlasContext().actions[side];
}

/** What the pointer or the focus rests on in any view. */
export function usePreview(): Preview {
  return useStore(useAtlasContext().preview);
}

/** Sets the preview, `{}` to end it; does not redraw the caller when the preview changes. */
export function useSetPreview(): (preview: Preview) => void {
  return useAtlasContext().setPreview;
}
