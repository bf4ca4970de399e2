import {Buffer} from 'node:buffer';

import type {Page} from 'playwright-core';

import {CATALOGUE_VIEWS} from './catalogue-views.js';
import type {DemoView} from './demo-view.js';
import type {OnSite} from './describe-on-site.js';
import {showTable} from './figure-table.js';
import type {Visit, VisitOptions} from './visitor.js';

/** A page of `demo/` with all its views. */
export interface DemoPage {
  readonly file: string;
  /** Query of its address, with the question mark. */
  readonly query?: string;
  /** False where its views are looked at with the SVG map alone. */
  readonly engine?: false;
  /** Whether the page is complete only with a map. */
  readonly map: boolean;
  /** Selector of an element that is present once the data is shown. */
  readonly ready: string;
  readonly views: readonly DemoView[];
}

const asLoaded: DemoView = {name: 'as loaded', open: () => Promise.resolve()};

const allOpen: DemoView = {name: 'everything folded out', open: foldOut};

const mapTooltip: DemoView = {
  name: 'tooltip of the map',
  open: async (page) => {
    await page.locator('hotspot-map .bubbles').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('hotspot-map [part=tooltip]').first().waitFor();
  },
};

const chartTooltip: DemoView = {
  name: 'tooltip of a chart',
  open: async (page) => {
    const dots = page.locator('hotspot-strengths [data-key][tabindex="0"]');
    if ((await dots.count()) === 0) {
      // Where it is narrow, there are classes in place of dots.
      await page.locator('hotspot-strengths [data-cell]').last().click();
      return;
    }
    await dots.first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.locator('.tip').first().waitFor();
  },
};

const rowFocused: DemoView = {
  name: 'row of a sector',
  open: async (page) => {
    await page.locator('hotspot-overview .name:not([tabindex="-1"])').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
};

/** All pages of the demo. */
export const DEMO_PAGES: readonly DemoPage[] = [
  {
    file: 'index.html',
    map: true,
    ready: 'hotspot-timeline [part=play]',
    views: [
      asLoaded,
      ...['criterion', 'countries', 'display', 'share', 'sources'].map((id) => ({
        name: `${id} open`,
        open: (page: Page) => popover(page, id),
      })),
      {
        name: 'everything folded out',
        open: async (page) => {
          await page.keyboard.press('Escape');
          await foldOut(page);
        },
      },
      mapTooltip,
      {name: 'sectors searched', open: (page) => searched(page, 'mo')},
      {name: 'regions searched', open: (page) => searched(page, 'land')},
      {
        name: 'nothing found',
        open: async (page) => {
          await page
            .getByRole('combobox', {name: 'Search sectors and regions'})
            .first()
            .fill('nowhere');
          await page
            .getByText(/nowhere/)
            .first()
            .waitFor();
        },
      },
      {name: 'overview', open: (page) => tab(page, 'Compare sectors', 'hotspot-overview .name')},
      rowFocused,
      {
        name: 'strengths',
        open: (page) => tab(page, 'Strengths', 'hotspot-strengths :is(svg.plot, .classes)'),
      },
      chartTooltip,
      {
        name: 'profile of no region',
        open: (page) => tab(page, 'Regional profiles', 'hotspot-profile [part=message]'),
      },
      {name: 'profile of one region', open: (page) => profiled(page, 'Stuttgart')},
      {name: 'profiles side by side', open: (page) => profiled(page, 'Oberbayern')},
      {name: 'regions compared', open: regionsCompared},
      {name: 'own file with defects', open: ownFile},
    ],
  },
  {file: 'areas.html', map: true, ready: 'hotspot-legend', views: [asLoaded, allOpen, mapTooltip]},
  {
    file: 'catalogue.html',
    query: '?only=filled',
    engine: false,
    map: false,
    ready: 'hotspot-share textarea',
    views: CATALOGUE_VIEWS,
  },
  {
    file: 'compose.html',
    map: true,
    ready: 'hotspot-table td',
    views: [asLoaded, allOpen, mapTooltip],
  },
  {
    file: 'configure.html',
    engine: false,
    map: true,
    ready: '#options select option[value="traded:automotive"]',
    views: [asLoaded, allOpen],
  },
  {
    file: 'snippet.html',
    map: true,
    ready: 'regional-hotspots figcaption',
    views: [
      asLoaded,
      mapTooltip,
      ...['sources', 'share'].map((id) => ({
        name: `${id} open`,
        open: (page: Page) => popover(page, id),
      })),
      {
        name: 'table',
        open: async (page) => {
          await page.keyboard.press('Escape');
          await showTable(page);
        },
      },
    ],
  },
  {
    file: 'filters.html',
    map: false,
    ready: 'hotspot-table td',
    views: [asLoaded, allOpen, {name: 'regions searched', open: (page) => searched(page, 'land')}],
  },
  {
    file: 'overview.html',
    map: false,
    ready: 'hotspot-overview .name',
    views: [asLoaded, allOpen, rowFocused],
  },
  {
    file: 'profile.html',
    map: false,
    ready: 'hotspot-profile hotspot-search',
    views: [
      asLoaded,
      {name: 'one region more', open: (page) => profiled(page, 'Oberbayern')},
      allOpen,
    ],
  },
  {file: 'share.html', map: false, ready: 'hotspot-share textarea', views: [asLoaded, allOpen]},
  {
    file: 'strengths.html',
    map: false,
    ready: 'hotspot-strengths :is(svg.plot, .classes)',
    views: [asLoaded, allOpen, chartTooltip],
  },
  {
    file: 'timeline.html',
    map: true,
    ready: 'hotspot-timeline [part=play]',
    views: [asLoaded, allOpen, mapTooltip],
  },
];

/** Opens a page, with the engine if its views need it. */
export function visitDemo(site: OnSite, demo: DemoPage, options?: VisitOptions): Promise<Visit> {
  const {file, query = '', engine = true} = demo;
  return site.visit(`/demo/${file}${query}`, {engine, ...options});
}

/** Waits until an opened page shows its data. */
export async function complete({page, loaded}: Visit, {map, ready}: DemoPage): Promise<void> {
  await page.locator(ready).first().waitFor();
  if (map) await loaded('svg');
}

/** Opens everything that folds out, nested parts included. */
export async function foldOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const closed = (root: ParentNode): readonly HTMLDetailsElement[] => [
      ...root.querySelectorAll<HTMLDetailsElement>('details:not([open], [hidden])'),
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? closed(shadowRoot) : [],
      ),
    ];
    for (let found = closed(document); found.length > 0; found = closed(document)) {
      for (const details of found) details.open = true;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
}

/** Opens a panel of the top layer in place of the one that is open. */
async function popover(page: Page, id: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(`[popovertarget=${id}]`).first().click();
  await page.locator(`#${id}:popover-open`).waitFor();
}

async function tab(page: Page, name: string, shown: string): Promise<void> {
  await page.getByRole('tab', {name}).click();
  await page.locator(shown).first().waitFor();
}

async function searched(page: Page, text: string): Promise<void> {
  const box = page.getByRole('combobox', {name: 'Search sectors and regions'}).first();
  await box.fill('');
  await box.pressSequentially(text);
  await page.locator('hotspot-search').getByRole('option').first().waitFor();
}

async function profiled(page: Page, region: string): Promise<void> {
  const profile = page.locator('hotspot-profile');
  await profile.getByRole('combobox').fill(region);
  await profile.getByRole('option', {name: region}).first().waitFor();
  await page.keyboard.press('Enter');
  await profile.locator('[part=name]', {hasText: region}).first().waitFor();
}

/** The comparison of the regions selected before, with its table. */
async function regionsCompared(page: Page): Promise<void> {
  // Where it is narrow, the card of the region chosen before lies over the map's buttons.
  const inCard = page.locator('hotspot-region').getByRole('button', {name: 'Compare', exact: true});
  const opener = (await inCard.isVisible()) ? inCard : page.locator('button.compare.tool');
  await opener.click();
  const comparison = page.locator('hotspot-comparison');
  await comparison.locator('[part=row]').first().waitFor();
  await comparison.locator('details.table summary').click();
  await comparison.locator('.scroll td').first().waitFor();
}

/** A table whose columns have to be assigned, with a region that does not exist. */
async function ownFile(page: Page): Promise<void> {
  await page.locator('#own-data input[type=file]').setInputFiles({
    name: 'own.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('region,sector,year,employment\nDE11,Cars,2012,150000\nXX99,Cars,2012,1\n'),
  });
  await page.getByText(/^own\.csv: 1 region/).waitFor();
  await foldOut(page);
}
