import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import {deepQuery} from './shadow-tree.js';
import {spokenLines} from './spoken.js';

/** All that two widgets with the same request must have in common. */
export interface Snapshot {
  /** Parts of the state as JSON, by name. */
  readonly state: Readonly<Record<string, string>>;
  /** Words, states and values of all controls, of table and legend, link and embed code. */
  readonly lines: readonly string[];
}

/** State and words of a widget at rest. */
export function snapshotOf(widget: RegionalHotspots): Snapshot {
  const {status, filter, maximum, selected, figures, ...rest} = widget.state;
  const {dataProblems, optionProblems, requestProblems} = rest;
  // Without a map no region can be selected and no tab opened: the earlier ones come back with it.
  const hasMap = deepQuery(widget, 'hotspot-map')?.checkVisibility() === true;
  const parts = {
    status: status.kind,
    regions: figures?.dataset.regions.map(({code}) => code),
    method: figures?.starMethod.id,
    growth: figures?.growthSpan,
    link: {...widget.linkedView(), ...(hasMap ? {} : {selected: '', view: ''})},
    selected: hasMap && selected,
    ...{filter, maximum, dataProblems, optionProblems, requestProblems},
  };
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    JSON.stringify(part) ?? 'none',
  ]);
  return {state: Object.fromEntries(entries) as Snapshot['state'], lines: spokenLines(widget)};
}
