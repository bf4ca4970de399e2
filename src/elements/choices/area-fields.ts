import {html, nothing, type TemplateResult} from 'lit';

import type {AreaBreaksOptions, AreaMethod} from '../../cartography/areas/area-breaks.js';
import {
  AREA_MEASURES,
  AREA_METHODS,
  areaChoice,
  type AreaRequest,
} from '../../cartography/areas/area-choice.js';
import {selectField, type SelectOption} from '../../controls/select-field.js';
import {ratioMeasures} from '../../figures/available-measures.js';
import type {Locale} from '../../locale/locale.js';
import type {Messages} from '../../locale/messages.js';
import {shownAreas} from '../../reading/shown-areas.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Options of {@link measuresAreas}. */
export interface MeasuresAreasOptions extends AreaRequest {
  readonly view: HotspotView;
  /** GeoJSON of the areas; by default the data's own areas. */
  readonly regions: unknown;
  readonly locale: Locale;
  readonly choose: (request: AreaRequest) => void;
}

/** Message with the name of each method of classing. */
const METHOD_WORDS = {
  customary: 'measures.customary',
  quantile: 'measures.quantile',
  'equal-interval': 'measures.equalInterval',
} as const satisfies Record<AreaMethod, keyof Messages>;

/** Choice of the areas' measure and classing method; nothing if there are no areas. */
export function measuresAreas(options: MeasuresAreasOptions): TemplateResult | typeof nothing {
  const {view, regions, locale, choose} = options;
  if (shownAreas(view.figures.dataset, regions).areas.size === 0) return nothing;
  const {areas, areasMethod, areasThresholds} = options;
  const found = areaChoice(options);
  const known = ratioMeasures(view.figures);
  const measures = AREA_MEASURES.filter((measure) => known.includes(measure));
  return html`
    ${selectField({
      label: locale.text('measures.areas'),
      options: [
        {value: 'none', text: locale.text('measures.noAreas')},
        ...measures.map((value) => ({value, text: locale.text(value)})),
      ],
      chosen: found?.measure ?? 'none',
      choose: (measure) => choose({areas: measure, areasMethod, areasThresholds}),
    })}
    ${
      found === undefined
        ? nothing
        : html`
            ${selectField({
              label: locale.text('measures.classes'),
              options: classings(found, locale),
              chosen: found.thresholds.length > 0 ? '' : found.method,
              choose: (method) =>
                choose(
                  method === ''
                    ? {areas, areasMethod, areasThresholds}
                    : {areas, areasMethod: method, areasThresholds: ''},
                ),
            })}
            <p part="message">${locale.text('measures.onAreas')}</p>
          `
    }
  `;
}

/** Methods of classing; the page's own limits come first, under the empty name. */
function classings({thresholds}: AreaBreaksOptions, locale: Locale): readonly SelectOption[] {
  const limits = thresholds.map(limitText(locale)).join(' – ');
  return [
    ...(thresholds.length > 0 ? [{value: '', text: limits}] : []),
    ...AREA_METHODS.map((value) => ({value, text: locale.text(METHOD_WORDS[value])})),
  ];
}

function limitText(locale: Locale): (limit: number) => string {
  return (limit) => locale.number(limit, {decimals: Number.isInteger(limit) ? 0 : 2});
}
