import {chosenSectors, choosesTaxonomy} from '../dataset/chosen-sectors.js';
import type {HotspotDataset, Question} from '../dataset/hotspot-dataset.js';
import {latestFullYear, type HotspotFilter} from '../dataset/hotspot-filter.js';
import {HotspotFigures} from '../figures/hotspot-figures.js';
import {growthIn} from '../state/growth-text.js';
import {namedView} from '../state/named-view.js';
import {openingView} from '../state/opening-view.js';
import {requestedFilter} from '../state/requested-filter.js';
import {growthSpanIn} from '../state/request-problems.js';
import {urlFragment, type LinkedView} from '../state/url-fragment.js';

/**
 * View that a cut opens in, as the fragment of a link: that of the whole data as far as the cut has
 * it, with the sectors that are kept.
 *
 * @param countries - Those to show; `undefined` for those of the whole data's view.
 */
export function keptView(
  whole: HotspotDataset,
  cut: HotspotDataset,
  countries: readonly string[] | undefined,
): string {
  const named = whole.metadata.view === undefined ? undefined : openingView(whole).view;
  const asked = named ?? openingView(cut).view;
  const filter = requestedFilter(new HotspotFigures(whole), asked).filter;
  const {change, year, growth, ...others} = asked;
  const fits = (text: unknown): boolean => {
    const span = typeof text === 'string' ? growthIn(text) : undefined;
    return span !== undefined && [span.from, span.to].every((end) => cut.years.includes(end));
  };
  const view: LinkedView = {
    ...others,
    ...keptSectors(whole, cut, filter),
    year: cut.years.includes(Number(year)) ? year : latestFullYear(cut),
    ...(countries && {countries: countries.join(' ')}),
    ...(fits(change) && {change}),
    ...(growth !== undefined && growthSpanIn(cut, growth) !== undefined && {growth}),
  };
  const field = 'hotspots.view';
  const usable = namedView(new HotspotFigures(cut), urlFragment(view), {field, usual: () => view});
  return urlFragment(usable.view ?? view);
}

/** The sectors of a filter that a cut has; without one, all of its first taxonomy. */
function keptSectors(
  whole: HotspotDataset,
  cut: HotspotDataset,
  filter: HotspotFilter | undefined,
): Pick<LinkedView, 'taxonomy' | 'sectors'> {
  const chosen = filter === undefined ? [] : chosenSectors({dataset: whole}, filter);
  const keys = new Set(chosen.map((at) => whole.sectors[at]?.key));
  const wanted = cut.sectors.filter(({key}) => keys.has(key));
  const taxonomy = wanted[0]?.taxonomy ?? cut.taxonomies[0]?.id ?? '';
  const own = wanted.length > 0 ? wanted : cut.sectors.filter((each) => each.taxonomy === taxonomy);
  const isAll = choosesTaxonomy({dataset: cut}, {taxonomy, sectors: own.map(({key}) => key)});
  return {taxonomy, sectors: isAll ? '' : own.map(({id}) => id).join(' ')};
}

/** The questions of the whole data that a cut answers as the whole does. */
export function keptQuestions(whole: HotspotDataset, cut: HotspotDataset): readonly Question[] {
  const usual = openingView(whole).view;
  const [figures, rest] = [new HotspotFigures(whole), new HotspotFigures(cut)];
  return (whole.metadata.questions ?? []).filter(({view}) => {
    const [filter, own] = [figures, rest].map((each) => answerOf(each, view, usual));
    const keys = filter && chosenSectors(figures, filter).map((at) => whole.sectors[at]?.key);
    const has = keys?.every((key) => cut.sectors.some((sector) => sector.key === key));
    // What the fragment leaves to the default must not mean something else in the cut.
    return has === true && JSON.stringify(own) === JSON.stringify(filter);
  });
}

/** The filter that a question leads to; `undefined` if the data lacks what it asks for. */
function answerOf(
  figures: HotspotFigures,
  text: string,
  usual: LinkedView,
): HotspotFilter | undefined {
  const {view} = namedView(figures, text, {field: 'view', usual: () => usual});
  return view && requestedFilter(figures, view).filter;
}
