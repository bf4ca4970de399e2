import type {AreaMethod} from '../cartography/areas/area-breaks.js';
import {AREA_MEASURES, AREA_METHODS, type AreaColour} from '../cartography/areas/area-choice.js';
import {LABEL_CHOICES, type LabelChoice} from '../cartography/labels/label-choice.js';
import type {ProjectionName} from '../cartography/projection/map-projection.js';
import {SIZE_MEASURES, type RatioMeasure, type SizeMeasure} from '../dataset/hotspot-filter.js';
import {RATIO_MEASURES} from '../figures/measures.js';
import type {OtherRegions} from '../view/hotspot-view.js';

/** Options that links to a view hold; `undefined` leaves the default. */
export interface ViewOptions {
  /** Id of the taxonomy; without it, the first of the data. */
  readonly taxonomy: string | undefined;
  /** Ids of sectors separated by spaces, bare or as `taxonomy:sector`; empty for all. */
  readonly sectors: string | undefined;
  /** By default, the latest year that is not partial. */
  readonly year: number | undefined;
  /** Country codes separated by spaces; empty for all. */
  readonly countries: string | undefined;
  /** Minimum of persons employed in a hotspot. */
  readonly minEmployment: number | undefined;
  /** Minimum location quotient of a hotspot. */
  readonly minQuotient: number | undefined;
  /** Minimum share of a hotspot's sector in its region's employment, in per cent. */
  readonly minShare: number | undefined;
  /** Minimum number of stars of a hotspot. */
  readonly minStars: number | undefined;
  /** Number of circles to keep, the largest ones. */
  readonly top: number | undefined;
  /** Total that the area of a circle represents. */
  readonly size: SizeMeasure | undefined;
  /** Measure that colours the circles. */
  readonly colour: RatioMeasure | undefined;
  /** Sectors that share a scale of circles: the chosen ones, or all of the taxonomy. */
  readonly scale: 'chosen' | 'taxonomy' | undefined;
  /** Id of the star method. */
  readonly method: 'observatory' | 'panorama' | undefined;
  /** Years of growth, in the form of `growthText`. */
  readonly growth: string | undefined;
  /** Years whose difference the circles show, e.g. `2010-2014`; without it, the figures of `year`. */
  readonly change: string | undefined;
  /** Measure that colours the areas of regions; empty or `none` for none. */
  readonly areas: AreaColour;
  readonly areasMethod: AreaMethod;
  /** Limits of the classes of areas, separated by spaces; empty for those of the method. */
  readonly areasThresholds: string;
  /** Position and zoom of the map, in the form of `placeText`. */
  readonly place: string | undefined;
}

/** All options of `<regional-hotspots>` except the data and areas themselves. */
export interface WidgetOptions extends ViewOptions {
  /** Address of the data. */
  readonly src: string | undefined;
  /** Names of the data's own properties, by those of the contract. */
  readonly fields: object | undefined;
  /** Address of the areas of regions. */
  readonly regionsSrc: string | undefined;
  readonly projection: ProjectionName;
  /** Whether outermost regions have inset maps. */
  readonly insets: 'auto' | 'none';
  /** What is shown of the regions that the criterion leaves out. */
  readonly others: OtherRegions;
  /** Names on the map. */
  readonly labels: LabelChoice;
  /** Texts on the map besides the data's own, in the form of the data's `hotspots.annotations`. */
  readonly annotations: readonly unknown[] | undefined;
  /** Value of the largest circle; by default, the largest of the sectors that share the scale. */
  readonly maxValue: number | undefined;
  readonly heading: string | undefined;
  /** Notice on boundaries and names that the page has to show under the map. */
  readonly disclaimer: string | undefined;
  /** Text for screen readers that replaces the generated summary of the map. */
  readonly description: string | undefined;
  /** `figure` for an article, `explorer` for a page of its own. */
  readonly mode: 'figure' | 'explorer';
  /** Names of {@link WIDGET_PARTS} separated by spaces, or `all`. */
  readonly parts: string | undefined;
  /** Height of a figure in CSS pixels; by default that of a picture in an article. */
  readonly height: number | undefined;
  /** Whether a figure fills the height of its container. */
  readonly fit: boolean;
  /** Whether a figure has no choice of sector. */
  readonly locked: boolean;
  /** Whether a figure is only map and legend. */
  readonly plain: boolean;
  /** Whether a figure has nothing to press or to point at. */
  readonly isStatic: boolean;
  /** Whether the background of the page shows through. */
  readonly transparent: boolean;
  /** Whether single keys such as `/` work while the focus is in the widget. */
  readonly shortcuts: 'auto' | 'none';
  /** Colour scheme; `auto` follows the page. */
  readonly scheme: 'auto' | 'light' | 'dark';
  /** Language tag; empty for that of the page. */
  readonly lang: string;
  /** Whether the fragment of the page's address holds the view, or the view's name in it. */
  readonly urlState: boolean | string;
  /** Address of the engine file on the page's own origin. */
  readonly workerUrl: string | undefined;
}

/** Name of an option, equal to that of its property. */
export type OptionName = keyof WidgetOptions;

/** Attribute, kind, default and uses of an option. */
export interface Option<Value = unknown> {
  /** Absent if only a property or a child script can hold the value. */
  readonly attribute?: string;
  /** `words` are names separated by spaces; a `flag` is present or not, or a name. */
  readonly kind: 'text' | 'words' | 'number' | 'flag' | 'object' | 'list';
  /** Value if the page sets none; absent for `undefined`. */
  readonly default?: Value;
  /** The only values or words allowed, the usual one first; absent if any are allowed. */
  readonly values?: readonly string[];
  /** Whether only numbers above 0 are allowed. */
  readonly positive?: boolean;
  /** The least number allowed. */
  readonly least?: number;
  /** Whether only whole numbers are allowed. */
  readonly whole?: boolean;
  /** Whether decimals are usual: if not, `1.000` may mean a thousand, and is refused. */
  readonly decimals?: boolean;
  /** Whether the attribute follows the property, for style sheets. */
  readonly reflect?: boolean;
  /** Whether links to a view hold it, under the name of the attribute. */
  readonly link?: boolean;
}

/** Parts that a page may show in addition to map, sector picker, legend and table. */
export const WIDGET_PARTS: readonly WidgetPart[] = [
  'timeline',
  'filters',
  'search',
  'overview',
  'strengths',
  'profile',
  'share',
];

/** One of {@link WIDGET_PARTS}. */
export type WidgetPart =
  'timeline' | 'filters' | 'search' | 'overview' | 'strengths' | 'profile' | 'share';

/** Row of an option; `default`, `values` and `link` are typed by its value. */
type Row<Name extends OptionName> = Option<WidgetOptions[Name]> &
  (Name extends keyof ViewOptions ? {readonly link: true} : {readonly link?: never}) &
  (undefined extends WidgetOptions[Name] ? unknown : {readonly default: WidgetOptions[Name]});

/**
 * All options by property, in the order of embed code.
 *
 * Each is an attribute, a property and a member of `options` in a child script, and part of the
 * embed code. Child script, links, embed code and manifest read this list; tests compare the
 * attributes and the documentation with it.
 */
export const OPTIONS: {readonly [Name in OptionName]: Row<Name>} = {
  src: {attribute: 'src', kind: 'text'},
  fields: {kind: 'object'},
  taxonomy: {attribute: 'taxonomy', kind: 'text', link: true},
  sectors: {attribute: 'sectors', kind: 'text', link: true},
  year: {attribute: 'year', kind: 'number', whole: true, link: true},
  countries: {attribute: 'countries', kind: 'text', link: true},
  minEmployment: {attribute: 'min-employment', kind: 'number', least: 0, link: true},
  minQuotient: {attribute: 'min-quotient', kind: 'number', least: 0, decimals: true, link: true},
  minShare: {attribute: 'min-share', kind: 'number', least: 0, decimals: true, link: true},
  minStars: {attribute: 'min-stars', kind: 'number', least: 0, whole: true, link: true},
  top: {attribute: 'top', kind: 'number', least: 1, whole: true, link: true},
  size: {attribute: 'size', kind: 'text', values: SIZE_MEASURES, link: true},
  colour: {attribute: 'colour', kind: 'text', values: RATIO_MEASURES, link: true},
  scale: {attribute: 'scale', kind: 'text', values: ['chosen', 'taxonomy'], link: true},
  method: {attribute: 'method', kind: 'text', values: ['observatory', 'panorama'], link: true},
  growth: {attribute: 'growth', kind: 'text', link: true},
  change: {attribute: 'change', kind: 'text', link: true},
  regionsSrc: {attribute: 'regions-src', kind: 'text'},
  areas: {
    attribute: 'areas',
    kind: 'text',
    default: '',
    values: ['none', ...AREA_MEASURES],
    link: true,
  },
  areasMethod: {
    attribute: 'areas-method',
    kind: 'text',
    default: 'customary',
    values: AREA_METHODS,
    link: true,
  },
  areasThresholds: {attribute: 'areas-thresholds', kind: 'text', default: '', link: true},
  place: {attribute: 'place', kind: 'text', link: true},
  projection: {
    attribute: 'projection',
    kind: 'text',
    default: 'laea',
    values: ['laea', 'mercator'],
  },
  insets: {attribute: 'insets', kind: 'text', default: 'auto', values: ['auto', 'none']},
  others: {attribute: 'others', kind: 'text', default: 'rings', values: ['rings', 'hidden']},
  labels: {attribute: 'labels', kind: 'text', default: 'all', values: LABEL_CHOICES},
  annotations: {kind: 'list'},
  maxValue: {attribute: 'max-value', kind: 'number', positive: true},
  heading: {attribute: 'heading', kind: 'text'},
  description: {attribute: 'description', kind: 'text'},
  disclaimer: {attribute: 'disclaimer', kind: 'text'},
  mode: {
    ...{attribute: 'mode', kind: 'text', default: 'figure', reflect: true},
    values: ['figure', 'explorer'],
  },
  parts: {attribute: 'parts', kind: 'words', values: [...WIDGET_PARTS, 'all']},
  height: {attribute: 'height', kind: 'number', positive: true},
  fit: {attribute: 'fit', kind: 'flag', default: false, reflect: true},
  locked: {attribute: 'locked', kind: 'flag', default: false},
  plain: {attribute: 'plain', kind: 'flag', default: false},
  isStatic: {attribute: 'static', kind: 'flag', default: false},
  transparent: {attribute: 'transparent', kind: 'flag', default: false, reflect: true},
  shortcuts: {attribute: 'shortcuts', kind: 'text', default: 'auto', values: ['auto', 'none']},
  scheme: {
    ...{attribute: 'scheme', kind: 'text', default: 'auto', reflect: true},
    values: ['auto', 'light', 'dark'],
  },
  lang: {attribute: 'lang', kind: 'text', default: ''},
  urlState: {attribute: 'url-state', kind: 'flag', default: false},
  workerUrl: {attribute: 'worker-url', kind: 'text'},
};

/** Names of all options, in their order. */
export const OPTION_NAMES: readonly OptionName[] = Object.keys(OPTIONS) as OptionName[];

/** Names of the options that links hold, in their order. */
export const VIEW_OPTION_NAMES: readonly (keyof ViewOptions)[] = OPTION_NAMES.filter(
  (name): name is keyof ViewOptions => OPTIONS[name].link === true,
);

/** Option whose property or attribute has this name; `undefined` if there is none. */
export function optionNamed(name: string): OptionName | undefined {
  return OPTION_NAMES.find((own) => own === name || OPTIONS[own].attribute === name);
}
