import {expect, fixture, html} from '@open-wc/testing';
import {LitElement, type TemplateResult} from 'lit';

import {RovingFocus} from '../../src/a11y/roving-focus.js';

class Column extends LitElement {
  static readonly wraps: boolean = false;

  static override properties = {names: {}, chosen: {}};

  declare names: readonly string[];
  declare chosen: readonly string[];
  all = 0;

  readonly roving = new RovingFocus(this, {
    items: () => buttons(this),
    all: () => (this.all += 1),
    wraps: (this.constructor as typeof Column).wraps,
  });

  protected override render(): TemplateResult {
    return html`
      <div @focusin=${this.roving.onFocus} @keydown=${this.roving.onKey}>
        ${this.names.map(
          (name) =>
            html`<button value=${name} aria-pressed=${this.chosen.includes(name)}>${name}</button>`,
        )}
      </div>
    `;
  }
}

class Ring extends Column {
  static override readonly wraps = true;
}

customElements.define('test-column', Column);
customElements.define('test-ring', Ring);

const NAMES = ['Brabant', 'Limburg', 'Łódzkie', 'Liguria', 'Brandenburg', 'Île de France'];

describe('RovingFocus', () => {
  it('leaves one tab stop, the first control', async () => {
    expect(stops(await mount())).to.deep.equal(['Brabant']);
  });

  it('begins with the first that is chosen', async () => {
    expect(stops(await mount({chosen: ['Liguria', 'Brandenburg']}))).to.deep.equal(['Liguria']);
  });

  it('moves by the arrow keys, Home and End, and stays at the ends', async () => {
    const column = await focused();
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home'];
    expect(keys.map((key) => (press(column, key), current(column)))).to.deep.equal(
      [0, 1, 2, 1, 5, 5, 0].map((at) => NAMES[at]),
    );
  });

  it('goes on from the last to the first, and back, where it wraps', async () => {
    const column = await fixture<Ring>(html`<test-ring .names=${NAMES} .chosen=${[]}></test-ring>`);
    buttons(column)[0]?.focus();
    const keys = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft'];
    expect(keys.map((key) => (press(column, key), current(column)))).to.deep.equal(
      [5, 0, 1, 0, 5].map((at) => NAMES[at]),
    );
  });

  it('keeps the page from scrolling with a key that it uses, and only then', async () => {
    const column = await focused();
    expect(press(column, 'ArrowUp').defaultPrevented).to.equal(true);
    expect(press(column, 'PageDown').defaultPrevented).to.equal(false);
    expect(press(column, ' ').defaultPrevented).to.equal(false);
    expect(press(column, 'b', {ctrlKey: true}).defaultPrevented).to.equal(false);
  });

  it('takes the stop along', async () => {
    const column = await focused();
    press(column, 'End');
    expect(stops(column)).to.deep.equal(['Île de France']);
  });

  it('goes on through the names that begin with one letter, whatever its accents', async () => {
    const column = await focused();
    const found = ['l', 'l', 'L', 'l'].map((key) => (press(column, key), current(column)));
    expect(found).to.deep.equal(['Limburg', 'Łódzkie', 'Liguria', 'Limburg']);
  });

  it('finds a name by its first letters', async () => {
    const column = await focused();
    for (const key of 'ile') press(column, key);
    expect(current(column)).to.equal('Île de France');
    press(column, 'q');
    expect(current(column)).to.equal('Île de France');
  });

  it('calls for all by Ctrl or Command with A', async () => {
    const column = await focused();
    expect(press(column, 'a', {ctrlKey: true}).defaultPrevented).to.equal(true);
    press(column, 'a', {metaKey: true});
    expect(column.all).to.equal(2);
  });

  it('stays on the same control when the order changes', async () => {
    const column = await focused();
    press(column, 'ArrowDown');
    column.names = NAMES.toReversed();
    await column.updateComplete;
    expect([current(column), ...stops(column)]).to.deep.equal(['Limburg', 'Limburg']);
  });

  it('goes to the first when its control is gone', async () => {
    const column = await focused();
    press(column, 'End');
    column.names = NAMES.slice(1, 3);
    await column.updateComplete;
    expect(stops(column)).to.deep.equal(['Limburg']);
  });

  it('leaves the focus alone when it is elsewhere', async () => {
    const column = await mount();
    column.names = NAMES.toReversed();
    await column.updateComplete;
    expect(current(column)).to.equal(undefined);
  });
});

function mount({chosen = []}: {readonly chosen?: readonly string[]} = {}): Promise<Column> {
  return fixture<Column>(html`<test-column .names=${NAMES} .chosen=${chosen}></test-column>`);
}

async function focused(): Promise<Column> {
  const column = await mount();
  buttons(column)[0]?.focus();
  return column;
}

function buttons(column: Column): HTMLButtonElement[] {
  return [...column.renderRoot.querySelectorAll('button')];
}

function current(column: Column): string | undefined {
  return (column.shadowRoot?.activeElement as HTMLButtonElement | null)?.value;
}

function stops(column: Column): string[] {
  return buttons(column)
    .filter(({tabIndex}) => tabIndex === 0)
    .map(({value}) => value);
}

function press(column: Column, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...init});
  column.shadowRoot?.activeElement?.dispatchEvent(event);
  return event;
}
