import { useQueries } from '@tanstack/react-query';
import type { AtlasEvent } from '../../dataset/types';
import { bulletinTextQuery } from '../../queries/bulletin-text';
import { useAtlas } from '../../view/use-atlas';

/** The texts of an event's bulletins, each as soon as it has come. */
export function useSourceTexts(event: AtlasEvent): (bulletin: string) => string | undefined {
  const { bulletinById } = useAtlas();
  const ids = [...new Set(event.sources.map(({ bulletin }) => bulletin))];
  const bulletins = ids.map((id) => bulletinById.get(id)).filter((bulletin) => bulletin !== undefined);
  const results = useQueries({ queries: bulletins.map(bulletinTextQuery) });
  return (id) => results[bulletins.findIndex((bulletin) => bulletin.id === id)]?.data;
}
