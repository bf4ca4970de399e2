import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import '../../../src/define.js';
import {defaultFilter, type Criterion} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotCriterion} from '../../../src/elements/choices/hotspot-criterion.js';
import {HotspotFilterChangeEvent, HotspotMethodChangeEvent} from '../../../src/events.js';
import {HotspotFigures, type FigureOptions} from '../../../src/figures/hotspot-figures.js';
import {PANORAMA} from '../../../src/figures/star-method.js';
import {hotspotView, type HotspotView} from '../../../src/view/hotspot-view.js';
import {sampleDataset} from '../../sample-dataset.js';

const dataset = sampleDataset([{region: 'DE11', sector: 'traded:automotive', employment: 5}]);

describe('<hotspot-criterion>', () => {
  it('is empty without a view', async () => {
    const criterion = await fixture<HotspotCriterion>(
      html`<hotspot-criterion></hotspot-criterion>`,
    );
    expect(criterion.renderRoot.textContent?.trim()).to.equal('');
  });

  it('ticks the kind of the view’s criterion', async () => {
    expect(ticked(await mount({}))).to.equal('All regions');
    expect(ticked(await mount({minimumStars: 2}))).to.equal('By stars');
    expect(ticked(await mount({minimumEmployment: 50}))).to.equal('By specialisation and size');
    expect(ticked(await mount({top: 5}))).to.equal('Largest regions');
  });

  it('always says what counts as a hotspot', async () => {
    expect(part(await mount({}), 'sentence')).to.contain('All regions with data are shown.');
    expect(part(await mount({minimumStars: 3}), 'sentence')).to.contain('3 stars or more');
  });

  it('reports a kind with what it asks for', async () => {
    const criterion = await mount({});
    const report = async (label: string): Promise<Criterion | undefined> =>
      (await changeBy(criterion, () => radio(criterion, label).click())).change.criterion;
    expect(await report('By stars')).to.deep.equal({minimumStars: 2});
    expect(await report('By specialisation and size')).to.deep.equal({
      minimumQuotient: 2,
      minimumEmployment: 1000,
    });
    expect(await report('Largest regions')).to.deep.equal({top: 20});
  });

  it('reports that nothing is asked for any more', async () => {
    const criterion = await mount({top: 5});
    const {change} = await changeBy(criterion, () => radio(criterion, 'All regions').click());
    expect(change).to.deep.equal({criterion: {}});
  });

  it('offers as many stars as there can be', async () => {
    expect(options(await mount({minimumStars: 1})).at(-1)).to.equal('3 stars or more');
    expect(options(await mount({minimumStars: 1}, {stars: PANORAMA})).at(-1)).to.equal(
      '4 stars or more',
    );
  });

  it('has fields only for what is chosen', async () => {
    expect((await mount({})).renderRoot.querySelector('.fields')?.children).to.have.lengthOf(0);
    const criterion = await mount({minimumQuotient: 2});
    expect(criterion.renderRoot.querySelectorAll('[type=number]')).to.have.lengthOf(3);
  });

  it('reports the number of stars that the reader picks', async () => {
    const criterion = await mount({minimumStars: 1});
    const {change} = await changeBy(criterion, () => enter(criterion, 'Stars', '3'));
    expect(change.criterion).to.deep.equal({minimumStars: 3});
  });

  it('reports a threshold beside the other one, and leaves out one that is emptied', async () => {
    const criterion = await mount({minimumQuotient: 1.5, minimumEmployment: 50});
    const more = await changeBy(criterion, () =>
      enter(criterion, 'Minimum people employed', '500'),
    );
    expect(more.change.criterion).to.deep.equal({minimumQuotient: 1.5, minimumEmployment: 500});
    const less = await changeBy(criterion, () => enter(criterion, 'Minimum location quotient', ''));
    expect(less.change.criterion).to.deep.equal({minimumEmployment: 500});
  });

  it('reports a share of employment, decimals included', async () => {
    const criterion = await mount({minimumQuotient: 1});
    const {change} = await changeBy(criterion, () =>
      enter(criterion, 'Minimum share of regional employment (%)', '0.5'),
    );
    expect(change.criterion).to.deep.equal({minimumQuotient: 1, minimumShare: 0.5});
  });

  it('gives the steps of a field for numbers one run, and other choices none', async () => {
    const criterion = await mount({top: 5});
    const runs: (symbol | undefined)[] = [];
    criterion.addEventListener(HotspotFilterChangeEvent.type, ({run}) => runs.push(run));
    for (const value of ['6', '7']) enter(criterion, 'Number of regions', value);
    field(criterion, 'Number of regions').dispatchEvent(new FocusEvent('blur'));
    enter(criterion, 'Number of regions', '8');
    radio(criterion, 'All regions').click();
    expect(runs.map((run) => run && runs.indexOf(run))).to.deep.equal([0, 0, 2, undefined]);
  });

  it('reports nothing for a number that cannot be', async () => {
    const criterion = await mount({top: 5});
    let changes = 0;
    criterion.addEventListener(HotspotFilterChangeEvent.type, () => changes++);
    for (const value of ['0', '-3', '2.5', '']) enter(criterion, 'Number of regions', value);
    expect(changes).to.equal(0);
  });

  it('goes back to the view’s kind where the page does not follow', async () => {
    const criterion = await mount({});
    radio(criterion, 'Largest regions').click();
    await criterion.updateComplete;
    expect(ticked(criterion)).to.equal('All regions');
  });

  it('shows the method of stars with its thresholds', async () => {
    const message = part(await mount({}, {stars: PANORAMA}), 'message');
    expect(message).to.contain('European Cluster Panorama').and.contain('top 20\u00a0%');
  });

  it('reports another method of stars', async () => {
    const criterion = await mount({});
    const reported = oneEvent<HotspotMethodChangeEvent>(criterion, HotspotMethodChangeEvent.type);
    enter(criterion, 'Star rating method', 'panorama');
    expect((await reported).change).to.deep.equal({stars: PANORAMA});
  });

  it('keeps a method of the page’s own among the choices', async () => {
    const criterion = await mount({}, {stars: {id: 'own', criteria: [], floor: 0}});
    expect(field(criterion, 'Star rating method').value).to.equal('own');
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount({minimumStars: 2})).to.be.accessible();
  });
});

function mount(criterion: Criterion, options: FigureOptions = {}): Promise<HotspotCriterion> {
  const figures = new HotspotFigures(unrated(), options);
  const view: HotspotView = hotspotView(figures, {...defaultFilter(dataset), criterion});
  return fixture<HotspotCriterion>(html`<hotspot-criterion .view=${view}></hotspot-criterion>`);
}

/** The dataset without stars of its own. */
function unrated(): typeof dataset {
  const {start, region, employment} = dataset.observations;
  return {...dataset, observations: {start, region, employment}};
}

async function changeBy(
  criterion: HotspotCriterion,
  act: () => void,
): Promise<HotspotFilterChangeEvent> {
  const change = oneEvent<HotspotFilterChangeEvent>(criterion, HotspotFilterChangeEvent.type);
  act();
  return change;
}

function enter(criterion: HotspotCriterion, label: string, value: string): void {
  const input = field(criterion, label);
  input.value = value;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The input or select whose name begins like this; the choice of a kind does not count. */
function field(criterion: HotspotCriterion, label: string): HTMLInputElement | HTMLSelectElement {
  const fields = criterion.renderRoot.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input:not([type=radio]), select',
  );
  const found = [...fields].find((each) => nameOf(each).startsWith(label));
  if (found === undefined) throw new Error(`there is no field ${label}`);
  return found;
}

function nameOf(input: HTMLInputElement | HTMLSelectElement): string {
  return input.ariaLabel ?? input.labels?.[0]?.textContent?.trim() ?? '';
}

function radios(criterion: HotspotCriterion): HTMLInputElement[] {
  return [...criterion.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio]')];
}

function radio(criterion: HotspotCriterion, label: string): HTMLInputElement {
  const found = radios(criterion).find((each) => nameOf(each) === label);
  if (found === undefined) throw new Error(`there is no choice ${label}`);
  return found;
}

function ticked(criterion: HotspotCriterion): string {
  return nameOf(radios(criterion).find(({checked}) => checked)!);
}

function options(criterion: HotspotCriterion): (string | undefined)[] {
  const select = field(criterion, 'Stars') as HTMLSelectElement;
  return [...select.options].map((option) => option.textContent?.trim());
}

function part(criterion: HotspotCriterion, name: string): string {
  return criterion.renderRoot.querySelector(`[part=${name}]`)?.textContent?.trim() ?? '';
}
