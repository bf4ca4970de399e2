import {describe, it} from 'node:test';

import fc from 'fast-check';

import type {EmbeddedOptions} from '../../src/export/embed-code.js';
import {isLocalAddress} from '../../src/snippet/local-address.js';
import {readSnippet} from '../../src/snippet/read-snippet.js';
import {SNIPPET_FORMS, type SnippetForm} from '../../src/snippet/snippet-form.js';
import {snippet} from '../../src/snippet/snippet.js';
import {expect} from '../expect.js';
import {arbitraryOptions} from './arbitrary-options.js';

const SCRIPT = {url: 'https://host.eu/v1/regional-hotspots.js', integrity: 'sha384-abc'};

const OPTIONS: EmbeddedOptions = {
  src: 'https://host.eu/data.geojson?a=1&b=2',
  sectors: 'automotive plastics',
  year: 2012,
  minQuotient: 1.5,
  heading: 'Cars & "parts"',
  fields: {region: 'NUTS<ID>'},
  locked: true,
};

describe('snippet', () => {
  for (const form of SNIPPET_FORMS) {
    it(`is read back to the same options: ${form}`, () => {
      fc.assert(
        fc.property(arbitraryOptions, (options) => {
          const {left, ...read} = readSnippet(snippet(form, SCRIPT, options));
          expect(left).to.deep.equal([]);
          expect(read).to.deep.equal({form: heldForm(form, options), options: held(form, options)});
        }),
        {numRuns: 300},
      );
    });
  }

  it('carries the version in all forms', () => {
    for (const form of SNIPPET_FORMS) {
      expect(snippet(form, SCRIPT, OPTIONS)).to.match(/regional-hotspots 0\.1\.0|"0\.1\.0"/);
    }
  });

  it('pins the script where it has one', () => {
    for (const form of ['tag', 'json'] as const) {
      expect(snippet(form, SCRIPT, OPTIONS)).to.contain('integrity="sha384-abc"');
    }
  });

  it('frames the page beside the script, as high as the figure and its line', () => {
    const framed = snippet('frame', SCRIPT, {...OPTIONS, height: 500});
    expect(framed).to.contain('  src="https://host.eu/v1/embed.html?src=https://host.eu/data');
    expect(framed).to.contain('  height="540"\n');
    expect(framed).to.contain('  title="Cars &amp; &quot;parts&quot;"\n');
  });

  it('is a component in React, with texts in quotes and the rest in braces', () => {
    const lines = snippet('react', SCRIPT, OPTIONS).split('\n');
    expect(lines).to.include.members([
      "import 'regional-hotspots/define.js';",
      '      sectors="automotive plastics"',
      '      year={2012}',
      '      locked',
    ]);
  });
});

describe('readSnippet', () => {
  it('reads what an editor has written by hand', () => {
    const text = `<REGIONAL-HOTSPOTS sectors=automotive year='2012' locked class="wide" heading="A&#38;B&nbsp;C">
      </regional-hotspots>`;
    expect(readSnippet(text.replace('REGIONAL-HOTSPOTS', 'regional-hotspots'))).to.deep.equal({
      form: 'tag',
      options: {sectors: 'automotive', year: 2012, heading: 'A&B\u00a0C', locked: true},
      left: ['class'],
    });
  });

  it('keeps a value that cannot be used, for the widget to report', () => {
    const {options} = readSnippet('<regional-hotspots year="20l2"></regional-hotspots>');
    expect(options).to.deep.equal({year: '20l2'});
  });

  it('lets attributes go before the child script, as the widget does', () => {
    const child = '<script type="application/json">{"options": {"year": 2011, "top": 3}}</script>';
    const {options} = readSnippet(`<regional-hotspots year="2012">${child}</regional-hotspots>`);
    expect(options).to.deep.equal({year: 2012, top: 3});
  });

  const broken: Readonly<Record<string, readonly [string, RegExp]>> = {
    'no snippet': ['<p>Cars</p>', /has no map of regional hotspots: paste the whole snippet$/],
    'a tag without end': ['<regional-hotspots src="a', /<regional-hotspots> has no end, or a/],
    'an element without end': ['<regional-hotspots src="a">', /ends before <\/regional-hotspots>$/],
    'a frame of another page': ['<iframe src="https://a.eu/"></iframe>', /must show embed\.html$/],
    'a script without end': ['<script class="regional-hotspots">{}', /ends before <\/script>$/],
    'no JSON': ['<script class="regional-hotspots">{a}</script>', /is not JSON$/],
    'no object': ['<script class="regional-hotspots">[]</script>', /an object with "options"$/],
    'no options': [
      '<script class="regional-hotspots">{"options": 1}</script>',
      /"options" in the script must be an object$/,
    ],
    'code in JSX': [
      '<regional-hotspots year={year} />',
      /^the value of year is neither a text nor/,
    ],
  };

  for (const [name, [text, message]] of Object.entries(broken)) {
    it(`refuses ${name} with one sentence`, () => {
      expect(() => readSnippet(text)).to.throw(SyntaxError, message);
    });
  }

  it('refuses every snippet that is cut off, or reads less of it', () => {
    for (const form of SNIPPET_FORMS) {
      const whole = snippet(form, SCRIPT, OPTIONS).trimEnd();
      for (let end = whole.indexOf('src') + 1; end < whole.length - 20; end += 1) {
        try {
          const {options} = readSnippet(whole.slice(0, end));
          expect(held(form, OPTIONS)).to.deep.include(options);
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
        }
      }
    }
  });
});

describe('isLocalAddress', () => {
  for (const address of [
    'http://localhost:8080/a',
    'http://127.0.0.1/a',
    'http://192.168.1.2/a',
    'https://172.20.0.1/',
    'http://[::1]/',
    'http://editor.local/',
    'file:///a.geojson',
    'a.geojson',
  ]) {
    it(`is true of ${address}`, () => void expect(isLocalAddress(address)).to.equal(true));
  }

  for (const address of ['https://host.eu/a', 'http://172.32.0.1/', 'https://localhost.eu/']) {
    it(`is false of ${address}`, () => void expect(isLocalAddress(address)).to.equal(false));
  }
});

/** The element with attributes is the tag alone, whatever has been left out. */
function heldForm(form: SnippetForm, options: EmbeddedOptions): SnippetForm {
  const isChildOnly = Object.keys(options).every((name) => /^(fields|annotations)$/.test(name));
  const hasChild = Object.keys(options).length > 0;
  return form === 'tag' && isChildOnly && hasChild ? 'json' : form;
}

/** A frame has its own engine, and no address that readers see. */
function held(form: SnippetForm, options: EmbeddedOptions): EmbeddedOptions {
  if (form !== 'frame') return options;
  const entries = Object.entries(options);
  return Object.fromEntries(entries.filter(([name]) => !/^(workerUrl|urlState)$/.test(name)));
}
