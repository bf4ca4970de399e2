import {describe, it} from 'node:test';

import {missingReason} from '../../src/dataset/missing-reason.js';
import {QUALITY_FLAGS} from '../../src/dataset/quality-flag.js';
import {expect} from '../expect.js';
import {sampleDataset} from '../sample-dataset.js';

const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:mining', flags: QUALITY_FLAGS.c},
    {region: 'DE11', sector: 'traded:automotive'},
    {region: 'FR10', sector: 'traded:automotive'},
    {region: 'IE01', sector: 'traded:automotive', year: 2013},
    {region: 'ES30', sector: 'traded:automotive', year: 2013},
  ],
  {partial: {2012: ['IE']}},
);

describe('missingReason', () => {
  it('is confidentiality where one of the chosen figures is confidential', () => {
    expect(reason('DE11', ['traded:automotive', 'traded:mining'])).to.equal('confidential');
  });

  it('is that nothing was published where no chosen figure is confidential', () => {
    expect(reason('DE11', ['traded:automotive'])).to.equal('unpublished');
    expect(reason('FR10', ['traded:automotive', 'traded:mining'])).to.equal('unpublished');
  });

  it('is the country’s partial year where the data does not mention the figure', () => {
    expect(reason('IE01', ['traded:automotive'])).to.equal('partial');
  });

  it('is absence otherwise', () => {
    expect(reason('ES30', ['traded:automotive'])).to.equal('absent');
  });
});

function reason(code: string, keys: readonly string[]): string {
  const region = dataset.regions.findIndex((each) => each.code === code);
  const sectors = keys.map((key) => dataset.sectors.findIndex((each) => each.key === key));
  return missingReason(dataset, {year: 2012}, {region, sectors});
}
