import type {Page} from 'playwright-core';

import {DATA} from './site.js';

/** Boxes of a section and of the elements in it, in CSS pixels. */
export interface SectionBoxes {
  /** Name of the elements. */
  readonly tag: string;
  /** Width of the section. */
  readonly section: number;
  readonly widths: readonly number[];
  /** Right edge of the rightmost element or parent, from the section's left. */
  readonly right: number;
}

/** What {@link sectionBoxes} puts into each section. */
export interface SectionContent {
  /** Content of a section; each `@` is an element. */
  readonly body: string;
  /** Width of a section, in CSS pixels. */
  readonly width: number;
  /** Style attribute of the elements. */
  readonly style?: string;
}

/** What the page uses of the library. */
interface Library {
  readonly parseHotspots: (data: unknown) => {readonly dataset: unknown};
  readonly defaultFilter: (dataset: unknown) => object;
  readonly HotspotFigures: new (dataset: unknown) => unknown;
  readonly hotspotView: (figures: unknown, filter: object) => unknown;
}

/** Loads data and a view, which {@link sectionBoxes} gives to the elements. */
export async function prepareElements(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('hotspot-strengths') !== undefined);
  await page.evaluate(async (address) => {
    const {regionalHotspots} = globalThis as unknown as {
      regionalHotspots: {readonly library: () => Promise<Library>};
    };
    const library = await regionalHotspots.library();
    const data: unknown = await (await fetch(address)).json();
    const {dataset} = library.parseHotspots(data);
    const view = library.hotspotView(new library.HotspotFigures(dataset), {
      ...library.defaultFilter(dataset),
      taxonomy: 'emerging',
      sectors: ['emerging:mobility'],
      year: 2012,
    });
    Object.assign(globalThis, {data, view});
  }, DATA);
}

/** Puts each kind of element into a section of its own, and measures them at rest. */
export async function sectionBoxes(
  page: Page,
  tags: readonly string[],
  content: SectionContent,
): Promise<readonly SectionBoxes[]> {
  await page.setViewportSize({width: 1280, height: 900});
  await page.evaluate(
    ({tags, content: {body, width, style = ''}}) => {
      const known = globalThis as unknown as {data: unknown; view: unknown};
      document.body.replaceChildren();
      for (const tag of tags) {
        const section = document.createElement('section');
        section.dataset['tag'] = tag;
        section.style.cssText = `display: flow-root; position: relative; min-height: 40px;
          width: ${width}px; max-width: 100%`;
        section.innerHTML = body.replaceAll('@', `<${tag} style="${style}"></${tag}>`);
        for (const element of section.querySelectorAll(tag)) {
          const {data, view} = known;
          const part = {view, selected: ['DE11', 'FR10'], renderer: 'svg'};
          Object.assign(element, tag === 'regional-hotspots' ? {data} : part);
        }
        document.body.append(section);
      }
    },
    {tags, content},
  );
  return settledBoxes(page);
}

/** Measures all sections when six frames in a row have the same boxes. */
export function settledBoxes(page: Page): Promise<readonly SectionBoxes[]> {
  return page.evaluate(async () => {
    const measured = (): readonly SectionBoxes[] =>
      [...document.querySelectorAll('section')].map((section) => {
        const {left, width} = section.getBoundingClientRect();
        const tag = section.dataset['tag'] ?? '';
        const elements = [...section.querySelectorAll(tag)];
        // What a scroller holds does not reach further than the scroller.
        const all = [...elements, ...section.querySelectorAll('[style]')].filter(
          (element) => element.parentElement?.closest('[style*=overflow-x]') == null,
        );
        return {
          tag,
          section: width,
          widths: elements.map((element) => element.getBoundingClientRect().width),
          right: Math.max(0, ...all.map((each) => each.getBoundingClientRect().right - left)),
        };
      });
    const heights = (): readonly string[] =>
      [...document.querySelectorAll('section > *')].map(
        (each) => `${each.clientHeight} ${each.scrollHeight}`,
      );
    let before = '';
    for (let same = 0, frame = 0; same < 6 && frame < 240; frame++) {
      await new Promise(requestAnimationFrame);
      const now = JSON.stringify([measured(), heights()]);
      same = now === before ? same + 1 : 0;
      before = now;
    }
    return measured();
  });
}
