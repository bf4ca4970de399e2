import type {Annotation} from '../dataset/annotation.js';
import type {DataProblem} from '../dataset/data-problem.js';
import type {HotspotDataset} from '../dataset/hotspot-dataset.js';
import {problemList} from '../reading/values/problem-list.js';
import {usedValue} from '../state/option-value.js';
import {loadedAnnotationList} from './load-reading.js';

/** The annotations of a page that the data can show, and what is wrong with the others. */
export function usedAnnotations(
  given: unknown,
  dataset: HotspotDataset,
): {readonly annotations: readonly Annotation[]; readonly problems: readonly DataProblem[]} {
  const problems = problemList();
  const list = usedValue('annotations', given);
  // What has read the dataset is loaded.
  const annotations = loadedAnnotationList()?.(list, {field: 'annotations', dataset}, problems);
  return {annotations: annotations ?? [], problems: problems.all()};
}
