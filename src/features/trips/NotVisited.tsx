import { useQuery } from '@tanstack/react-query';
import { nameSome } from '../../format/names';
import type { LastVisit } from '../../model/trip-counts';
import { lastVisits } from '../../model/trip-counts';
import { shapesQuery } from '../../queries/shapes';
import { useAtlas, useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import { countUnit, sinceWords } from './trip-words';
import { useTrips } from './use-trips';

/** Which countries nobody visited, and since when the others wait: of the chosen regions, or of all that appear. */
export function NotVisited() {
  const scope = useScope();
  const nameOf = useCountryNames();
  const { all, isShown } = useTrips({ anyCountry: true });
  const { since, never } = lastVisits(scope.codes, all, isShown);
  const names = never.map((code) => [code, nameOf(code)] as const).toSorted(([, a], [, b]) => (a < b ? -1 : 1));
  return (
    <div className="unvisited">
      <p className="trips__sum">{scope.words}</p>
      <section aria-label="Never visited">
        <h3>
          {scope.isNarrowed ? 'Not visited' : 'Never visited'}: {countUnit(never.length, 'countries')}
        </h3>
        <ul className="unvisited__never">
          {names.map(([code, name]) => (
            <Country key={code} code={code} name={name} />
          ))}
        </ul>
      </section>
      <section aria-label="Not since">
        <h3>Not since: {countUnit(since.length, 'countries')}, the longest wait first</h3>
        <ul className="unvisited__since">
          {since.map((visit) => (
            <SinceRow key={visit.code} visit={visit} name={nameOf(visit.code)} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function Country({ code, name }: { readonly code: string; readonly name: string }) {
  const setPreview = useSetPreview();
  return (
    <li onPointerEnter={() => setPreview({ country: code })} onPointerLeave={() => setPreview({})}>
      {name}
    </li>
  );
}

function SinceRow({ visit: { official, stop }, name }: { readonly visit: LastVisit; readonly name: string }) {
  const { nameOf } = useAtlas();
  const { filters } = useView();
  const { openEvent } = useViewActions();
  const last = stop.events.at(-1);
  return (
    <li>
      <button type="button" onClick={() => last && openEvent(last.id)}>
        <span>{name}</span>
        <span className="unvisited__who">{filters.official.length === 1 ? '' : nameOf('official', official)}</span>
        <span className="unvisited__day">{sinceWords(stop)}</span>
      </button>
    </li>
  );
}

/** The countries that are looked at, and in words whose visits count. */
function useScope() {
  const { dataset, regionById, nameOf } = useAtlas();
  const { filters } = useView();
  const regions = filters.region.flatMap((id) => regionById.get(id) ?? []);
  const codes =
    regions.length > 0
      ? [...new Set(regions.flatMap(({ countries }) => countries))]
      : dataset.countries.map(({ code }) => code);
  const where =
    regions.length > 0
      ? `the ${codes.length} countries of ${nameSome(
          regions.map(({ label }) => label),
          3,
        )}`
      : `the ${codes.length} countries that appear in the bulletins`;
  const who =
    filters.official.length > 0
      ? nameSome(
          filters.official.map((id) => nameOf('official', id)),
          3,
        )
      : `anyone who acts for ${dataset.organisation.name}`;
  const isNarrowed =
    filters.from !== null || filters.to !== null || filters.topic.length > 0 || filters.kind.length > 0;
  return { codes, isNarrowed, words: `Of ${where}, visited by ${who}${isNarrowed ? ' under the other filters' : ''}.` };
}

/** A region also has countries of which no bulletin tells: their names are those of the map. */
function useCountryNames(): (code: string) => string {
  const { countryByCode } = useAtlas();
  const { data: shapes } = useQuery(shapesQuery());
  const drawn = new Map(shapes?.features.map(({ id, properties }) => [id, properties.name]));
  return (code) => countryByCode.get(code)?.name ?? drawn.get(code) ?? code;
}
