import type { ViewState } from './view-state';

/** What the trips show, once `auto` is decided: their list where an official is chosen, else one line. */
export function tripsForm({
  trips,
  filters,
}: Pick<ViewState, 'trips' | 'filters'>): Exclude<ViewState['trips'], 'auto'> {
  if (trips !== 'auto') return trips;
  return filters.official.length > 0 ? 'list' : 'closed';
}

/** The value that leads to a form: `auto` where it would do the same, so that one view has one address. */
export function tripsOption(form: ViewState['trips'], view: Pick<ViewState, 'filters'>): ViewState['trips'] {
  return tripsForm({ trips: 'auto', filters: view.filters }) === form ? 'auto' : form;
}
