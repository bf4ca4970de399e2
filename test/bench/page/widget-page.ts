import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {grownCollection} from '../grown-geojson.js';
import {grownRegions} from '../grown-regions.js';
import {finishWebgl, nextFrame} from './contestant.js';
import {changes, filterAt, realData, realTable} from './stage.js';

/** Functions of a page with the whole widget, loaded by its script tag, that the driver calls. */
export interface WidgetPage {
  /** Shows this number of regions; returns the size and the circles of the map. */
  start(regions: number): Promise<{width: number; height: number; radius: number}>;
  /** Milliseconds from a change to the frame that shows it, with every part up to date. */
  change(change: number): Promise<number>;
  /** The same change as readers see it, without waiting for the graphics card. */
  show(change: number): Promise<void>;
  /** Durations of the tasks over 50 ms since the last call. */
  longTasks(): readonly number[];
}

let widget: RegionalHotspots | undefined;
let filters: ReturnType<typeof changes> = [];
const long: number[] = [];

new PerformanceObserver((list) => {
  for (const {duration} of list.getEntries()) long.push(duration);
}).observe({type: 'longtask'});

const page: WidgetPage = {
  async start(regions) {
    const dataset = await realTable();
    filters = changes(dataset);
    const real = await realData();
    const codes = dataset.regions.map(({code}) => code);
    const grown = regions === dataset.regions.length ? undefined : grownRegions(dataset, regions);
    widget = document.createElement('regional-hotspots');
    widget.mode = 'explorer';
    widget.parts = 'timeline filters search overview';
    widget.projection = 'mercator';
    const drawn = new Promise<void>((resolve) => {
      widget?.addEventListener('hotspot-load', ({renderer}) => renderer === 'webgl' && resolve());
    });
    request(widget, 0);
    widget.data = grown ? grownCollection(real, grown, codes) : real;
    document.body.append(widget);
    await drawn;
    const map = widget.shadowRoot?.querySelector('hotspot-map');
    const canvas = map?.shadowRoot?.querySelector('canvas');
    return {
      width: canvas?.clientWidth ?? 0,
      height: canvas?.clientHeight ?? 0,
      radius: map?.maximumRadius ?? 0,
    };
  },

  async change(change) {
    const begun = performance.now();
    await page.show(change);
    const map = widget?.shadowRoot?.querySelector('hotspot-map');
    for (const canvas of map?.shadowRoot?.querySelectorAll('canvas') ?? []) finishWebgl(canvas);
    await nextFrame();
    return performance.now() - begun;
  },

  async show(change) {
    if (widget === undefined) throw new Error('the widget must have started');
    request(widget, change);
    await widget.updateComplete;
    const elements = widget.shadowRoot?.querySelectorAll('*') ?? [];
    await Promise.all([...elements].map((each) => 'updateComplete' in each && each.updateComplete));
    await nextFrame();
  },

  longTasks: () => long.splice(0),
};

function request(element: RegionalHotspots, change: number): void {
  const {sectors, year, criterion} = filterAt(filters, change);
  element.sectors = sectors.join(' ');
  element.year = year;
  element.minEmployment = criterion.minimumEmployment;
}

Object.assign(globalThis, {widgetPage: page});
