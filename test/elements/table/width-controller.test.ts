import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';

import {WidthController} from '../../../src/elements/table/width-controller.js';

class Pane extends LitElement {
  readonly #width = new WidthController(this, {least: 20});

  protected override render(): TemplateResult {
    return html`<p>${this.#width.narrow ? 'narrow' : 'wide'}</p>`;
  }
}

customElements.define('test-pane', Pane);

describe('WidthController', () => {
  it('tells wide from narrow, and when that changes', async () => {
    const pane = await mount('400px');
    await waitUntil(() => said(pane) === 'wide');
    pane.style.width = '300px';
    await waitUntil(() => said(pane) === 'narrow');
    pane.style.width = '400px';
    await waitUntil(() => said(pane) === 'wide');
  });

  it('measures in em, so that larger text makes the same width narrow', async () => {
    const pane = await mount('400px');
    pane.style.fontSize = '32px';
    pane.style.width = '401px';
    await waitUntil(() => said(pane) === 'narrow');
    expect(pane.clientWidth).to.equal(401);
  });
});

async function mount(width: string): Promise<Pane> {
  const pane = await fixture<Pane>(html`<test-pane></test-pane>`);
  pane.style.display = 'block';
  pane.style.fontSize = '16px';
  pane.style.width = width;
  return pane;
}

function said(pane: Pane): string | null | undefined {
  return pane.renderRoot.textContent;
}
