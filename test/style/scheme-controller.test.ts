import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {CSSResult, TemplateResult} from 'lit';

import {BaseElement} from '../../src/controls/base-element.js';
import {SchemeController} from '../../src/style/scheme-controller.js';
import {tokens} from '../../src/style/tokens.js';

class Chameleon extends BaseElement {
  static override styles: CSSResult[] = [tokens];

  readonly #scheme = new SchemeController(this, () => this.performUpdate());

  protected override render(): TemplateResult {
    return html`<p>${this.#scheme.scheme}</p>`;
  }
}

customElements.define('test-chameleon', Chameleon);

describe('SchemeController', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it('is light where the page says nothing', async () => {
    expect(shown(await mount())).to.equal('light');
  });

  it('goes by the attribute scheme of the element', async () => {
    expect(shown(await fixture(html`<test-chameleon scheme="dark"></test-chameleon>`))).to.equal(
      'dark',
    );
  });

  it('follows the colour scheme of the page when it changes', async () => {
    const chameleon = await mount();
    document.documentElement.style.colorScheme = 'dark';
    await nextFrame();
    expect(shown(chameleon)).to.equal('dark');
  });

  it('follows the colour scheme of an element that it stands in', async () => {
    const box = await fixture(html`<div><test-chameleon></test-chameleon></div>`);
    (box as HTMLElement).style.colorScheme = 'dark';
    await nextFrame();
    expect(shown(box.firstElementChild as Element)).to.equal('dark');
  });

  it('asks the reader’s system where the page allows both', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    expect(shown(await mount())).to.equal(system);
  });

  it('is light on paper at once, without waiting for an update', async () => {
    const chameleon = await mountDark();
    dispatchEvent(new Event('beforeprint'));
    const printed = shown(chameleon);
    dispatchEvent(new Event('afterprint'));
    expect(printed).to.equal('light');
  });

  it('is as before after printing', async () => {
    const chameleon = await mountDark();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(shown(chameleon)).to.equal('dark');
  });

  it('is light on the paper of the frame that it stands in', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Frame"></iframe>`);
    const chameleon = new Chameleon();
    chameleon.setAttribute('style', 'color-scheme: dark');
    frame.contentDocument?.body.append(chameleon);
    await chameleon.updateComplete;
    frame.contentWindow?.dispatchEvent(new Event('beforeprint'));
    expect(shown(chameleon)).to.equal('light');
  });

  it('turns the colours of the tokens with it', async () => {
    const chameleon = await mount();
    const light = getComputedStyle(chameleon).color;
    chameleon.setAttribute('scheme', 'dark');
    expect(getComputedStyle(chameleon).color).not.to.equal(light);
  });
});

function mount(): Promise<Chameleon> {
  return fixture<Chameleon>(html`<test-chameleon></test-chameleon>`);
}

function mountDark(): Promise<Chameleon> {
  document.documentElement.style.colorScheme = 'dark';
  return mount();
}

function shown(chameleon: Element): string {
  return chameleon.shadowRoot?.textContent ?? '';
}
