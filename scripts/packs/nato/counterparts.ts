import type { OfficialEntry } from '../../compile/lexicon/shape';
import { counterpartAliases } from './counterparts-aliases';
import { americas } from './counterparts-americas';
import { balkans } from './counterparts-balkans';
import { baltic } from './counterparts-baltic';
import { benelux } from './counterparts-benelux';
import { blackSea } from './counterparts-black-sea';
import { bodies } from './counterparts-bodies';
import { central } from './counterparts-central';
import { east } from './counterparts-east';
import { nordic } from './counterparts-nordic';
import { south } from './counterparts-south';
import { gather } from './terms';
import { west } from './counterparts-west';
import { world } from './counterparts-world';

/** Whom the Alliance meets: leaders and ministers of Allies and partners, and heads of other bodies, since 2014. */
export const counterparts: readonly OfficialEntry[] = gather(
  [
    ...americas,
    ...west,
    ...benelux,
    ...nordic,
    ...baltic,
    ...central,
    ...south,
    ...blackSea,
    ...balkans,
    ...east,
    ...world,
    ...bodies,
  ],
  counterpartAliases,
);
