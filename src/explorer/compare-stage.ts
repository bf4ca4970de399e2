import {noChange, type ChildPart, type TemplateResult} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';

import type {HotspotOpenEvent} from '../events.js';
import {CountryNames, mapOf} from './country-click.js';

/** Time that a finger rests on a region to add it, in milliseconds. */
const LONG = 500;

/** Mode of an explorer in which regions are chosen to be compared. */
export interface CompareMode {
  readonly open: boolean;
  /** Opens or closes the comparison; the focus stays. */
  readonly toggle: () => void;
  /** Closes the comparison; the focus goes to the button that opens it. */
  readonly close: () => void;
  /** Opens the comparison if a region's card asks for it; the focus goes there. */
  readonly onOpen: (event: HotspotOpenEvent) => void;
}

/** Draws an explorer in its mode. */
type Draw<Explorer> = (explorer: Explorer, mode: CompareMode) => TemplateResult;

class CompareStage extends AsyncDirective {
  readonly #names = new CountryNames();
  #open = false;
  #draw: (() => unknown) | undefined;
  /** Element around the explorer, and the end of the listening to it. */
  #around: Element | undefined;
  #listening: AbortController | undefined;
  /** Press of a finger. */
  #pressed: PointerEvent | undefined;
  /** Whether the press that has just ended was a long one. */
  #long = false;

  render(): unknown {
    return noChange;
  }

  override update<Explorer>(
    {parentNode}: ChildPart,
    [draw, explorer]: [Draw<Explorer>, Explorer],
  ): unknown {
    this.#around = parentNode as Element;
    if (this.isConnected) this.#listen();
    this.#draw = () => draw(explorer, this.#mode);
    return this.#draw();
  }

  protected override disconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  protected override reconnected(): void {
    this.#listen();
  }

  get #mode(): CompareMode {
    return {
      open: this.#open,
      toggle: () => this.#set(!this.#open),
      close: () => {
        this.#set(false);
        this.#around?.querySelector<HTMLElement>('.compare.tool')?.focus();
      },
      onOpen: ({part}) => {
        if (part === 'compare') this.#compare();
      },
    };
  }

  /** Listens before the map does, as what is pressed decides what its events mean. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const around = this.#around as HTMLElement;
    around.addEventListener('pointerdown', (event) => this.#onDown(event), {signal, capture: true});
    around.addEventListener('pointermove', (event) => this.#names.point(event), {signal});
    around.addEventListener('pointerup', (event) => this.#onUp(event), {signal, capture: true});
    around.addEventListener('pointerup', () => this.#onReleased(), {signal});
    const onKey = (event: Event): void => this.#choose(event, this.#open);
    around.addEventListener('keydown', onKey, {signal, capture: true});
  }

  #set(open: boolean): void {
    this.#open = open;
    this.setValue(this.#draw?.());
  }

  /** The card that had the focus has gone. */
  #compare(): void {
    this.#set(true);
    const comparison = this.#around?.querySelector('hotspot-comparison');
    void comparison?.updateComplete.then(() => comparison.focus());
  }

  /** Says whether the region that comes next is added to those selected. */
  #choose(event: Event, several: boolean): void {
    const map = event.composedPath().find(isMap);
    if (map) map.several = several;
  }

  #onDown(event: PointerEvent): void {
    this.#names.press(event);
    this.#choose(event, this.#open);
    this.#pressed = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
  }

  #onUp(event: PointerEvent): void {
    const down = this.#pressed;
    this.#pressed = undefined;
    if (this.#names.release(event)) return;
    this.#long = down !== undefined && event.timeStamp - down.timeStamp >= LONG;
    if (this.#long && mapOf(event)) this.#choose(event, true);
    else this.#long = false;
  }

  #onReleased(): void {
    if (this.#long) this.#set(true);
    this.#long = false;
  }
}

function isMap(target: EventTarget): target is HTMLElementTagNameMap['hotspot-map'] {
  return target instanceof Element && target.localName === 'hotspot-map';
}

/**
 * Directive that draws an explorer and keeps its mode. While regions are compared, each one chosen
 * on the map is added to those selected; a long press adds one too, and opens the comparison.
 */
export const compareStage: <Explorer>(draw: Draw<Explorer>, explorer: Explorer) => DirectiveResult =
  directive(CompareStage) as never;
