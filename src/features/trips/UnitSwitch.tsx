import type { TripUnit } from '../../model/trip-counts';
import { Segments } from '../../ui/Segments';
import { useView, useViewActions } from '../../view/use-atlas';
import { UNIT_NAMES } from './trip-words';

/** What people or countries are counted by. */
export function UnitSwitch({ units }: { readonly units: readonly TripUnit[] }) {
  const unit = useUnit(units);
  const { setOption } = useViewActions();
  return (
    <Segments
      label="Count by"
      options={units.map((each) => [each, UNIT_NAMES[each]] as const)}
      value={unit}
      onChange={(next) => setOption('tripUnit', next)}
    />
  );
}

/** The unit of the view, or the first of those offered where it is none of them. */
export function useUnit<U extends TripUnit>(units: readonly U[]): U {
  const { tripUnit } = useView();
  return units.find((unit) => unit === tripUnit) ?? units[0]!;
}
