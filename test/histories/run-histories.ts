import {parseArgs} from 'node:util';

import {campaign, resultText} from './campaign.js';

// Plays random histories: `npm run test:histories -- --seed 123 --count 2000`. With a path that a
// failure has printed, plays that one shortened history.
const {values} = parseArgs({
  options: {seed: {type: 'string'}, count: {type: 'string'}, path: {type: 'string'}},
});
const {path} = values;
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const count = path === undefined ? Number(values.count ?? 60) : 1;
console.log(`seeds ${seed} to ${seed + count - 1}`);
const result = await campaign({seed, count, path, failed: (text) => console.log(text)});
for (const line of resultText(result)) console.log(line);
process.exitCode = result.failures === 0 ? 0 : 1;
