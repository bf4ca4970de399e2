import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import type {Deed, Step} from '../step.js';
import {activityOf} from './activity.js';
import {openTabOf, showCommonView} from './common-view.js';
import {Stage} from './deeds.js';
import {liesOf} from './lies.js';
import {nextFrame, rest} from './rest.js';
import {controlsOf, deepQuery} from './shadow-tree.js';
import {snapshotOf, type Snapshot} from './snapshot.js';

/** Where the mouse has to go for a deed of the reader. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Whether the control is a list. */
  readonly isList: boolean;
}

/** What a widget at rest is like, and where its map is, in CSS pixels of the viewport. */
export interface Outcome {
  readonly snapshot: Snapshot;
  readonly lies: readonly string[];
  readonly map: {x: number; y: number; width: number; height: number} | undefined;
  /** What still went on at the end of the wait. */
  readonly unrest: string | undefined;
}

/** Options of {@link Driver.begin}. */
export interface BeginOptions {
  /** Address of the data. */
  readonly origin: string;
  readonly documents: Readonly<Record<string, string>>;
  /** Whether the map is to be drawn with WebGL. */
  readonly webgl: boolean;
}

/** Plays a history on a page, and compares its widget with a fresh one; all calls come from Node. */
class Driver {
  #stage: Stage | undefined;
  #isWebgl = false;
  #hasMoved = false;

  async begin({origin, documents, webgl}: BeginOptions): Promise<void> {
    await customElements.whenDefined('regional-hotspots');
    const widget = document.createElement('regional-hotspots');
    this.#stage = new Stage(widget, origin, documents);
    this.#isWebgl = webgl;
    addEventListener('hotspot-move', () => (this.#hasMoved = true));
    widget.setAttribute('src', `${origin}/sets/all`);
    widget.setAttribute('parts', 'all');
    this.#stage.put('home');
    await this.#rest();
    // Many controls are in menus.
    const menu = widget.shadowRoot?.querySelector('details.filters');
    if (menu instanceof HTMLDetailsElement) menu.open = true;
  }

  async perform(steps: readonly Step[]): Promise<void> {
    for (const step of steps) await this.#staged.perform(step);
  }

  /** Brings what a deed of the reader needs into view; `undefined` if it is not on the page. */
  spot(deed: Deed): Spot | undefined {
    if (deed.do === 'point') return this.#mapSpot(deed);
    if (deed.do !== 'click' && deed.do !== 'press' && deed.do !== 'enter') return undefined;
    const owner = deepQuery(this.#widget, deed.tag);
    const found = owner === undefined ? [] : controlsOf(owner);
    const wanted = found.filter((each) => deed.do !== 'enter' || each.matches(FIELDS));
    const control = wanted[deed.at % wanted.length];
    if (control === undefined || control.matches('[part=download]')) return undefined;
    control.scrollIntoView({block: 'center'});
    if (deed.do !== 'click') control.focus();
    if (control instanceof HTMLInputElement) control.select();
    const {x, y, width, height} = control.getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2, isList: control instanceof HTMLSelectElement};
  }

  /** Brings the widget home, and waits until it is at rest; the kind of its status. */
  async end(): Promise<string> {
    document.documentElement.lang = 'en';
    if (this.#widget.closest('#home') === null) this.#staged.put('home');
    await this.perform([{deed: {do: 'context', change: 'restore'}, wait: 2}]);
    await this.#rest();
    return this.#widget.state.status.kind;
  }

  /** Gives a widget without data a good address. */
  async mend(address: string): Promise<void> {
    Object.assign(this.#widget, {data: undefined, src: address});
    await this.#rest();
  }

  /** The widget of the history, in the view that it has in common with a fresh one. */
  async outcome(): Promise<Outcome> {
    const {place} = this.#widget;
    if (this.#hasMoved && place) {
      // A link rounds the place that a reader has moved to.
      this.#widget.place = undefined;
      await this.#rest();
      this.#widget.place = place;
    }
    return this.#shown(this.#widget, openTabOf(this.#widget));
  }

  /** Replaces the widget by a fresh one with the same request. */
  async replay(options: readonly string[]): Promise<Outcome> {
    const old = this.#widget;
    const {childText} = this.#staged;
    const {selected} = old.state;
    const tab = openTabOf(old);
    const fresh = old.cloneNode(true) as RegionalHotspots;
    if (childText !== undefined && fresh.querySelector('script') === null) {
      const script = document.createElement('script');
      script.type = 'application/json';
      fresh.append(Object.assign(script, {textContent: childText}));
    }
    old.remove();
    history.replaceState(history.state, '', location.pathname);
    const names = [...options, 'data', 'regions'] as 'src'[];
    const request = (): void => {
      for (const name of names) if (!Object.is(fresh[name], old[name])) fresh[name] = old[name];
    };
    request();
    document.querySelector('#home')?.append(fresh);
    // The child script has been read by now, and may have set earlier values again.
    request();
    await this.#rest(fresh);
    if (selected.length > 0) select(fresh, selected);
    return this.#shown(fresh, tab);
  }

  errors(): readonly string[] {
    const frame = document.querySelector('iframe')?.contentWindow;
    return [...activityOf(window).errors, ...(frame ? activityOf(frame).errors : [])];
  }

  async #shown(widget: RegionalHotspots, tab: string): Promise<Outcome> {
    await showCommonView(widget, tab);
    const map = deepQuery(widget, 'hotspot-map')?.shadowRoot?.querySelector('[part=map]');
    map?.scrollIntoView({block: 'center'});
    const unrest = await this.#rest(widget);
    const {x, y, width, height} = map?.getBoundingClientRect() ?? {};
    const box =
      x === undefined || y === undefined
        ? undefined
        : {x, y, width: width ?? 0, height: height ?? 0};
    return {snapshot: snapshotOf(widget), lies: liesOf(widget), map: box, unrest};
  }

  #rest(widget = this.#widget): Promise<string | undefined> {
    return rest(() => !widget.isUpdatePending && (!this.#isWebgl || isDrawn(widget)));
  }

  #mapSpot({x, y}: {readonly x: number; readonly y: number}): Spot | undefined {
    const map = deepQuery(this.#widget, 'hotspot-map')?.shadowRoot?.querySelector('[part=map]');
    if (!map) return undefined;
    map.scrollIntoView({block: 'center'});
    const box = map.getBoundingClientRect();
    return {x: box.x + x * box.width, y: box.y + y * box.height, isList: false};
  }

  get #staged(): Stage {
    if (this.#stage === undefined) throw new Error('the history must have begun');
    return this.#stage;
  }

  get #widget(): RegionalHotspots {
    return this.#staged.widget;
  }
}

const FIELDS = 'input:not([type=checkbox], [type=radio]), select';

/** Whether the WebGL map shows a widget's view, if it has one. */
function isDrawn(widget: RegionalHotspots): boolean {
  const map = deepQuery(widget, 'hotspot-map');
  const root = map?.shadowRoot;
  if (!root || !map.checkVisibility()) return true;
  return root.querySelector('canvas') !== null && !root.querySelector('svg.static');
}

/** Selects regions, as an element of the widget does for the reader. */
function select(widget: RegionalHotspots, regions: readonly string[]): void {
  const event = new Event('hotspot-select', {bubbles: true, composed: true});
  const mapTargets = regions.map((code) => ({kind: 'region', code}));
  const selection = Object.assign(event, {regions, mapTargets});
  deepQuery(widget, 'hotspot-map')?.dispatchEvent(selection);
}

/** The driver of a page, as Node finds it. */
export interface DriverWindow {
  readonly driver: Driver;
}

Object.assign(window, {driver: new Driver(), nextFrame});
