import {lettering} from '../elements/map/lettering.js';
import {enLists} from '../locale/en-lists.js';
import {addEnglish} from '../locale/message-registry.js';
import {registerElements} from '../registry/registration.js';
import {listElements} from '../registry/list-elements.js';
import {provideLettering} from './load-lettering.js';
// Makes its file the one that holds what both files use.
import './widget.js';

addEnglish(enLists);
registerElements(listElements);
provideLettering(lettering);
