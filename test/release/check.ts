import {readFileSync} from 'node:fs';

import {LIBRARY_VERSION} from '../../src/export/library-version.js';
import {languageGaps} from './language-gaps.js';
import {packedFiles} from './packed-files.js';
import {releaseProblems} from './release-problems.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const files = packedFiles();
const problems = releaseProblems({
  version,
  libraryVersion: LIBRARY_VERSION,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  files,
  gaps: await languageGaps(),
});

for (const file of files) console.log(file);
console.log(`\n${version}: ${files.length} files, ${problems.length} problems`);
for (const problem of problems) console.error(`- ${problem}`);
if (problems.length > 0) process.exitCode = 1;
