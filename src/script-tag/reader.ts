import {hotspotReading} from '../reading/parse-hotspots.js';
import {annotationList} from '../reading/values/annotation-list.js';
import {provideReaders} from './reading-place.js';
// Makes its file the one that holds what both files use.
import './widget.js';

provideReaders({hotspotReading, annotationList});
