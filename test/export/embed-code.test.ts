import {expect} from '@open-wc/testing';

import {embedCode, type EmbeddedOptions, type EmbeddedScript} from '../../src/export/embed-code.js';
import {OPTION_NAMES, OPTIONS} from '../../src/state/options.js';

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

  for (const name of OPTION_NAMES) {
    const {attribute, kind, link, values, default: usual} = OPTIONS[name];

    it(`leaves ${name} out where it says what a widget does anyway`, () => {
      const empty = link ? '' : usual;
      for (const value of [null, empty, usual, kind === 'text' ? values?.[0] : usual]) {
        expect(code({[name]: value})).to.equal(code({[name]: undefined}));
      }
    });

    if (attribute === undefined) continue;
    it(`has ${attribute} as the page set it`, () => {
      const value = {text: values?.at(-1) ?? 'a "b" <c>', words: 'share', number: 0, flag: true};
      const set = value[kind as keyof typeof value];
      const attributes = parsed(code({[name]: set})).getAttribute(attribute);
      expect(attributes).to.equal(kind === 'flag' ? '' : String(set));
    });
  }

  it('has the name of a view in the address', () => {
    expect(code({urlState: 'b'})).to.contain('\n  url-state="b"\n');
  });

  it('holds an object in a child script, whatever is in it', () => {
    const fields = {region: '</script><script>alert(1)</script>'};
    const element = parsed(code({fields}));
    expect(element.childElementCount).to.equal(1);
    const {textContent} = element.querySelector('script[type="application/json"]')!;
    expect(JSON.parse(textContent)).to.deep.equal({options: {fields}});
  });

  it('pins the script by its hash', () => {
    expect(code({}, {integrity: 'sha384-abc'})).to.contain(
      '  integrity="sha384-abc"\n  crossorigin="anonymous"\n  defer\n',
    );
  });

  it('lets nothing of the data out of its attribute', () => {
    const src = 'https://host.eu/?a=1&b="><script>alert(1)</script>';
    const element = parsed(code({src}));
    expect(element.getAttribute('src')).to.equal(src);
    expect(element.childElementCount).to.equal(0);
  });
});

function code(options: EmbeddedOptions = {}, script: Partial<EmbeddedScript> = {}): string {
  return embedCode(
    {url: 'https://host.eu/regional-hotspots.js', ...script},
    {
      src: 'https://host.eu/data.geojson',
      ...{taxonomy: 'traded', sectors: 'automotive plastics', year: 2012},
      ...options,
    },
  );
}

function parsed(text: string): Element {
  return new DOMParser().parseFromString(text, 'text/html').querySelector('regional-hotspots')!;
}
