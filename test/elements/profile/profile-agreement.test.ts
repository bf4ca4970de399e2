import {expect, fixture, html} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotProfile} from '../../../src/elements/profile/hotspot-profile.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {parseHotspots} from '../../../src/reading/parse-hotspots.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';

/** Sectors of 2012 with their leading region and its figure in the source. */
const leaders = [
  {sector: 'traded:automotive', region: 'DE11', employment: '149\u00a0882'},
  {sector: 'traded:apparel', region: 'PT11', employment: '70\u00a0893'},
  {sector: 'traded:it-services', region: 'FR10', employment: '275\u00a0072'},
  {sector: 'traded:production-technology', region: 'DE11', employment: '150\u00a0858'},
];

describe('<hotspot-profile> and <hotspot-table> on the data of Europe', () => {
  let figures: HotspotFigures;

  before(async () => {
    const answer = await fetch('/data/eu-hotspots.geojson');
    figures = new HotspotFigures(parseHotspots(await answer.json()).dataset);
  });

  for (const {sector, region, employment} of leaders) {
    it(`say the same of ${sector} in ${region}, which leads Europe`, async () => {
      const view = viewOf({sectors: [sector]});
      const row = await tableRow(view, region);
      const profile = await profileRow(view, region);
      expect(row['Rank']).to.equal('1');
      expect(profile['Rank in Europe']).to.match(/^1 of /);
      expect(profile['People employed']).to.equal(employment);
      for (const name of ['People employed', 'Location quotient', 'Stars']) {
        expect(profile[name], name).to.equal(row[name]);
      }
      expect(profile['Share of regional employment']).to.equal(row['Share of regional employment']);
    });
  }

  it('say both that a figure is confidential', async () => {
    const view = viewOf({sectors: ['traded:coal-mining'], countries: ['PL']});
    expect((await tableRow(view, 'PL22'))['Notes']).to.contain('confidential');
    expect((await profileRow(view, 'PL22'))['People employed']).to.equal('confidential');
  });

  function viewOf(change: Partial<HotspotFilter>): HotspotView {
    return hotspotView(figures, {...defaultFilter(figures.dataset), year: 2012, ...change});
  }
});

type Cells = Readonly<Record<string, string>>;

async function tableRow(view: HotspotView, region: string): Promise<Cells> {
  const page = await fixture<HTMLElement>(
    html`<div style="width: 80rem"><hotspot-table .view=${view}></hotspot-table></div>`,
  );
  const root = page.querySelector('hotspot-table')?.shadowRoot;
  const rows = [...(root?.querySelectorAll('tbody tr') ?? [])];
  return cells(rows.find(({textContent}) => textContent?.includes(region)));
}

/** The row of the chosen sector. */
async function profileRow(view: HotspotView, region: string): Promise<Cells> {
  const profile = await fixture<HotspotProfile>(
    html`<hotspot-profile .view=${view} .selected=${[region]}></hotspot-profile>`,
  );
  const pressed = profile.renderRoot.querySelector('tbody [aria-pressed=true]');
  return cells(pressed?.closest('tr') ?? undefined);
}

/** Texts of a row by the headings of its table. */
function cells(row: Element | undefined): Cells {
  const heads = [...(row?.closest('table')?.querySelectorAll('thead th') ?? [])].map(text);
  return Object.fromEntries([...(row?.children ?? [])].map((cell, at) => [heads[at], text(cell)]));
}

function text({textContent}: Element): string {
  return textContent?.trim().replace(/[ \n]+/g, ' ') ?? '';
}
