import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {readFileSync} from 'node:fs';
import {afterEach, beforeEach, it} from 'node:test';

import type {Locator, Page} from 'playwright-core';

import {oneByteText} from '../csv/cells/one-byte-text.js';
import {workbook} from '../csv/files/workbook-bytes.js';
import {describeOnSite} from './describe-on-site.js';
import type {Visit} from './visitor.js';

/** Codes of NUTS 2021 that no version has. */
const WRONG = ['DE99', 'XX01'];

describeOnSite('own data in the explorer', {}, (site) => {
  let visit: Visit;
  let page: Page;

  beforeEach(async () => {
    visit = await site.visit('/demo/index.html', {engine: false});
    page = visit.page;
    await page.locator('hotspot-table td').first().waitFor();
  });

  afterEach(() => visit.close());

  it('shows or lists all of fifty regions, and reports two codes that no region has', async () => {
    const codes = fiftyCodes();
    const [missing, ...known] = codes;
    // A half, so that the decimal comma shows: the table rounds it up.
    const figures = known.map((code, at) => `${code};Motor vehicles;2021;${at + 1}000,5`);
    const wrong = WRONG.map((code) => `${code};Motor vehicles;2021;77,5`);
    await dropped(
      ['region;sector;year;employment', ...figures, `${missing};Motor vehicles;2021;`, ...wrong],
      'own.csv',
    );
    await page.getByText('own.csv: 50 regions, 1 sector, 2021').waitFor();
    await shown('Motor vehicles', 2021);
    await allRegions();

    await page.getByRole('combobox', {name: 'Rows per page'}).selectOption('All');
    const rows = await page.locator('hotspot-table tbody tr').allInnerTexts();
    assert.deepEqual(rows.map(codeIn).sort(), [...codes].sort());
    assert.match(rows.at(-1) ?? '', new RegExp(`${missing}[^]*–[^]*not (published|in the data)`));
    assert.match(rows[0] ?? '', /\s49\s001\s/);
    await page.getByRole('listbox', {name: '49 regions on the map'}).waitFor();
    assert.equal(new Set(await circlePlaces()).size, known.length);

    const problems = await problemsListed();
    for (const code of WRONG) {
      assert.equal(problems.filter((problem) => problem.includes(code)).length, 1, code);
    }
    assert.deepEqual(visit.errors, []);
  });

  it('asks what the columns hold where it cannot tell, and shows what the reader says', async () => {
    await dropped(
      ['Gebiet A;Zweig X;Menge Y', 'DE11;Motoren;1.500,5', 'DE21;Motoren;900', 'DE11;Wein;40'],
      'fremd.csv',
    );
    await page.getByText('Say which columns hold the codes').waitFor();
    await choice('Code of the region').selectOption('Gebiet A');
    await choice('Figure (persons employed)').selectOption('Menge Y');
    await choice('Sector').selectOption('Zweig X');
    await page.getByLabel('Year of the figures').fill('2019');
    await page.getByRole('button', {name: 'Show', exact: true}).click();
    await page.getByText('fremd.csv: 2 regions, 2 sectors, 2019').waitFor();

    await shown('Motoren', 2019);
    await allRegions();
    const [first, second] = await page.locator('hotspot-table tbody tr').allInnerTexts();
    assert.match(first ?? '', /DE11[^]*\s1\s501\s/);
    assert.match(second ?? '', /DE21[^]*\s900\s/);
  });

  it('reads a national file: semicolons, decimal commas, Windows-1252, thousands', async () => {
    const lines = [
      'NUTS-Code;Regionsname;Wirtschaftszweig;Jahr;Beschäftigte (in 1000)',
      'DE11;Stuttgart;C29;2021;152,899',
      'DE21;Oberbayern (München);C29;2021;110,5',
      'DE60;Köln/Düren;C29;2021;1.012,25',
    ];
    await chosen('beschaeftigte_2021.csv', oneByteText(lines.join('\r\n'), 'windows-1252'));
    await page.getByText('beschaeftigte_2021.csv: 3 regions, 1 sector, 2021').waitFor();
    await allRegions();
    const rows = await page.locator('hotspot-table tbody tr').allInnerTexts();
    assert.match(rows[0] ?? '', /Köln\/Düren[^]*\s1\s012\s250\s/);
    assert.match(rows[1] ?? '', /Stuttgart[^]*\s152\s899\s/);
    assert.match(rows[2] ?? '', /Oberbayern \(München\)[^]*\s110\s500\s/);
    const problems = await problemsListed();
    assert.ok(problems.some((text) => text.includes('the figures were multiplied by 1000')));
    assert.ok(problems.some((text) => text.includes('windows-1252 was read, by words such as')));
  });

  it('asks which rows to read where a column divides the figures', async () => {
    await dropped(
      ['geo;nace_r2;sex;year;value', 'DE11;C29;M;2021;7', 'DE11;C29;F;2021;5'],
      'parts.csv',
    );
    await page.getByText('parts.csv: nothing can be shown.').waitFor();
    await choice('Rows with sex').selectOption('F');
    await page.getByRole('button', {name: 'Show', exact: true}).click();
    await page.getByText('parts.csv: 1 region, 1 sector, 2021').waitFor();
    await allRegions();
    const [row] = await page.locator('hotspot-table tbody tr').allInnerTexts();
    assert.match(row ?? '', /DE11[^]*\s5\s/);
  });

  it('keeps the form away after reading, and takes a title from the name of the file', async () => {
    await dropped(['region;sector;year;employment', 'DE11;Motors;2021;9'], 'my_own-file.csv');
    await page.getByText('my_own-file.csv: 1 region, 1 sector, 2021').waitFor();
    assert.equal(await page.getByRole('textbox', {name: 'Title'}).inputValue(), 'My own-file');
    assert.ok(await page.locator('#columns').isHidden());
    await page.getByRole('button', {name: 'Edit columns'}).click();
    assert.equal(await choice('Sector').inputValue(), 'sector');
  });

  it('reads a workbook of Excel', async () => {
    const bytes = workbook([
      ['geo', 'nace_r2', 'year', 'employment'],
      ['DE11', 'C29', 2021, 152_899],
      ['DE21', 'C29', 2021, 110_500],
    ]);
    await chosen('book.xlsx', bytes);
    await page.getByText('book.xlsx: 2 regions, 1 sector, 2021').waitFor();
  });

  it('offers few of very many columns, and says so', async () => {
    const headings = Array.from({length: 5_000}, (_, at) => `c${at}`);
    const row = headings.map((_, at) => (at === 4_999 ? '7' : ''));
    await dropped(
      [`region,${headings.join(',')},employment`, `DE11,${row.join(',')},9`],
      'wide.csv',
    );
    await page.getByRole('button', {name: 'Edit columns'}).click();
    await page.getByText('The table has 5002 columns. The lists offer the first 100').waitFor();
    const form = page.locator('#columns');
    assert.ok((await form.locator('option').count()) < 1_000);
    assert.ok((await form.locator('th, td').count()) <= 60);
    assert.equal(await choice('Figure (persons employed)').inputValue(), 'employment');
  });

  it('lets the page work while it reads a long table', async () => {
    const [code] = fiftyCodes();
    const rows = Array.from({length: 60_000}, (_, at) => `${code};s${at % 1_000};${at}`);
    await page.evaluate(() => {
      const count = (): void => {
        document.body.dataset['frames'] = String(Number(document.body.dataset['frames'] ?? 0) + 1);
        if (document.querySelector('#outcome')?.textContent?.startsWith('Reading')) {
          requestAnimationFrame(count);
        }
      };
      const observer = new MutationObserver(() => {
        observer.disconnect();
        count();
      });
      observer.observe(document.querySelector('#outcome') as Node, {childList: true});
    });
    await dropped(['region;sector;employment', ...rows], 'long.csv');
    await page.getByText('long.csv: 1 region').waitFor();
    assert.ok(Number(await page.locator('body').getAttribute('data-frames')) > 5);
  });

  it('shows the last of two files, whichever is read first', async () => {
    const [code] = fiftyCodes();
    const rows = Array.from({length: 60_000}, (_, at) => `${code};s${at % 1_000};${at}`);
    await dropped(['region;sector;employment', ...rows], 'long.csv');
    await dropped(['region;sector;year;employment', 'DE11;Motors;2021;9'], 'short.csv');
    await page.getByText('short.csv: 1 region').waitFor();
    await shown('Motors', 2021);
    assert.deepEqual(visit.errors, []);
  });

  it('goes back to the figures of Eurostat', async () => {
    await dropped(['region;sector;year;employment', 'DE11;Motors;2021;9'], 'own.csv');
    await shown('Motors', 2021);
    await page.getByRole('button', {name: 'Back to Eurostat’s figures'}).click();
    await shown('Automotive', 2012);
  });

  it('asks for nothing but files of the page', async () => {
    const before = visit.requests.length;
    await dropped(['region;sector;year;employment', 'DE11;Motors;2021;9'], 'own.csv');
    await shown('Motors', 2021);
    const files = ['/dist/', '/demo/'].map((folder) => site.origin + folder);
    const others = visit.requests
      .slice(before)
      .filter((url) => !files.some((start) => url.startsWith(start)));
    assert.deepEqual(others, []);
  });

  /** Waits for a sector and year in the texts above the map. */
  async function shown(sector: string, year: number): Promise<void> {
    await page.locator('h2', {hasText: `${sector}: `}).waitFor();
    await page.locator('[part=subtitle]', {hasText: `, ${year}`}).waitFor();
  }

  /** Takes the criterion of the opening view away. */
  async function allRegions(): Promise<void> {
    await page
      .locator('regional-hotspots')
      .evaluate((widget: HTMLElement & {minStars?: number}) => (widget.minStars = 0));
  }

  async function dropped(lines: readonly string[], name: string): Promise<void> {
    await chosen(name, Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`));
  }

  async function chosen(name: string, bytes: Uint8Array): Promise<void> {
    await page.locator('#own-data > summary').click();
    await page.locator('#own-data input[type=file]').setInputFiles({
      ...{name, mimeType: 'application/octet-stream'},
      buffer: Buffer.from(bytes),
    });
  }

  /** The form's choice of the field that a column holds. */
  function choice(name: string): Locator {
    return page.locator('#columns').getByRole('combobox', {name, exact: true});
  }

  async function problemsListed(): Promise<readonly string[]> {
    await page.locator('#problems > summary').click();
    return page.locator('#problems li').allInnerTexts();
  }

  /** Positions of circles, on the map of Europe or in an inset: no two regions share a point. */
  async function circlePlaces(): Promise<readonly string[]> {
    const map = page.locator('hotspot-map');
    await map.evaluate((element: HTMLElement & {renderer?: string}) => (element.renderer = 'svg'));
    await map.locator('svg.static').waitFor();
    return map.locator('svg.static circle, svg[id^=inset-] circle').evaluateAll((circles) =>
      (circles as SVGCircleElement[])
        .filter(({cx, cy, r, ownerSVGElement}) => {
          const {width = 0, height = 0} = ownerSVGElement?.viewBox.baseVal ?? {};
          const [x, y] = [cx.baseVal.value, cy.baseVal.value];
          return r.baseVal.value > 0 && x > 0 && y > 0 && x < width && y < height;
        })
        .map(({cx, cy, ownerSVGElement}) =>
          [ownerSVGElement?.id, cx.baseVal.value, cy.baseVal.value].join(' '),
        ),
    );
  }
});

/** Codes of NUTS 2021 from all over Europe. */
function fiftyCodes(): readonly string[] {
  const lines = readFileSync('data/nuts2_2021_points_names.csv', 'utf8').trim().split('\n');
  const codes = lines.slice(1).map((line) => line.split(',')[0] ?? '');
  return codes.filter((_, at) => at % 6 === 0).slice(0, 50);
}

/** Code beside the name in a row of the table. */
function codeIn(row: string): string {
  return /\b[A-Z]{2}[A-Z0-9]{2}\b/.exec(row)?.[0] ?? row;
}
