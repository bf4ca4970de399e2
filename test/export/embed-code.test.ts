import {expect} from '@open-wc/testing';

import type {HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {embedCode, type EmbedOptions} from '../../src/export/embed-code.js';

describe('embedCode', () => {
  it('is one script and one element that asks for the view', () => {
    expect(code()).to.equal(
      [
        '<!-- regional-hotspots 0.1.0 -->',
        '<script',
        '  src="https://host.eu/regional-hotspots.js"',
        '  defer',
        '></script>',
        '<regional-hotspots',
        '  src="https://host.eu/data.geojson"',
        '  taxonomy="traded"',
        '  sectors="automotive plastics"',
        '  year="2012"',
        '></regional-hotspots>',
        '',
      ].join('\n'),
    );
  });

  it('asks for countries, criterion, measures and method where they are not the usual ones', () => {
    const filter = {
      countries: ['DE', 'FR'],
      criterion: {minimumStars: 2, minimumQuotient: 1.5, minimumEmployment: 0, top: 9},
      ...({size: 'localUnits', colour: 'growth'} as const),
    };
    const element = parsed(code({link: {method: 'panorama'}}, filter));
    expect(
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    ).to.include({
      ...{countries: 'DE FR', 'min-stars': '2', 'min-quotient': '1.5', 'min-employment': '0'},
      ...{top: '9', size: 'localUnits', colour: 'growth', method: 'panorama'},
    });
  });

  it('asks for the areas, the years of growth and the place of the view', () => {
    const link = {areas: 'growth', areasMethod: 'quantile', growth: '2010-2012', place: '9 48 4'};
    const element = parsed(code({link, regionsSrc: 'https://host.eu/regions.geojson'}));
    expect(
      Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])),
    ).to.include({
      ...{areas: 'growth', 'areas-method': 'quantile', growth: '2010-2012', place: '9 48 4'},
      'regions-src': 'https://host.eu/regions.geojson',
    });
  });

  it('asks for projection, insets and largest value where they are not the usual ones', () => {
    const attributes = ['projection', 'insets', 'max-value'];
    const asked = (options: Partial<EmbedOptions>): (string | null)[] =>
      attributes.map((name) => parsed(code(options)).getAttribute(name));
    expect(asked({projection: 'mercator', insets: 'none', maximum: 5000})).to.deep.equal([
      ...['mercator', 'none', '5000'],
    ]);
    expect(asked({projection: 'laea', insets: 'auto', maximum: undefined})).to.deep.equal([
      ...[null, null, null],
    ]);
  });

  it('pins the script by its hash', () => {
    expect(code({integrity: 'sha384-abc'})).to.contain(
      '  integrity="sha384-abc"\n  crossorigin="anonymous"\n  defer\n',
    );
  });

  it('names a worker on the page’s own origin', () => {
    const element = parsed(code({workerUrl: '/engine.js'}));
    expect(element.getAttribute('worker-url')).to.equal('/engine.js');
  });

  it('lets nothing of the data out of its attribute', () => {
    const src = 'https://host.eu/?a=1&b="><script>alert(1)</script>';
    const element = parsed(code({src}));
    expect(element.getAttribute('src')).to.equal(src);
    expect(element.childElementCount).to.equal(0);
  });
});

const automotive: HotspotFilter = {
  taxonomy: 'traded',
  sectors: ['traded:automotive', 'traded:plastics'],
  year: 2012,
  countries: [],
  criterion: {},
  size: 'employment',
  colour: 'quotient',
};

function code(options: Partial<EmbedOptions> = {}, filter: Partial<HotspotFilter> = {}): string {
  return embedCode(
    {...automotive, ...filter},
    {
      script: 'https://host.eu/regional-hotspots.js',
      src: 'https://host.eu/data.geojson',
      ...options,
    },
  );
}

function parsed(text: string): Element {
  return new DOMParser().parseFromString(text, 'text/html').querySelector('regional-hotspots')!;
}
