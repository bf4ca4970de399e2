import {describe, it} from 'node:test';

import {countryNameLines} from '../../../src/cartography/labels/country-name-lines.js';
import {expect} from '../../expect.js';

describe('countryNameLines', () => {
  it('writes names in capitals by the rules of their language', () => {
    expect(countryNameLines('Κύπρος', 'el')).to.deep.equal(['ΚΥΠΡΟΣ']);
    expect(countryNameLines('Türkiye', 'en')).to.deep.equal(['TÜRKIYE']);
  });

  it('leaves the small letter that Irish puts before a capital', () => {
    expect(countryNameLines('an tSualainn', 'ga')).to.deep.equal(['AN', 'tSUALAINN']);
  });

  it('sets a long name in two lines, divided where they come nearest in length', () => {
    expect(countryNameLines('Bosnia and Herzegovina', 'en')).to.deep.equal([
      'BOSNIA AND',
      'HERZEGOVINA',
    ]);
    expect(countryNameLines('Bosznia-Hercegovina', 'hu')).to.deep.equal([
      'BOSZNIA-',
      'HERCEGOVINA',
    ]);
  });

  it('keeps eleven letters in one line', () => {
    expect(countryNameLines('Países Baix', 'es')).to.deep.equal(['PAÍSES BAIX']);
  });
});
