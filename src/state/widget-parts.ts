import {WIDGET_PARTS, type WidgetOptions, type WidgetPart} from './options.js';

/** Views of the tab panel, one open at a time. */
export type WidgetTab = 'table' | 'overview' | 'strengths' | 'profile';

/**
 * Parts named in an attribute, separated by spaces; `all` for all, unknown words are ignored.
 * Without the attribute, an explorer has all, a figure none.
 */
export function widgetParts({
  mode,
  parts: text = mode === 'explorer' ? 'all' : '',
}: Partial<Pick<WidgetOptions, 'mode' | 'parts'>>): ReadonlySet<WidgetPart> {
  const names = text.split(/\s+/);
  const shown = WIDGET_PARTS.filter((part) => names.includes(part));
  return new Set(names.includes('all') ? WIDGET_PARTS : shown);
}

/** Tabs of the parts, the table always first. */
export function widgetTabs(shown: ReadonlySet<WidgetPart>): readonly WidgetTab[] {
  const optional = ['overview', 'strengths', 'profile'] as const;
  return ['table', ...optional.filter((tab) => shown.has(tab))];
}
