import {words} from '../change/change-words.js';
import {lettering} from '../elements/map/lettering.js';
import {enLists} from '../locale/en-lists.js';
import {addEnglish} from '../locale/message-registry.js';
import {registerElements} from '../registry/registration.js';
import {listElements} from '../registry/list-elements.js';
import {requestedChange} from '../state/requested-change.js';
import {changeParts} from '../view/changed-sums.js';
import {provideLettering} from './load-lettering.js';
import {provideChange} from './loaded-change.js';
// Makes its file the one that holds what both files use.
import './widget.js';

provideChange({...changeParts, requestedChange, words});
addEnglish(enLists);
registerElements(listElements);
provideLettering(lettering);
