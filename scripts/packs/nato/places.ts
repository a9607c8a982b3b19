import type { PlaceEntry } from '../../compile/lexicon/shape';
import { areas } from './places-areas';
import { bases } from './places-bases';
import { cities } from './places-cities';
import { institutions } from './places-institutions';
import { landmarks } from './places-landmarks';
import { seats } from './places-seats';
import { waters } from './places-waters';

/** Places that a gazetteer of cities lacks, or that bulletins call by a name of their own. */
export const places: readonly PlaceEntry[] = [
  ...seats,
  ...institutions,
  ...landmarks,
  ...bases,
  ...cities,
  ...waters,
  ...areas,
];
