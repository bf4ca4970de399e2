/** Manifest of the elements as the package ships them. */
export default {
  globs: ['src/elements/**/*.ts', 'src/events.ts', 'src/define.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [shippedPaths()],
};

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
