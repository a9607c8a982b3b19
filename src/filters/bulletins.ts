import { facet } from './facet';

/** The bulletins that tell of an event. */
export const bulletins = facet({
  key: 'bulletin',
  idsOf: (event) => event.sources.map((source) => source.bulletin),
  offersNone: false,
});
