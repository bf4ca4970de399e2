/** Parts of the widget that a page may ask for besides map, sector picker, legend and table. */
export type WidgetPart =
  'timeline' | 'filters' | 'search' | 'overview' | 'strengths' | 'profile' | 'share';

/** Views that share one place, one open at a time. */
export type WidgetTab = 'table' | 'overview' | 'strengths' | 'profile';

const parts: readonly WidgetPart[] = [
  'timeline',
  'filters',
  'search',
  'overview',
  'strengths',
  'profile',
  'share',
];

/**
 * Parts named in an attribute, separated by spaces; `all` names every one.
 *
 * Names that are no part are passed over.
 */
export function widgetParts(text = ''): ReadonlySet<WidgetPart> {
  const names = text.split(/\s+/);
  return new Set(names.includes('all') ? parts : parts.filter((part) => names.includes(part)));
}

/** Tabs of the parts, the table always first. */
export function widgetTabs(shown: ReadonlySet<WidgetPart>): readonly WidgetTab[] {
  const optional = ['overview', 'strengths', 'profile'] as const;
  return ['table', ...optional.filter((tab) => shown.has(tab))];
}
