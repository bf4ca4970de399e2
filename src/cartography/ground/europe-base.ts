import type {Position} from 'geojson';

import {baseMap, type BaseMap} from './base-map.js';
import {isInInset} from './insets.js';

let known: BaseMap | undefined;

/** The base map without the islands that insets show. */
export function europeBase(): BaseMap {
  known ??= withoutInsets(baseMap());
  return known;
}

function withoutInsets(base: BaseMap): BaseMap {
  const land = (polygon: Position[][]): boolean => !isInInset(polygon[0]);
  const coast = (line: Position[]): boolean => !isInInset(line);
  return {
    ...base,
    land: base.land.filter(land),
    coast: base.coast.filter(coast),
    countries: new Map([...base.countries].map(([code, all]) => [code, all.filter(land)])),
    coasts: new Map([...base.coasts].map(([code, all]) => [code, all.filter(coast)])),
  };
}
