import {words} from '../change/change-words.js';
import {UrlState} from '../elements/widget/url-state.js';
import {annotationParts} from '../legend/annotation-parts.js';
import {legendTexts} from '../legend/legend-texts.js';
import {enLists} from '../locale/en-lists.js';
import {addEnglish} from '../locale/message-registry.js';
import {registerElements} from '../registry/registration.js';
import {listElements} from '../registry/list-elements.js';
import {requestedChange} from '../state/requested-change.js';
import {tips} from '../tip/tips.js';
import {changeParts} from '../view/changed-sums.js';
import {replaceFigureScripts} from './frame/figure-scripts.js';
import {provideListParts} from './from-lists.js';
// Make their files the ones that hold what this one uses, too.
import './reader.js';
import './widget.js';

const changes = {...changeParts, requestedChange, words};
provideListParts({annotationParts, changes, legendTexts, tips, UrlState});
registerElements(listElements);
// All elements are then rendered again.
addEnglish(enLists);

if (document.readyState !== 'loading') replaceFigureScripts();
else document.addEventListener('DOMContentLoaded', replaceFigureScripts);
