import {HotspotCountries} from './hotspot-countries.js';
import {HotspotCriterionElement} from './hotspot-criterion.js';
import {HotspotMeasures} from './hotspot-measures.js';
import {HotspotOverview} from './hotspot-overview.js';
import {HotspotProfile} from './hotspot-profile.js';
import {HotspotRegionSearch} from './hotspot-region-search.js';
import {HotspotShare} from './hotspot-share.js';
import {HotspotStrengths} from './hotspot-strengths.js';
import {HotspotTimeline} from './hotspot-timeline.js';
import type {Elements} from './registration.js';

/** The elements that a widget shows if its page asks for more parts. */
export const explorerElements: Elements = {
  'hotspot-countries': HotspotCountries,
  'hotspot-criterion': HotspotCriterionElement,
  'hotspot-measures': HotspotMeasures,
  'hotspot-overview': HotspotOverview,
  'hotspot-profile': HotspotProfile,
  'hotspot-region-search': HotspotRegionSearch,
  'hotspot-share': HotspotShare,
  'hotspot-strengths': HotspotStrengths,
  'hotspot-timeline': HotspotTimeline,
};
