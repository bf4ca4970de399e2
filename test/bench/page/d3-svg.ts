import {select} from 'd3-selection';

import {palette} from '../../../src/cartography/colour/palette.js';
import {baseMap} from '../../../src/cartography/ground/base-map.js';
import {mapProjection} from '../../../src/cartography/projection/map-projection.js';
import {nextFrame, type Contestant} from './contestant.js';
import type {Stage} from './stage.js';
import {stageCamera} from './stage-camera.js';

interface Circle {
  readonly id: number;
  readonly radius: number;
  readonly colour: string;
}

const SVG = 'http://www.w3.org/2000/svg';

/** SVG circles joined by d3, over our base map as one path. */
export class D3Svg implements Contestant {
  #stage: Stage | undefined;
  #places: readonly (readonly [x: number, y: number])[] = [];
  #group: SVGGElement | undefined;

  async start(stage: Stage): Promise<void> {
    this.#stage = stage;
    const onScreen = screenPlaces(stage.container);
    this.#places = stage.positions.map((place) => onScreen(place));
    const svg = document.createElementNS(SVG, 'svg');
    const land = document.createElementNS(SVG, 'path');
    const rings = baseMap().land.flat();
    const path = rings.map(
      (ring) =>
        `M${ring
          .map((place) =>
            onScreen(place)
              .map((at) => at.toFixed(1))
              .join(),
          )
          .join('L')}Z`,
    );
    land.setAttribute('d', path.join(''));
    land.setAttribute('fill', palette('light').land);
    this.#group = document.createElementNS(SVG, 'g');
    svg.setAttribute('width', '100%');
    svg.setAttribute('height', '100%');
    svg.append(land, this.#group);
    stage.container.append(svg);
    await this.show(0);
  }

  async show(change: number): Promise<void> {
    if (this.#stage === undefined || this.#group === undefined) return;
    const {region, radius, colour} = this.#stage.circles(change);
    const circles = Array.from(region, (id, index): Circle => {
      return {id, radius: radius[index] ?? 0, colour: colour[index] ?? ''};
    });
    select(this.#group)
      .selectAll<Circle>('circle')
      .data(circles, ({id}) => id)
      .join((enter) =>
        enter
          .append('circle')
          .attr('cx', ({id}) => this.#places[id]?.[0] ?? 0)
          .attr('cy', ({id}) => this.#places[id]?.[1] ?? 0)
          .attr('stroke', '#ffffff')
          .attr('fill-opacity', 0.95),
      )
      .attr('r', (circle) => circle.radius)
      .attr('fill', (circle) => circle.colour)
      .order();
    // The frame after the next begins when this one has been drawn.
    await nextFrame();
  }

  finish(): void {
    // The next frame is the only way for a page to wait for SVG drawing.
  }
}

function screenPlaces(container: HTMLElement): (place: readonly number[]) => [number, number] {
  const {clientWidth: width, clientHeight: height} = container;
  const {toUnit} = mapProjection('mercator');
  const {center, zoom} = stageCamera(container);
  const [u, v] = toUnit(...center);
  const scale = 512 * 2 ** zoom;
  return ([longitude = 0, latitude = 0]) => {
    const [left, top] = toUnit(longitude, latitude);
    return [(left - u) * scale + width / 2, (top - v) * scale + height / 2];
  };
}
