import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {PAPER_WIDTH} from '../cartography/projection/paper.js';
import {PrintController} from '../style/print-controller.js';
import type {LabelFont} from './label-shapes.js';

type ChartHost = ReactiveControllerHost & HTMLElement;

/** Line height of chart text as a multiple of its size. */
const LEADING = 1.2;
/** Usual size of a page's text, in CSS pixels. */
const USUAL_TEXT = 16;

/**
 * Measures the width of a chart's box and the text in its font.
 *
 * The host renders an empty `<svg class="ruler"><text></text></svg>` in that font.
 */
export class ChartSizeController implements ReactiveController {
  readonly #host: ChartHost;
  readonly #observer: ResizeObserver;
  readonly #widths = new Map<string, number>();
  readonly #print: PrintController;
  #width = 0;
  #textScale = 1;
  #font = '';
  #labelFont = this.#fontOf(13);

  /** @param render - Renders the host synchronously, for printing. */
  constructor(host: ChartHost, render: () => void) {
    this.#host = host;
    this.#observer = new ResizeObserver(([entry]) => this.#measure(entry?.contentRect.width ?? 0));
    this.#print = new PrintController(host, render);
    host.addController(this);
  }

  /** Width of the host's content in whole CSS pixels; 0 before layout. */
  get width(): number {
    return this.#print.printing ? Math.min(this.#width, PAPER_WIDTH) : this.#width;
  }

  /** Size of the page's text as a multiple of the usual one, from 1: smaller text stays legible. */
  get textScale(): number {
    return this.#textScale;
  }

  /** Font of the chart's text; a new object whenever the font changes. */
  get font(): LabelFont {
    return this.#labelFont;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(width: number): void {
    const changed = this.#readFont() || Math.floor(width) !== this.#width;
    if (!changed) return;
    this.#width = Math.floor(width);
    // Defer: an update now would change the height and trigger the observer again.
    requestAnimationFrame(() => this.#host.requestUpdate());
  }

  get #ruler(): SVGTextElement | null {
    return this.#host.shadowRoot?.querySelector<SVGTextElement>('.ruler text') ?? null;
  }

  /** Reads the font and returns whether it has changed. */
  #readFont(): boolean {
    const ruler = this.#ruler;
    if (ruler === null) return false;
    const {font, fontSize} = getComputedStyle(ruler);
    const page = parseFloat(getComputedStyle(ruler.ownerDocument.documentElement).fontSize);
    const textScale = Math.max(1, page / USUAL_TEXT);
    if (font === this.#font && textScale === this.#textScale) return false;
    this.#font = font;
    this.#textScale = textScale;
    this.#labelFont = this.#fontOf(parseFloat(fontSize));
    this.#widths.clear();
    return true;
  }

  /** @param size - In CSS pixels. */
  #fontOf(size: number): LabelFont {
    return {
      textWidth: (text) => this.#textWidth(text),
      lineHeight: Math.ceil(size * LEADING),
    };
  }

  #textWidth(text: string): number {
    const ruler = this.#ruler;
    const known = this.#widths.get(text);
    if (known !== undefined || ruler === null) return known ?? 0;
    ruler.textContent = text;
    const width = ruler.getComputedTextLength();
    this.#widths.set(text, width);
    return width;
  }
}
