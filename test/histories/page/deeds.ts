import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {DATA_ORIGIN, type ChildScript, type Deed, type Step} from '../step.js';
import {activityOf} from './activity.js';
import {nextFrame} from './rest.js';
import {deepQuery} from './shadow-tree.js';

/** Deeds of the page and the browser; those of the reader need mouse or keyboard. */
export type PageDeed = Exclude<
  Deed,
  {readonly do: 'click' | 'press' | 'enter' | 'point' | 'release'}
>;

/** Time for each year in a play, in milliseconds, so that a play ends within a history. */
const PLAY_INTERVAL = 60;

/** Texts of the page on the map, for some views and for all, and what cannot be one. */
const ANNOTATIONS = {
  good: [
    {region: 'DE11', text: 'Two makers of cars'},
    {region: 'ES51', year: 2012, text: 'A year of decline'},
    {coordinates: [2, 56], text: {en: 'An open sea', fr: 'Une mer ouverte'}},
  ],
  junk: [{region: 'XX99', text: 'Nowhere'}, 'text', {coordinates: ['2', 56], text: ''}],
};

/** A page with one widget, and what its steps need. */
export class Stage {
  readonly widget: RegionalHotspots;
  /** Text of the last child script, which stays in force when the script is taken away. */
  childText: string | undefined;
  readonly #origin: string;
  readonly #documents: Readonly<Record<string, string>>;
  readonly #home: Element;

  /** @param documents - Texts of sets and areas by name. */
  constructor(
    widget: RegionalHotspots,
    origin: string,
    documents: Readonly<Record<string, string>>,
  ) {
    this.widget = widget;
    this.#origin = origin;
    this.#documents = documents;
    this.#home = document.querySelector('#home') ?? document.body;
  }

  async perform({deed, wait}: Step): Promise<void> {
    this.#act(deed as PageDeed);
    const timeline = deepQuery(this.widget, 'hotspot-timeline');
    if (timeline) Object.assign(timeline, {interval: PLAY_INTERVAL});
    await pause(wait);
  }

  #act(deed: PageDeed): void {
    const {widget} = this;
    switch (deed.do) {
      case 'attribute':
        if (deed.value === null) widget.removeAttribute(deed.name);
        else widget.setAttribute(deed.name, this.#placed(deed.value));
        break;
      case 'property':
        Object.assign(widget, {[deed.name]: this.#placedValue(deed.value)});
        break;
      case 'data':
        Object.assign(widget, {data: this.#document(deed.set)});
        break;
      case 'regions':
        Object.assign(widget, {regions: this.#document(deed.value)});
        break;
      case 'annotations':
        Object.assign(widget, {annotations: deed.value ? ANNOTATIONS[deed.value] : deed.value});
        break;
      case 'child':
        this.#setChild(deed.script);
        break;
      case 'put':
        this.put(deed.place);
        break;
      case 'resize':
        document.querySelector<HTMLElement>('#home')?.style.setProperty('width', `${deed.width}px`);
        break;
      case 'context':
        changeContexts(deed.change);
        break;
      case 'language':
        document.documentElement.lang = deed.tag;
        break;
      case 'go':
        go(deed.to);
    }
  }

  /** Puts the widget into another part of the page, a frame, or nowhere. */
  put(place: 'elsewhere' | 'away' | 'frame' | 'home'): void {
    const {widget} = this;
    const frame = document.querySelector('iframe')?.contentDocument?.body;
    if (place === 'away') widget.remove();
    else if (place === 'frame') frame?.append(widget);
    else if (place === 'home') this.#home.append(widget);
    else
      (widget.parentElement?.closest('#inner')
        ? this.#home
        : document.querySelector('#inner')
      )?.append(widget);
  }

  #setChild({options, data, broken}: ChildScript): void {
    const content = {
      ...(options !== undefined && {options}),
      ...(data && {data: this.#document(data)}),
    };
    const text = broken ? '{"options": {' : this.#placed(JSON.stringify(content));
    this.childText = text;
    const script = this.widget.querySelector('script') ?? document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    this.widget.append(script);
  }

  #document(name: string | null | undefined): unknown {
    if (name === null || name === undefined) return name;
    return name === 'junk' ? {type: 'Topology'} : JSON.parse(this.#documents[name] ?? 'null');
  }

  #placedValue(value: unknown): unknown {
    return typeof value === 'string' ? this.#placed(value) : value;
  }

  /** A text with the real address of the data. */
  #placed(text: string): string {
    return text.replaceAll(DATA_ORIGIN, this.#origin);
  }
}

async function pause(wait: number): Promise<void> {
  if (wait === 1) {
    await new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  }
  for (let frame = 2; frame <= wait; frame++) await nextFrame();
}

function changeContexts(change: 'lose' | 'restore'): void {
  for (const reference of activityOf(window).contexts) {
    const context = reference.deref();
    const extension = context && lossExtension(context);
    if (!extension || context?.isContextLost() !== (change === 'restore')) continue;
    if (change === 'lose') extension.loseContext();
    else extension.restoreContext();
  }
}

const extensions = new WeakMap<WebGL2RenderingContext, WEBGL_lose_context>();

/** A lost context hands out no extensions, so they are kept. */
function lossExtension(context: WebGL2RenderingContext): WEBGL_lose_context | null {
  const extension = extensions.get(context) ?? context.getExtension('WEBGL_lose_context');
  if (extension) extensions.set(context, extension);
  return extension;
}

interface Entries {
  readonly currentEntry: {readonly index: number} | null;
  entries(): readonly {readonly sameDocument: boolean}[];
}

/** Goes to the entry of the history beside this one, if it belongs to this page. */
function go(to: 'back' | 'forward'): void {
  const {navigation} = window as unknown as {readonly navigation: Entries};
  const at = (navigation.currentEntry?.index ?? 0) + (to === 'back' ? -1 : 1);
  if (navigation.entries()[at]?.sameDocument === true) history[to]();
}
