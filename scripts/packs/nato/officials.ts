import type { OfficialEntry } from '../../compile/lexicon/shape';
import { principalAliases } from './officials-aliases';
import { commands } from './officials-commands';
import { deputies } from './officials-deputies';
import { headquarters } from './officials-headquarters';
import { military } from './officials-military';
import { gather } from './terms';

/** Those who act for the Alliance, since 2014. */
export const officials: readonly OfficialEntry[] = gather(
  [...headquarters, ...deputies, ...military, ...commands],
  principalAliases,
);
