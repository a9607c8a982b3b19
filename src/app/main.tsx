import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { createBrowserHistory } from '../view/history';
import { App } from './App';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/ui.css';
import '../styles/layout.css';
import '../styles/filter-panel.css';
import '../styles/timeline.css';
import '../styles/event-list.css';
import '../styles/forced-colours.css';
import '../styles/print.css';

// `always`: without a network a request fails and says so, and is not held back in silence until the network returns.
const client = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'always' } },
});
const history = createBrowserHistory();

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <ErrorBoundary what="The page">
        <App history={history} />
      </ErrorBoundary>
    </QueryClientProvider>
  </StrictMode>,
);
