import {expect, fixture, html} from '@open-wc/testing';

import {arrowFocus} from '../../src/a11y/arrow-focus.js';

describe('arrowFocus', () => {
  it('moves the focus by the arrow keys, Home and End', async () => {
    const buttons = await mount();
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home'].map((key) => {
      press(key);
      return buttons.indexOf(document.activeElement as HTMLElement);
    });
    expect(walk).to.deep.equal([1, 2, 1, 2, 0]);
  });

  it('keeps the page from scrolling with a key that it used, and only then', async () => {
    await mount();
    expect(press('ArrowDown').defaultPrevented).to.equal(true);
    expect(press('PageDown').defaultPrevented).to.equal(false);
  });

  it('stays at either end', async () => {
    const buttons = await mount();
    expect(press('ArrowUp').defaultPrevented).to.equal(false);
    expect(document.activeElement).to.equal(buttons[0]);
  });
});

async function mount(): Promise<HTMLElement[]> {
  const list = await fixture(
    html`<div><button>1</button><button>2</button><button>3</button></div>`,
  );
  const buttons = [...list.querySelectorAll('button')];
  list.addEventListener('keydown', (event) => arrowFocus(event as KeyboardEvent, buttons));
  buttons[0]?.focus();
  return buttons;
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
  document.activeElement?.dispatchEvent(event);
  return event;
}
