import {html, svg, type TemplateResult} from 'lit';

import type {ChartColours} from '../../chart/chart-colours.js';
import {landShape, placesMap} from '../../chart/places-map.js';
import type {StrengthsScene} from './strengths-scene.js';

const SIZE = {width: 272, height: 252};
const DOT = 2.2;
const RING = 5;

/** Map of the dots beside the chart; selected regions, and the one pointed at, have a ring. */
export function strengthsMap(
  {circles, selected, view}: StrengthsScene,
  pointed: string | undefined,
  {palette}: ChartColours,
): TemplateResult {
  const {regions} = view.figures.dataset;
  const map = placesMap(SIZE, regions);
  const blue = palette.quotient[1] ?? palette.bubble;
  const places = circles.flatMap(({key, region, strong}) => {
    const place = regions[region];
    const position = place && map.position(place);
    return position === undefined ? [] : [{key, strong, position}];
  });
  const ringed = places.filter(({key}) => selected.includes(key) || key === pointed);
  return html`
    <svg class="places" width=${SIZE.width} height=${SIZE.height} aria-hidden="true">
      ${svg`
        ${landShape(map, palette)}
        ${places.map(
          ({strong, position: [x, y]}) => svg`
            <circle class=${strong ? 'disc strong' : 'disc'} cx=${x} cy=${y} r=${DOT}
              fill=${strong ? blue : palette.quiet}
              stroke=${strong ? blue : palette.hairline} stroke-width="0.6" />
          `,
        )}
        ${ringed.map(
          ({position: [x, y]}) => svg`
            <circle class="halo" cx=${x} cy=${y} r=${RING} />
            <circle class="ring" cx=${x} cy=${y} r=${RING} />
          `,
        )}
      `}
    </svg>
  `;
}
