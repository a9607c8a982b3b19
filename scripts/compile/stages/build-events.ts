import type { AsOf, IsoDay, Layout } from '../../../src/dataset/types';
import type { Knowledge } from '../knowledge';
import type { LaidOut, Story, StoryDate } from '../text';
import { assignRoles, type Roles } from './assign-roles';
import { classifyKind, type KindFinding } from './classify-kind';
import type { TopicFinding } from './classify-topics';
import { withoutShouting } from './capitals';
import { registerNames, usesTitleCase, type NameRegister } from './people/register';
import { ownWords } from './people/words';
import { resolvePeople, type Person } from './resolve-people';
import { resolveStoryDate } from './resolve-dates';
import { scenesOf, withCountries } from './scenes';
import { sentencesOf } from './sentences';
import { bodyTravels, playsAbroad, thingsOf } from './setting';

/** What one story tells, as facts with spans in the bulletin's normal text. */
export interface Telling {
  readonly story: Story;
  readonly date: StoryDate;
  readonly kind: KindFinding;
  readonly people: readonly Person[];
  readonly roles: Roles;
  readonly topics: readonly TopicFinding[];
  /** Ids of regions that the words name. */
  readonly regions: readonly string[];
  readonly unresolved: readonly { readonly words: string; readonly reason: string }[];
}

export interface BulletinContext {
  readonly text: string;
  readonly asOf: AsOf;
  readonly layout: Layout;
  readonly laidOut: LaidOut;
  readonly know: Knowledge;
}

/** Builds one telling a story, in reading order. */
export function buildTellings(context: BulletinContext): Telling[] {
  const { laidOut, know } = context;
  const everything = laidOut.stories.flatMap((story) => sentencesIn(context.text, story));
  const headlines = laidOut.stories.flatMap(({ headline }) => headline ?? []);
  const text = withoutShouting(context.text, [...headlines, ...everything], ownWords(know.pack));
  const register = registerNames(text, everything, know);
  const titleCase = usesTitleCase(headlines.map(({ start, end }) => text.slice(start, end)));
  return laidOut.stories.map((story) => buildTelling(story, { register, titleCase }, { ...context, text }));
}

const sentencesIn = (text: string, story: Story) =>
  story.paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));

interface Naming {
  readonly register: NameRegister;
  readonly titleCase: boolean;
}

function buildTelling(story: Story, { register, titleCase }: Naming, context: BulletinContext): Telling {
  const { text, asOf, layout, laidOut, know } = context;
  const sentences = sentencesIn(text, story);
  const date = resolveStoryDate({
    text,
    story,
    asOf,
    layout,
    periodDays: laidOut.periodDays,
    issueDate: laidOut.issueDate,
  });
  const day = date.start < asOf.date ? date.start : asOf.date;
  const found = resolvePeople(text, story.headline, sentences, day, register, titleCase, know);
  const scenes = scenesOf(text, story, sentences, found, know);
  const { seat } = know.pack.organisation;
  const travels = bodyTravels(text, story, sentences, know);
  const kind = classifyKind({
    text,
    story,
    headline: story.headline,
    sentences,
    things: thingsOf(text, scenes, found.people, know),
    abroad: playsAbroad(text, scenes, seat),
    bodyTravels: travels,
    dated: date.basis === 'stated' && date.precision === 'day',
  });
  const people = withCountries(found.people, scenes, kind.reception, seat);
  const roles = assignRoles({
    text,
    scenes,
    people,
    kind: kind.kind,
    remote: kind.remote,
    bodyTravels: travels,
    reception: kind.reception,
    seat,
  });
  const topics = know.topics.classify(text, story.headline, story.paragraphs, [
    ...relationsTopic(kind.kind, roles, date.start, know),
    ...kindTopics(kind, know),
  ]);
  const unresolved = [...found.unresolved, ...scenes.flatMap((scene) => scene.unresolved)];
  return { story, date, kind, people, roles, topics, regions: regionsNamed(story, context), unresolved };
}

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

const KIND_WEIGHT = 2;

const RELATIONS = new Set(['visit', 'reception', 'meeting']);
/** Enough to stand alone or beside a hint, too little to stand beside a topic that a headline names. */
const RELATIONS_WEIGHT = 1.5;

function regionsNamed(story: Story, { text, know }: BulletinContext): string[] {
  const spans = [...(story.headline ? [story.headline] : []), ...story.paragraphs];
  return know.pack.regions
    .filter((region) =>
      spans.some((span) => region.names?.some((name) => text.slice(span.start, span.end).includes(name))),
    )
    .map((region) => region.id);
}
