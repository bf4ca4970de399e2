import type {HotspotLegend} from '../../../src/elements/legend/hotspot-legend.js';

/** Text content, with single spaces. */
export function text(root: ParentNode | null): string {
  return ((root as Node | null)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Radii of the circles, in CSS pixels. */
export function radii(legend: HotspotLegend): number[] {
  return [...legend.renderRoot.querySelectorAll('[part=circle]')].map((circle) =>
    Number(circle.getAttribute('r')),
  );
}

/** Words of each class for screen readers: `label: count`. */
export function classTexts(legend: HotspotLegend): string[] {
  return [...legend.renderRoot.querySelectorAll('[part=class]')].map((each) => {
    const label = text(
      each.querySelector('[part=label] .visually-hidden') ?? each.querySelector('[part=label]'),
    );
    return `${label}: ${text(each.querySelector('.count .visually-hidden'))}`;
  });
}
