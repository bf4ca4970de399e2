import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import fc from 'fast-check';

import '../../../src/define.js';
import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {registerLanguage, setMessages} from '../../../src/locale/message-registry.js';
import {hotspotFeature} from '../../hotspot-feature.js';
import {arbitraryWords} from '../../locale/arbitrary-words.js';

const data = {
  type: 'FeatureCollection',
  features: [
    hotspotFeature({region: 'DE11', sector: 'automotive', employment: 149_882, year: 2012}),
    hotspotFeature({region: 'DE21', sector: 'automotive', employment: -1, year: 2012}),
    hotspotFeature({region: 'DE11', sector: 'plastics', employment: 20_000, year: 2011}),
  ],
};

/** Elements that say nothing without a text or a label. */
const SPEAKING = 'button, summary, th, label, option, legend, caption, h2, [aria-label], [title]';

describe('<regional-hotspots>, given wrong words,', () => {
  const {warn} = console;
  const errors: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? event.reason : event.error);
  };

  before(() => {
    console.warn = () => {};
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  after(() => {
    console.warn = warn;
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  it('renders without an error, and every element that speaks has a text', async function () {
    this.timeout(60_000);
    let lists = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryWords, fc.boolean(), async (list, isLanguage) => {
        const tag = `qfa-x-${(lists += 1)}`;
        const words = list() as object;
        if (isLanguage) registerLanguage(tag, {messages: words});
        else setMessages(tag, words);
        const widget = await fixture<RegionalHotspots>(
          html`<regional-hotspots
            lang=${tag}
            mode="explorer"
            .data=${data}
            sectors="automotive none"
          ></regional-hotspots>`,
        );
        await settled(widget);
        const speaking = elementsIn(widget).filter((element) => element.matches(SPEAKING));
        expect(speaking).to.have.length.above(20);
        const silent = speaking.filter((element) => wordsOf(element) === '');
        expect(silent.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
        expect(errors).to.deep.equal([]);
        expect(widget.renderRoot.querySelector('hotspot-table')).not.to.equal(null);
        widget.remove();
      }),
      {numRuns: 40},
    );
  });
});

async function settled(widget: RegionalHotspots): Promise<void> {
  await waitUntil(() => widget.state.status.kind === 'ready');
  for (const element of elementsIn(widget)) {
    if ('updateComplete' in element) await element.updateComplete;
  }
}

/** Text or label of an element. */
function wordsOf(element: Element): string {
  const labelled = element.matches('[aria-label], [title]')
    ? element
    : element.querySelector('[aria-label]');
  const label = labelled?.getAttribute('aria-label') ?? labelled?.getAttribute('title');
  return (label ?? element.textContent).trim();
}

/** All elements in the shadow trees below one. */
function elementsIn(root: Element): readonly Element[] {
  const children = [...(root.shadowRoot ?? root).querySelectorAll('*')];
  return children.flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : elementsIn(element)),
  ]);
}
