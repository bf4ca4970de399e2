import {expect, fixture, html} from '@open-wc/testing';

import '../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {regionProfile} from '../../src/view/region-profile.js';
import {bubbles, drawn, keys, openLists, type Chart} from './chart-reader.js';

/** Totals of 2012 as counted from the source, and the regions where a part is not published. */
const totals = [
  {key: 'emerging:digital', name: 'Digital industries', employment: '5\u00a0790\u00a0078'},
  {key: 'emerging:creative', name: 'Creative industries', employment: '4\u00a0445\u00a0629'},
  {key: 'emerging:logistical', name: 'Logistical services', employment: '8\u00a0487\u00a0550'},
  {key: 'emerging:medical-devices', name: 'Medical devices', employment: '781\u00a0936'},
];

describe('charts on the data of Europe', () => {
  let figures: HotspotFigures;

  before(async () => {
    const answer = await fetch('/data/eu-hotspots.geojson');
    figures = new HotspotFigures(parseHotspots(await answer.json()).dataset);
  });

  for (const {key, name, employment} of totals) {
    it(`tell what was counted in 2012 for ${name}, in circle and table`, async () => {
      const overview = await overviewOf(viewOf({taxonomy: 'emerging'}));
      expect(nameOf(overview, key)).to.contain(`${name}, People employed, 2012: ${employment}`);
      expect(rowOf(overview, name)[0]).to.equal(employment);
    });
  }

  it('tell how many regions of an industry lack a part', async () => {
    const overview = await overviewOf(viewOf({taxonomy: 'emerging'}));
    expect(nameOf(overview, 'emerging:digital')).to.contain('Incomplete totals: 63 regions');
    expect(nameOf(overview, 'emerging:logistical')).to.contain('Incomplete totals: 130 regions');
  });

  it('draw or list every industry, and none twice', async () => {
    for (const taxonomy of figures.dataset.taxonomies) {
      const overview = await overviewOf(viewOf({taxonomy: taxonomy.id}));
      const listed = overview.renderRoot.querySelectorAll('.without li').length;
      expect(new Set(keys(overview)).size + listed).to.equal(taxonomy.sectors.length);
    }
  });

  it('count as many hotspots of an industry as the map shows of it', async () => {
    const criterion = {minimumStars: 2};
    const overview = await overviewOf(viewOf({taxonomy: 'emerging', criterion}), 'hotspots');
    for (const key of ['emerging:mobility', 'emerging:experience']) {
      const sectors = [key];
      const {bubbles: shown} = viewOf({taxonomy: 'emerging', criterion, sectors});
      expect(nameOf(overview, key)).to.contain(`Hotspots, 2012: ${shown.length}`);
      expect(shown.length).to.be.greaterThan(5);
    }
  });

  it('give every region the strengths of its profile', async () => {
    const strengths = await fixture<Chart>(
      html`<hotspot-strengths .view=${viewOf({})}></hotspot-strengths>`,
    );
    await drawn(strengths, 900);
    expect(keys(strengths).length).to.be.greaterThan(270);
    for (const region of ['DE11', 'FR10', 'PT11', 'EL30', 'UKI1']) {
      const profile = regionProfile(figures, {region, taxonomy: 'traded', year: 2012});
      const [sectoral, crossSectoral] = profile?.strengths ?? [];
      const said = nameOf(strengths, region);
      expect(said).to.contain(`Sectoral strength (stars): ${sectoral?.stars},`);
      expect(said).to.contain(`Cross-sectoral strength (stars): ${crossSectoral?.stars},`);
    }
  });

  function viewOf(change: Partial<HotspotFilter>): HotspotView {
    return hotspotView(figures, {...defaultFilter(figures.dataset), year: 2012, ...change});
  }
});

async function overviewOf(view: HotspotView, x = 'growth'): Promise<Chart> {
  const overview = await fixture<Chart>(
    html`<hotspot-overview .view=${view} x=${x}></hotspot-overview>`,
  );
  await drawn(overview, 900);
  await openLists(overview);
  return overview;
}

/** Accessible name of a circle. */
function nameOf(chart: Chart, key: string): string {
  return bubbles(chart)[keys(chart).indexOf(key)]?.getAttribute('aria-label') ?? '';
}

/** Cells of the row of an industry. */
function rowOf(chart: Chart, name: string): string[] {
  const rows = [...chart.renderRoot.querySelectorAll('tbody tr')];
  const row = rows.find((each) => each.querySelector('th')?.textContent?.includes(name));
  return [...(row?.querySelectorAll('td') ?? [])].map(({textContent}) => textContent?.trim() ?? '');
}
