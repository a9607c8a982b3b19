import { Segments } from '../../ui/Segments';
import { useView, useViewActions } from '../../view/use-atlas';

/** The events as a list, or in lanes. */
export function FormSwitch() {
  const { lanes } = useView();
  const { setOption } = useViewActions();
  return (
    <Segments
      label="The events as"
      options={[
        ['list', 'List'],
        ['official', 'By person'],
        ['region', 'By region'],
        ['topic', 'By topic'],
      ]}
      value={lanes}
      onChange={(form) => setOption('lanes', form)}
    />
  );
}
