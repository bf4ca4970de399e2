import assert from 'node:assert/strict';
import {it} from 'node:test';

import {palette} from '../../src/cartography/colour/palette.js';
import {describeOnSite} from './describe-on-site.js';
import {mapPlane} from './map-plane.js';
import {colour, difference, picture} from './picture.js';
import {sampleDataset} from './sample.js';
import {html, scriptTag} from './site.js';

const PAGE = html(scriptTag('regional-hotspots.js'));

describeOnSite('a map in forced colours', {page: PAGE}, (site) => {
  it('has the paper that its colours are made for, and its land', async () => {
    const {page, loaded, close} = await site.visit('/', {
      engine: false,
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    await loaded('svg');
    const map = page.locator('hotspot-map [part=map]');
    const place = await mapPlane(page, sampleDataset().regions);
    const shown = await picture(map);
    const {paper, land} = palette('dark');
    assert.ok(difference(shown.at(...place(-15, 58)), colour(paper)) < 4, 'Atlantic');
    assert.ok(difference(shown.at(...place(24.5, 68.2)), colour(land)) < 4, 'Lapland');
    await close();
  });
});
