import type {CSSResult} from 'lit';

import {noteLabels} from '../cartography/labels/note-labels.js';
import {mapNotes, numberedNotes} from './map-notes.js';
import {noteList, noteListStyle} from './note-list.js';

/** All that a map with annotations needs besides the others. */
export interface AnnotationParts {
  readonly mapNotes: typeof mapNotes;
  readonly noteLabels: typeof noteLabels;
  readonly noteList: typeof noteList;
  readonly numberedNotes: typeof numberedNotes;
  readonly style: CSSResult;
}

/** The parts of all maps. */
export const annotationParts: AnnotationParts = {
  ...{mapNotes, noteLabels, noteList, numberedNotes},
  style: noteListStyle,
};
