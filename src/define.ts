import {explorerElements} from './registry/explorer-elements.js';
import {registerElements} from './registry/registration.js';
import {widgetElements} from './registry/widget-elements.js';

registerElements(widgetElements);
registerElements(explorerElements);
