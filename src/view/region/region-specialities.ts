import {observationAt} from '../../dataset/hotspot-dataset.js';
import type {Sector} from '../../dataset/taxonomy.js';
import {specialisationRank} from '../../figures/specialisation.js';
import type {HotspotView} from '../hotspot-view.js';

/** A sector of a region. */
export interface RegionSpeciality {
  readonly sector: Sector;
  /** Persons employed, above 0. */
  readonly employment: number;
  /** Location quotient. */
  readonly quotient: number;
}

/**
 * The sectors of the view's list in which a region is most specialised in its year, the strongest
 * first. Sectors with too few persons employed for a specialisation come after all others. None if
 * the data lacks sectors of the list.
 *
 * @param region - Index into the dataset's regions.
 * @param count - Most sectors to return.
 */
export function regionSpecialities(
  {figures, filter: {taxonomy, year: shown}}: HotspotView,
  region: number,
  count: number,
): readonly RegionSpeciality[] {
  const {dataset} = figures;
  const year = dataset.years.indexOf(shown);
  const list = dataset.taxonomies.find(({id}) => id === taxonomy);
  if (year < 0 || list?.excerpt === true) return [];
  const rank = ({employment, quotient}: RegionSpeciality): number =>
    specialisationRank(employment, quotient);
  return dataset.sectors
    .flatMap((sector, index) => {
      if (sector.taxonomy !== taxonomy || sector.hidden) return [];
      const at = observationAt(dataset, {year, sector: index, region});
      if (at === undefined) return [];
      const columns = figures.of(year, index);
      const entry = at - columns.slice.start;
      const employment = columns.employment[entry] ?? NaN;
      const quotient = columns.quotient[entry] ?? NaN;
      return employment > 0 && !Number.isNaN(quotient) ? [{sector, employment, quotient}] : [];
    })
    .sort((one, other) => rank(other) - rank(one))
    .slice(0, count);
}
