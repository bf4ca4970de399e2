import {join, sep} from 'node:path';

import {build, type Plugin} from 'esbuild';

const BUILD = join(process.cwd(), 'build');
const DIST = join(process.cwd(), 'dist', 'esm');

/** Bundles a module of the bench, which then runs the modules of `dist` as an app would. */
export async function bundle(module: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(BUILD, 'test', 'bench', 'page', `${module}.js`)],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
    nodePaths: ['test/bench/node_modules'],
    logLevel: 'error',
    write: false,
    plugins: [builtFiles],
  });
  return outputFiles[0]?.text ?? '';
}

/** Uses the published files in place of the compiler's. */
const builtFiles: Plugin = {
  name: 'built-files',
  setup({onResolve}) {
    onResolve({filter: /\/src\/.*\.js$/}, ({path, resolveDir}) => {
      const [, inside] = join(resolveDir, path).split(`${join(BUILD, 'src')}${sep}`);
      return inside === undefined ? undefined : {path: join(DIST, inside)};
    });
  },
};
