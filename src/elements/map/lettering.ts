import type {CSSResult} from 'lit';

import {labelColours} from '../../cartography/labels/label-colours.js';
import {mapNames} from '../../legend/map-names.js';
import {staticLabels} from '../../svg-map/static-labels.js';
import {textRuler} from '../../svg-map/text-ruler.js';
import {mapPrintStyle} from './map-print-style.js';

/** All that names need besides the map. */
export interface Lettering {
  readonly labelColours: typeof labelColours;
  readonly mapNames: typeof mapNames;
  readonly staticLabels: typeof staticLabels;
  readonly textRuler: typeof textRuler;
  /** Style of paper. */
  readonly style: CSSResult;
}

/** The lettering of all maps. */
export const lettering: Lettering = {
  ...{labelColours, mapNames, staticLabels, textRuler},
  style: mapPrintStyle,
};
