import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {css, html as template, LitElement, type TemplateResult} from 'lit';

import {BoxController} from '../../src/style/box-controller.js';
import {boxStyle} from '../../src/style/box-style.js';

class Boxed extends LitElement {
  static override styles = [
    boxStyle,
    css`
      .content {
        block-size: var(--content, 300px);
      }
    `,
  ];

  constructor() {
    super();
    new BoxController(this);
  }

  protected override render(): TemplateResult {
    return template`<div class="content"></div>`;
  }
}

customElements.define('test-boxed', Boxed);

describe('BoxController', () => {
  it('is as wide as a float can be', async () => {
    const {boxed, around} = await placed('float: left');
    expect(boxed.offsetWidth).to.equal(around.clientWidth);
  });

  it('is not wider than what is around a parent as wide as its content', async () => {
    const {boxed} = await placed('inline-size: max-content');
    await waitUntil(() => boxed.offsetWidth === 400);
  });

  it('leaves room for the paddings of that parent', async () => {
    const {boxed} = await placed('inline-size: max-content; padding: 20px');
    await waitUntil(() => boxed.offsetWidth === 360);
  });

  it('is as wide as a fixed parent, whatever is around it', async () => {
    const {boxed} = await placed('position: fixed; inset: 0 auto auto 0; padding: 0');
    await settled();
    expect(boxed.offsetWidth).to.be.above(400);
  });

  it('scrolls what a height does not hold, as long as it does not', async () => {
    const {boxed} = await placed('');
    boxed.style.blockSize = '100px';
    await waitUntil(() => getComputedStyle(boxed).overflowY === 'auto');
    expect(boxed.scrollHeight).to.equal(300);
    boxed.style.blockSize = '320px';
    await waitUntil(() => getComputedStyle(boxed).overflowY === 'visible');
  });

  it('scrolls content that grows after a height was set', async () => {
    const {boxed} = await placed('');
    boxed.style.blockSize = '320px';
    await settled();
    expect(getComputedStyle(boxed).overflowY).to.equal('visible');
    boxed.style.setProperty('--content', '500px');
    await waitUntil(() => getComputedStyle(boxed).overflowY === 'auto');
  });

  it('gives its parts the height that there is', async () => {
    const {boxed} = await placed('');
    boxed.style.blockSize = '100px';
    await waitUntil(() => getComputedStyle(boxed).getPropertyValue('--_height') === '100px');
  });

  it('sets nothing where the page sets no height', async () => {
    const {boxed} = await placed('');
    await settled();
    expect(boxed.getAttribute('style')).to.equal(null);
  });
});

/** An element in a parent with a style, in a box of 400 px. */
async function placed(style: string): Promise<{boxed: HTMLElement; around: HTMLElement}> {
  const around = await fixture<HTMLElement>(html`
    <div>
      <div class="parent"><test-boxed></test-boxed></div>
    </div>
  `);
  around.style.cssText = 'display: flow-root; inline-size: 400px';
  const parent = around.querySelector<HTMLElement>('.parent');
  const boxed = around.querySelector<HTMLElement>('test-boxed');
  if (parent === null || boxed === null) throw new Error('there must be an element');
  parent.style.cssText = style;
  return {boxed, around};
}

/** Waits until observers have reported. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await nextFrame();
}
