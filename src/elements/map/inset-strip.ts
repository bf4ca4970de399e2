import {html, nothing, type TemplateResult} from 'lit';

import type {Inset} from '../../cartography/ground/insets.js';
import type {InsetDrawing} from '../../cartography/inset-drawing.js';
import type {Locale} from '../../locale/locale.js';
import {staticInset} from '../../svg-map/static-inset.js';

/** Least width of a frame that has its name below it, in CSS pixels. */
const NAMED = 56;

/**
 * Maps of the regions far outside Europe, four side by side, each with its name.
 *
 * @param least - Least width of a frame that has its name below it, in CSS pixels.
 */
export function insetStrip(
  insets: readonly InsetDrawing[],
  locale: Locale,
  least: number = NAMED,
): TemplateResult {
  const [first] = insets;
  if (first === undefined) return html``;
  const named = first.size.width >= least;
  const caption = locale.text('map.outermost');
  return html`
    ${named ? nothing : html`<p class="caption" aria-hidden="true">${caption}</p>`}
    <ul part="insets" class=${first.apart ? 'apart' : nothing} aria-label=${caption}>
      ${insets.map(
        (each) => html`
          <li part="inset">
            <svg
              id=${insetFrameId(each.inset)}
              width=${each.size.width}
              height=${each.size.height}
              viewBox=${`0 0 ${each.size.width} ${each.size.height}`}
              aria-hidden="true"
            >
              ${staticInset(each)}
            </svg>
            <span part="label" class=${named ? nothing : 'visually-hidden'}
              >${each.inset.name}</span
            >
          </li>
        `,
      )}
    </ul>
  `;
}

/** Id of an inset's frame in the strip. */
export function insetFrameId({id}: Inset): string {
  return `inset-${id}`;
}
