import type {RegionalHotspots} from '../../../src/elements/widget/regional-hotspots.js';
import type {HotspotFilter} from '../../../src/dataset/hotspot-filter.js';
import type {HotspotMap} from '../../../src/elements/map/hotspot-map.js';
import {colourMeasure} from '../../../src/figures/colour-measure.js';
import type {HotspotFigures} from '../../../src/figures/hotspot-figures.js';
import {deepAll, deepQuery} from './shadow-tree.js';

/** Sentences on what a widget at rest shows otherwise than its state; none if all is true. */
export function liesOf(widget: RegionalHotspots): string[] {
  const {filter, figures, selected} = widget.state;
  if (filter === undefined || figures === undefined) return [];
  const {regions, years} = figures.dataset;
  const root = (tag: string): ParentNode | undefined =>
    deepQuery(widget, tag)?.shadowRoot ?? undefined;
  const codes = regions.map(({code}) => code);
  const unknown = selected.filter((code) => !codes.includes(code));
  const year = root('hotspot-timeline')?.querySelector<HTMLInputElement>('input[type=range]');
  return [
    ...blankLists(widget),
    ...criterionLies(root('hotspot-criterion'), filter),
    ...measureLies(root('hotspot-measures'), {figures, filter}),
    ...countLies('countries', root('hotspot-countries'), filter.countries.length),
    ...countLies('sectors', root('hotspot-sector-picker'), filter.sectors.length),
    ...(year && years[year.valueAsNumber] !== filter.year
      ? [`the slider shows ${year.value}`]
      : []),
    ...(unknown.length > 0 ? [`selected holds unknown ${unknown.join()}`] : []),
    ...emptyMap(widget),
  ];
}

function blankLists(widget: RegionalHotspots): string[] {
  return deepAll(widget)
    .filter((each) => each instanceof HTMLSelectElement)
    .filter(({selectedIndex, length}) => selectedIndex < 0 && length > 0)
    .map(
      (list) =>
        `a list shows nothing: ${list.ariaLabel ?? list.closest('label')?.textContent.trim().split('\n')[0] ?? ''}`,
    );
}

function criterionLies(root: ParentNode | undefined, {criterion}: HotspotFilter): string[] {
  const list = root?.querySelector<HTMLSelectElement>('.fields select');
  const stars = criterion.minimumStars;
  if (!list || Number(list.value) === stars) return [];
  return [`minimum of stars is ${String(stars)}, the list shows ${list.value}`];
}

/** The sum of a whole taxonomy has another colour than the one asked for. */
function measureLies(
  root: ParentNode | undefined,
  shown: {readonly figures: HotspotFigures; readonly filter: HotspotFilter},
): string[] {
  const lists = [...(root?.querySelectorAll('select') ?? [])];
  return [shown.filter.size, colourMeasure(shown)].flatMap((chosen, at) => {
    const list = lists[at];
    return list && list.value !== chosen
      ? [`measure is ${chosen}, the list shows ${list.value}`]
      : [];
  });
}

/** A choice shows as many ticks as the filter has entries, unless a search hides some. */
function countLies(name: string, root: ParentNode | undefined, chosen: number): string[] {
  const options = root?.querySelector('.options');
  if (!options) return [];
  const shown = options.querySelectorAll(
    'input:checked, [aria-selected=true], [aria-checked=true]',
  );
  return shown.length === chosen ? [] : [`${chosen} ${name} chosen, ${shown.length} ticked`];
}

/** The SVG map has a circle where it shows all of the view; the WebGL map is compared by pixels. */
function emptyMap(widget: RegionalHotspots): string[] {
  const map = deepQuery(widget, 'hotspot-map') as HotspotMap | undefined;
  const picture = map?.shadowRoot?.querySelector('svg.static');
  const count = map?.view?.bubbles.length ?? 0;
  if (!picture || count === 0 || map?.place !== undefined) return [];
  const circles = [...picture.querySelectorAll('circle')];
  const radii = circles.map((circle) => circle.r.baseVal.value);
  return radii.some((radius) => radius > 0.25) ? [] : [`no circle for ${count} figures`];
}
