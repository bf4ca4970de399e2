import type {Annotation} from '../dataset/annotation.js';
import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {annotationList} from './values/annotation-list.js';
import {problemList} from './values/problem-list.js';

/** Annotations of a page that its data can show, and what is wrong with the others. */
export interface PageAnnotations {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly DataProblem[];
}

const known = new WeakMap<HotspotDataset, {given: unknown; read: PageAnnotations}>();

/** Reads the annotations of a page; the same object again for the list that was read last. */
export function pageAnnotations(given: unknown, dataset: HotspotDataset): PageAnnotations {
  const last = known.get(dataset);
  if (last !== undefined && last.given === given) return last.read;
  const problems = problemList();
  const annotations = annotationList(given, {field: 'annotations', dataset}, problems);
  const read = {annotations, problems: problems.all()};
  known.set(dataset, {given, read});
  return read;
}
