import type { Span } from '../../../src/dataset/types';
import type { Knowledge } from '../knowledge';
import { isAnothers } from '../lexicon/office-words';
import { BODY_IS_GUEST, BODY_IS_OBJECT, BODY_TRAVELS, HEAD_OF_BODY } from '../language/travel';
import type { Story } from '../text';
import type { Scene } from './assign-roles';
import { findPlaces } from './find-places';
import type { SignedThings } from './kinds/signs';
import { usagesOf } from './locate';
import type { Person } from './resolve-people';

/** Headline and the first sentences: what comes later is background more often than not. */
const SCENES_READ = 4;

/** Whether the opening of a story plays in a country other than the seat. */
export function playsAbroad(text: string, scenes: readonly Scene[], seat: string): boolean {
  return scenes.slice(0, SCENES_READ).some((scene) => {
    const mentions = [...scene.places, ...scene.countries].sort((a, b) => a.start - b.start || a.end - b.end);
    const usages = usagesOf(text, scene.span, mentions);
    return mentions.some(
      (mention, i) => usages[i] === 'at' && 'code' in mention && mention.code !== seat && !mention.adjective,
    );
  });
}

/** Who and what a story names, for the signs of its sentences. */
export function thingsOf(
  text: string,
  scenes: readonly Scene[],
  people: readonly Person[],
  know: Knowledge,
): SignedThings {
  const { seat } = know.pack.organisation;
  const places = scenes.flatMap((scene) => scene.places);
  const countries = scenes.flatMap((scene) => scene.countries);
  return {
    people,
    offices: scenes.flatMap(({ span }) =>
      know.offices.find(text, span).filter((office) => !isAnothers(text, office, office.value)),
    ),
    bodies: scenes.flatMap(({ span }) => know.bodies.find(text, span)),
    organisation: scenes.flatMap(({ span }) => know.organisationNames.find(text, span)),
    headquarters: places.filter(({ place }) => place.headquarters),
    places: [...places.filter(({ place }) => place.country !== seat), ...countries.filter(({ code }) => code !== seat)],
    exercises: namedIn(text, scenes, know.pack.organisation.exercises),
    forces: namedIn(text, scenes, know.pack.organisation.forces),
    seat: [...places.filter(({ place }) => place.country === seat), ...countries.filter(({ code }) => code === seat)],
  };
}

function namedIn(text: string, scenes: readonly Scene[], patterns: readonly string[] = []): Span[] {
  if (patterns.length === 0) return [];
  const pattern = new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'gu');
  return scenes.flatMap(({ span }) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
}

/** Whether the opening tells that a body of the organisation goes somewhere as one. */
export function bodyTravels(text: string, story: Story, sentences: readonly Span[], know: Knowledge): boolean {
  return [story.headline, ...sentences.slice(0, 2)].some(
    (span) =>
      span !== null &&
      span !== undefined &&
      know.bodies.find(text, span).some((body) => {
        const before = text.slice(span.start, body.start);
        const behind = text.slice(body.end, span.end);
        if (HEAD_OF_BODY.test(before)) return false;
        return (
          BODY_IS_GUEST.test(before) ||
          BODY_TRAVELS.test(behind) ||
          (!BODY_IS_OBJECT.test(before) && isIn(text, behind, body.end, know))
        );
      }),
  );
}

/** "Military Committee in Monsanto, Portugal". */
function isIn(text: string, behind: string, at: number, know: Knowledge): boolean {
  const lead = /^ (?:in|at) (?:the )?/.exec(behind);
  if (!lead) return false;
  const span = { start: at + lead[0].length, end: at + Math.min(behind.length, 60) };
  const { places, countries } = findPlaces(text, { start: at, end: span.end }, [], span, {
    packPlaces: know.places,
    likelyCountries: know.likelyCountries,
  });
  return [...places, ...countries].some((mention) => mention.start === span.start);
}
