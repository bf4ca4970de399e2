import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/define.js';
import type {HotspotStrengths} from '../../../src/elements/strengths/hotspot-strengths.js';
import {HotspotHoverEvent} from '../../../src/events.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {portfolioStrength} from '../../../src/figures/portfolio.js';
import {
  bubbles,
  centre,
  click,
  focused,
  isWithinSides,
  keys,
  labels,
  leave,
  notes,
  openLists,
  pale,
  plot,
  point,
  press,
  radius,
  take,
  tip,
} from '../../chart/chart-reader.js';
import {sampleDataset} from '../../sample-dataset.js';
import {dataset, figures, mount, selectionBy, tableRows} from './strengths-reader.js';

describe('<hotspot-strengths>', () => {
  it('is empty without a view', async () => {
    const strengths = await fixture<HotspotStrengths>(
      html`<hotspot-strengths></hotspot-strengths>`,
    );
    expect(strengths.renderRoot.textContent?.trim()).to.equal('');
  });

  it('says so where there are not both kinds of industries', async () => {
    const one = new HotspotFigures(sampleDataset([{region: 'AA1', sector: 'traded:a'}]));
    const strengths = await mount({of: one});
    expect(strengths.renderRoot.textContent).to.contain('Nothing to compare');
  });

  it('has a dot for each region that has all figures, the strongest first', async () => {
    expect(keys(await mount())).to.deep.equal(['BB1', 'AA3', 'AA2', 'BB2', 'AA1']);
  });

  it('has dots of one size', async () => {
    const strengths = await mount();
    expect(radius(strengths, 'BB1')).to.equal(radius(strengths, 'AA2'));
  });

  it('stands further right and higher up for more stars', async () => {
    const strengths = await mount();
    const [one, other] = [centre(strengths, 'AA2'), centre(strengths, 'AA3')];
    expect(one.clientX).to.be.closeTo(centre(strengths, 'BB1').clientX, 0.1);
    expect(one.clientY).to.be.closeTo(centre(strengths, 'BB2').clientY, 0.1);
    expect(other.clientX).to.be.lessThan(one.clientX);
    expect(other.clientY).to.be.lessThan(one.clientY);
  });

  it('counts the regions of each quadrant', async () => {
    const groups = [...(await mount()).renderRoot.querySelectorAll('.quadrants li')];
    expect(groups.map(({textContent}) => textContent?.trim())).to.deep.equal([
      'Strong in both: 1 region (47\u00a0% of people employed)',
      'Sectoral strength only: 1 region (5\u00a0% of people employed)',
      'Cross-sectoral strength only: 1 region (11\u00a0% of people employed)',
      'Strong in neither: 2 regions (37\u00a0% of people employed)',
    ]);
  });

  it('says what strong means, how stars are given, and how many regions are missing', async () => {
    const said = notes(await mount());
    expect(said).to.contain('the median of 5 regions (traded: 1; emerging: 0).');
    expect(said).to.contain('European Cluster Observatory');
    expect(said).to.contain('Missing data: 1 region');
  });

  it('highlights the countries of the filter', async () => {
    const strengths = await mount({filter: {countries: ['AA']}});
    expect(pale(strengths)).to.deep.equal(['BB1', 'BB2']);
  });

  it('highlights the country that the reader takes instead', async () => {
    const strengths = await mount({filter: {countries: ['AA']}});
    await take(strengths, 'select', 'BB');
    expect(strengths.country).to.equal('BB');
    expect(pale(strengths)).to.deep.equal(['AA3', 'AA2', 'AA1']);
  });

  it('highlights all where none is chosen', async () => {
    expect(pale(await mount())).to.deep.equal([]);
  });

  it('reports the region that is clicked', async () => {
    const strengths = await mount();
    const {regions} = await selectionBy(strengths, () => click(strengths, 'BB2'));
    expect(regions).to.deep.equal(['BB2']);
  });

  it('reports it beside those selected before, with Ctrl', async () => {
    const strengths = await mount({selected: ['AA1']});
    const {regions} = await selectionBy(strengths, () => click(strengths, 'BB2', {ctrlKey: true}));
    expect(regions).to.deep.equal(['AA1', 'BB2']);
  });

  it('reports none when the only one selected is clicked again', async () => {
    const strengths = await mount({selected: ['BB2']});
    const {regions} = await selectionBy(strengths, () => click(strengths, 'BB2'));
    expect(regions).to.deep.equal([]);
  });

  it('marks the selected regions', async () => {
    const strengths = await mount({selected: ['AA1', 'BB2']});
    const pressed = [...strengths.renderRoot.querySelectorAll<SVGElement>('[aria-pressed=true]')];
    expect(pressed.map(({dataset}) => dataset['key'])).to.deep.equal(['BB2', 'AA1']);
    expect(strengths.renderRoot.querySelectorAll('.marks .ring')).to.have.length(2);
  });

  it('names the selected regions beside those highlighted', async () => {
    const strengths = await mount({selected: ['BB2'], filter: {countries: ['AA']}});
    expect(labels(strengths)).to.include('Region BB2').and.not.to.include('Region BB1');
  });

  it('takes a click of assistive technology, which has no place', async () => {
    const strengths = await mount();
    const {regions} = await selectionBy(strengths, () =>
      bubbles(strengths)
        .at(-1)
        ?.dispatchEvent(new MouseEvent('click', {bubbles: true})),
    );
    expect(regions).to.deep.equal(['AA1']);
  });

  it('reports the region pointed at, and that none is any more', async () => {
    const strengths = await mount();
    const heard: (string | undefined)[] = [];
    strengths.addEventListener(HotspotHoverEvent.type, ({region}) => heard.push(region));
    point(strengths, 'AA3');
    point(strengths, 'AA3');
    leave(strengths);
    expect(heard).to.deep.equal(['AA3', undefined]);
  });

  it('fires nothing when the page sets what is pointed at', async () => {
    const strengths = await mount();
    let fired = 0;
    strengths.addEventListener(HotspotHoverEvent.type, () => fired++);
    strengths.hovered = 'AA3';
    await strengths.updateComplete;
    expect(fired).to.equal(0);
    expect(tip(strengths)).to.contain('Region AA3');
  });

  it('dismisses with Escape what the page points at', async () => {
    const strengths = await mount();
    strengths.hovered = 'AA3';
    await strengths.updateComplete;
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}));
    await strengths.updateComplete;
    expect(tip(strengths)).to.equal(undefined);
  });

  it('is one tab stop, and walked by the arrow keys', async () => {
    const strengths = await mount();
    expect(bubbles(strengths).filter(({tabIndex}) => tabIndex === 0)).to.have.length(1);
    bubbles(strengths)[0]?.focus();
    press(strengths, 'ArrowDown');
    expect(focused(strengths)).to.equal('AA3');
    press(strengths, 'Home');
    expect(focused(strengths)).to.equal('AA1');
  });

  it('selects by Enter and the space bar what has the focus', async () => {
    const strengths = await mount();
    bubbles(strengths)[0]?.focus();
    for (const key of ['Enter', ' ']) {
      const {regions} = await selectionBy(strengths, () => press(strengths, key));
      expect(regions).to.deep.equal(['BB1']);
    }
  });

  it('has the portfolio strengths and totals in its table, the strongest first', async () => {
    const strengths = await mount();
    await openLists(strengths);
    const sectoral = portfolioStrength(figures, 0, 'traded');
    const crossSectoral = portfolioStrength(figures, 0, 'emerging');
    const shown = tableRows(strengths);
    for (const [code, first, second, employment] of shown.slice(0, 5)) {
      const at = dataset.regions.findIndex((region) => region.code === code);
      expect([Number(first), Number(second)]).to.deep.equal([sectoral[at], crossSectoral[at]]);
      expect(Number(employment?.replace('\u00a0', ''))).to.equal(figures.regionTotals(0)[at]);
    }
    expect(shown.map(([code]) => code)).to.deep.equal(['BB1', 'AA3', 'AA2', 'BB2', 'AA1', 'BB3']);
  });

  it('has regions that lack a figure at the end of its table, without a number for it', async () => {
    const strengths = await mount();
    await openLists(strengths);
    expect(tableRows(strengths).at(-1)).to.deep.equal(['BB3', '0', 'no data', '10', 'no data']);
  });

  it('says the same of a region in its name, its tooltip and its table', async () => {
    const strengths = await mount({hovered: 'AA3'});
    await openLists(strengths);
    const name =
      bubbles(strengths)[keys(strengths).indexOf('AA3')]?.getAttribute('aria-label') ?? '';
    const row = tableRows(strengths).find(([code]) => code === 'AA3') ?? [];
    expect(row).to.have.length(5);
    for (const cell of row) {
      expect(name).to.contain(cell);
      expect(tip(strengths)).to.contain(cell);
    }
  });

  it('has a map beside the chart where it is wide, with a ring for what is selected', async () => {
    const strengths = await mount({width: 1400, selected: ['AA1']});
    expect(strengths.renderRoot.querySelectorAll('.places .disc')).to.have.length(5);
    expect(strengths.renderRoot.querySelectorAll('.places .ring')).to.have.length(1);
  });

  it('counts regions by classes where it is narrow, and lists those of one', async () => {
    const strengths = await mount({width: 328});
    expect(bubbles(strengths)).to.have.length(0);
    const cells = [...strengths.renderRoot.querySelectorAll<HTMLElement>('.cell')];
    const counts = cells.map((cell) => Number(cell.querySelector('.number')?.textContent));
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(5);
    const full = cells.find((_, at) => counts[at] === Math.max(...counts))!;
    full.click();
    await strengths.updateComplete;
    const listed = strengths.renderRoot.querySelectorAll('.regions tbody tr');
    expect(listed).to.have.length(Math.max(...counts));
    const {regions} = await selectionBy(strengths, () =>
      strengths.renderRoot.querySelector<HTMLElement>('.show')?.click(),
    );
    expect(regions).to.have.length(Math.max(...counts));
  });

  it('keeps its circles in a box of any width', async () => {
    for (const width of [561, 1200]) {
      const strengths = await mount({width});
      expect(plot(strengths).getBoundingClientRect().width).to.equal(width);
      expect(isWithinSides(strengths)).to.be.true;
    }
  });

  it('passes the automated accessibility checks', async () => {
    const strengths = await mount({selected: ['AA1'], filter: {countries: ['AA']}});
    await openLists(strengths);
    bubbles(strengths)[0]?.focus();
    await strengths.updateComplete;
    await expect(strengths).to.be.accessible();
  });
});
