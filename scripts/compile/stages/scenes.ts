import type { Span } from '../../../src/dataset/types';
import type { Knowledge } from '../knowledge';
import type { Story } from '../text';
import type { Scene } from './assign-roles';
import { findPlaces } from './find-places';
import { maskedSpans } from './people/mentions';
import type { PeopleFindings, Person } from './resolve-people';

/** A scene with the names of it that could not be resolved. */
export interface FullScene extends Scene {
  readonly unresolved: readonly { readonly words: string; readonly reason: string }[];
}

/** The headline and the sentences of a story, each with the places and countries that it names. */
export function scenesOf(
  text: string,
  story: Story,
  sentences: readonly Span[],
  found: PeopleFindings,
  know: Knowledge,
): FullScene[] {
  const names = found.people.flatMap((person) => person.nameSpans);
  const zones = [
    ...(story.headline ? [{ span: story.headline, headline: true }] : []),
    ...sentences.map((span) => ({ span, headline: false })),
  ];
  return zones.map(({ span, headline }) => {
    const taken = [...names, ...maskedSpans(text, span, know)];
    const findings = findPlaces(text, span, taken, story.span, {
      packPlaces: know.places,
      likelyCountries: know.likelyCountries,
    });
    return { span, headline, places: findings.places, countries: findings.countries, unresolved: findings.unresolved };
  });
}

/** A national official whose country no word next to the title tells is of the country that the sentence tells. */
export function withCountries(
  people: readonly Person[],
  scenes: readonly Scene[],
  reception: boolean,
  seat: string,
): Person[] {
  return people.map((person) => {
    if (person.principal || person.post.country || person.post.organisation) return person;
    const country = countryAround(person, scenes, reception, seat);
    return country ? { ...person, post: { ...person.post, country, organisation: '' } } : person;
  });
}

function countryAround(
  { evidence }: Person,
  scenes: readonly Scene[],
  reception: boolean,
  seat: string,
): string | undefined {
  const first = evidence[0];
  const scene = first && scenes.find((s) => s.span.start <= first.start && first.end <= s.span.end);
  const named = (scene?.countries ?? []).filter((c) => c.code !== seat && (c.via === 'name' || !reception));
  const before = named.filter((c) => first && c.start < first.start);
  const all = new Set(scenes.flatMap((s) => s.countries.map((c) => c.code)).filter((code) => code !== seat));
  return before.at(-1)?.code ?? named[0]?.code ?? (all.size === 1 ? [...all][0] : undefined);
}
