import {areaChoice} from '../../cartography/areas/area-choice.js';
import {placeIn} from '../../cartography/projection/map-place.js';
import {chosenSectors} from '../../dataset/chosen-sectors.js';
import type {LabelChoice} from '../../cartography/labels/label-choice.js';
import type {ProjectionName} from '../../cartography/projection/map-projection.js';
import {hotspotCsv} from '../../export/hotspot-csv.js';
import {hotspotGeoJson} from '../../export/hotspot-geojson.js';
import type {MapSources, PictureOptions} from '../../export/hotspot-picture.js';
import {hotspotPng} from '../../export/hotspot-png.js';
import {hotspotSvg} from '../../export/hotspot-svg.js';
import type {Locale} from '../../locale/locale.js';
import type {WidgetOptions} from '../../state/options.js';
import type {LinkedView} from '../../state/url-fragment.js';
import {loadedPageAnnotations} from '../../loading/load-reading.js';
import {fileName} from '../../export/save-file.js';
import {viewGeoJson} from '../../export/view-geojson.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** File formats offered to the reader. */
export const SHARE_FORMATS = ['csv', 'geojson', 'cut', 'svg', 'png'] as const;

/** A format; `cut` is GeoJSON of the view alone. */
export type ShareFormat = (typeof SHARE_FORMATS)[number];

/** Name of a view's file. */
export function shareName({filter}: HotspotView, format: ShareFormat): string {
  return format === 'cut' ? fileName(filter, 'geojson', 'hotspots-view') : fileName(filter, format);
}

/** Options of {@link shareFile}. */
export interface ShareFileOptions extends MapSources {
  readonly view: HotspotView;
  readonly locale: Locale;
  readonly selected: readonly string[];
  readonly projection: ProjectionName;
  readonly insets: 'auto' | 'none';
  readonly labels: LabelChoice;
  /** Annotations of the page as it gives them. */
  readonly annotations: WidgetOptions['annotations'];
  /** Notice that the page has to show. */
  readonly disclaimer: string | undefined;
  /** The view in the form of links. */
  readonly link: LinkedView;
}

/** File of a view in a format. */
export async function shareFile(format: ShareFormat, options: ShareFileOptions): Promise<Blob> {
  const {view, locale} = options;
  switch (format) {
    case 'csv':
      return new Blob([hotspotCsv(view, locale)], {type: 'text/csv'});
    case 'geojson':
      return new Blob([geoJsonText(options)], {type: 'application/geo+json'});
    case 'cut':
      return new Blob([cutText(options)], {type: 'application/geo+json'});
    case 'svg':
      return new Blob([hotspotSvg(view, pictureOptions(options))], {type: 'image/svg+xml'});
    case 'png':
      return hotspotPng(view, pictureOptions(options));
  }
}

function geoJsonText({view, link, annotations}: ShareFileOptions): string {
  const {dataset} = view.figures;
  const added = loadedPageAnnotations()?.(annotations, dataset).annotations;
  return hotspotGeoJson(dataset, link, added);
}

/** GeoJSON of a view alone. */
export function cutText({
  view,
  link,
  annotations,
  locale,
}: Pick<ShareFileOptions, 'view' | 'link' | 'annotations' | 'locale'>): string {
  const added = loadedPageAnnotations()?.(annotations, view.figures.dataset).annotations;
  return viewGeoJson(view, {link, added, language: locale.language});
}

/** Options of a picture with the areas and the place of a link. */
function pictureOptions({link, ...options}: ShareFileOptions): PictureOptions {
  const {areas = '', areasMethod = '', areasThresholds = '', place = ''} = link;
  const choice = areaChoice({areas, areasMethod, areasThresholds});
  return {...options, areas: choice, place: placeIn(place)};
}

/** Most regions times sectors of a cut that is made to find its size, in a few milliseconds. */
const MOST_SIZED = 3_000;

/** Whether the size of a view's cut can be found without a halt of the page. */
export function isSmall({figures, filter}: HotspotView): boolean {
  return figures.dataset.regions.length * chosenSectors(figures, filter).length <= MOST_SIZED;
}

/** A note on a file with its size in bytes, if known: `Small file for one figure: 18 kB`. */
export function withSize(note: string, bytes: number | undefined, locale: Locale): string {
  if (bytes === undefined) return note;
  const unit = {style: 'unit', unit: 'kilobyte', maximumSignificantDigits: 2} as const;
  const value = new Intl.NumberFormat(locale.language, unit).format(bytes / 1000);
  return locale.text('labelled', {label: note, value});
}
