import type {Page} from 'playwright-core';

import type {RegionalHotspots} from '../../src/elements/widget/regional-hotspots.js';
import {html, scriptTag} from './site.js';

/** Years of {@link linkedWidgets}, all of them full. */
export const YEARS: readonly number[] = [2008, 2009, 2010, 2011, 2012];

/** Tabs of {@link linkedWidgets}. */
export const TABS = ['table', 'overview', 'strengths', 'profile'] as const;

const json = JSON.stringify({
  data: {
    type: 'FeatureCollection',
    features: YEARS.flatMap((year) => [
      feature('DE11', [9.1, 48.8], 'automotive', year),
      feature('FR10', [2.5, 48.7], 'retail', year),
    ]),
  },
});

/** A page with widgets that have their views in its address, by the values of `url-state`. */
export function linkedWidgets(...names: readonly string[]): string {
  const widgets = names.map(
    (name) => `<regional-hotspots url-state="${name}" year="2010" mode="explorer">
<script type="application/json">${json}</script></regional-hotspots>`,
  );
  return html(scriptTag('regional-hotspots.js'), `<h1 id="chapter">Map</h1>${widgets.join('')}`);
}

/** Waits until all widgets of a page are complete; their plays take 20 ms a year. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('regional-hotspots')].every((widget) => {
      const timeline = widget.shadowRoot?.querySelector('hotspot-timeline');
      if (!timeline?.shadowRoot?.querySelector('input')) return false;
      timeline.interval = 20;
      return true;
    }),
  );
}

/** What the widgets of a page show, in the form of links. */
export function views(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const widgets = [...document.querySelectorAll<RegionalHotspots>('regional-hotspots')];
    for (const widget of widgets) await widget.updateComplete;
    return widgets.map((widget) => JSON.stringify(widget.linkedView()));
  });
}

/** Number of entries of a page's history, and the position of the current one. */
export function entries(page: Page): Promise<readonly [count: number, at: number]> {
  return page.evaluate(() => [navigation.entries().length, navigation.currentEntry?.index ?? NaN]);
}

function feature(
  region: string,
  coordinates: readonly number[],
  sector: string,
  year: number,
): unknown {
  const properties = {region, country: region.slice(0, 2), sector, year, employment: 10 * year};
  return {type: 'Feature', geometry: {type: 'Point', coordinates}, properties};
}
