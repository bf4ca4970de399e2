import type {HotspotView} from '../view/hotspot-view.js';
import {annotationParts, type AnnotationParts} from './annotation-parts.js';

/**
 * The parts of a map with annotations; `undefined` for others. The script-tag files have none until
 * a file of theirs has been loaded.
 */
export function loadedAnnotations({
  annotations,
}: Pick<HotspotView, 'annotations'>): AnnotationParts | undefined {
  return annotations?.length ? annotationParts : undefined;
}
