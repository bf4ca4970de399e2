import './xml-templates.js';
import {explorerElements} from '../elements/explorer-elements.js';
import {registerElements} from '../elements/registration.js';
import * as library from '../index.js';
import {names} from './regional-hotspots.js';

registerElements(explorerElements);
Object.assign(names, library);
