import {OBSERVATORY} from '../../figures/star-method.js';
import {portfolioStrength} from '../../figures/portfolio.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {quantile, type ClassBreaks} from '../colour/class-breaks.js';

/** Limits for the Observatory's stars over its traded sectors. */
const TRADED: ClassBreaks = [5, 10, 20];

/**
 * Limits between classes of the stars over all sectors, whatever regions are shown: customary ones
 * for traded sectors, else median, upper quartile and ninth decile of the year's regions, in whole
 * stars.
 */
export function portfolioBreaks({figures, filter: {taxonomy, year}}: HotspotView): ClassBreaks {
  const at = figures.dataset.years.indexOf(year);
  const all = at < 0 ? new Float64Array() : portfolioStrength(figures, at, taxonomy);
  const sorted = all.filter((stars) => stars >= 0).sort();
  const most = sorted.at(-1) ?? 0;
  if (taxonomy === 'traded' && figures.starMethod.id === OBSERVATORY.id && most >= 20) {
    return TRADED;
  }
  const limits = [0.5, 0.75, 0.9].map((share) => Math.round(quantile(sorted, share)));
  return [...new Set(limits)].filter((limit) => limit > (sorted[0] ?? Infinity));
}
