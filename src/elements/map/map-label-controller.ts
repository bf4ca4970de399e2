import {render, type ReactiveController, type ReactiveControllerHost} from 'lit';

import {warnAuthor} from '../../author/author-warning.js';
import type {MapLabel} from '../../cartography/labels/map-label.js';
import {layerDrawing} from '../../cartography/map-drawing.js';
import {Memo} from '../../cartography/memo.js';
import {screenPosition, type Camera} from '../../cartography/projection/camera.js';
import type {MapFrame} from '../../cartography/projection/map-frame.js';
import {rimmedRegions} from '../../cartography/rimmed-drawing.js';
import {boxesOver} from '../../controls/boxes-over.js';
import type {MapNamesOptions} from '../../legend/map-names.js';
import {loadedAnnotations} from '../../legend/loaded-annotations.js';
import type {Scheme} from '../../style/scheme-controller.js';
import {loadedLettering, loadLettering} from './load-lettering.js';

/** What the names depend on besides the frame. */
export type NamedMap = Pick<
  MapNamesOptions,
  'view' | 'drawing' | 'choice' | 'ring' | 'first' | 'locale'
>;

/** State and elements of the host. */
export interface MapLabelContext {
  /** Returns the layer of names, as large as the map; `null` before the first render. */
  readonly layer: () => SVGSVGElement | null;
  readonly frame: () => MapFrame | undefined;
  readonly named: () => NamedMap | undefined;
  readonly scheme: () => Scheme;
  /** Returns elements that may lie over the map; slots count as what is slotted. */
  readonly obstacles: () => Iterable<Element>;
}

/** Time without movement after which names take new places, in milliseconds. */
const REST = 150;

/** Places the names over a map. While the map moves they follow it, and then find new places. */
export class MapLabelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #context: MapLabelContext;
  readonly #inputs = new Memo<object>();
  #labels: readonly MapLabel[] = [];
  #rimmed: readonly number[] = [];
  /** Codes of the notes whose numbers are on the map; on one of this width they remain numbers. */
  #numbered: readonly string[] = [];
  #noted = '';
  /** Rims and numbers that the host has rendered. */
  #rendered = ';';
  /** Size of the map and number of obstacles for which the names have their places. */
  #box = '';
  /** Camera that the names have followed. */
  #camera: Camera | undefined;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether the names wait for new places. */
  #waiting = false;

  constructor(host: ReactiveControllerHost & Node, context: MapLabelContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Regions whose rims are drawn again above all circles. */
  get rimmed(): readonly number[] {
    return this.#rimmed;
  }

  /** Whether notes without room have numbers. */
  get numbered(): boolean {
    return this.#numbered.length > 0;
  }

  /** Labels on the map, in their places. */
  get labels(): readonly MapLabel[] {
    return this.#labels;
  }

  /** Places the names again if anything but the camera has changed. */
  hostUpdated(): void {
    const {width, height} = this.#context.frame()?.size ?? {};
    const {view, drawing, choice, first = [], locale} = this.#context.named() ?? {};
    // Not the drawing itself, which changes with the rims of the circles named.
    const scene = drawing && layerDrawing(drawing, 'bubbles')?.scene;
    const rings = drawing && layerDrawing(drawing, 'rings')?.scene;
    const inputs = [view, scene, rings, choice, first.join(' '), locale, width, height];
    this.#inputs.from([...inputs, this.#context.layer(), this.#context.scheme()], () => {
      this.#wait(0);
      return {};
    });
    this.follow();
  }

  /** Places the names that the map's removal from the page has left in their old places. */
  hostConnected(): void {
    if (this.#waiting) this.#wait(0);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  /** Places the names after the next frame, so that they do not delay it, and a time without moves. */
  #wait(time: number): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    this.#waiting = true;
    this.#frame = requestAnimationFrame(() => {
      this.#rest = setTimeout(() => this.place(), time);
    });
  }

  /** Finds places for the names; also to be called when something has moved over the map. */
  place(): void {
    this.#waiting = false;
    const {layer, frame, named, scheme} = this.#context;
    const [svg, shown, map] = [layer(), frame(), named()];
    if (svg === null) return;
    const lettering = loadedLettering();
    if (lettering === undefined) return this.#load();
    const {labelColours, mapNames, staticLabels, textRuler} = lettering;
    const obstacles = boxesOver(svg, this.#context.obstacles());
    // In another box, or beside a legend that has just come, places must not depend on the past.
    const box = [shown?.size.width, shown?.size.height, obstacles.length].join();
    const before = box === this.#box ? this.#labels : [];
    this.#box = box;
    // Else a list below the map might come and go with the map's height.
    const noted = JSON.stringify([map?.view.annotations, map?.locale.language, shown?.size.width]);
    if (noted !== this.#noted) this.#numbered = [];
    this.#noted = noted;
    this.#labels =
      shown && map
        ? mapNames({
            ...{...map, ...shown, before, obstacles, numbered: this.#numbered},
            zoom: shown.camera.scale / shown.whole.scale,
            measure: textRuler(getComputedStyle(svg).fontFamily),
          })
        : [];
    const numbered = map && loadedAnnotations(map.view)?.numberedNotes;
    this.#numbered = numbered?.(this.#labels, this.#numbered) ?? this.#numbered;
    const rimmed = map ? rimmedRegions(map.drawing, this.#labels) : [];
    const rendered = [rimmed, this.#numbered].join(';');
    if (rendered !== this.#rendered) {
      this.#rendered = rendered;
      this.#rimmed = rimmed;
      this.#host.requestUpdate();
    }
    this.#camera = shown?.camera;
    render(staticLabels(this.#labels, labelColours(scheme())), svg);
    for (const group of svg.children) move(group, '', true);
  }

  /** Places the names when their file has been loaded; without it, the map has none. */
  #load(): void {
    loadLettering().then(
      () => {
        // The style of paper, too, is in the file.
        this.#host.requestUpdate();
        if (this.#host.isConnected) this.place();
      },
      ({message}: Error) => warnAuthor(message),
    );
  }

  /** Moves each name with the place that it names; hides it where it would be cut. */
  follow(): void {
    const [svg, frame] = [this.#context.layer(), this.#context.frame()];
    if (svg === null || !frame || !this.#camera || frame.camera === this.#camera) return;
    this.#camera = frame.camera;
    this.#wait(REST);
    const {size} = frame;
    this.#labels.forEach(({u, v, x, y, box}, at) => {
      const [left, top] = screenPosition(u, v, frame.camera, size);
      const [right, down] = [left - x, top - y];
      const within =
        box.left + right >= 0 &&
        box.top + down >= 0 &&
        box.right + right <= size.width &&
        box.bottom + down <= size.height;
      const group = svg.children[at];
      if (group) move(group, `${right}px ${down}px`, within);
    });
  }
}

function move(group: Element, distance: string, shown: boolean): void {
  const {style} = group as SVGGElement;
  style.translate = distance;
  style.visibility = shown ? '' : 'hidden';
}
