import type {AreaColours} from '../cartography/areas/area-colours.js';
import type {Palette} from '../cartography/colour/palette.js';
import type {LayerKind} from '../cartography/map-drawing.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';

/** The colours of one layer of a map with their meaning. */
export interface LegendKey {
  /** Layer whose colours these are; signs have its shape. */
  readonly kind: LayerKind;
  readonly title: string;
  /** In the order of the classes. */
  readonly rows: readonly LegendRow[];
  /** What must be known of the colours, one sentence each. */
  readonly notes: readonly string[];
}

/** One colour with its meaning. */
export interface LegendRow {
  /** As `#rrggbb`. */
  readonly colour: string;
  readonly text: string;
  /** Number of regions that have it on the map. */
  readonly count: number;
}

/** What the keys of a map explain. */
export interface LegendKeyOptions {
  readonly view: HotspotView;
  readonly palette: Palette;
  /** Colours of the areas; `undefined` where none is filled. */
  readonly areaColours: AreaColours | undefined;
  readonly locale: Locale;
}
