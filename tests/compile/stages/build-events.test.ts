import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GOES, STAYS } from '../rows/roles';
import { NEWSROOM } from '../rows/newsroom-people';
import { FORCES_AND_DECISIONS } from '../rows/newsroom-forces';
import { tell, writeStory } from '../story';

const STORIES = [...GOES, ...STAYS, ...NEWSROOM, ...FORCES_AND_DECISIONS].map(([, story]) => story);

describe('every fact has its words', () => {
  test('evidence lies within the story', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), (row) => {
        const { text } = writeStory(row);
        const { people, roles, topics, kind } = tell(row);
        const spans = [
          ...people.flatMap((person) => person.evidence),
          ...roles.places.flatMap((place) => place.evidence),
          ...roles.countries.flatMap((country) => country.evidence),
          ...topics.map((topic) => topic.evidence),
          ...[kind.evidence, kind.remoteEvidence].filter((span) => span !== null),
        ];
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });

  test('people, places and countries have at least one piece each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), (row) => {
        const { people, roles } = tell(row);
        for (const { evidence } of [...people, ...roles.places, ...roles.countries])
          expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a country has one role, a place too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STORIES), (row) => {
        const { countries, places } = tell(row).roles;
        expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
        expect(new Set(places.map(({ place }) => place.id)).size).toBe(places.length);
      }),
    );
  });
});

describe('sections', () => {
  test('what stands among vacancies is a call', () => {
    expect(tell('Legal adviser, Brussels //', 'call').kind.kind).toBe('call');
  });

  test('what stands among features is an article, whatever its words', () => {
    expect(tell('Ministers meet in Riga // The envoy visited Riga.', 'article').kind.kind).toBe('article');
  });

  test('nobody visits in an article', () => {
    const { countries } = tell('In Riga with the Secretary General // Mark Rutte visited Riga.', 'article').roles;
    expect(countries.filter(({ role }) => role === 'visited')).toEqual([]);
  });
});

describe('kinds do not outlive their conditions', () => {
  const principals = [
    'the Secretary General',
    'Admiral Giuseppe Cavo Dragone',
    'Deputy Secretary General Radmila Shekerinska',
  ];
  test('who speaks online has visited nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom(...principals), fc.constantFrom('Riga', 'Oslo', 'Madrid'), (who, city) => {
        const { kind, roles } = tell(`On Tuesday ${who} spoke online to a conference in ${city}.`);
        expect(kind.remote).toBe(true);
        expect(roles.countries.some(({ role }) => role === 'visited')).toBe(false);
      }),
    );
  });
});
