import {OPTIONS} from './build/src/state/options.js';

/** Manifest of the elements as the package ships them. */
export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [optionUnions(), shippedPaths()],
};

/** Gives the options of the widget that have certain values those values as their type. */
function optionUnions() {
  return {
    name: 'option-unions',
    packageLinkPhase({customElementsManifest}) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      const widget = declarations.find(({tagName}) => tagName === 'regional-hotspots');
      for (const field of [...widget.members, ...widget.attributes]) {
        const {kind, values, default: usual} = OPTIONS[field.fieldName ?? field.name] ?? {};
        if (kind !== 'text' || values === undefined) continue;
        const all = new Set([...values, ...(usual === undefined ? [] : [usual])]);
        const union = [...all].map((value) => `'${value}'`);
        field.type = {text: [...union, ...(usual === undefined ? ['undefined'] : [])].join(' | ')};
      }
    },
  };
}

/** Names the compiled modules, not the sources, which are not in the package. */
function shippedPaths() {
  const shipped = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/esm/$1.js');
  return {
    name: 'shipped-paths',
    packageLinkPhase({customElementsManifest}) {
      renamePaths(customElementsManifest, shipped);
    },
  };
}

function renamePaths(value, shipped) {
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string')
      value[key] = shipped(inner);
    else if (typeof inner === 'object' && inner !== null) renamePaths(inner, shipped);
  }
}
