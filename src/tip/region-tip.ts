import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

import {colourFigures, sectorText, type Figure} from '../a11y/bubble-facts.js';
import {changeWords} from '../change/loaded-words.js';
import type {CircleLook} from '../cartography/colour/circle-look.js';
import {yearColumnsSvg} from '../chart/year-columns-svg.js';
import type {RatioMeasure} from '../dataset/hotspot-filter.js';
import {colourMeasure} from '../figures/colour-measure.js';
import type {SeriesPoint} from '../figures/sector-series.js';
import type {Locale} from '../locale/locale.js';
import type {HotspotView} from '../view/hotspot-view.js';
import {regionFacts, type RegionFacts, type RegionFigures} from '../view/region/region-facts.js';
import {countedText} from './counted-text.js';
import {regionAbsence} from './region-absence.js';
import {regionNotes} from './region-notes.js';
import {regionStars} from './region-stars.js';

/** Subject of a tip, and what the map shows of it. */
export interface RegionTipScene {
  readonly view: HotspotView;
  /** Code of the region. */
  readonly code: string;
  /** Ratio that colours the areas beneath the circles, if any. */
  readonly areas: RatioMeasure | undefined;
  /** Look of the region's circle on the map; `undefined` if it has none. */
  readonly look: CircleLook | undefined;
  readonly locale: Locale;
  /** Opens the region's card; without it, the tip has no button. */
  readonly open?: (() => void) | undefined;
}

/** Height of the largest column, in CSS pixels. */
const COLUMNS = 28;

/** Content of the tip of a region; `nothing` if the data does not have the region. */
export function regionTip(scene: RegionTipScene): TemplateResult | typeof nothing {
  const {view, code, locale, open} = scene;
  const facts = regionFacts(view, code);
  if (facts === undefined) return nothing;
  const {region} = facts;
  // Screen readers join the code to a name that has no space of its own.
  const name = `${locale.label(region.name)} `;
  return html`
    <header>
      <p class="name">${name}<span class="code">${region.code}</span></p>
      ${region.country ? html`<p class="place">${locale.country(region.country)}</p>` : nothing}
    </header>
    ${renderChange(facts, scene) ?? renderFigures(facts, scene)}
    <footer>
      <div class="notes">
        ${regionNotes(facts, view, locale).map((note) => html`<p class="note">${note}</p>`)}
      </div>
      ${
        open
          ? html`<button type="button" @click=${open}>${locale.text('tip.open')}</button>`
          : nothing
      }
    </footer>
  `;
}

/** Figures of the change between two years; `undefined` in a view of one year. */
function renderChange(
  {index, series}: RegionFacts,
  {view, locale}: RegionTipScene,
): TemplateResult | undefined {
  const changed = changeWords(view)?.facts(view, index, locale);
  return (
    changed &&
    html`${changed.map((figure) => line(figure, locale))} ${columns(series, view, locale)}`
  );
}

function line(figure: Figure, locale: Locale): TemplateResult {
  return html`<p class="other">${locale.text('labelled', {...figure})}</p>`;
}

function columns(
  series: readonly SeriesPoint[],
  {filter: {year}}: HotspotView,
  locale: Locale,
): SVGTemplateResult | typeof nothing {
  return series.length > 1 ? yearColumnsSvg(series, {year, height: COLUMNS, locale}) : nothing;
}

function renderFigures(
  facts: RegionFacts,
  {view, areas, look, locale}: RegionTipScene,
): TemplateResult {
  const {figures, series} = facts;
  if (figures === undefined) return regionAbsence(facts, view, locale);
  const {rank, quotient, value, bubble} = figures;
  const several = view.filter.sectors.length !== 1;
  return html`
    ${several ? html`<p class="subject">${sectorText(figures.view, bubble, locale)}</p>` : nothing}
    <p class="value">${countedText(value, view.filter.size, locale)}</p>
    <p class="rank">
      ${rank ? html`<span class="of">${locale.text('profile.place', {...rank})}</span>` : nothing}
      ${
        Number.isNaN(quotient)
          ? nothing
          : html`<span class="quotient"
              >${look ? classSign(look) : nothing}
              ${locale.text('tip.average', {value: locale.quotient(quotient)})}${ofTotal(view, locale)}</span
            >`
      }
    </p>
    ${otherFigures(figures, areas, locale).map((each) => line(each, locale))}
    ${regionStars(figures, locale)} ${columns(series, view, locale)}
  `;
}

/** What quotients are of, where that is not all activities. */
function ofTotal({figures}: HotspotView, locale: Locale): string {
  const {totalLabel} = figures.dataset.metadata;
  return totalLabel ? ` (${locale.label(totalLabel)})` : '';
}

/** The circle of the region in small. */
function classSign({fill, opacity, line, width}: CircleLook): TemplateResult {
  return html`<svg class="sign" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    ${svg`<circle cx="5" cy="5" r=${5 - width / 2} fill=${fill} fill-opacity=${opacity}
      stroke=${line} stroke-width=${width} />`}
  </svg>`;
}

/** Figures that the map shows by size or colour besides the quotient and the stars. */
function otherFigures(
  {view, employment, bubble}: RegionFigures,
  areas: RatioMeasure | undefined,
  locale: Locale,
): readonly Figure[] {
  const focused = areas === 'focus' || colourMeasure(view) === 'focus';
  const focus = view.bubbles.focus[bubble] ?? NaN;
  return [
    ...(view.filter.size === 'localUnits'
      ? [{label: locale.text('employment'), value: locale.number(employment)}]
      : []),
    ...(focused ? [{label: locale.text('focus'), value: locale.percent(focus)}] : []),
    ...colourFigures(view, {bubble, areas}, locale),
  ];
}
