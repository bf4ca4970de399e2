/** The file that Node can load; the package's main entry names a missing one. */
declare module '@esm-bundle/chai/esm/chai.js' {
  export {expect} from '@esm-bundle/chai';
}
