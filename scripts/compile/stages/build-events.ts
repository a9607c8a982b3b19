import type { AsOf, Layout } from '../../../src/dataset/types';
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
import { topicHints } from './topic-hints';

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
  const { text, asOf, know } = context;
  const sentences = sentencesIn(text, story);
  const date = dateOf(story, context);
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
  const hints = topicHints(kind, roles, date.start, know);
  const topics = know.topics.classify(text, story.headline, story.paragraphs, hints);
  const unresolved = [...found.unresolved, ...scenes.flatMap((scene) => scene.unresolved)];
  return { story, date, kind, people, roles, topics, regions: regionsNamed(story, context), unresolved };
}

const dateOf = (story: Story, { text, asOf, layout, laidOut }: BulletinContext): StoryDate =>
  resolveStoryDate({ text, story, asOf, layout, periodDays: laidOut.periodDays, issueDate: laidOut.issueDate });

function regionsNamed(story: Story, { text, know }: BulletinContext): string[] {
  const spans = [...(story.headline ? [story.headline] : []), ...story.paragraphs];
  return know.pack.regions
    .filter((region) =>
      spans.some((span) => region.names?.some((name) => text.slice(span.start, span.end).includes(name))),
    )
    .map((region) => region.id);
}
