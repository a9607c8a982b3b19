import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Dataset } from '../../src/dataset/types';
import { AtlasProvider } from '../../src/view/AtlasProvider';
import { makeDataset } from '../fixtures/dataset';
import { createMemoryHistory } from './memory-history';

/** Renders a view with a real store and dataset; `search` is the address at which it starts. */
export function renderWithAtlas(view: ReactNode, { search = '', dataset = makeDataset() }: RenderOptions = {}) {
  const history = createMemoryHistory(search);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const rendered = render(
    <QueryClientProvider client={client}>
      <AtlasProvider dataset={dataset} history={history}>
        {view}
      </AtlasProvider>
    </QueryClientProvider>,
  );
  return { ...rendered, history, dataset };
}

interface RenderOptions {
  readonly search?: string;
  readonly dataset?: Dataset;
}
