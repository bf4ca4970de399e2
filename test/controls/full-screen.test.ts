import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';

import {FullScreen} from '../../src/controls/full-screen.js';

class Stage extends LitElement {
  readonly fullScreen = new FullScreen(this, this.attachInternals());
}

customElements.define('test-stage', Stage);

const {style} = document.documentElement;

describe('FullScreen', () => {
  afterEach(() => style.removeProperty('overflow'));

  it('keeps the page from scrolling as long as it is open', async () => {
    const {fullScreen} = await mount();
    fullScreen.enter();
    expect(style.overflow).to.equal('hidden');
    fullScreen.leave();
    expect(style.overflow).to.equal('');
  });

  for (const own of ['overflow: auto;', 'overflow-y: scroll;', 'overflow: clip !important;']) {
    it(`leaves the page with its own "${own}"`, async () => {
      style.cssText = own;
      const {fullScreen} = await mount();
      fullScreen.enter();
      fullScreen.leave();
      expect(style.cssText).to.equal(own);
    });
  }

  it('leaves the page with its own overflow when it is taken away', async () => {
    style.overflow = 'scroll';
    const stage = await mount();
    stage.fullScreen.enter();
    stage.remove();
    expect(style.overflow).to.equal('scroll');
  });
});

function mount(): Promise<Stage> {
  return fixture<Stage>(html`<test-stage></test-stage>`);
}
