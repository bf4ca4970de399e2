import '../src/inline-worker.js';
import '../src/define.js';
import * as library from '../src/index.js';

// As the file of the script tag does, which `npm run dev` replaces by this module.
Object.assign(globalThis, {regionalHotspots: library});
