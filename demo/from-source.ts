import '../src/inline-worker.js';
import '../src/define.js';
import * as library from '../src/index.js';

// Replaces the script-tag file under `npm run dev`, and defines the same global.
Object.assign(globalThis, {regionalHotspots: {...library, library: async () => library}});
