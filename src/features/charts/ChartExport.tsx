import { describeView } from '../../model/sentence';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { download } from '../../ui/download';
import { useAtlas, useCrossFilter, useOther, useView } from '../../view/use-atlas';
import type { Drawing } from './drawing';
import { composeSvg } from './drawing';
import type { ChartTable } from './table';
import { toCsv } from './table';
import { toPng } from './to-png';

interface ChartExportProps {
  /** The name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly table: ChartTable;
  /** Called when it is asked for: it reads the colours and sizes of the moment. */
  readonly draw: () => Pick<Drawing, 'parts' | 'key'>;
}

/** Saves a chart as its numbers or as a picture that tells what was selected. */
export function ChartExport({ name, title, table, draw }: ChartExportProps) {
  const subtitle = useSubtitle();
  const compose = (): string => composeSvg({ title, subtitle, ...pageColours(), ...draw() });
  const savePng = async (): Promise<void> => {
    const link = document.createElement('a');
    link.href = await toPng(compose());
    link.download = `${name}.png`;
    link.click();
  };
  const acts = [
    ['CSV, for a spreadsheet', () => download(`${name}.csv`, 'text/csv', toCsv(table))],
    ['SVG, to be edited', () => download(`${name}.svg`, 'image/svg+xml', compose())],
    ['PNG, for a slide', () => void savePng()],
  ] as const;
  return (
    <Disclosure label="Save">
      {(close) =>
        acts.map(([words, act]) => (
          <Button
            key={words}
            onClick={() => {
              act();
              close();
            }}
          >
            {words}
          </Button>
        ))
      }
    </Disclosure>
  );
}

/** What is selected, in words; both selections while two are compared. */
function useSubtitle(): string {
  const atlas = useAtlas();
  const { filters } = useView();
  const { events } = useCrossFilter();
  const other = useOther();
  const sentence = describeView(atlas, filters, events.length);
  if (other === null) return sentence;
  return `A: ${sentence}. B: ${describeView(atlas, other.filters, other.crossFilter.events.length)}`;
}

function pageColours(): Pick<Drawing, 'ink' | 'paper'> {
  const page = getComputedStyle(document.documentElement);
  return { ink: page.color, paper: page.getPropertyValue('--paper').trim() };
}
