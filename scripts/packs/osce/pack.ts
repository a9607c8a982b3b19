import type { Pack } from '../../compile/lexicon/shape';
import { regions } from '../world/regions';
import { layouts } from './layouts';
import { masks } from './masks';
import { offices } from './offices';
import { officials } from './officials';
import { organisation } from './organisation';
import { places } from './places';
import { topics } from './topics';

/** All that the compiler knows of the Organization for Security and Co-operation in Europe. */
export const pack: Pack = {
  id: 'osce',
  organisation,
  offices,
  officials,
  places,
  masks,
  topics,
  relations: { member: 'field-operations', partner: 'partnerships' },
  regions,
  layouts,
};
