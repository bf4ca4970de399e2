import {expect, fixture, html, oneEvent} from '@open-wc/testing';

import {popoverPanel} from '../../src/controls/popover-panel.js';

describe('popoverPanel', () => {
  it('opens under its button, within the window', async () => {
    const {button, panel} = await opened();
    const {left, top} = panel.getBoundingClientRect();
    expect(top).to.be.greaterThan(button.getBoundingClientRect().bottom);
    expect(left).to.be.at.least(8);
  });

  it('returns the focus from it to the button that opens it', async () => {
    const {button, panel} = await opened();
    panel.querySelector('button')?.focus();
    panel.hidePopover();
    expect(document.activeElement).to.equal(button);
  });

  it('leaves the focus alone when it is elsewhere', async () => {
    const {button, panel} = await opened();
    panel.hidePopover();
    expect(button.matches(':focus')).to.equal(false);
  });

  it('closes before the page is printed', async () => {
    const {panel} = await opened();
    dispatchEvent(new Event('beforeprint'));
    expect(panel.matches(':popover-open')).to.equal(false);
  });

  it('watches for printing only as long as it is open', async () => {
    const watching = new Set<unknown>();
    const {addEventListener: add, removeEventListener: remove} = window;
    window.addEventListener = (type: string, listener: unknown) =>
      type === 'beforeprint' && watching.add(listener);
    window.removeEventListener = (type: string, listener: unknown) =>
      type === 'beforeprint' && watching.delete(listener);
    const {panel} = await opened();
    expect(watching.size).to.equal(1);
    panel.hidePopover();
    expect(watching.size).to.equal(0);
    Object.assign(window, {addEventListener: add, removeEventListener: remove});
  });
});

async function opened(): Promise<{readonly button: HTMLElement; readonly panel: HTMLElement}> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <style>
        [popover] {
          position: fixed;
          inset: auto;
        }
      </style>
      <button popovertarget="words">Words</button>
      ${popoverPanel({
        id: 'words',
        label: 'Words',
        content: html`<button popovertarget="words" popovertargetaction="hide">Done</button>`,
      })}
    </div>
  `);
  const button = page.querySelector<HTMLElement>('button');
  const panel = page.querySelector<HTMLElement>('#words');
  if (!button || !panel) throw new Error('no panel');
  const toggled = oneEvent(panel, 'toggle');
  panel.showPopover();
  await toggled;
  return {button, panel};
}
