import {explorerElements} from './registry/explorer-elements.js';
import {registerElements} from './registry/registration.js';
import {tableElements} from './registry/table-elements.js';
import {widgetElements} from './registry/widget-elements.js';

registerElements(widgetElements);
registerElements(tableElements);
registerElements(explorerElements);
