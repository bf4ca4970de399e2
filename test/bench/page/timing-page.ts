import {modelTiming} from './model-timing.js';

Object.assign(globalThis, {modelTiming});
