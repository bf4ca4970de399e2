import {portfolioBreaks} from '../../cartography/bubbles/portfolio-breaks.js';
import {classOf, type ClassBreaks} from '../../cartography/colour/class-breaks.js';
import type {Taxonomy} from '../../dataset/taxonomy.js';
import type {StrengthsCircle, StrengthsScene} from './strengths-scene.js';

/** Regions with similar strengths, where single dots would be too small. */
export interface StrengthClass {
  /** Indices of the classes along both axes, from 0. */
  readonly column: number;
  readonly row: number;
  /** The strongest first. */
  readonly regions: readonly StrengthsCircle[];
}

/** Classes of both strengths. */
export interface StrengthClasses {
  /** Names of the columns, e.g. `5–9`. */
  readonly columns: readonly string[];
  /** Names of the rows, from the weakest. */
  readonly rows: readonly string[];
  /** One for each combination, empty ones included: row by row from the weakest, left to right. */
  readonly cells: readonly StrengthClass[];
}

/** Limits of the stars over emerging industries, as far as regions reach them. */
const EMERGING: ClassBreaks = [1, 3, 6];

/** Classes of the regions of a scene. */
export function strengthClasses(scene: StrengthsScene): StrengthClasses {
  const {strengths, circles, locale} = scene;
  const most = Math.max(0, ...circles.map(({stars}) => stars.crossSectoral));
  const across = limitsOf(strengths.sectoralTaxonomy, scene);
  const up =
    most >= (EMERGING.at(-1) ?? 0) ? EMERGING : limitsOf(strengths.crossSectoralTaxonomy, scene);
  const name = (breaks: ClassBreaks, at: number): string => {
    const [from = 0, below = Infinity] = [breaks[at - 1], breaks[at]];
    if (below === Infinity) return `${locale.number(from)}+`;
    const ends = [...new Set([from, below - 1])];
    return ends.map((end) => locale.number(end)).join('–');
  };
  const cells: StrengthClass[] = [];
  for (let row = 0; row <= up.length; row++) {
    for (let column = 0; column <= across.length; column++) {
      const regions = circles.filter(
        ({stars}) =>
          classOf(stars.sectoral, across) === column && classOf(stars.crossSectoral, up) === row,
      );
      cells.push({column, row, regions});
    }
  }
  return {
    columns: Array.from({length: across.length + 1}, (_, at) => name(across, at)),
    rows: Array.from({length: up.length + 1}, (_, at) => name(up, at)),
    cells,
  };
}

function limitsOf({id}: Taxonomy, {view}: StrengthsScene): ClassBreaks {
  return portfolioBreaks({...view, filter: {...view.filter, taxonomy: id}});
}
