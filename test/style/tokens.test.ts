import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type CSSResult} from 'lit';

import {tokens} from '../../src/style/tokens.js';
import {contrast} from '../cartography/colour/colour-vision.js';

class Swatch extends LitElement {
  static override styles: CSSResult[] = [tokens];
}

customElements.define('test-swatch', Swatch);

/** WCAG 2.2, success criterion 1.4.3. */
const LEAST_FOR_TEXT = 4.5;
/** WCAG 2.2, success criterion 1.4.11. */
const LEAST_FOR_GRAPHICS = 3;

const grounds = ['surface', 'surface-raised', 'hover', 'selected'];

for (const scheme of ['light', 'dark'] as const) {
  describe(`tokens, ${scheme}`, () => {
    it('set text off from every ground', async () => {
      const colour = await colours(scheme);
      for (const ground of grounds) {
        for (const text of ['text', 'text-muted', 'error']) {
          const ratio = contrast(colour(text), colour(ground));
          expect(ratio, `${text} on ${ground}`).to.be.at.least(LEAST_FOR_TEXT);
        }
      }
      expect(contrast(colour('accent-text'), colour('accent'))).to.be.at.least(LEAST_FOR_TEXT);
    });

    it('set edges of controls, accents and the focus ring off from every ground', async () => {
      const colour = await colours(scheme);
      for (const ground of grounds) {
        for (const graphic of ['control-line', 'accent', 'focus']) {
          const ratio = contrast(colour(graphic), colour(ground));
          expect(ratio, `${graphic} on ${ground}`).to.be.at.least(LEAST_FOR_GRAPHICS);
        }
      }
    });
  });
}

/** Colours of the tokens, `#rrggbb`, by name. */
async function colours(scheme: 'light' | 'dark'): Promise<(name: string) => string> {
  const swatch = await fixture<HTMLElement>(html`<test-swatch scheme=${scheme}></test-swatch>`);
  return (name) => {
    swatch.style.backgroundColor = `var(--_${name})`;
    const channels = getComputedStyle(swatch).backgroundColor.match(/\d+/g)?.slice(0, 3) ?? [];
    return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
  };
}
