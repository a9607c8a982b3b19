import type { Pack } from '../../compile/lexicon/shape';
import { counterparts } from './counterparts';
import { layouts } from './layouts';
import { masks } from './masks';
import { offices } from './offices';
import { officials } from './officials';
import { organisation } from './organisation';
import { places } from './places';
import { regions } from '../world/regions';
import { topics } from './topics';

/** All that the compiler knows of NATO. */
export const pack: Pack = {
  id: 'nato',
  organisation,
  offices,
  officials: [...officials, ...counterparts],
  places,
  masks,
  topics,
  relations: { member: 'alliance', partner: 'partnerships' },
  regions,
  layouts,
};
