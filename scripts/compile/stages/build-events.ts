import type { AsOf, IsoDay, Layout, Span } from '../../../src/dataset/types';
import type { Knowledge } from '../knowledge';
import { BODY_IS_GUEST, BODY_TRAVELS } from '../language/travel';
import type { LaidOut, Story, StoryDate } from '../text';
import { assignRoles, type Roles, type Scene } from './assign-roles';
import { classifyKind, type KindFinding } from './classify-kind';
import type { TopicFinding } from './classify-topics';
import { findPlaces } from './find-places';
import { usagesOf } from './locate';
import {
  maskedSpans,
  registerNames,
  resolvePeople,
  usesTitleCase,
  type NameRegister,
  type PeopleFindings,
  type Person,
} from './resolve-people';
import { resolveStoryDate } from './resolve-dates';
import { sentencesOf } from './sentences';

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
  const { text, laidOut, know } = context;
  const everything = laidOut.stories.flatMap((story) => sentencesIn(text, story));
  const register = registerNames(text, everything, know);
  const headlines = laidOut.stories.flatMap(({ headline }) =>
    headline ? [text.slice(headline.start, headline.end)] : [],
  );
  const titleCase = usesTitleCase(headlines);
  return laidOut.stories.map((story) => buildTelling(story, { register, titleCase }, context));
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
  const scenes = scenesOf(story, sentences, found, context);
  const setting = settingOf(scenes, found.people, context);
  const bodyTravels = travellingBody(story, sentences, context);
  const kind = classifyKind({
    text,
    story,
    headline: story.headline,
    sentences,
    people: found.people,
    bodyTravels,
    ...setting,
  });
  const people = withCountries(found.people, scenes, kind.reception, know);
  const roles = assignRoles({
    text,
    scenes,
    people,
    kind: kind.kind,
    remote: kind.remote,
    bodyTravels,
    reception: kind.reception,
    seat: know.pack.organisation.seat,
  });
  const topics = know.topics.classify(
    text,
    story.headline,
    story.paragraphs,
    relationsTopic(kind.kind, roles, date.start, know),
  );
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

const RELATIONS = new Set(['visit', 'reception', 'meeting']);
/** Enough to stand alone or beside a hint, too little to stand beside a topic that a headline names. */
const RELATIONS_WEIGHT = 2;

interface FullScene extends Scene {
  readonly unresolved: readonly { readonly words: string; readonly reason: string }[];
}

function scenesOf(
  story: Story,
  sentences: readonly Span[],
  found: PeopleFindings,
  { text, know }: BulletinContext,
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

/** Whether the story plays at a headquarters, or in a country other than the seat. */
function settingOf(scenes: readonly Scene[], people: readonly Person[], { text, know }: BulletinContext) {
  const { seat } = know.pack.organisation;
  let atHeadquarters = false;
  let abroad = false;
  let outsider = false;
  for (const [index, scene] of scenes.entries()) {
    if (index > 3) break;
    const mentions = [...scene.places, ...scene.countries];
    const usages = usagesOf(
      text,
      scene.span,
      mentions.sort((a, b) => a.start - b.start || a.end - b.end),
    );
    mentions.forEach((mention, i) => {
      const at = usages[i] === 'at';
      if (
        'place' in mention &&
        (mention.place.headquarters || (at && mention.place.kind === 'city' && mention.place.country === seat))
      )
        atHeadquarters ||= at || Boolean(mention.place.headquarters);
      if ('code' in mention && at && mention.code !== seat && !mention.adjective) abroad = true;
    });
    const words = text.slice(scene.span.start, scene.span.end);
    if (
      /\b(?:Ministers?|President|Prime Minister|delegation|Ambassador|lawmakers|Chief of Defen[cs]e|Speaker|parliamentarians)\b/.test(
        words,
      )
    )
      outsider ||= scene.countries.length > 0 || people.some((p) => !p.principal);
    if (
      /\bvisits? (?:to )?(?:NATO|by)\b|\b(?:comes?|came|visit(?:s|ed)?) (?:to )?(?:the )?(?:new )?(?:NATO|Alliance)\b/.test(
        words,
      ) ||
      NATO_VISIT(words, know)
    )
      atHeadquarters ||= outsider;
  }
  return { atHeadquarters, abroad, outsider };
}

const NATO_VISIT = (words: string, know: Knowledge) =>
  know.pack.organisation.names.some((name) =>
    new RegExp(`\\b(?:at|to|visits?|visit to) ${name}\\b(?! \\p{Lu})|\\b${name} visit\\b`, 'u').test(words),
  );

function travellingBody(story: Story, sentences: readonly Span[], context: BulletinContext): boolean {
  const { text, know } = context;
  return [story.headline, ...sentences.slice(0, 2)].some((span) => {
    if (!span) return false;
    return know.bodies.find(text, span).some((body) => {
      const before = text.slice(span.start, body.start);
      if (
        /\b(?:Chair|Chairman|Chairwoman|Chairperson|member|session|meeting|conference)s? of (?:the )?(?:[\p{L}]+ )?$/iu.test(
          before,
        )
      )
        return false;
      const behind = text.slice(body.end, span.end);
      return BODY_IS_GUEST.test(before) || BODY_TRAVELS.test(behind) || isIn(behind, body.end, context);
    });
  });
}

/** "Military Committee in Monsanto, Portugal". */
function isIn(behind: string, at: number, { text, know }: BulletinContext): boolean {
  const lead = /^ (?:in|at) (?:the )?/.exec(behind);
  if (!lead) return false;
  const span = { start: at + lead[0].length, end: at + Math.min(behind.length, 60) };
  const { places, countries } = findPlaces(text, { start: at, end: span.end }, [], span, {
    packPlaces: know.places,
    likelyCountries: know.likelyCountries,
  });
  return [...places, ...countries].some((mention) => mention.start === span.start);
}

/** A national official whose country no word next to the title tells is of the country that the sentence tells. */
function withCountries(
  people: readonly Person[],
  scenes: readonly Scene[],
  reception: boolean,
  know: Knowledge,
): Person[] {
  const { seat } = know.pack.organisation;
  return people.map((person) => {
    if (person.principal || person.post.country || person.post.organisation) return person;
    const first = person.evidence[0];
    const scene = first && scenes.find((s) => s.span.start <= first.start && first.end <= s.span.end);
    const named = (scene?.countries ?? []).filter((c) => c.code !== seat && (c.via === 'name' || !reception));
    const before = named.filter((c) => first && c.start < first.start);
    const all = new Set(scenes.flatMap((s) => s.countries.map((c) => c.code)).filter((code) => code !== seat));
    const country = before.at(-1)?.code ?? named[0]?.code ?? (all.size === 1 ? [...all][0] : undefined);
    return country ? { ...person, post: { ...person.post, country, organisation: '' } } : person;
  });
}

function regionsNamed(story: Story, { text, know }: BulletinContext): string[] {
  const spans = [...(story.headline ? [story.headline] : []), ...story.paragraphs];
  return know.pack.regions
    .filter((region) =>
      spans.some((span) => region.names?.some((name) => text.slice(span.start, span.end).includes(name))),
    )
    .map((region) => region.id);
}
