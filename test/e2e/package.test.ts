import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {OPTION_NAMES, OPTIONS, type Option} from '../../src/state/options.js';
import {packedFiles} from '../release/packed-files.js';

interface PackageJson {
  readonly exports: Readonly<Record<string, string>>;
  readonly types: string;
}

/** Part of the manifest that is read; see the package `custom-elements-manifest`. */
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly {
    readonly name: string;
    readonly type?: {readonly text: string};
    readonly default?: string;
  }[];
  readonly events?: readonly {readonly name?: string; readonly type: {readonly text: string}}[];
}

const {exports, types} = json<PackageJson>('package.json');

describe('package', () => {
  const files = packedFiles();

  it('holds what its entries name', () => {
    const named = [...Object.values(exports), types].map((file) => file.replace('./', ''));
    assert.deepEqual(
      named.filter((name) => !files.some((file) => isNamed(file, name))),
      [],
    );
  });

  it('has an entry for each file of the script tag', () => {
    const scripts = files.filter((file) => /^dist\/[^/]+\.js$/.test(file)).sort();
    const entries = Object.values(exports).map((file) => file.replace('./', ''));
    assert.ok(scripts.length > 4);
    assert.deepEqual(
      scripts.filter((file) => !entries.includes(file)),
      [],
    );
  });

  it('has declarations and a source map beside each compiled module', () => {
    const modules = files.filter((file) => /^dist\/esm\/.*\.js$/.test(file));
    const isData = (file: string): boolean => /worker-text\.js$|\/(nuts|nace\/names)\//.test(file);
    const compiled = modules.filter((file) => !isData(file));
    const lacking = compiled.filter(
      (file) =>
        !files.includes(file.replace(/js$/, 'd.ts')) ||
        (!files.includes(`${file}.map`) && !file.includes('/csv/')),
    );
    assert.ok(compiled.length > 50);
    assert.deepEqual(lacking, []);
  });

  it('holds no source maps of the files for the script tag', () => {
    assert.deepEqual(
      files.filter((file) => /^dist\/[^/]+\.map$/.test(file)),
      [],
    );
  });

  it('holds no data but groups of sectors, no tests, no demo and no sources', () => {
    const groups = /^data\/(sectors|ecosystems)-from-nace\.csv$/;
    const others = files.filter(
      (file) =>
        !/^(dist\/|LICENSES\/|package\.json$|[A-Z]+(\.md)?$)/.test(file) && !groups.test(file),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(
      files.filter((file) => /\.(geojson|csv)$|\.test\./.test(file) && !groups.test(file)),
      [],
    );
  });
});

describe('custom-elements.json', () => {
  const manifest = json<Manifest>('dist/custom-elements.json');
  const elements = manifest.modules.flatMap(({declarations = []}) =>
    declarations.filter(({tagName}) => tagName !== undefined),
  );

  it('lists the elements that the package has entries for', () => {
    const entries = Object.entries(exports).filter(([, file]) => file.includes('/elements/'));
    assert.deepEqual(
      elements.map(({tagName}) => `./${tagName}.js`).sort(),
      entries.map(([entry]) => entry).sort(),
    );
  });

  it('names modules that the package holds', () => {
    const files = packedFiles();
    assert.deepEqual(
      manifest.modules.map(({path}) => path).filter((path) => !files.includes(path)),
      [],
    );
  });

  describe('options of <regional-hotspots>', () => {
    const {attributes = []} = elements.find(({tagName}) => tagName === 'regional-hotspots') ?? {};
    const own = OPTION_NAMES.filter((name) => OPTIONS[name].attribute && name !== 'lang');

    it('are all its attributes', () => {
      const names = own.map((name) => OPTIONS[name].attribute ?? '');
      assert.deepEqual(attributes.map(({name}) => name).sort(), names.sort());
    });

    for (const name of own) {
      const {attribute, kind, values = [], default: usual}: Option = OPTIONS[name];
      const entry = attributes.find((each) => each.name === attribute);

      it(`${attribute} has the default of a fresh widget`, () => {
        const written = typeof usual === 'string' ? `'${usual}'` : String(usual);
        assert.equal(entry?.default ?? 'undefined', written);
      });

      if (values.length === 0 || kind !== 'text') continue;
      it(`${attribute} is typed as one of its values`, () => {
        const named = [...(entry?.type?.text ?? '').matchAll(/'([^']+)'/g)].map(
          ([, value]) => value,
        );
        assert.deepEqual(named, values);
      });
    }
  });

  for (const {tagName, events = []} of elements) {
    it(`knows the class of each event of <${tagName}>`, () => {
      const unknown = events.filter(
        ({name, type}) => !/^hotspot-/.test(name ?? '') || !/^Hotspot\w+Event$/.test(type.text),
      );
      assert.deepEqual(unknown, []);
    });
  }
});

/** Whether a file matches an entry, in which `*` matches any name. */
function isNamed(file: string, entry: string): boolean {
  const [start = '', end] = entry.split('*');
  return end === undefined ? file === entry : file.startsWith(start) && file.endsWith(end);
}

function json<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8'));
}
