import './xml-templates.js';
import * as library from '../index.js';
import {explorerElements} from '../registry/explorer-elements.js';
import {registerElements} from '../registry/registration.js';
import {names} from './regional-hotspots.js';

registerElements(explorerElements);
Object.assign(names, library);
