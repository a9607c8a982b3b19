import { useQuery } from '@tanstack/react-query';
import { datasetQuery } from '../queries/dataset';
import { Failure } from '../ui/Failure';
import { AtlasProvider } from '../view/AtlasProvider';
import type { HistoryPort } from '../view/history';
import { Page } from './Page';
import { Waiting } from './Waiting';

/** Loads the dataset, and shows the page, the wait or the failure. */
export function App({ history }: { readonly history: HistoryPort }) {
  const { data: dataset, error, refetch } = useQuery(datasetQuery());
  if (dataset) {
    return (
      <AtlasProvider dataset={dataset} history={history}>
        <Page />
      </AtlasProvider>
    );
  }
  if (!error) return <Waiting isPlain={history.read() === ''} />;
  return (
    <main className="page page--failed">
      <h1 className="head__name">Bulletin Atlas</h1>
      <Failure title="The events could not be loaded." reason={error.message} onRetry={() => void refetch()} />
    </main>
  );
}
