import {explorerElements} from './elements/explorer-elements.js';
import {registerElements} from './elements/registration.js';
import {widgetElements} from './elements/widget-elements.js';

registerElements(widgetElements);
registerElements(explorerElements);
