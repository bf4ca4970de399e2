import {labelColours} from '../../cartography/labels/label-colours.js';
import {numberedNotes} from '../../legend/map-notes.js';
import {noteList} from '../../legend/note-list.js';
import {mapNames} from '../../legend/map-names.js';
import {staticLabels} from '../../svg-map/static-labels.js';
import {textRuler} from '../../svg-map/text-ruler.js';

/** All that the names and notes on a map need besides the map. */
export interface Lettering {
  readonly labelColours: typeof labelColours;
  readonly mapNames: typeof mapNames;
  readonly noteList: typeof noteList;
  readonly numberedNotes: typeof numberedNotes;
  readonly staticLabels: typeof staticLabels;
  readonly textRuler: typeof textRuler;
}

/** The lettering of all maps. */
export const lettering: Lettering = {
  labelColours,
  mapNames,
  noteList,
  numberedNotes,
  staticLabels,
  textRuler,
};
