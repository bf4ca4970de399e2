import {html, nothing, svg, type TemplateResult} from 'lit';

import type {BubbleClasses} from '../../cartography/colour/bubble-class.js';
import type {Palette} from '../../cartography/colour/palette.js';
import {classHeading, classText} from '../../legend/class-text.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** What the classes of the legend are made from. */
export interface ClassesScene {
  readonly view: HotspotView;
  readonly classes: BubbleClasses;
  readonly palette: Palette;
  readonly locale: Locale;
}

/** The colours of the bubbles with their meaning and how many bubbles have them. */
export function legendClasses(scene: ClassesScene): TemplateResult | typeof nothing {
  const {view, classes, palette, locale} = scene;
  const {kind} = classes;
  if (kind === 'plain') return nothing;
  const counts = new Uint32Array(classes.classes.length);
  for (const at of classes.of) counts[at] = (counts[at] ?? 0) + 1;
  return html`
    <div class="colours">
      <p class="title" id="colour">${classHeading({kind, locale})}</p>
      <ul aria-labelledby="colour">
        ${classes.classes.map(
          (each, at) => html`
            <li part="class">
              <svg aria-hidden="true" width="14" height="14">
                ${svg`<circle
                  cx="7" cy="7" r="6" fill=${each.colour} stroke=${palette.outline}
                />`}
              </svg>
              <span part="label">${classText(each, {kind, view, locale})}</span>
              <span class="count">
                <span aria-hidden="true">${locale.number(counts[at] ?? 0)}</span>
                <span class="visually-hidden">
                  ${locale.text('regions', {count: counts[at] ?? 0})}
                </span>
              </span>
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
