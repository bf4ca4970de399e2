import type {Position} from 'geojson';

/** Lines around areas, each only once. */
export interface AreaLines {
  /** Lines between two areas of one country. */
  readonly within: Position[][];
  /** Lines between countries, and where an area has no neighbour. */
  readonly between: Position[][];
}

/**
 * Lines around areas, divided by what is on their sides. Neighbours share a line if both contain
 * the same two consecutive points, as in files made from one topology.
 *
 * @param areas - Rings of each area.
 * @param countries - Country of each area; all areas without one count as one country.
 */
export function areaLines(
  areas: readonly (readonly Position[][])[],
  countries: readonly string[],
): AreaLines {
  const sides = new Map<string, Side>();
  areas.forEach((rings, area) => {
    for (const ring of rings) {
      for (const edge of edgesOf(ring)) {
        const side = sides.get(edge);
        if (side === undefined) sides.set(edge, {area});
        else side.other ??= area;
      }
    }
  });
  const lines: AreaLines = {within: [], between: []};
  areas.forEach((rings, area) => {
    for (const ring of rings) traceRing(ring, {area, sides, countries}, lines);
  });
  return lines;
}

/** The areas on the sides of an edge. */
interface Side {
  readonly area: number;
  other?: number;
}

interface RingContext {
  readonly area: number;
  readonly sides: ReadonlyMap<string, Side>;
  readonly countries: readonly string[];
}

/** Adds those edges of a ring that belong to its area, as lines of greatest length. */
function traceRing(
  ring: readonly Position[],
  {area, sides, countries}: RingContext,
  lines: AreaLines,
): void {
  let kind: keyof AreaLines | undefined;
  edgesOf(ring).forEach((edge, index) => {
    const side = sides.get(edge);
    const next = side?.area === area ? kindOf(side, countries) : undefined;
    const [from = [], to = []] = [ring[index], ring[index + 1]];
    if (next !== undefined && next === kind) lines[next].at(-1)?.push(to);
    else if (next !== undefined) lines[next].push([from, to]);
    kind = next;
  });
}

function kindOf({area, other}: Side, countries: readonly string[]): keyof AreaLines {
  return other !== undefined && countries[area] === countries[other] ? 'within' : 'between';
}

/** Keys of the edges between the points of a ring, the same in both directions. */
function edgesOf(ring: readonly Position[]): string[] {
  const points = ring.map(([longitude, latitude]) => `${longitude} ${latitude}`);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? '';
    return from < to ? `${from} ${to}` : `${to} ${from}`;
  });
}
