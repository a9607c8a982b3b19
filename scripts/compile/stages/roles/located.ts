import type { Span } from '../../../../src/dataset/types';
import type { RoleInput, Scene } from '../assign-roles';
import type { CountryMention, PlaceMention } from '../find-places';
import { usagesOf, type Usage } from '../locate';

/** A place or country where it is named, and why it is. */
export interface Located<T> {
  readonly mention: T;
  readonly scene: Scene;
  readonly index: number;
  readonly usage: Usage;
}

/** All places and countries of a story, each with its sentence and its use in it. */
export function locate({ text, scenes }: RoleInput) {
  const places: Located<PlaceMention>[] = [];
  const countries: Located<CountryMention>[] = [];
  const first = scenes[0]?.headline ? 1 : 0;
  scenes.forEach((scene, index) => {
    const mentions: Span[] = [...scene.places, ...scene.countries].sort((a, b) => a.start - b.start || a.end - b.end);
    const usages = usagesOf(text, scene.span, mentions, index <= first);
    const usage = (mention: Span) => usages[mentions.indexOf(mention)] ?? 'named';
    for (const mention of scene.places) places.push({ mention, scene, index, usage: usage(mention) });
    for (const mention of scene.countries) countries.push({ mention, scene, index, usage: usage(mention) });
  });
  return { places, countries };
}

/** In the headline or the first sentence. */
export const isLead = ({ index }: Located<unknown>, { scenes }: RoleInput) => index <= (scenes[0]?.headline ? 1 : 0);
