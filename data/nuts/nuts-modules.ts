import {regionPoints} from '../region-points.js';
import {nutsChanges} from './nuts-changes.js';
import {nutsModule} from './nuts-module.js';
import {nutsPoints} from './nuts-points.js';
import {changesModule, regionsModule} from './regions-module.js';

/** Versions whose points of level 2 are in files of their own. */
const OWN_FILES = [2010, 2013, 2016, 2021];

/** Versions of which the files of `data/nuts` have the other levels. */
const VERSIONS = [2006, ...OWN_FILES, 2024];

/**
 * The generated modules of `src/nuts`.
 *
 * @param read - Text of a file of `data`.
 * @returns Text of each module by the name of its file.
 */
export function nutsModules(read: (path: string) => string): ReadonlyMap<string, string> {
  const changes = nutsChanges(read('nuts/nuts_changes.csv'), read('nuts/itl_nuts.csv'));
  const pathOf = (year: number): string => `nuts/nuts_${year}_points.csv`;
  const modules = new Map<string, string>([['nuts-changes-2.ts', changesModule(changes)]]);
  for (const year of VERSIONS) {
    const isOwn = OWN_FILES.includes(year);
    const path = isOwn ? `nuts2_${year}_points_names.csv` : pathOf(year);
    const points = isOwn ? regionPoints(read(path)) : nutsPoints(read(path), 2);
    modules.set(`nuts-points-${year}.ts`, nutsModule(year, points, path));
  }
  for (const level of [0, 1, 3]) {
    const points = new Map(VERSIONS.map((year) => [year, nutsPoints(read(pathOf(year)), level)]));
    modules.set(`nuts-regions-${level}.ts`, regionsModule({level, points, changes}));
  }
  return modules;
}
