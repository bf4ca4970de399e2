import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../../src/define.js';
import type {HotspotOverview} from '../../../src/elements/overview/hotspot-overview.js';
import {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {sectorTotals} from '../../../src/view/sector-totals.js';
import {drawn, notes, openLists, take} from '../../chart/chart-reader.js';
import {
  dataset,
  figures,
  viewOf,
  mount,
  withReference,
  changeBy,
  rows,
  rowOf,
  cell,
  figure,
  mark,
  bar,
} from './overview-reader.js';

describe('<hotspot-overview>', () => {
  it('is empty without a view', async () => {
    const overview = await fixture<HotspotOverview>(html`<hotspot-overview></hotspot-overview>`);
    expect(overview.renderRoot.textContent?.trim()).to.equal('');
  });

  it('has a row for each sector of the taxonomy, most people employed first', async () => {
    expect(rows(await mount())).to.deep.equal(['mobility', 'digital', 'creative', 'blue']);
  });

  it('has circles with areas in proportion to people employed', async () => {
    const overview = await mount();
    const radius = (name: string): number =>
      Number(mark(overview, name, 'employment').getAttribute('r'));
    expect((radius('digital') / radius('creative')) ** 2).to.be.closeTo(8000 / 1500, 1e-6);
    expect((radius('mobility') / radius('digital')) ** 2).to.be.closeTo(10_100 / 8000, 1e-6);
  });

  it('has bars of change from 0, as long as the change and on its side', async () => {
    const overview = await mount({}, {width: 1100});
    const [digital, creative] = ['digital', 'creative'].map((name) => bar(overview, name));
    const zero = Number(
      cell(overview, 'blue', 'change').querySelector('.zero')?.getAttribute('x1'),
    );
    expect(digital!.left).to.be.closeTo(zero, 1e-6);
    expect(creative!.right).to.be.closeTo(zero, 1e-6);
    const ratio = (digital!.right - zero) / (zero - creative!.left);
    expect(ratio).to.be.closeTo((8000 / 5000 - 1) / (1 - 1500 / 2000), 1e-6);
  });

  it('leaves out a bar where no region has both years', async () => {
    const overview = await mount();
    expect(cell(overview, 'blue', 'change').querySelector('.mark')).to.equal(null);
    expect(figure(overview, 'blue', 'change')).to.equal('–');
  });

  it('leaves bars hollow whose regions hold less than half of the jobs, and says so', async () => {
    const overview = await mount();
    const hollow = [...overview.renderRoot.querySelectorAll('tr:has(.hollow)')];
    expect(hollow.map((row) => row.getAttribute('data-key'))).to.deep.equal(['emerging:mobility']);
    expect(figure(overview, 'mobility', 'change')).to.equal('+10.0\u00a0%\u00a0ᵇ');
    expect(notes(overview)).to.contain('hollow bar');
    expect(notes(await mount({taxonomy: 'traded'}))).not.to.contain('hollow bar');
  });

  it('counts hotspots, and draws each on a map', async () => {
    const overview = await mount({}, {width: 1100});
    expect(figure(overview, 'digital', 'hotspots')).to.equal('2');
    expect(cell(overview, 'digital', 'hotspots').querySelectorAll('.mark')).to.have.length(2);
    expect(figure(overview, 'creative', 'hotspots')).to.equal('0');
    expect(cell(overview, 'creative', 'hotspots').querySelectorAll('.mark')).to.have.length(0);
  });

  it('counts by the criterion of the filter', async () => {
    const overview = await mount({criterion: {minimumStars: 3}});
    expect(figure(overview, 'digital', 'hotspots')).to.equal('1');
    expect(notes(overview)).to.contain('3 stars or more');
  });

  it('has strips of the largest regions, as long as their shares', async () => {
    const overview = await mount({}, {width: 1100});
    const segments = [...cell(overview, 'digital', 'share').querySelectorAll('.segment')];
    const lengths = segments.map((segment) => Number(segment.getAttribute('width')) + 1);
    expect(lengths[0]! / lengths[1]!).to.be.closeTo(5000 / 3000, 1e-6);
    expect(cell(overview, 'digital', 'share').getAttribute('title')).to.equal(
      'Region AA1\u00a062.5\u00a0%, Region BB1\u00a037.5\u00a0%',
    );
  });

  it('shows a share as a lower bound where regions publish under three quarters', async () => {
    const overview = await mount({}, {of: withReference({'emerging:digital': 16_000})});
    expect(figure(overview, 'digital', 'share')).to.match(/^≥\u00a050\u00a0%/);
    expect(figure(overview, 'digital', 'employment')).to.equal('8\u00a0000\u00a0ᵃ');
    expect(figure(overview, 'mobility', 'share')).to.match(/^100\u00a0%/);
    expect(notes(overview)).to.contain('less than three quarters');
  });

  it('is sorted by the measure that the reader takes, figures that are missing last', async () => {
    const overview = await mount();
    await take(overview, '.sort select', 'change');
    expect(overview.sort).to.equal('change');
    expect(rows(overview)).to.deep.equal(['digital', 'mobility', 'creative', 'blue']);
    const sorted = overview.renderRoot.querySelector('[aria-sort=descending]');
    expect(sorted?.textContent).to.contain('Change, 2010–2011');
  });

  it('names the strongest growth that half of the jobs stand for, and the concentration', async () => {
    const heading = (await mount()).renderRoot.querySelector('[part=heading]');
    expect(heading?.textContent).to.contain('Strongest growth: digital (+60.0\u00a0%)');
    expect(heading?.textContent).to.contain('Most concentrated: mobility (100\u00a0%)');
  });

  it('shows another taxonomy where the page asks for it', async () => {
    const overview = await mount({}, {taxonomy: 'traded'});
    expect(rows(overview)).to.deep.equal(['automotive', 'apparel']);
  });

  it('shows another taxonomy when the reader takes it, until the view has another one', async () => {
    const overview = await mount();
    overview.renderRoot.querySelector<HTMLElement>('.switch input[value=traded]')?.click();
    await overview.updateComplete;
    expect(rows(overview)).to.deep.equal(['automotive', 'apparel']);
    overview.view = viewOf({taxonomy: 'traded'});
    await overview.updateComplete;
    overview.view = viewOf({taxonomy: 'emerging'});
    await overview.updateComplete;
    expect(rows(overview)).to.have.length(4);
  });

  it('says that the industries overlap where they do, and only there', async () => {
    expect(notes(await mount())).to.contain('do not add their circles together');
    const traded = await mount({taxonomy: 'traded'});
    expect(notes(traded)).not.to.contain('do not add their circles together');
  });

  it('says which countries are missing in a partial year', async () => {
    const partial = {...dataset, metadata: {partial: new Map([[2011, ['FR', 'BE']]])}};
    const overview = await mount({}, {of: new HotspotFigures(partial)});
    expect(notes(overview)).to.contain('incomplete data: Belgium and France');
    const one = await mount({countries: ['FR']}, {of: new HotspotFigures(partial)});
    expect(notes(one)).to.contain('incomplete data: France');
    const other = await mount({countries: ['AA']}, {of: new HotspotFigures(partial)});
    expect(notes(other)).not.to.contain('incomplete data');
  });

  it('has a map of the row pointed at beside the rows where it is wide', async () => {
    const overview = await mount({}, {width: 1400});
    const heading = (): string => overview.renderRoot.querySelector('aside h3')?.textContent ?? '';
    expect(heading()).to.contain('mobility: 1 hotspot');
    rowOf(overview, 'digital').dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await overview.updateComplete;
    expect(heading()).to.contain('digital: 2 hotspots');
    expect(overview.renderRoot.querySelectorAll('aside .places .mark')).to.have.length(2);
  });

  it('is a list where it is narrow, whose row opens with the other measures', async () => {
    const overview = await mount({}, {width: 328});
    expect(overview.renderRoot.querySelector('.rows')).to.equal(null);
    rowOf(overview, 'digital').click();
    await overview.updateComplete;
    expect(rowOf(overview, 'digital').getAttribute('aria-expanded')).to.equal('true');
    const opened = overview.renderRoot.querySelector('.details')?.textContent ?? '';
    expect(opened).to.contain('+60.0\u00a0%').and.to.contain('Largest hotspot: Region AA1');
    const change = await changeBy(overview, () =>
      overview.renderRoot.querySelector<HTMLElement>('.show')?.click(),
    );
    expect(change.sectors).to.deep.equal(['emerging:digital']);
  });

  it('has the totals of every other list of sectors', async () => {
    const overview = await mount();
    for (const {sector, value} of sectorTotals(figures, overview.view!.filter)) {
      const text = value.toLocaleString('en').replaceAll(',', '\u00a0');
      expect(figure(overview, sector.id, 'employment')).to.equal(text);
    }
  });

  it('has all measures in a table, without a number for what is missing', async () => {
    const overview = await mount();
    await openLists(overview);
    const row = [...overview.renderRoot.querySelectorAll('.all tbody tr')][0];
    const cells = [...(row?.querySelectorAll('td') ?? [])].map(({textContent}) =>
      textContent?.trim(),
    );
    expect(row?.querySelector('th')?.textContent).to.contain('mobility');
    expect(cells.slice(0, 2)).to.deep.equal([
      '10\u00a0100',
      'no data (1 region, 10.9\u00a0% of employment)',
    ]);
  });

  it('speaks the language of the page', async () => {
    const page = await fixture(html`<div lang="de"><hotspot-overview></hotspot-overview></div>`);
    const overview = page.querySelector('hotspot-overview')!;
    overview.view = viewOf();
    await drawn(overview, 700);
    expect(figure(overview, 'digital', 'change')).to.equal('+60,0\u00a0%');
  });

  it('is no wider than a box of any width', async () => {
    for (const width of [280, 561, 700, 880, 936, 996, 1300, 1600]) {
      const overview = await mount({}, {width});
      expect(overview.scrollWidth, `${width}`).to.be.at.most(width);
    }
  });

  it('passes the automated accessibility checks', async () => {
    for (const width of [328, 1400]) {
      const overview = await mount({sectors: ['emerging:creative']}, {width});
      await openLists(overview);
      rowOf(overview, 'digital').focus();
      await nextFrame();
      await expect(overview).to.be.accessible();
    }
  });
});
