import { isDisputed } from '../dataset/agreement';
import type { AtlasEvent } from '../dataset/types';
import { facet } from './facet';

/** What an event rests on; one may be true beside another, as an announcement is one source too. */
export const SOURCE_SITUATIONS = ['announcement', 'one', 'several', 'disagree'] as const;
export type SourceSituation = (typeof SOURCE_SITUATIONS)[number];

/** How each situation is called. */
export const SITUATION_NAMES: Readonly<Record<SourceSituation, string>> = {
  announcement: 'Only announced, no report',
  one: 'One source',
  several: 'Several sources',
  disagree: 'Sources that disagree',
};

const HOLDS: Readonly<Record<SourceSituation, (event: AtlasEvent) => boolean>> = {
  // A report that follows an announcement is joined to it and gives the event its own status.
  announcement: ({ status }) => status === 'planned',
  one: ({ sources }) => sources.length === 1,
  several: ({ sources }) => sources.length > 1,
  disagree: isDisputed,
};

/** How many passages tell of an event, and whether they agree. */
export const sources = facet({
  key: 'sources',
  idsOf: (event) => SOURCE_SITUATIONS.filter((situation) => HOLDS[situation](event)),
  offersNone: false,
});
