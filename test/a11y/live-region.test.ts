import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';

import {LiveRegion} from '../../src/a11y/live-region.js';

class Herald extends LitElement {
  readonly live = new LiveRegion(this);

  protected override render(): TemplateResult {
    return this.live.render();
  }
}

customElements.define('test-herald', Herald);

describe('LiveRegion', () => {
  it('is a polite region that is there before it speaks', async () => {
    const herald = await mount();
    expect(herald.renderRoot.querySelector('[role=status]')?.textContent).to.equal('');
  });

  it('says only the last of several sentences in quick succession', async () => {
    const herald = await mount();
    const heard = listen(herald);
    for (const sentence of ['one', 'two', 'three']) herald.live.say(sentence);
    await waitUntil(() => said(herald) !== '');
    expect(heard).to.deep.equal(['three']);
  });

  it('says only the first and the last of a longer series', async () => {
    const herald = await mount();
    const heard = listen(herald);
    for (const year of ['2008', '2009', '2010']) {
      herald.live.say(year);
      await aTimeout(500);
    }
    await waitUntil(() => said(herald) === '2010', '', {timeout: 3000});
    expect(heard).to.deep.equal(['2008', '2010']);
  });

  it('does not say the same twice in a row', async () => {
    const herald = await mount();
    herald.live.say('one');
    await waitUntil(() => said(herald) === 'one');
    const heard = listen(herald);
    herald.live.say('one');
    await aTimeout(450);
    expect(heard).to.deep.equal([]);
  });

  it('falls silent when its host leaves the page', async () => {
    const herald = await mount();
    herald.live.say('one');
    herald.remove();
    await aTimeout(450);
    expect(said(herald)).to.equal('');
  });
});

function mount(): Promise<Herald> {
  return fixture<Herald>(html`<test-herald></test-herald>`);
}

function said(herald: Herald): string {
  return herald.renderRoot.textContent?.trim() ?? '';
}

/** Announcements of the region from now on. */
function listen(herald: Herald): string[] {
  const heard: string[] = [];
  const observer = new MutationObserver(() => heard.push(said(herald)));
  observer.observe(herald.renderRoot, {childList: true, characterData: true, subtree: true});
  return heard;
}
