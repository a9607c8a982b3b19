import type { OfficialEntry } from '../../compile/lexicon/shape';

export const counterparts: readonly OfficialEntry[] = [];
