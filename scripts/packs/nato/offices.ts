import type { Office } from '../../compile/lexicon/shape';
import { commandOffices } from './offices-commands';
import { envoyOffices } from './offices-envoys';
import { militaryOffices } from './offices-military';
import { politicalOffices } from './offices-political';

/** Every office of the Alliance that bulletins name without its holder. */
export const offices: readonly Office[] = [...politicalOffices, ...militaryOffices, ...envoyOffices, ...commandOffices];
