import type {AreaDrawing} from '../../cartography/areas/area-drawing.js';
import type {BubbleScene} from '../../cartography/bubbles/bubble-scene.js';
import type {Palette} from '../../cartography/colour/palette.js';
import type {BaseDrawing, BubbleDrawing, MapDrawing} from '../../cartography/map-drawing.js';
import {Memo} from '../../cartography/memo.js';

/** What one map shows. */
export interface PartOptions {
  readonly base: BaseDrawing;
  readonly scene: BubbleScene;
  /** Colour of the line around bubbles. */
  readonly outline: string;
  readonly colours: Palette;
  readonly areas: AreaDrawing | undefined;
  /** Codes of the regions whose bubbles have a ring. */
  readonly ringed: readonly string[];
}

/** The drawing of one map, in parts that stay the same objects where nothing has changed. */
export class MapPart {
  readonly #base = new Memo<BaseDrawing>();
  readonly #bubbles = new Memo<BubbleDrawing>();
  readonly #drawing = new Memo<MapDrawing>();

  draw({base: made, scene, outline, colours, areas, ringed}: PartOptions): MapDrawing {
    const base = this.#base.from([made.geometry, made.projection, made.colours], () => made);
    const {highlight, halo} = colours;
    const bubbles = this.#bubbles.from([scene, outline, ringed.join(' ')], () => {
      const {regions} = scene;
      const rings = ringed
        .map((code) => regions.findIndex((region) => region.code === code))
        .filter((region) => region >= 0);
      return {scene, outline, highlight, halo, ringed: rings};
    });
    return this.#drawing.from([base, bubbles, areas], () => ({
      base,
      bubbles,
      ...(areas && {areas}),
    }));
  }
}
