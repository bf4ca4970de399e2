import type {AreaColours} from '../cartography/areas/area-colours.js';
import type {CircleLook} from '../cartography/colour/circle-look.js';
import type {Palette} from '../cartography/colour/palette.js';
import type {LayerKind} from '../cartography/map-drawing.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** Colours of a map's layer with their meaning. */
export interface LegendKey {
  /** Layer of these colours; signs have its shape. */
  readonly kind: LayerKind;
  /** Empty if the rows say all. */
  readonly title: string;
  /** Rows in the order of the classes. */
  readonly rows: readonly LegendRow[];
  /** Distribution over the first rows' classes; absent where rows alone say it. */
  readonly histogram?: LegendHistogram;
  /** Notes on the colours, one sentence each. */
  readonly notes: readonly string[];
}

/** A colour with its meaning. */
export interface LegendRow {
  /** Colour, `#rrggbb`. */
  readonly colour: string;
  /** Fill and line of circles in this colour; absent for areas. */
  readonly look?: CircleLook;
  readonly text: string;
  /** The same in mathematical signs, shorter; `undefined` if there are none for it. */
  readonly sign: string | undefined;
  /** Number of regions with this colour on the map. */
  readonly count: number;
}

/** A bar of classes with the number of regions in each of their bins. */
export interface LegendHistogram {
  /** Numbers of regions, `BINS` for each class. */
  readonly bins: readonly number[];
  /** Limits between the classes, one fewer than these. */
  readonly limits: readonly string[];
}

/** View and colours that the keys explain. */
export interface LegendKeyOptions {
  readonly view: HotspotView;
  readonly palette: Palette;
  /** Colours of the areas; `undefined` if they are not filled. */
  readonly areaColours: AreaColours | undefined;
  readonly locale: Locale;
}
