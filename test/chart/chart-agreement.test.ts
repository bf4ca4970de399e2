import {expect, fixture, html} from '@open-wc/testing';

import '../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../src/dataset/hotspot-filter.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {portfolioStrength} from '../../src/figures/portfolio.js';
import {parseHotspots} from '../../src/reading/parse-hotspots.js';
import {hotspotView, type HotspotView} from '../../src/view/hotspot-view.js';
import {regionProfile} from '../../src/view/region-profile.js';
import {sectorTotals} from '../../src/view/sector-totals.js';
import {bubbles, disc, drawn, keys, openLists, type Chart} from './chart-reader.js';

/** Totals of 2012 as counted from the source, and the regions where a part is not published. */
const totals = [
  {key: 'emerging:digital', employment: '5\u00a0790\u00a0078'},
  {key: 'emerging:creative', employment: '4\u00a0445\u00a0629'},
  {key: 'emerging:logistical', employment: '8\u00a0487\u00a0550'},
  {key: 'emerging:medical-devices', employment: '781\u00a0936'},
];

describe('charts on the data of Europe', () => {
  let figures: HotspotFigures;

  before(async () => {
    const answer = await fetch('/data/eu-hotspots.geojson');
    figures = new HotspotFigures(parseHotspots(await answer.json()).dataset);
  });

  for (const {key, employment} of totals) {
    it(`tell what was counted in 2012 for ${key}, with a circle of that area`, async () => {
      const overview = await overviewOf(viewOf({taxonomy: 'emerging'}));
      expect(cell(overview, key, 'employment').textContent?.trim()).to.equal(employment);
      const persons = Number(employment.replaceAll('\u00a0', ''));
      const largest = Math.max(
        ...figures.dataset.years.flatMap((year) =>
          sectorTotals(figures, viewOf({taxonomy: 'emerging', year}).filter).map(
            ({value}) => value || 0,
          ),
        ),
      );
      const radius = Number(
        cell(overview, key, 'employment').querySelector('.mark')?.getAttribute('r'),
      );
      expect(radius).to.be.closeTo(28 * Math.sqrt(persons / largest), 1e-6);
    });
  }

  it('order the rows by people employed, without sectors that are hidden by default', async () => {
    for (const taxonomy of figures.dataset.taxonomies) {
      const view = viewOf({taxonomy: taxonomy.id});
      const overview = await overviewOf(view);
      const shown = sectorTotals(figures, view.filter).filter(({sector}) => !sector.hidden);
      const expected = shown.sort((a, b) => b.value - a.value);
      expect(rowKeys(overview)).to.deep.equal(expected.map(({sector}) => sector.key));
    }
  });

  it('compare the same regions of 2010 and 2014, hollow under half of the jobs', async () => {
    const overview = await overviewOf(viewOf({taxonomy: 'emerging'}));
    expect(text(overview, 'emerging:digital', 'change')).to.equal('+9.1\u00a0%');
    expect(text(overview, 'emerging:creative', 'change')).to.equal('−2.7\u00a0%');
    expect(hollowRows(overview)).to.deep.equal(['emerging:logistical', 'emerging:blue-growth']);
    const traded = await overviewOf(viewOf({taxonomy: 'traded'}));
    expect(text(traded, 'traded:coal-mining', 'change')).to.equal('−33.1\u00a0%\u00a0ᵇ');
    expect(hollowRows(traded)).to.deep.equal(['traded:coal-mining']);
  });

  it('give shares as lower bounds where regions publish under three quarters', async () => {
    const traded = await overviewOf(viewOf({taxonomy: 'traded'}));
    const bounds = rowKeys(traded).filter((key) => text(traded, key, 'share').startsWith('≥'));
    expect(bounds).to.deep.equal(
      [
        ...['biopharmaceuticals', 'oil-gas', 'nonmetal-mining', 'coal-mining', 'metal-mining'],
        'tobacco',
      ].map((id) => `traded:${id}`),
    );
    expect(text(traded, 'traded:coal-mining', 'share')).to.match(/^≥\u00a016\u00a0%/);
    expect(text(traded, 'traded:automotive', 'share')).to.match(/^23\u00a0%/);
  });

  it('draw strips of the five largest regions to one scale', async () => {
    const overview = await overviewOf(viewOf({taxonomy: 'emerging'}));
    const length = (key: string): number => {
      const segments = [...cell(overview, key, 'share').querySelectorAll('.segment')];
      expect(segments).to.have.length(5);
      return segments.reduce((sum, each) => sum + Number(each.getAttribute('width')) + 1, 0);
    };
    const share = (key: string): number => {
      const {employment, total} = figures.of(
        figures.dataset.years.indexOf(2012),
        figures.dataset.sectors.findIndex((sector) => sector.key === key),
      );
      const largest = [...employment].filter((persons) => persons > 0).sort((a, b) => b - a);
      return largest.slice(0, 5).reduce((sum, persons) => sum + persons, 0) / total;
    };
    const [one, other] = ['emerging:blue-growth', 'emerging:experience'] as const;
    expect(length(one) / length(other)).to.be.closeTo(share(one) / share(other), 1e-6);
  });

  it('tell how many regions of an industry lack a part', async () => {
    const overview = await overviewOf(viewOf({taxonomy: 'emerging'}));
    await openLists(overview);
    expect(tableRow(overview, 'Digital industries')).to.contain('Incomplete totals: 63 regions');
    expect(tableRow(overview, 'Logistical services')).to.contain('Incomplete totals: 130 regions');
  });

  it('count as many hotspots of an industry as the map shows of it', async () => {
    const criterion = {minimumStars: 2};
    const overview = await overviewOf(viewOf({taxonomy: 'emerging', criterion}));
    for (const key of ['emerging:mobility', 'emerging:experience']) {
      const {bubbles: shown} = viewOf({taxonomy: 'emerging', criterion, sectors: [key]});
      expect(text(overview, key, 'hotspots')).to.equal(String(shown.length));
      expect(shown.length).to.be.greaterThan(5);
    }
  });

  it('place every region in the cell of its stars, without overlap', async () => {
    const strengths = await fixture<Chart>(
      html`<hotspot-strengths .view=${viewOf({})}></hotspot-strengths>`,
    );
    await drawn(strengths, 1104);
    const year = figures.dataset.years.indexOf(2012);
    const [across, up] = ['traded', 'emerging'].map((id) => portfolioStrength(figures, year, id));
    const dots = keys(strengths).map((key) => {
      const circle = disc(strengths, key ?? '');
      const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name)));
      const region = figures.dataset.regions.findIndex(({code}) => code === key);
      return {cx: cx!, cy: cy!, r: r!, sectoral: across![region]!, crossSectoral: up![region]!};
    });
    const [left, right] = [
      Math.min(...dots.map(({cx}) => cx)),
      Math.max(...dots.map(({cx}) => cx)),
    ];
    const most = Math.max(...dots.map(({sectoral}) => sectoral));
    const width = (right - left) / most;
    for (const one of dots) {
      for (const other of dots) {
        const stars = one.sectoral - other.sectoral;
        expect((one.cx - other.cx) / width).to.be.within(stars - 1.1, stars + 1.1);
        if (one.crossSectoral > other.crossSectoral) expect(one.cy).to.be.lessThan(other.cy);
        if (one === other) continue;
        const distance = Math.hypot(one.cx - other.cx, one.cy - other.cy);
        if (distance <= one.r + other.r) expect.fail('two dots overlap');
      }
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

async function overviewOf(view: HotspotView): Promise<Chart> {
  const overview = await fixture<Chart>(html`<hotspot-overview .view=${view}></hotspot-overview>`);
  await drawn(overview, 1104);
  return overview;
}

/** Accessible name of a dot. */
function nameOf(chart: Chart, key: string): string {
  return bubbles(chart)[keys(chart).indexOf(key)]?.getAttribute('aria-label') ?? '';
}

function rowKeys(chart: Chart): string[] {
  const rows = [...chart.renderRoot.querySelectorAll<HTMLElement>('.rows tr[data-key]')];
  return rows.map(({dataset}) => dataset['key'] ?? '');
}

function hollowRows(chart: Chart): string[] {
  return rowKeys(chart).filter(
    (key) => cell(chart, key, 'change').querySelector('.hollow') !== null,
  );
}

function cell(chart: Chart, key: string, measure: string): HTMLElement {
  return chart.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"] td.${measure}`)!;
}

function text(chart: Chart, key: string, measure: string): string {
  return cell(chart, key, measure).querySelector('.figure')?.textContent?.trim() ?? '';
}

/** Text of the row of an industry in the table of all measures. */
function tableRow(chart: Chart, name: string): string {
  const rows = [...chart.renderRoot.querySelectorAll('.all tbody tr')];
  return rows.find((row) => row.textContent?.includes(name))?.textContent ?? '';
}
