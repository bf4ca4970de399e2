import {areaChoice} from '../../cartography/areas/area-choice.js';
import {placeIn} from '../../cartography/projection/map-place.js';
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
import type {HotspotView} from '../../view/hotspot-view.js';

/** File formats offered to the reader. */
export const SHARE_FORMATS = ['csv', 'geojson', 'svg', 'png'] as const;

/** A format, which is also the extension of the file's name. */
export type ShareFormat = (typeof SHARE_FORMATS)[number];

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

/** Options of a picture with the areas and the place of a link. */
function pictureOptions({link, ...options}: ShareFileOptions): PictureOptions {
  const {areas = '', areasMethod = '', areasThresholds = '', place = ''} = link;
  const choice = areaChoice({areas, areasMethod, areasThresholds});
  return {...options, areas: choice, place: placeIn(place)};
}
