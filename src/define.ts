import {HotspotCountries} from './elements/hotspot-countries.js';
import {HotspotCriterionElement} from './elements/hotspot-criterion.js';
import {HotspotLegend} from './elements/hotspot-legend.js';
import {HotspotOverview} from './elements/hotspot-overview.js';
import {HotspotMap} from './elements/hotspot-map.js';
import {HotspotMeasures} from './elements/hotspot-measures.js';
import {HotspotProfile} from './elements/hotspot-profile.js';
import {HotspotRegionSearch} from './elements/hotspot-region-search.js';
import {HotspotSectorPicker} from './elements/hotspot-sector-picker.js';
import {HotspotShare} from './elements/hotspot-share.js';
import {HotspotStrengths} from './elements/hotspot-strengths.js';
import {HotspotTableElement} from './elements/hotspot-table.js';
import {HotspotTimeline} from './elements/hotspot-timeline.js';
import {RegionalHotspots} from './elements/regional-hotspots.js';

/** Every element of the library, by its tag. */
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'hotspot-countries': HotspotCountries,
  'hotspot-criterion': HotspotCriterionElement,
  'hotspot-legend': HotspotLegend,
  'hotspot-overview': HotspotOverview,
  'hotspot-map': HotspotMap,
  'hotspot-measures': HotspotMeasures,
  'hotspot-profile': HotspotProfile,
  'hotspot-region-search': HotspotRegionSearch,
  'hotspot-sector-picker': HotspotSectorPicker,
  'hotspot-share': HotspotShare,
  'hotspot-strengths': HotspotStrengths,
  'hotspot-table': HotspotTableElement,
  'hotspot-timeline': HotspotTimeline,
  'regional-hotspots': RegionalHotspots,
};

// A page may load the library twice; the first copy stays.
for (const [tag, element] of Object.entries(elements)) {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
