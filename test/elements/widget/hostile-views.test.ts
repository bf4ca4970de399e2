import {expect} from '@open-wc/testing';

import {
  HotspotAreasChangeEvent,
  HotspotFilterChangeEvent,
  HotspotHoverEvent,
  HotspotMethodChangeEvent,
  HotspotMoveEvent,
  HotspotSectorChangeEvent,
  HotspotSelectEvent,
} from '../../../src/events.js';
import {OPTIONS, VIEW_OPTION_NAMES, type OptionName} from '../../../src/state/options.js';
import {linkedView} from '../../../src/state/url-fragment.js';
import {holds, mount, OBJECTS, TEXTS, watchRequests} from './hostile-requests.js';

describe('links and events with any content', () => {
  watchRequests('links and events with any content');

  for (const name of [...VIEW_OPTION_NAMES, 'selected', 'view']) {
    it(`survives any text for ${name} in a link`, async () => {
      const widget = await mount();
      const parameter = OPTIONS[name as OptionName]?.attribute ?? name;
      for (const text of TEXTS) {
        const view = linkedView(`#${new URLSearchParams({[parameter]: text})}`);
        widget.showLinkedView(view ?? {});
        await holds(widget, `#${parameter}=${text.slice(0, 20)}`);
      }
    });

    it(`survives anything for ${name} in a view that a script shows`, async () => {
      const widget = await mount();
      for (const value of OBJECTS) {
        widget.showLinkedView({[name]: value} as never);
        await holds(widget, `${name}: ${typeof value}`);
      }
    });
  }

  const events: Readonly<Record<string, (value: unknown) => readonly Event[]>> = {
    sectors: (value) => [
      new HotspotSectorChangeEvent(value as never, []),
      new HotspotSectorChangeEvent('traded', value as never),
      new HotspotSectorChangeEvent('traded', [value] as never),
    ],
    filters: (value) => [
      new HotspotFilterChangeEvent(value as never),
      ...['year', 'countries', 'criterion', 'size', 'colour', 'sectors', 'src'].map(
        (field) => new HotspotFilterChangeEvent({[field]: value} as never),
      ),
      new HotspotFilterChangeEvent({criterion: {minimumStars: value, top: value}} as never),
    ],
    methods: (value) => [
      new HotspotMethodChangeEvent(value as never),
      new HotspotMethodChangeEvent({stars: value, growth: value} as never),
      new HotspotMethodChangeEvent({stars: {id: value}, growth: {from: value}} as never),
    ],
    areas: (value) => [
      new HotspotAreasChangeEvent(value as never),
      new HotspotAreasChangeEvent({areas: value, areasThresholds: value, src: value} as never),
    ],
    selections: (value) => [
      new HotspotSelectEvent(value as never),
      new HotspotSelectEvent([value, {kind: 'region', code: value}] as never),
    ],
    hovers: (value) => [
      new HotspotHoverEvent(value as never),
      new HotspotHoverEvent({kind: 'region', code: value} as never),
    ],
    moves: (value) => [
      new HotspotMoveEvent(value as never),
      new HotspotMoveEvent({longitude: value, latitude: 0, zoom: value} as never),
    ],
  };
  for (const [kind, made] of Object.entries(events)) {
    it(`survives events for ${kind} that hold anything`, async () => {
      for (const value of [...OBJECTS, ...TEXTS]) {
        const widget = await mount();
        const {src} = widget;
        for (const event of made(value)) {
          widget.renderRoot.querySelector('hotspot-sector-picker')?.dispatchEvent(event);
          await holds(widget, `${event.type} ${typeof value}`);
          expect(widget.src).to.equal(src);
        }
        widget.remove();
      }
    });
  }
});
