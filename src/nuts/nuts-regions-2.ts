import {NUTS_VERSIONS} from './best-nuts-version.js';
import {changesFromText} from './nuts-change.js';
import {NUTS_CHANGES_2} from './nuts-changes-2.js';
import type {NutsRegions} from './nuts-regions.js';

/** Regions of level 2 in all versions of NUTS. */
export const nutsRegions2: NutsRegions = {
  level: 2,
  versions: NUTS_VERSIONS,
  changes: /* @__PURE__ */ changesFromText(NUTS_CHANGES_2),
};
