import type { ParamReader } from '../filters/dimension';
import type { Filters } from '../filters/filters';
import { DIMENSIONS, parseFilters } from '../filters/filters';
import type { Atlas } from '../model/atlas';
import type { ViewOptions, ViewState } from './view-state';
import { OPTIONS, settleView } from './view-state';

/** A query string as it was understood, and in words what was not. */
export interface ParsedView {
  readonly state: ViewState;
  readonly problems: readonly string[];
}

const OPTION_NAMES = Object.keys(OPTIONS) as (keyof ViewOptions)[];

/** Reads a query string. Unknown ids and bad dates become problems; keys that are not ours are passed over. */
export function parseView(search: string, atlas: Atlas): ParsedView {
  const params = new URLSearchParams(search);
  const read: ParamReader = (param) => params.getAll(param);
  const { filters, problems } = parseFilters(read, atlas.isKnown);
  const compared = parseOther(read, atlas);
  const event = parseId(read, 'event', (id) => atlas.findEvent(id)?.id);
  const reading = parseId(read, 'read', (id) => atlas.bulletinById.get(id)?.id);
  const options = OPTION_NAMES.map((name) => parseOption(read, name));
  return {
    state: settleView({
      filters,
      other: compared.other,
      event: event.id,
      reading: reading.id,
      ...(Object.assign({}, ...options.map((o) => o.option)) as ViewOptions),
    }),
    problems: [
      ...problems,
      ...compared.problems,
      ...event.problems,
      ...reading.problems,
      ...options.flatMap((o) => o.problems),
    ],
  };
}

/** The query string of a view in its one canonical form, with `?`; empty for the plain page. */
export function serializeView(state: ViewState): string {
  const pairs = [
    ...DIMENSIONS.flatMap((dimension) => dimension.serialize(state.filters)),
    ...serializeOther(state.other),
    ...OPTION_NAMES.flatMap((name) => serializeOption(state, name)),
    ...(state.reading === null ? [] : [['read', state.reading] as const]),
    ...(state.event === null ? [] : [['event', state.event] as const]),
  ];
  return pairs.length === 0 ? '' : `?${pairs.map(([param, value]) => `${param}=${encode(value)}`).join('&')}`;
}

/** Before the keys of the second selection: `official=mark-rutte&b.official=jens-stoltenberg` compares the two. */
const OTHER_PREFIX = 'b.';

/** Says that there is a second selection where that one is the whole, and so has no key of its own. */
const COMPARING = 'compare';

function parseOther(read: ParamReader, atlas: Atlas): { other: Filters | null; problems: readonly string[] } {
  const readOther: ParamReader = (param) => read(`${OTHER_PREFIX}${param}`);
  const given = DIMENSIONS.flatMap(({ params }) => params).some((param) =>
    readOther(param).some((text) => text !== ''),
  );
  if (!given && read(COMPARING)[0] !== '1') return { other: null, problems: [] };
  const { filters, problems } = parseFilters(readOther, atlas.isKnown);
  return { other: filters, problems: problems.map((problem) => `${OTHER_PREFIX}${problem}`) };
}

function serializeOther(other: Filters | null): readonly (readonly [string, string])[] {
  if (other === null) return [];
  const pairs = DIMENSIONS.flatMap((dimension) => dimension.serialize(other));
  return pairs.length === 0
    ? [[COMPARING, '1']]
    : pairs.map(([param, value]) => [`${OTHER_PREFIX}${param}`, value] as const);
}

// `encodeURIComponent` leaves `~` as it is, so that lists stay readable; a space is shorter as a plus sign. The marks
// that it leaves too (`'()!*`) are encoded: chat programs end a link at a bracket or an exclamation mark. A comma within
// numbers ends no link.
function encode(value: string): string {
  return encodeURIComponent(value)
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+')
    .replace(/(?<=\d)%2C(?=[\d-])/g, ',');
}

function parseId(read: ParamReader, param: string, resolve: (id: string) => string | undefined) {
  const given = read(param)[0] ?? '';
  const id = given === '' ? undefined : resolve(given);
  const isUnknown = given !== '' && id === undefined;
  return { id: id ?? null, problems: isUnknown ? [`${PARAM_WORDS[param] ?? param} “${given}”`] : [] };
}

const PARAM_WORDS: Readonly<Record<string, string>> = { read: 'bulletin' };

function parseOption(read: ParamReader, name: keyof ViewOptions) {
  const { param, values } = OPTIONS[name];
  const text = read(param)[0] ?? '';
  const found = values.find((entry) => entry[1] === text);
  const [value] = found ?? values[0]!;
  return { option: { [name]: value }, problems: found || text === '' ? [] : [`${param} “${text}”`] };
}

function serializeOption(state: ViewState, name: keyof ViewOptions): readonly (readonly [string, string])[] {
  const { param, values } = OPTIONS[name];
  const index = values.findIndex(([value]) => value === state[name]);
  const text = values[index]?.[1];
  return index <= 0 || text === undefined ? [] : [[param, text]];
}

/** What a link to a view says: its query, or `?` alone for the plain page, since an empty link would keep the query. */
export function addressOf(state: ViewState): string {
  return serializeView(state) || '?';
}
