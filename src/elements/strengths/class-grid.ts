import {html, nothing, svg, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

import {symbolScale} from '../../cartography/bubbles/symbol-scale.js';
import type {ChartColours} from '../../chart/chart-colours.js';
import type {StrengthClass, StrengthClasses} from './strength-classes.js';
import type {StrengthsScene} from './strengths-scene.js';

/** Radius of the largest circle, in CSS pixels, and of those with room for a number. */
const RADIUS = 23;
const NUMBERED = 11;
const CELL = {width: 74, height: 62};

/** State and reactions of a grid. */
export interface ClassGridContext {
  readonly classes: StrengthClasses;
  /** Index of the cell whose regions are listed. */
  readonly opened: number | undefined;
  /** Index of the one cell in the tab order. */
  readonly stop: number;
  readonly open: (at: number) => void;
  /** Called with the index of the cell that a key leads to. */
  readonly move: (at: number) => void;
}

/** Classes of regions as cells that open: circle area and number are the regions in it. */
export function classGrid(
  scene: StrengthsScene,
  colours: ChartColours,
  context: ClassGridContext,
): TemplateResult {
  const {classes} = context;
  const {columns, rows, cells} = classes;
  const maximum = Math.max(...cells.map(({regions}) => regions.length));
  const radius = symbolScale({maximum, maximumRadius: RADIUS});
  const count = columns.length;
  return html`
    <div
      class="classes"
      ${ref((grid) => (grid as HTMLElement | undefined)?.style.setProperty('--_columns', String(count)))}
      @keydown=${(event: KeyboardEvent) => onKey(event, context)}
    >
      ${rows.toReversed().map((name, from) => {
        const row = rows.length - 1 - from;
        return html`
          <span class="row-name" aria-hidden="true">${name}</span>
          ${cells
            .slice(row * count, (row + 1) * count)
            .map((cell, column) =>
              cellButton(cell, row * count + column, {...context, scene, colours, radius}),
            )}
        `;
      })}
      <span></span>
      ${columns.map((name) => html`<span class="column-name" aria-hidden="true">${name}</span>`)}
    </div>
  `;
}

interface CellContext extends ClassGridContext {
  readonly scene: StrengthsScene;
  readonly colours: ChartColours;
  readonly radius: (count: number) => number;
}

function cellButton(
  {column, row, regions}: StrengthClass,
  at: number,
  {scene, colours, radius, classes, opened, stop, open}: CellContext,
): TemplateResult {
  const {locale, selected} = scene;
  const {palette} = colours;
  const count = regions.length;
  // The half of the classes with more stars along both axes.
  const strong = column >= classes.columns.length / 2 && row >= classes.rows.length / 2;
  const own = regions.some(({key}) => selected.includes(key));
  const r = radius(count);
  const inside = r >= NUMBERED;
  const middle = {x: CELL.width / 2, y: CELL.height / 2};
  const blue = palette.quotient[1] ?? palette.bubble;
  return html`
    <button
      type="button"
      class=${strong ? 'cell strong' : 'cell'}
      data-cell=${at}
      tabindex=${at === stop ? 0 : -1}
      aria-expanded=${at === opened}
      aria-label=${locale.text('labelled', {
        label: classSentence({column, row}, classes, scene),
        value: locale.text('regions', {count}),
      })}
      @click=${() => open(at)}
    >
      <svg viewBox="0 0 ${CELL.width} ${CELL.height}" aria-hidden="true">
        ${
          count === 0
            ? nothing
            : svg`<circle class=${strong ? 'disc strong' : 'disc'}
              cx=${inside ? middle.x : middle.x - 8} cy=${middle.y} r=${r}
              fill=${strong ? blue : palette.quiet} stroke=${strong ? blue : palette.hairline} />`
        }
        ${svg`<text class=${inside && strong ? 'number inside' : 'number'}
          x=${inside || count === 0 ? middle.x : middle.x + r + 6} y=${middle.y + 5}
          text-anchor="middle" fill=${inside && strong ? palette.paper : nothing}
          >${locale.number(count)}</text>`}
        ${own ? svg`<circle class="own" cx=${CELL.width - 10} cy="10" r="4.5" />` : nothing}
      </svg>
    </button>
  `;
}

/** Name of a class: the stars of its regions along both axes. */
export function classSentence(
  {column, row}: Pick<StrengthClass, 'column' | 'row'>,
  {columns, rows}: StrengthClasses,
  {locale}: StrengthsScene,
): string {
  const part = (
    label: 'strengths.sectoral' | 'strengths.crossSectoral',
    value: string | undefined,
  ): string => locale.text('labelled', {label: locale.text(label), value: value ?? ''});
  return [
    part('strengths.sectoral', columns[column]),
    part('strengths.crossSectoral', rows[row]),
  ].join(locale.text('separator'));
}

/** Moves within the grid by the arrow keys. */
function onKey(event: KeyboardEvent, {classes, move}: ClassGridContext): void {
  const at = Number((event.target as HTMLElement).dataset['cell']);
  const {length: columns} = classes.columns;
  const column = at % columns;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: column < columns - 1 ? at + 1 : at,
    ArrowLeft: column > 0 ? at - 1 : at,
    ArrowUp: at + columns,
    ArrowDown: at - columns,
  };
  const next = steps[event.key];
  if (Number.isNaN(at) || next === undefined) return;
  event.preventDefault();
  if (next >= 0 && next < classes.cells.length) move(next);
}
