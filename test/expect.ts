/** Chai's `expect` for tests that run in Node; those in pages take it from `@open-wc/testing`. */
export {expect} from '@esm-bundle/chai/esm/chai.js';
