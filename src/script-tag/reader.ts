import {hotspotReading} from '../reading/parse-hotspots.js';
import {provideReading} from './reading-place.js';
// Makes its file the one that holds what both files use.
import './widget.js';

provideReading(hotspotReading);
