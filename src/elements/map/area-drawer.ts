import type {AreaBreaksOptions} from '../../cartography/areas/area-breaks.js';
import {areaDrawing, areaFills, type AreaDrawing} from '../../cartography/areas/area-drawing.js';
import type {Palette} from '../../cartography/colour/palette.js';
import {Memo} from '../../cartography/memo.js';
import type {GeographicBox} from '../../cartography/projection/extent.js';
import {shownAreas} from '../../reading/shown-areas.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** What the areas are drawn from. */
export interface AreaOptions {
  readonly view: HotspotView;
  /** GeoJSON of the areas; without it, the table's own outlines. */
  readonly regions: unknown;
  /** What colours the areas; without it only their boundaries are drawn. */
  readonly choice: AreaBreaksOptions | undefined;
  readonly colours: Palette;
  /** Codes of the regions whose areas have a ring. */
  readonly ringed: readonly string[];
}

const NO_FILLS: ReadonlyMap<string, string> = new Map();

/** Makes drawings of areas; what has not changed since the last one is the same object again. */
export class AreaDrawer {
  readonly #fills = new Memo<ReadonlyMap<string, string>>();
  readonly #drawings = new Map<GeographicBox | undefined, Memo<AreaDrawing | undefined>>();

  /**
   * @param box - Only what touches it is drawn; without it, all.
   * @returns `undefined` where there are no areas.
   */
  draw(options: AreaOptions, box?: GeographicBox): AreaDrawing | undefined {
    const {view, regions, colours, ringed} = options;
    const areas = shownAreas(view.figures.dataset, regions);
    if (areas.areas.size === 0) return undefined;
    const fills = this.#fillsOf(options);
    const drawing = this.#drawings.get(box) ?? new Memo<AreaDrawing | undefined>();
    this.#drawings.set(box, drawing);
    return drawing.from([areas, fills, colours, ringed.join(' ')], () =>
      areaDrawing({areas, fills, colours, ringed, box}),
    );
  }

  #fillsOf({view: {figures, filter}, choice, colours}: AreaOptions): ReadonlyMap<string, string> {
    if (choice === undefined) return NO_FILLS;
    const {scheme} = colours;
    return this.#fills.from([figures, filter, JSON.stringify(choice), scheme], () =>
      areaFills({figures, filter, choice, scheme}),
    );
  }
}
