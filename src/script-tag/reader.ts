import {lettering} from '../elements/map/lettering.js';
import {readAreas} from '../reading/area-reader.js';
import {hotspotReading} from '../reading/parse-hotspots.js';
import {pageAnnotations} from '../reading/page-annotations.js';
import {provideLettering} from './load-lettering.js';
import {provideReaders} from './reading-place.js';
// Makes its file the one that holds what both files use.
import './widget.js';

provideLettering(lettering);
provideReaders({hotspotReading, pageAnnotations, readAreas});
