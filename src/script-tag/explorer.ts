import './xml-templates.js';
// First in the file that every page loads: gzip finds repetitions 32 kB back, and the base map,
// about as long, would hide the code before it from the code after it.
import '../cartography/ground/base-map.js';
import {wholeStage} from '../explorer/explorer-layout.js';
import * as library from '../index.js';
import {enExplorer} from '../locale/en-explorer.js';
import {addEnglish} from '../locale/message-registry.js';
import {explorerElements} from '../registry/explorer-elements.js';
import {registerElements} from '../registry/registration.js';
// Make their files the ones that hold what this one uses, too.
import './lists.js';
import './reader.js';
import './widget.js';
import {provideStage} from './part-loader.js';
import {provideLibrary} from './whole-library.js';

addEnglish(enExplorer);
registerElements(explorerElements);
provideLibrary(library);
provideStage(wholeStage);
