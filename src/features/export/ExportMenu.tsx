import { countOf } from '../../format/names';
import { eventsToCsv, eventsToJson } from '../../model/export-events';
import { describeView } from '../../model/sentence';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { download } from '../../ui/download';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';

/** Saves the events of the selection, and no others, as a table or as data. */
export function ExportMenu() {
  const atlas = useAtlas();
  const { events } = useCrossFilter();
  const { filters } = useView();
  const saveCsv = (): void => download('events.csv', 'text/csv', eventsToCsv(atlas, events));
  const saveJson = (): void => {
    download(
      'events.json',
      'application/json',
      eventsToJson(atlas, events, describeView(atlas, filters, events.length)),
    );
  };
  return (
    <Disclosure label="Export">
      {(close) => (
        <>
          <p className="disclosure__note">{countOf(events.length, 'event')} of this selection</p>
          {[['CSV, for a spreadsheet', saveCsv] as const, ['JSON, with sources and evidence', saveJson] as const].map(
            ([words, save]) => (
              <Button
                key={words}
                onClick={() => {
                  save();
                  close();
                }}
              >
                {words}
              </Button>
            ),
          )}
        </>
      )}
    </Disclosure>
  );
}
