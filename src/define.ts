import {explorerElements} from './registry/explorer-elements.js';
import {registerElements} from './registry/registration.js';
import {listElements} from './registry/list-elements.js';
import {widgetElements} from './registry/widget-elements.js';

registerElements(widgetElements);
registerElements(listElements);
registerElements(explorerElements);
