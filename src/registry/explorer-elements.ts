import {HotspotCountries} from '../elements/choices/hotspot-countries.js';
import {HotspotCriterion} from '../elements/choices/hotspot-criterion.js';
import {HotspotFilters} from '../elements/choices/hotspot-filters.js';
import {HotspotMeasures} from '../elements/choices/hotspot-measures.js';
import {HotspotSearch} from '../elements/search/hotspot-search.js';
import {HotspotTimeline} from '../elements/choices/hotspot-timeline.js';
import {HotspotComparison} from '../elements/comparison/hotspot-comparison.js';
import {HotspotOverview} from '../elements/overview/hotspot-overview.js';
import {HotspotLargest} from '../elements/table/hotspot-largest.js';
import {HotspotProfile} from '../elements/profile/hotspot-profile.js';
import {HotspotRegion} from '../elements/region/hotspot-region.js';
import {HotspotRegions} from '../elements/regions/hotspot-regions.js';
import {HotspotShare} from '../elements/share/hotspot-share.js';
import {HotspotStrengths} from '../elements/strengths/hotspot-strengths.js';
import type {Elements} from './registration.js';

/** The elements that a widget shows only if its page requests more parts. */
export const explorerElements: Elements = {
  'hotspot-comparison': HotspotComparison,
  'hotspot-countries': HotspotCountries,
  'hotspot-criterion': HotspotCriterion,
  'hotspot-filters': HotspotFilters,
  'hotspot-largest': HotspotLargest,
  'hotspot-measures': HotspotMeasures,
  'hotspot-overview': HotspotOverview,
  'hotspot-profile': HotspotProfile,
  'hotspot-region': HotspotRegion,
  'hotspot-regions': HotspotRegions,
  'hotspot-search': HotspotSearch,
  'hotspot-share': HotspotShare,
  'hotspot-strengths': HotspotStrengths,
  'hotspot-timeline': HotspotTimeline,
};
