import {nothing, svg, type TemplateResult} from 'lit';

import type {LabelColours} from '../cartography/labels/label-colours.js';
import {LINE_HEIGHT, linesSize, type MapLabel} from '../cartography/labels/map-label.js';

/** Height of capitals and half the space above them, as a multiple of the size of a text. */
const BASELINE = 0.92;

/** Names above a map, each a group that is moved to the place it names. */
export function staticLabels(
  labels: readonly MapLabel[],
  colours: LabelColours,
): readonly TemplateResult[] {
  return labels.map(
    (
      label,
    ) => svg`<g data-country=${countryOf(label)} transform=${`translate(${label.x} ${label.y})`}>
      ${leader(label, colours)} ${disc(label, colours)} ${texts(label, colours)}
    </g>`,
  );
}

/** Code of a country with data, whose name readers can choose. */
function countryOf({kind, code, quiet}: MapLabel): string | typeof nothing {
  return kind === 'country' && !quiet ? code : nothing;
}

function leader({leader: line, x, y}: MapLabel, {ink, halo}: LabelColours): TemplateResult | null {
  if (line === undefined) return null;
  const [x1, y1, x2, y2] = [line.x1 - x, line.y1 - y, line.x2 - x, line.y2 - y];
  const stroke = (colour: string, width: number): TemplateResult =>
    svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke=${colour} stroke-width=${width}></line>`;
  return svg`${stroke(halo, 2.6)}${stroke(ink, 0.9)}
    <circle cx=${x1} cy=${y1} r="1.6" fill=${ink} stroke=${halo} stroke-width="0.9"></circle>`;
}

/** Ground of a number. */
function disc({kind, box, x, y}: MapLabel, {ink, halo}: LabelColours): TemplateResult | null {
  if (kind !== 'number') return null;
  const [cx, cy] = [(box.left + box.right) / 2 - x, (box.top + box.bottom) / 2 - y];
  const radius = (box.right - box.left) / 2 - 0.6;
  return svg`<circle
    cx=${cx}
    cy=${cy}
    r=${radius}
    fill=${halo}
    stroke=${ink}
    stroke-width="1.2"
  ></circle>`;
}

function texts(label: MapLabel, colours: LabelColours): TemplateResult {
  const {box, align, angle, lines, x, y} = label;
  const middle = {x: (box.left + box.right) / 2 - x, y: (box.top + box.bottom) / 2 - y};
  const left = {start: box.left, middle: (box.left + box.right) / 2, end: box.right}[align] - x;
  let top = -linesSize(lines).height / 2;
  const content = lines.map(({text, size, bold, spacing}, at) => {
    const baseline = top + size * BASELINE;
    top += size * LINE_HEIGHT;
    const {fill, halo, width, opacity} = look(label, at, colours);
    return svg`<text
      x=${left - middle.x + spacing / 2}
      y=${baseline}
      fill=${fill}
      stroke=${halo}
      stroke-width=${width}
      stroke-opacity=${opacity}
      stroke-linejoin="round"
      paint-order="stroke"
      text-anchor=${align}
      font-size=${size}
      font-weight=${bold ? 'bold' : 'normal'}
      letter-spacing=${spacing}
    >${text}</text>`;
  });
  const turn = angle === 0 ? '' : ` rotate(${angle})`;
  return svg`<g transform=${`translate(${middle.x} ${middle.y})${turn}`}>${content}</g>`;
}

/** Colour of a line of text, and of the halo around it. */
interface Look {
  readonly fill: string;
  readonly halo: string;
  readonly width: number;
  readonly opacity: number;
}

function look({kind, quiet, fill}: MapLabel, line: number, colours: LabelColours): Look {
  const {ink, figure, country, quietCountry, halo} = colours;
  if (fill !== undefined) return {...onCircle(fill), width: 2, opacity: 0.6};
  if (kind === 'country') {
    return {fill: quiet ? quietCountry : country, halo, width: 2.2, opacity: 0.7};
  }
  const isFigure = kind === 'region' && (line > 0 || quiet);
  return {fill: isFigure ? figure : ink, halo, width: kind === 'number' ? 1 : 3, opacity: 1};
}

/** White on dark circles with a halo that is darker still; the reverse on light ones. */
function onCircle(fill: string): Pick<Look, 'fill' | 'halo'> {
  const channels = [1, 3, 5].map((at) => parseInt(fill.slice(at, at + 2), 16));
  const [red = 0, green = 0, blue = 0] = channels;
  const isLight = 0.3 * red + 0.59 * green + 0.11 * blue > 150;
  const halo = channels.map((channel) =>
    Math.round(isLight ? channel + (255 - channel) * 0.4 : channel * 0.6)
      .toString(16)
      .padStart(2, '0'),
  );
  return {fill: isLight ? '#10161d' : '#ffffff', halo: `#${halo.join('')}`};
}
