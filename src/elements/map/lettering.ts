import type {CSSResult} from 'lit';

import {labelColours} from '../../cartography/labels/label-colours.js';
import {legendTexts} from '../../legend/legend-texts.js';
import {numberedNotes} from '../../legend/map-notes.js';
import {noteList, noteListStyle} from '../../legend/note-list.js';
import {mapNames} from '../../legend/map-names.js';
import {staticLabels} from '../../svg-map/static-labels.js';
import {textRuler} from '../../svg-map/text-ruler.js';
import {tooltipStyle} from '../../style/tooltip-style.js';
import {yearColumnsStyle} from '../../style/year-columns-style.js';
import {regionTipStyle} from '../../tip/region-tip-style.js';
import {placeTip} from '../../tip/tip-placer.js';
import {mapPrintStyle} from './map-print-style.js';
import {mapTip} from './map-tip.js';

/** All that names, notes, tips and the texts of legends need besides the map. */
export interface Lettering {
  readonly labelColours: typeof labelColours;
  readonly legendTexts: typeof legendTexts;
  readonly mapNames: typeof mapNames;
  readonly noteList: typeof noteList;
  readonly numberedNotes: typeof numberedNotes;
  readonly staticLabels: typeof staticLabels;
  readonly textRuler: typeof textRuler;
  readonly mapTip: typeof mapTip;
  readonly placeTip: typeof placeTip;
  /** Styles of tips, notes and paper. */
  readonly styles: readonly CSSResult[];
}

/** The lettering of all maps. */
export const lettering: Lettering = {
  ...{labelColours, legendTexts, mapNames, noteList, numberedNotes, staticLabels, textRuler},
  ...{mapTip, placeTip},
  styles: [tooltipStyle, yearColumnsStyle, regionTipStyle, noteListStyle, mapPrintStyle],
};
