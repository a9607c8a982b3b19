import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { parseView, serializeView } from '../../src/view/url-codec';
import { PLAIN_VIEW } from '../../src/view/view-state';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryView } from '../support/arbitrary-view';

const atlas = createAtlas(makeDataset());
const canonical = (search: string): string => serializeView(parseView(search, atlas).state);

describe('an address', () => {
  test('reads back as the view that it was made from', () => {
    fc.assert(
      fc.property(arbitraryView(atlas), (state) => {
        expect(parseView(serializeView(state), atlas)).toEqual({ state, problems: [] });
      }),
    );
  });

  test('has one spelling', () => {
    fc.assert(fc.property(arbitraryView(atlas), (state) => canonical(serializeView(state)) === serializeView(state)));
  });

  test('never breaks, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (search) => canonical(canonical(`?${search}`)) === canonical(`?${search}`),
      ),
    );
  });

  test('is empty for the plain page', () => {
    expect(serializeView(PLAIN_VIEW)).toBe('');
    expect(parseView('', atlas).state).toEqual(PLAIN_VIEW);
  });

  test('stays readable', () => {
    const filters = {
      ...NO_FILTERS,
      official: ['mark-rutte', 'maia-sandu'],
      q: 'two words (or 3)',
      from: '2025-01-01',
    };
    expect(serializeView({ ...PLAIN_VIEW, filters, mapMode: 'guest', chart: 'share' })).toBe(
      '?q=two+words+%28or+3%29&official=maia-sandu~mark-rutte&from=2025-01-01&map=guest&share=1',
    );
  });

  test.each([
    ['?kind=visit~speech~visit', '?kind=speech~visit'],
    ['?kind=visit&kind=speech', '?kind=speech~visit'],
    ['?official=mark-rutte%7Emaia-sandu', '?official=maia-sandu~mark-rutte'],
    ['?utm_source=x&fbclid=y&kind=visit', '?kind=visit'],
    ['?sources=several~announcement&from=2025-01-01', '?sources=announcement~several&from=2025-01-01'],
    ['?from=2025-03-01&to=2025-01-01', '?from=2025-01-01&to=2025-03-01'],
    ['?event=2024-01-22-b4-the-king-of-jordan-at-headquarters', '?event=2024-01-22-the-king-of-jordan-at-headquarters'],
    ['?map=visited&share=0&lanes=0&q=++', ''],
    ['?lanes=1', '?lanes=official'],
    ['?lanes=topic&trips=auto&away=days', '?lanes=topic'],
    ['?official=nobody~mark-rutte&from=2025-02-30', '?official=mark-rutte'],
    ['?role=visited&country=NOR', '?country=NOR&role=visited'],
    ['?role=visited', ''],
    ['?country=FRA&role=visited', ''],
    ['?b.kind=visit&kind=speech', '?kind=speech&b.kind=visit'],
    ['?compare=1', '?compare=1'],
    ['?compare=1&b.kind=visit', '?b.kind=visit'],
    ['?compare=0', ''],
    ['?compare=yes', ''],
    ['?b.from=2024-12-31&b.to=2024-01-01', '?b.from=2024-01-01&b.to=2024-12-31'],
    ['?b.country=NOR&b.role=guest&map=difference', '?b.country=NOR&b.role=guest&map=difference'],
    ['?map=difference', ''],
    ['?b.nonsense=1&b.=2&b=3', ''],
    ['?clock=bulletin&form=columns&step=day', '?step=day&clock=bulletin'],
    ['?area=-10.0,35,40,71', '?area=-10,35,40,71'],
  ])('%s means %s', (search, expected) => expect(canonical(search)).toBe(expected));
});

describe('what is not understood is named', () => {
  test.each([
    ['?official=nobody~mark-rutte&country=FRA', ['official “nobody”', 'country “FRA”']],
    ['?from=2025-02-30&to=soon', ['from date “2025-02-30”', 'to date “soon”']],
    ['?event=gone', ['event “gone”']],
    ['?region=none', ['region “none”']],
    ['?sources=rumour', ['sources “rumour”']],
    ['?map=upside-down', ['map “upside-down”']],
    ['?country=NOR&role=mentioned', ['role “mentioned”']],
    ['?b.official=nobody&b.to=never', ['b.official “nobody”', 'b.to date “never”']],
    ['?area=here', ['area “here”']],
    ['?lanes=2', ['lanes “2”']],
  ])('%s', (search, problems) => expect(parseView(search, atlas).problems).toEqual(problems));

  test.each([
    '',
    '?utm_source=x',
    '?official=none&topic=none',
    '?from=&to=&q=',
    '?event=2024-01-18-four-allies-order-interceptors-together',
  ])('but there is no word about %s', (search) => expect(parseView(search, atlas).problems).toEqual([]));
});
