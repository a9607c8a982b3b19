import type { Pack } from './compile/lexicon/shape';
import { pack as nato } from './packs/nato/pack';
import { pack as osce } from './packs/osce/pack';

const PACKS: Readonly<Record<string, Pack>> = { nato, osce };

/** The names of all packs: the folders of `scripts/packs` that hold a `pack.ts`. */
export const packNames: readonly string[] = Object.keys(PACKS);

/** The pack of that name; undefined where there is none. */
export const choosePack = (name: string): Pack | undefined => (Object.hasOwn(PACKS, name) ? PACKS[name] : undefined);
