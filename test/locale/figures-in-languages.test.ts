import {expect, fixture, html} from '@open-wc/testing';
import {render} from 'lit';

import '../../src/define.js';
import {viewSummary} from '../../src/a11y/summary.js';
import {defaultFilter} from '../../src/dataset/hotspot-filter.js';
import type {HotspotLegend} from '../../src/elements/legend/hotspot-legend.js';
import type {HotspotTable} from '../../src/elements/table/hotspot-table.js';
import {hotspotSvg} from '../../src/export/hotspot-svg.js';
import {HotspotFigures} from '../../src/figures/hotspot-figures.js';
import {LANGUAGES} from '../../src/locale/load-language.js';
import type {Locale} from '../../src/locale/locale.js';
import {localeFor} from '../../src/locale/locale-for.js';
import {requestLanguage} from '../../src/locale/message-registry.js';
import {regionTip} from '../../src/tip/region-tip.js';
import {hotspotView} from '../../src/view/hotspot-view.js';
import {sampleDataset} from '../sample-dataset.js';

const LARGEST = '149\u00a0882';
/** Thousands separated by anything but a no-break space, or not at all. */
const BROKEN = /\d[.,\u0020\u2009\u202f'’]\d{3}(?!\d)|\d{5}/;

const dataset = sampleDataset(
  [
    {region: 'DE11', sector: 'traded:automotive', employment: 149_882, wages: 7_000},
    {region: 'FR10', sector: 'traded:automotive', employment: 4_018, wages: 200},
    {region: 'PL22', sector: 'traded:automotive'},
  ],
  {totals: {DE11: 1_465_000, FR10: 5_400_000}},
);
const figures = new HotspotFigures(dataset);
const criterion = {minimumEmployment: 1_200};
const view = hotspotView(figures, {...defaultFilter(dataset), criterion, colour: 'productivity'});

describe('figures shown in 24 languages', () => {
  before(() => Promise.all(LANGUAGES.map(requestLanguage)));

  for (const language of ['en', ...LANGUAGES]) {
    const locale = (): Locale => localeFor(language);

    it(`are grouped by no-break spaces in the table (${language})`, async () => {
      const shown = await fixture<HotspotTable>(
        html`<hotspot-table lang=${language} .view=${view}></hotspot-table>`,
      );
      check(text(shown.renderRoot), LARGEST);
    });

    it(`are grouped by no-break spaces in the legend (${language})`, async () => {
      const shown = await fixture<HotspotLegend>(
        html`<hotspot-legend lang=${language} .view=${view}></hotspot-legend>`,
      );
      check(text(shown.renderRoot), '1\u00a0200');
    });

    it(`are grouped by no-break spaces in the tooltip (${language})`, () => {
      const tip = document.createElement('div');
      const about = {code: 'DE11', areas: undefined, look: undefined};
      render(regionTip({view, ...about, locale: locale()}), tip);
      check(text(tip), LARGEST);
    });

    it(`are grouped by no-break spaces in the summary (${language})`, () => {
      check(viewSummary(view, locale()).join(' '), LARGEST);
    });

    it(`are grouped by no-break spaces in the picture (${language})`, () => {
      const picture = hotspotSvg(view, {locale: locale()});
      const texts = new DOMParser().parseFromString(picture, 'image/svg+xml');
      const words = [...texts.querySelectorAll('text, title, desc')].map((each) => text(each));
      // Names on the map have narrow ones.
      check(words.join(' | ').replaceAll('\u202f', '\u00a0'), '1\u00a0200');
    });
  }
});

function check(shown: string, figure: string): void {
  expect(shown).to.contain(figure);
  expect(BROKEN.exec(shown)?.[0]).to.equal(undefined);
}

/** Text with its no-break spaces, and all other space as one space. */
function text(node: Node): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts
    .map((each) => each.replace(/[ \n\t]+/g, ' '))
    .filter((each) => each.trim() !== '')
    .join(' | ');
}
