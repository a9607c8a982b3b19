import type { Filters } from '../../filters/filters';
import type { ViewState } from '../../view/view-state';

/** The filters that keep the events which a mode counts for a country: `partOf('guest', 'JPN')`. */
export function partOf(mode: ViewState['mapMode'], code: string): Partial<Filters> {
  return { country: [code], role: mode === 'visited' || mode === 'guest' ? mode : null };
}
