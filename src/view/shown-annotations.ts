import type {Annotation} from '../dataset/annotation.js';
import {chosenSectors} from '../dataset/chosen-sectors.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import type {HotspotFilter} from '../dataset/hotspot-filter.js';
import {countryMask} from '../dataset/country-mask.js';

/** Annotations that go with a filter: those on its sectors, its year, and its countries' regions. */
export function shownAnnotations(
  annotations: readonly Annotation[],
  dataset: HotspotDataset,
  filter: HotspotFilter,
): readonly Annotation[] {
  if (annotations.length === 0) return annotations;
  const chosen = chosenSectors({dataset}, filter).map((at) => dataset.sectors[at]?.key ?? '');
  const shown = countryMask(dataset, filter.countries);
  return annotations.filter(
    ({region, sectors, year = filter.year}) =>
      year === filter.year &&
      (sectors === undefined || chosen.every((key) => sectors.includes(key))) &&
      (region === undefined || shown[dataset.regions.findIndex(({code}) => code === region)] === 1),
  );
}
