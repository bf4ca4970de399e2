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

function cellButton(cell: StrengthClass, at: number, context: CellContext): TemplateResult {
  const {scene, classes, opened, stop, open} = context;
  const {locale} = scene;
  const strong = isStrong(cell, classes);
  const name = locale.text('labelled', {
    label: classSentence(cell, classes, scene),
    value: locale.text('regions', {count: cell.regions.length}),
  });
  return html`
    <button
      type="button"
      class=${strong ? 'cell strong' : 'cell'}
      data-cell=${at}
      tabindex=${at === stop ? 0 : -1}
      aria-expanded=${at === opened}
      aria-label=${name}
      @click=${() => open(at)}
    >
      ${cellDrawing(cell, strong, context)}
    </button>
  `;
}

/** Whether a class is in the half with more stars along both axes. */
function isStrong({column, row}: StrengthClass, {columns, rows}: StrengthClasses): boolean {
  return column >= columns.length / 2 && row >= rows.length / 2;
}

/** Circle and number of the regions, side by side for a small circle; a dot marks selected ones. */
function cellDrawing(
  {regions}: StrengthClass,
  strong: boolean,
  {scene, colours, radius}: CellContext,
): TemplateResult {
  const {palette} = colours;
  const blue = palette.quotient[1] ?? palette.bubble;
  const [fill, line] = strong ? [blue, blue] : [palette.quiet, palette.hairline];
  const r = radius(regions.length);
  const beside = r > 0 && r < NUMBERED;
  const on = strong && r >= NUMBERED;
  const [x, y] = [CELL.width / 2, CELL.height / 2];
  const own = regions.some(({key}) => scene.selected.includes(key));
  return html`
    <svg viewBox="0 0 ${CELL.width} ${CELL.height}" aria-hidden="true">
      ${svg`
        <circle class=${strong ? 'disc strong' : 'disc'} cx=${beside ? x - 8 : x} cy=${y} r=${r}
          fill=${fill} stroke=${line} />
        <text class=${on ? 'number inside' : 'number'} x=${beside ? x + r + 6 : x} y=${y + 5}
          text-anchor="middle" fill=${palette.paper}
          >${scene.locale.number(regions.length)}</text>
        ${own ? svg`<circle class="own" cx=${CELL.width - 10} cy="10" r="4.5" />` : nothing}
      `}
    </svg>
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
