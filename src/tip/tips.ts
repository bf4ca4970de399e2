import type {CSSResult} from 'lit';

import {bubbleSentence} from '../a11y/bubble-facts.js';
import {tooltipStyle} from '../style/tooltip-style.js';
import {yearColumnsStyle} from '../style/year-columns-style.js';
import {mapTip} from './map-tip.js';
import {regionTipStyle} from './region-tip-style.js';
import {placeTip} from './tip-placer.js';

/** All that a map needs once a reader points at it. */
export interface Tips {
  readonly bubbleSentence: typeof bubbleSentence;
  readonly mapTip: typeof mapTip;
  readonly placeTip: typeof placeTip;
  readonly styles: readonly CSSResult[];
}

/** The tips of all maps. */
export const tips: Tips = {
  ...{bubbleSentence, mapTip, placeTip},
  styles: [tooltipStyle, yearColumnsStyle, regionTipStyle],
};
