import type {HotspotDataset} from '../../dataset/hotspot-dataset.js';
import type {ProblemList} from '../../reading/values/problem-list.js';

/** Number of figures with decimals from which a table of persons is doubted. */
const MANY = 3;

/** What figures were read from. */
export interface FigureOrigin {
  /** Heading of the column of figures. */
  readonly field: string;
  /** Whether the table or the caller says the unit. */
  readonly united: boolean;
}

/**
 * Warns of figures that are hardly numbers of persons: most have decimals, and nothing names a unit.
 */
export function checkFigures(
  {observations}: HotspotDataset,
  {field, united}: FigureOrigin,
  problems: ProblemList,
): void {
  const persons = observations.employment.filter((figure) => !Number.isNaN(figure));
  const parts = persons.filter((figure) => !Number.isInteger(figure)).length;
  if (united || parts < MANY || parts <= persons.length / 2) return;
  const message = `has decimals in ${parts} of ${persons.length} figures, and nothing names a unit; if they are thousands, say --unit "thousand persons"`;
  problems.add({}, {severity: 'warning', field, message});
}
