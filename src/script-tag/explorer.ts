import './xml-templates.js';
import * as library from '../index.js';
import {enExplorer} from '../locale/en-explorer.js';
import {english} from '../locale/english.js';
import {explorerElements} from '../registry/explorer-elements.js';
import {registerElements} from '../registry/registration.js';
import {names} from './widget.js';

Object.assign(english, enExplorer);
registerElements(explorerElements);
Object.assign(names, library);
