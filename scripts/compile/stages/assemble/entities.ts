import type { AtlasEvent, Dataset, Official, Place, Post } from '../../../../src/dataset/types';
import { COUNTRIES, countryName } from '../../lexicon/countries';
import type { FoundPlace } from '../find-places';
import type { Person } from '../resolve-people';
import { compareText } from './order';

/** Everybody who acts, once, with the posts that the lexicon or the tellings give. */
export function officialsOf(people: readonly Person[]): Official[] {
  const found = new Map<string, { name: string; posts: Map<string, Post> }>();
  for (const person of people) {
    const known = found.get(person.id) ?? { name: person.name, posts: new Map<string, Post>() };
    const posts = person.entry ? person.entry.posts : [person.post];
    for (const { title, organisation, country, from, to } of posts) {
      const post: Post = {
        title,
        organisation: organisation || (country ? countryName(country) : ''),
        ...(country ? { country } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      };
      known.posts.set(JSON.stringify(post), post);
    }
    found.set(person.id, {
      name: person.entry ? person.name : betterSpelling(known.name, person.name),
      posts: known.posts,
    });
  }
  return [...found]
    .map(([id, { name, posts }]) => ({
      id,
      name,
      posts: [...posts].sort((a, b) => compareText(a[0], b[0])).map(([, post]) => post),
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Of two spellings of one name, the one with more accents; then the longer; then the first in order. */
function betterSpelling(a: string, b: string): string {
  const rank = (name: string) => name.normalize('NFD').length * 1000 + name.length;
  return rank(a) === rank(b) ? (a < b ? a : b) : rank(a) > rank(b) ? a : b;
}

/** Every place that is told of, once. */
export function placesOf(places: readonly FoundPlace[]): Place[] {
  const found = new Map<string, Place>();
  for (const { id, name, kind, country, lat, lon } of places)
    found.set(id, { id, name, kind, ...(country ? { country } : {}), lat, lon });
  return [...found.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Every country that an event refers to. */
export function countriesOf(events: readonly AtlasEvent[]): Dataset['countries'] {
  const codes = new Set(events.flatMap((event) => event.countries.map(({ code }) => code)));
  return [...codes].sort(compareText).map((code) => COUNTRIES.get(code) ?? { code, name: code, lat: 0, lon: 0 });
}
