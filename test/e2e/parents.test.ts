import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';

import type {Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import {OWN_STYLES, PARENTS, type ParentKind} from './parents.js';
import {prepareElements, sectionBoxes, settledBoxes, type SectionBoxes} from './section-boxes.js';
import {ELEMENT_TAGS, html} from './site.js';
import type {Visit} from './visitor.js';

/** Elements that take the width there is. */
const WIDE = [
  'regional-hotspots',
  'hotspot-map',
  'hotspot-table',
  'hotspot-overview',
  'hotspot-strengths',
  'hotspot-profile',
  'hotspot-timeline',
];
/** Elements that are as wide as their words need. */
const NATURAL = ['hotspot-legend', 'hotspot-sector-picker'];

/** Widths of the section around the parents, in CSS pixels. */
const WIDTHS = [304, 700];

const page = html(ELEMENT_TAGS, '');

describeOnSite('parents', {page}, (site) => {
  let visit: Visit;
  let tab: Page;
  let measured = 0;

  before(async () => {
    visit = await site.visit('/', {viewport: {width: 1280, height: 900}, engine: false});
    tab = visit.page;
    await prepareElements(tab);
  });

  after(() => console.log(`${measured} boxes in ${PARENTS.length} parents measured`));

  for (const kind of PARENTS) {
    it(`${kind.name}: every element has the width there is`, async () => {
      const wrong: string[] = [];
      for (const width of WIDTHS) {
        const found = await sectionBoxes(tab, [...WIDE, ...NATURAL], {body: kind.body, width});
        measured += found.length;
        wrong.push(...found.flatMap((each) => faults(kind, each)));
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('keeps every width that the page sets on an element', async () => {
    const wrong: string[] = [];
    for (const {style, width: wanted} of OWN_STYLES) {
      const found = await sectionBoxes(tab, WIDE, {body: '@', width: 640, style});
      measured += found.length;
      for (const {tag, section, widths} of found) {
        const off = Math.abs((widths[0] ?? 0) - wanted(section));
        if (off > 1.5) wrong.push(`${tag}, ${style}: ${widths.join()}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('follows the width of the window, down and up, in every parent', async () => {
    const wrong: string[] = [];
    for (const kind of PARENTS.filter(({width}) => width === 'all')) {
      await sectionBoxes(tab, ['hotspot-map'], {body: kind.body, width: 1100});
      for (const width of [320, 900]) {
        await tab.setViewportSize({width, height: 900});
        const found = await settledBoxes(tab);
        measured += found.length;
        wrong.push(...found.flatMap((each) => faults(kind, each)));
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('throws nothing', () => assert.deepEqual(visit.errors, []));
});

/** Differences from what a kind of parent promises. */
function faults({name, width}: ParentKind, found: SectionBoxes): readonly string[] {
  const {tag, section, widths, right} = found;
  const natural = NATURAL.includes(tag);
  const least = {all: section - 1.5, part: section < 320 ? 60 : 96, least: 150}[width];
  const most = width === 'all' ? section + 1.5 : Infinity;
  const off = widths.some((each) => each < (natural ? 40 : least) || each > most);
  // Three lists of sectors beside each other need more.
  const crowded = natural && name === 'flex row of three' && section < 640;
  return [
    ...(off ? [`${tag} in ${name}: ${widths.join()} of ${section} px`] : []),
    ...(right > section + 1.5 && !crowded
      ? [`${tag} in ${name}: reaches ${right} of ${section} px`]
      : []),
  ];
}
