import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';

import {english as en} from '../../src/locale/english.js';
import {LocaleController} from '../../src/locale/locale-controller.js';
import {registerMessages, setMessages} from '../../src/locale/message-registry.js';

class Speaker extends LitElement {
  readonly #locale = new LocaleController(this);

  protected override render(): TemplateResult {
    return html`${this.#locale.locale.language} ${this.#locale.locale.text('region')}`;
  }
}

class Stage extends LitElement {
  protected override render(): TemplateResult {
    return html`<test-speaker></test-speaker>`;
  }
}

customElements.define('test-speaker', Speaker);
customElements.define('test-stage', Stage);

describe('LocaleController', () => {
  it('reads the nearest lang around the element', async () => {
    const section = await fixture(
      html`<section lang="fr">
        <p lang="de"><test-speaker></test-speaker></p>
      </section>`,
    );
    expect(said(section)).to.equal('de');
  });

  it('lets the element’s own lang go first', async () => {
    const section = await fixture(html`<p lang="de"><test-speaker lang="it"></test-speaker></p>`);
    expect(said(section)).to.equal('it');
  });

  it('looks through shadow roots to their hosts', async () => {
    const stage = await fixture<Stage>(html`<test-stage lang="lv"></test-stage>`);
    expect(said(stage.renderRoot)).to.equal('lv');
  });

  it('follows a lang that changes while the page is shown', async () => {
    const stage = await fixture<Stage>(html`<test-stage lang="lv"></test-stage>`);
    stage.lang = 'lt';
    await nextFrame();
    expect(said(stage.renderRoot)).to.equal('lt');
  });

  it('follows an xml:lang of XHTML that changes while the page is shown', async () => {
    const stage = await fixture<Stage>(html`<test-stage></test-stage>`);
    stage.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'lt');
    await nextFrame();
    expect(said(stage.renderRoot)).to.equal('lt');
  });

  it('renders nothing again when another attribute changes', async () => {
    const page = await fixture(html`<p lang="de"><test-speaker></test-speaker></p>`);
    const speaker = page.querySelector('test-speaker') as Speaker;
    await speaker.updateComplete;
    page.setAttribute('title', 'Other');
    await Promise.resolve();
    expect(speaker.isUpdatePending).to.equal(false);
  });

  it('reads again after a move to another place', async () => {
    const page = await fixture(
      html`<div>
        <p lang="de"><test-speaker></test-speaker></p>
        <p lang="fr"></p>
      </div>`,
    );
    page.lastElementChild?.append(page.querySelector('test-speaker') ?? '');
    await nextFrame();
    expect(said(page)).to.equal('fr');
  });

  it('has the words of the language loaded and shows them', async () => {
    const page = await fixture(html`<p lang="et"><test-speaker></test-speaker></p>`);
    await waitUntil(() => spoken(page) === 'et Piirkond');
  });

  it('takes English where the page says no language', async () => {
    const page = await fixture(html`<p lang=""><test-speaker></test-speaker></p>`);
    expect(said(page)).to.equal('en');
  });

  it('shows words that are added or replaced later', async () => {
    const page = await fixture(html`<p lang="qca"><test-speaker></test-speaker></p>`);
    registerMessages('qca', {...en, region: 'Qregion'});
    await nextFrame();
    expect(spoken(page)).to.equal('qca Qregion');
    setMessages('qca', {region: 'Area'});
    await nextFrame();
    expect(spoken(page)).to.equal('qca Area');
  });
});

function spoken(around: ParentNode): string | undefined {
  return around.querySelector('test-speaker')?.shadowRoot?.textContent ?? undefined;
}

function said(around: ParentNode): string | undefined {
  return spoken(around)?.split(' ')[0];
}
