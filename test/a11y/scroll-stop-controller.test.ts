import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';

import {ScrollStopController} from '../../src/a11y/scroll-stop-controller.js';

class Sample extends LitElement {
  constructor() {
    super();
    new ScrollStopController(this, () => this.renderRoot.querySelector('p'));
  }

  protected override render(): TemplateResult {
    return html`<p style="overflow: auto; block-size: inherit"><br /><br /><br /><br /></p>`;
  }
}
customElements.define('scroll-stop-sample', Sample);

describe('ScrollStopController', () => {
  it('makes a part a tab stop while it scrolls, and only then', async () => {
    const sample = await fixture<Sample>(html`<scroll-stop-sample></scroll-stop-sample>`);
    const part = sample.renderRoot.querySelector('p')!;
    expect(part.hasAttribute('tabindex')).to.equal(false);
    sample.style.cssText = 'display: block; block-size: 20px';
    await waitUntil(() => part.tabIndex === 0);
    sample.style.blockSize = '400px';
    await waitUntil(() => !part.hasAttribute('tabindex'));
  });
});
