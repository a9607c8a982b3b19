import { SCHEMA_VERSION, type Dataset, type Rejection } from '../../../src/dataset/types';
import type { GroupingOrders } from '../corrections/apply-corrections';
import type { Knowledge } from '../knowledge';
import { countriesOf, officialsOf, placesOf } from './assemble/entities';
import { compareText } from './assemble/order';
import { tellAll, type CompiledBulletin, type Told } from './assemble/tell';
import { toEvent } from './assemble/to-event';
import { groupTellings } from './merge-duplicates';

/** Gathers all tellings into the public dataset: merged, sorted, with offsets into the published texts. */
export function assemble(
  compiled: readonly CompiledBulletin[],
  rejected: readonly Rejection[],
  know: Knowledge,
  orders?: GroupingOrders,
): Dataset {
  const told = tellAll(compiled, know.pack.organisation.seat);
  const groups = groupTellings(told, orders) as Told[][];
  const events = groups
    .map((group) => toEvent(group, know))
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  const people = told.flatMap(({ telling }) => telling.people);
  const places = told.flatMap(({ telling }) => telling.roles.places.map(({ place }) => place));
  const usedRegions = know.pack.regions.map(({ id, label, countries }) => ({ id, label, countries }));
  return {
    schemaVersion: SCHEMA_VERSION,
    organisation: { id: know.pack.id, name: know.pack.organisation.name },
    bulletins: compiled
      .map(({ bulletin }) => bulletin)
      .sort((a, b) => compareText(a.asOf.date, b.asOf.date) || compareText(a.id, b.id)),
    officials: officialsOf(people),
    places: placesOf(places),
    countries: countriesOf(events),
    topics: know.pack.topics.map(({ id, label, family }) => ({ id, label, family })),
    regions: usedRegions,
    events,
    rejected: [...rejected].sort((a, b) => compareText(a.file, b.file)),
  };
}
