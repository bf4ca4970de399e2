import assert from 'node:assert/strict';
import {before, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {describeOnSite} from './describe-on-site.js';
import type {Visit} from './visitor.js';

/**
 * Figures of the published table for a sector in 2012, summed over the regions with a figure, those
 * with a figure of 0 included.
 */
interface Published {
  readonly sector: string;
  /** Name of the sector. */
  readonly name: string;
  /** People employed. */
  readonly sum?: number;
  readonly regions?: number;
  /** Regions with the most persons employed, in their order. */
  readonly leaders?: readonly (readonly [name: string, persons: number])[];
  /** Number of figures of which a division is not published. */
  readonly incomplete?: number;
}

const TRADED: readonly Published[] = [
  {
    ...{sector: 'automotive', name: 'Automotive', sum: 2_150_308, regions: 249},
    leaders: [
      ['Stuttgart', 149_882],
      ['Île de France', 147_179],
      ['Oberbayern', 96_770],
    ],
  },
  {
    ...{sector: 'apparel', name: 'Apparel', sum: 966_187},
    leaders: [
      ['Norte', 70_893],
      ['Lombardia', 42_651],
      ['Veneto', 36_813],
    ],
  },
  {
    ...{sector: 'production-technology', name: 'Production technology and heavy machinery'},
    leaders: [
      ['Stuttgart', 150_858],
      ['Lombardia', 132_019],
      ['Emilia-Romagna', 98_960],
    ],
  },
  {
    ...{sector: 'it-services', name: 'Computer services'},
    leaders: [
      ['Île de France', 275_072],
      ['Comunidad de Madrid', 121_054],
      ['Inner London', 105_571],
    ],
  },
  {
    ...{sector: 'water-transport', name: 'Water transport'},
    leaders: [
      ['Hovedstaden', 15_567],
      ['Zuid-Holland', 12_394],
      ['Liguria', 10_564],
    ],
  },
];

const EMERGING: readonly Published[] = [
  {
    ...{sector: 'digital', name: 'Digital industries', sum: 5_790_078, regions: 277},
    incomplete: 63,
  },
  {sector: 'creative', name: 'Creative industries', sum: 4_445_629},
  {sector: 'logistical', name: 'Logistical services', sum: 8_487_550, incomplete: 130},
  {sector: 'medical-devices', name: 'Medical devices', sum: 781_936, regions: 263},
];

/** People employed in the motor industry (division C29) of Oberbayern; the first two are `d`. */
const OBERBAYERN: Readonly<Record<number, number>> = {
  2008: 80_611,
  2009: 76_966,
  2010: 89_721,
  2011: 92_894,
  2012: 96_770,
  2013: 100_271,
  2014: 104_228,
  2015: 110_595,
};

describeOnSite('published figures in the explorer', {}, (site) => {
  let visit: Visit;
  let page: Page;

  before(async () => {
    visit = await site.visit('/demo/index.html', {engine: false});
    page = visit.page;
    await page.locator('hotspot-table td').first().waitFor();
  });

  for (const [taxonomy, sectors] of [
    ['traded', TRADED],
    ['emerging', EMERGING],
  ] as const) {
    for (const {sector, name, sum, regions, leaders, incomplete} of sectors) {
      it(`${name}: sum, regions and leaders of 2012`, async () => {
        const summary = await shown(`taxonomy=${taxonomy}&sectors=${sector}&year=2012`, name, 2012);
        if (sum !== undefined)
          assert.match(summary, new RegExp(`Total: ${grouped(sum)} people employed`));
        if (regions !== undefined) assert.equal(regionsWithFigure(summary), regions);
        for (const [at, [region, persons]] of (leaders ?? []).entries()) {
          const row = await textOf(page.locator('hotspot-table tbody tr').nth(at));
          assert.match(row, new RegExp(`^${at + 1} ${region} .*${grouped(persons)} `));
        }
        if (incomplete !== undefined) {
          const legend = await textOf(page.locator('hotspot-legend [part=message]'));
          assert.match(legend, new RegExp(`${incomplete} values are incomplete`));
        }
      });
    }
  }

  it('the motor industry of Stuttgart is five to six times as large as on average', async () => {
    await shown('sectors=automotive&year=2012&selected=DE11', 'Automotive', 2012);
    const quotient = await quotientOf('Stuttgart');
    assert.ok(quotient > 5 && quotient < 6, String(quotient));
  });

  it('the apparel industry of Norte is more than nine times as large', async () => {
    await shown('sectors=apparel&year=2012&selected=PT11', 'Apparel', 2012);
    assert.ok((await quotientOf('Norte')) > 9);
  });

  it('aircraft, ships and rail vehicles: Midi-Pyrénées has 33 649, eleven times as many', async () => {
    const name = 'Aircraft, ships and rail vehicles';
    await shown('sectors=other-transport-equipment&year=2012&selected=FR62', name, 2012);
    assert.match(await textOf(rowOf('Midi-Pyrénées')), new RegExp(` ${grouped(33_649)} `));
    assert.ok((await quotientOf('Midi-Pyrénées')) > 11);
  });

  it('coal mining in Śląskie is confidential, in table and profile', async () => {
    const hash = 'sectors=coal-mining&year=2012&selected=PL22';
    await shown(hash, 'Coal and lignite mining', 2012);
    assert.match(await textOf(rowOf('Śląskie')), /– .* confidential$/);
    await shown(`${hash}&view=profile`, 'Coal and lignite mining', 2012);
    const profile = page
      .locator('hotspot-profile')
      .getByRole('row', {name: /^Coal and lignite mining/});
    assert.match(await textOf(profile), /confidential/);
  });

  for (const [year, persons] of Object.entries(OBERBAYERN)) {
    it(`the motor industry of Oberbayern in ${year}, in table and profile`, async () => {
      const hash = `sectors=automotive&year=${year}&selected=DE21`;
      const figure = new RegExp(` ${grouped(persons)} `);
      await shown(hash, 'Automotive', Number(year));
      const row = await textOf(rowOf('Oberbayern'));
      assert.match(row, figure);
      assert.equal(/ d definition differs/.test(row), Number(year) < 2010);
      await shown(`${hash}&view=profile`, 'Automotive', Number(year));
      const profile = page.locator('hotspot-profile').getByRole('row', {name: /^Automotive/});
      assert.match(await textOf(profile), figure);
    });
  }

  it('Oberbayern has the same rank in table and profile, in Europe and in Germany', async () => {
    const hash = 'sectors=automotive&year=2012&selected=DE21';
    await shown(hash, 'Automotive', 2012);
    assert.equal(await cellOf('Oberbayern', 'Rank'), '3');
    assert.equal(await cellOf('Oberbayern', 'National rank'), '2');
    await shown(`${hash}&view=profile`, 'Automotive', 2012);
    const profile = page.locator('hotspot-profile').getByRole('row', {name: /^Automotive/});
    assert.match(await textOf(profile), / 3 of \d+ 2 of \d+/);
  });

  it('meets no error', async () => {
    assert.deepEqual(visit.errors, []);
    assert.deepEqual(await visit.failures(), []);
  });

  /** Opens a view by its link; returns the texts above its map. */
  async function shown(hash: string, name: string, year: number): Promise<string> {
    await page.goto(`${site.origin}/demo/index.html#${hash}`, {waitUntil: 'commit'});
    const header = page
      .locator('regional-hotspots header', {hasText: `${name}: `})
      .filter({has: page.locator('[part=subtitle]', {hasText: `, ${year}`})});
    await header.waitFor();
    return textOf(header);
  }

  function rowOf(region: string): Locator {
    return page.locator('hotspot-table tbody tr', {has: page.getByText(region, {exact: true})});
  }

  async function quotientOf(region: string): Promise<number> {
    return Number(await cellOf(region, 'Location quotient'));
  }

  /** Text in the row of a region below a heading. */
  async function cellOf(region: string, heading: string): Promise<string> {
    const heads = await page.locator('hotspot-table thead th').allInnerTexts();
    const at = heads.findIndex((head) => head.trim() === heading);
    return rowOf(region).locator('td, th').nth(at).innerText();
  }
});

/** Regions with a figure that a summary counts: those with a circle, and those with 0. */
function regionsWithFigure(summary: string): number {
  const [, circles] = /: (\d+) regions/.exec(summary) ?? [];
  const [, zeros = 0] = /Value of zero: (\d+) regions?/.exec(summary) ?? [];
  return Number(circles) + Number(zeros);
}

/** Text as read, with one blank for any white space. */
async function textOf(locator: Locator): Promise<string> {
  const text = await locator.first().innerText();
  return text.replace(/\s+/g, ' ').trim();
}

/** A number in the form of {@link textOf}. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
