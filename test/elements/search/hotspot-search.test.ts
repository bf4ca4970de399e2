import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import '../../../src/define.js';
import {
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../../src/events.js';
import type {HotspotSearch} from '../../../src/elements/search/hotspot-search.js';
import {
  active,
  asking,
  box,
  enter,
  groups,
  mount,
  panel,
  parts,
  press,
  questions,
  textOf,
  texts,
  viewOf,
  write,
} from './search-reader.js';

describe('<hotspot-search>', () => {
  it('is empty without a view', async () => {
    const search = await fixture(html`<hotspot-search></hotspot-search>`);
    expect(search.shadowRoot?.textContent?.trim()).to.equal('');
  });

  it('has a closed list before anything is written', async () => {
    const search = await mount();
    box(search).focus();
    await search.updateComplete;
    expect(box(search).ariaExpanded).to.equal('false');
    expect(panel(search).hidden).to.equal(true);
  });

  it('lists regions, then sectors strong in the first one, then sectors', async () => {
    const search = await write('de1');
    expect(box(search).ariaExpanded).to.equal('true');
    expect(groups(search)).to.deep.equal([
      ['Regions', 'Region DE11 5\u00a0000 Germany · DE11'],
      [
        'Strong sectors: Region DE11',
        'dentures LQ 0.99 3 stars, given by the data',
        'apparel LQ 1.99 2 stars, given by the data',
      ],
    ]);
    expect(panel(search).textContent).to.contain('No sector matches ‘de1’.');
  });

  it('lists sectors of all taxonomies with their totals', async () => {
    const search = await write('design');
    expect(groups(search)).to.deep.equal([['Sectors', 'design 30 emerging']]);
  });

  it('marks what matches', async () => {
    const search = await write('REG');
    const [mark] = parts(search, 'mark');
    expect(mark?.textContent).to.equal('Reg');
  });

  it('lists no more regions than a glance can take in', async () => {
    expect(parts(await write('uk'), '.region')).to.have.lengthOf(6);
  });

  it('says that it finds nothing, and shows the questions there', async () => {
    const search = await asking('zzz');
    expect(parts(search, '[part=message]')[0]?.textContent).to.equal(
      'No sector or region matches ‘zzz’.',
    );
    expect(box(search).ariaExpanded).to.equal('false');
    expect(questions(search).checkVisibility()).to.equal(true);
  });

  it('shows the questions before anything is written, and not beside results', async () => {
    const search = await asking('');
    expect(questions(search).checkVisibility()).to.equal(true);
    await enter(search, 'de');
    expect(questions(search).checkVisibility()).to.equal(false);
  });

  it('has the questions out of the way of the Tab key until an arrow key opens them', async () => {
    const search = await mount({questions: true});
    box(search).focus();
    await search.updateComplete;
    expect(questions(search).checkVisibility()).to.equal(false);
    await press(search, 'ArrowDown');
    expect(questions(search).checkVisibility()).to.equal(true);
    await press(search, 'Escape');
    expect(questions(search).checkVisibility()).to.equal(false);
  });

  it('points at the best entry, and moves by the arrow keys and around the ends', async () => {
    const search = await write('de');
    const walked = [active(search)];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await press(search, key);
      walked.push(active(search));
    }
    const [first] = walked;
    expect(first).to.contain('DE11');
    expect(walked[1]).to.contain('DE21');
    expect(new Set(walked.slice(0, -1)).size).to.equal(walked.length - 1);
    await press(search, 'ArrowUp');
    expect(active(search)).to.equal(walked.at(-2));
  });

  it('goes around the ends of the list', async () => {
    const search = await write('design');
    await press(search, 'ArrowDown');
    expect(active(search)).to.contain('design');
    const long = await write('uk');
    await press(long, 'ArrowUp');
    expect(active(long)).to.equal(texts(long).at(-1));
  });

  it('points at a sector first if it matches better than any region', async () => {
    const search = await write('d');
    expect(active(search)).to.contain('DE11');
    const sector = await write('den');
    expect(active(sector)).to.contain('dentures');
  });

  it('selects the region by Enter, and is ready for the next', async () => {
    const search = await write('de');
    await press(search, 'ArrowDown');
    expect(await selectionBy(search, () => press(search, 'Enter'))).to.deep.equal(['DE21']);
    await search.updateComplete;
    expect([box(search).value, box(search).ariaExpanded]).to.deep.equal(['', 'false']);
  });

  it('chooses a sector by Enter, with its taxonomy', async () => {
    const search = await write('design');
    const change = oneEvent<HotspotSectorChangeEvent>(search, HotspotSectorChangeEvent.type);
    await press(search, 'Enter');
    const {taxonomy, sectors} = await change;
    expect([taxonomy, sectors]).to.deep.equal(['emerging', ['emerging:design']]);
    expect(box(search).value).to.equal('');
  });

  it('chooses a sector strong in the region by a click', async () => {
    const search = await write('de11');
    const change = oneEvent<HotspotSectorChangeEvent>(search, HotspotSectorChangeEvent.type);
    (parts(search, '.strong')[1] as HTMLElement).click();
    expect((await change).sectors).to.deep.equal(['traded:apparel']);
  });

  it('selects the region by a click and keeps the focus', async () => {
    const search = await write('fr10');
    const [option] = parts(search, '[role=option]') as HTMLElement[];
    const down = new PointerEvent('pointerdown', {cancelable: true, bubbles: true});
    expect(option?.dispatchEvent(down)).to.equal(false);
    expect(await selectionBy(search, () => option?.click())).to.deep.equal(['FR10']);
  });

  it('says why the filter hides a region, and offers to loosen that step', async () => {
    const search = await write('de21', {filter: {criterion: {minimumStars: 2}}});
    expect(parts(search, '.reason')[0]?.textContent).to.equal('Below the threshold: 1 star');
    expect(parts(search, '[role=option].loosen').map(textOf)).to.deep.equal([
      'Show: 1 star or more',
    ]);
  });

  it('selects a hidden region and stays open at what loosens the filter', async () => {
    const search = await write('de21', {filter: {criterion: {minimumStars: 2}}});
    expect(await selectionBy(search, () => press(search, 'Enter'))).to.deep.equal(['DE21']);
    await search.updateComplete;
    expect(active(search)).to.equal('Show: 1 star or more');
    const change = oneEvent<HotspotFilterChangeEvent>(search, HotspotFilterChangeEvent.type);
    await press(search, 'Enter');
    expect((await change).change).to.deep.equal({criterion: {minimumStars: 1}});
  });

  it('has the region without its reason when the filter has been loosened', async () => {
    const search = await write('de21', {filter: {criterion: {minimumStars: 2}}});
    (parts(search, '[role=option].loosen')[0] as HTMLElement).click();
    search.view = viewOf({criterion: {minimumStars: 1}});
    await search.updateComplete;
    expect(parts(search, '.reason')).to.deep.equal([]);
    expect(active(search)).to.contain('Region DE21');
  });

  it('offers the same loosening once for several regions', async () => {
    const search = await write('region', {filter: {countries: ['UK'], criterion: {}}});
    expect(parts(search, '.reason').map(textOf)).to.deep.equal(
      Array.from({length: 4}, () => 'Not in the countries shown'),
    );
    expect(parts(search, '[role=option].loosen').map(textOf)).to.deep.equal([
      ...['Show also: Germany', 'Show also: France', 'Show also: Greece'],
    ]);
  });

  it('offers nothing where no year has a figure', async () => {
    const search = await write('el30');
    expect(parts(search, '.reason').map(textOf)).to.deep.equal(['2012: not published']);
    expect(parts(search, '[role=option].loosen')).to.deep.equal([]);
  });

  it('takes the place of what was selected, or is added to it', async () => {
    const alone = await write('fr10', {selected: ['DE11']});
    expect(await selectionBy(alone, () => press(alone, 'Enter'))).to.deep.equal(['FR10']);
    const added = await write('fr10', {selected: ['DE11'], several: true});
    expect(await selectionBy(added, () => press(added, 'Enter'))).to.deep.equal(['DE11', 'FR10']);
    const again = await write('de11', {selected: ['DE11', 'FR10'], several: true});
    expect(await selectionBy(again, () => press(again, 'Enter'))).to.deep.equal(['FR10', 'DE11']);
  });

  it('empties and closes by Escape, and leaves the key to the page when it is empty', async () => {
    const search = await write('de');
    expect(await press(search, 'Escape')).to.equal('used');
    expect([box(search).ariaExpanded, box(search).value]).to.deep.equal(['false', '']);
    expect(await press(search, 'Escape')).to.equal('left');
  });

  it('empties by the button in the box, which gives the focus back', async () => {
    const search = await write('de');
    (parts(search, 'button')[0] as HTMLElement).click();
    await search.updateComplete;
    expect(box(search).value).to.equal('');
    expect(search.shadowRoot?.activeElement).to.equal(box(search));
  });

  it('closes when the focus leaves, and opens when it returns', async () => {
    const search = await write('de');
    box(search).dispatchEvent(new FocusEvent('focusout', {bubbles: true}));
    await search.updateComplete;
    expect(panel(search).hidden).to.equal(true);
    box(search).dispatchEvent(new FocusEvent('focus'));
    await search.updateComplete;
    expect(panel(search).hidden).to.equal(false);
  });

  it('stays open when the focus goes to a question', async () => {
    const search = await asking('');
    const link = questions(search).querySelector('a');
    link?.focus();
    await search.updateComplete;
    expect(document.activeElement).to.equal(link);
    expect(panel(search).hidden).to.equal(false);
  });

  it('tells which region the reader has come to, and that there is none any more', async () => {
    const search = await mount();
    const hovered: (string | undefined)[] = [];
    search.addEventListener(HotspotHoverEvent.type, ({region}) => hovered.push(region));
    await enter(search, 'de');
    await press(search, 'ArrowDown');
    await press(search, 'ArrowDown');
    await press(search, 'ArrowUp');
    await press(search, 'Escape');
    expect(hovered).to.deep.equal(['DE11', 'DE21', undefined, 'DE21', undefined]);
  });

  it('has no words in an empty box that is too narrow for them, but keeps its name', async () => {
    const search = await mount();
    expect(box(search).placeholder).to.equal('Search sectors and regions');
    search.style.width = '100px';
    await waitUntil(() => box(search).placeholder === '');
    expect(box(search).ariaLabel).to.equal('Search sectors and regions');
  });

  it('takes the name that the page gives it', async () => {
    const search = await mount({label: 'Compare with'});
    expect(box(search).ariaLabel).to.equal('Compare with');
  });

  it('finds regions alone, without figures and reasons, where the page wants no sectors', async () => {
    const settings = {find: 'regions', filter: {criterion: {minimumStars: 2}}} as const;
    const search = await write('de', settings);
    expect(texts(search)).to.deep.equal([
      'Region DE11 Germany · DE11',
      'Region DE21 Germany · DE21',
    ]);
    expect(box(search).ariaLabel).to.equal('Search regions by name or code');
    const vain = await write('dentures', settings);
    expect(panel(vain).textContent).to.contain('No region matches ‘dentures’.');
  });

  it('passes the automated accessibility checks', async () => {
    await expect(await mount()).to.be.accessible();
    await expect(await write('de')).to.be.accessible();
    await expect(await write('de21', {filter: {criterion: {minimumStars: 2}}})).to.be.accessible();
    await expect(await asking('zzz')).to.be.accessible();
  });
});

async function selectionBy(search: HotspotSearch, act: () => void): Promise<readonly string[]> {
  const event = oneEvent<HotspotSelectEvent>(search, HotspotSelectEvent.type);
  act();
  return (await event).regions;
}
