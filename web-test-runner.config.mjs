import {chromeLauncher} from '@web/test-runner';

import {findBrowser} from './build/test/browser.js';

const {executablePath, args} = await findBrowser();

/** Tests that drive Node or whole pages; `node --test` runs them. */
const nodeTests = ['data', 'contract', 'shape', 'e2e', 'bench', 'command-line'];

/** Tests in a browser page, each file in a page of its own. */
export default {
  rootDir: import.meta.dirname,
  files: ['build/test/**/*.test.js', ...nodeTests.map((name) => `!build/test/${name}/**`)],
  nodeResolve: true,
  // A tab in the background gets no animation frames, and maps never load there.
  concurrency: 1,
  browsers: [chromeLauncher({launchOptions: {executablePath, args: [...args], headless: 'shell'}})],
  testFramework: {config: {timeout: '10000'}},
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({args: [first]}) => !String(first).includes('Lit is in dev mode'),
};
