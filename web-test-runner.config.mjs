import {chromeLauncher} from '@web/test-runner';

import {findBrowser} from './build/test/browser.js';
import {testFiles} from './build/test/test-files.js';

const {executablePath, args} = await findBrowser();

/** Tests in a browser page, each file in a page of its own. */
export default {
  rootDir: import.meta.dirname,
  files: testFiles().pages,
  nodeResolve: true,
  // A tab in the background gets no animation frames, and maps never load there.
  concurrency: 1,
  browsers: [chromeLauncher({launchOptions: {executablePath, args: [...args], headless: 'shell'}})],
  testFramework: {config: {timeout: '10000'}},
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({args: [first]}) => !String(first).includes('Lit is in dev mode'),
};
