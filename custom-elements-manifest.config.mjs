import {OPTIONS} from './build/src/state/options.js';

/** Manifest of the elements as the package ships them. */
export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [optionAttributes(), optionUnions(), shippedPaths()],
};

/** Adds the attributes of the widget's options, whose properties its class only declares. */
function optionAttributes() {
  return {
    name: 'option-attributes',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.getText());
      if (declaration?.tagName !== 'regional-hotspots') return;
      for (const field of declaration.members) addOption(field, declaration);
    },
  };
}

function addOption(field, declaration) {
  const {attribute, default: usual, reflect} = OPTIONS[field.name] ?? {};
  if (attribute === undefined || field.attribute !== undefined) return;
  const shown = usual === undefined ? {} : {default: quoted(usual)};
  Object.assign(field, shown, {attribute}, reflect && {reflects: true});
  const {name: fieldName, type, description} = field;
  (declaration.attributes ??= []).push({name: attribute, type, ...shown, description, fieldName});
}

function quoted(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** Gives attributes that are options with certain values those values as their type. */
function optionUnions() {
  return {
    name: 'option-unions',
    packageLinkPhase({customElementsManifest}) {
      const declarations = customElementsManifest.modules.flatMap((module) => module.declarations);
      for (const {attributes = [], members = []} of declarations) {
        const fields = members.filter(({attribute}) => attribute !== undefined);
        for (const field of [...attributes, ...fields]) {
          const union = unionOf(OPTIONS[field.fieldName ?? field.name]);
          const written = field.type?.text.startsWith("'");
          if (union !== undefined && !written) field.type = {text: union};
        }
      }
    },
  };
}

/** Values of an option as a type; `undefined` if there are no certain ones. */
function unionOf({kind, values, default: usual} = {}) {
  if (kind !== 'text' || values === undefined) return undefined;
  const all = new Set([...values, ...(usual === undefined ? [] : [usual])]);
  const names = [...all].map((value) => `'${value}'`);
  return [...names, ...(usual === undefined ? ['undefined'] : [])].join(' | ');
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
