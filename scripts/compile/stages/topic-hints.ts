import type { IsoDay } from '../../../src/dataset/types';
import type { Knowledge } from '../knowledge';
import type { Roles } from './assign-roles';
import type { KindFinding } from './classify-kind';
import type { TopicFinding } from './classify-topics';

/** What a story is about by its kind and its cast, whatever its words say. */
export const topicHints = (kind: KindFinding, roles: Roles, day: IsoDay, know: Knowledge): TopicFinding[] => [
  ...relationsTopic(kind.kind, roles, day, know),
  ...kindTopics(kind, know),
];

const RELATIONS = new Set(['visit', 'reception', 'meeting']);
/** Enough to stand alone or beside a hint, too little to stand beside a topic that a headline names. */
const RELATIONS_WEIGHT = 1.5;
const KIND_WEIGHT = 2;

/** Relations with the country that is visited or received are a topic where little else is told. */
function relationsTopic(kind: string, roles: Roles, day: IsoDay, { pack }: Knowledge): TopicFinding[] {
  if (!RELATIONS.has(kind)) return [];
  const { seat, members } = pack.organisation;
  const country = roles.countries.find(
    ({ role, code }) => ['visited', 'guest', 'participant'].includes(role) && code !== seat,
  );
  const evidence = country?.evidence[0];
  if (!country || !evidence) return [];
  const isMember = members.some((member) => member.country === country.code && (!member.since || member.since <= day));
  return [{ id: isMember ? pack.relations.member : pack.relations.partner, score: RELATIONS_WEIGHT, evidence }];
}

/** What a kind of event is about by being one: an exercise without the word is one. */
function kindTopics({ kind, evidence }: KindFinding, { pack }: Knowledge): TopicFinding[] {
  return pack.topics.flatMap(({ id, kinds }) =>
    evidence && kinds?.includes(kind) ? [{ id, score: KIND_WEIGHT, evidence }] : [],
  );
}
