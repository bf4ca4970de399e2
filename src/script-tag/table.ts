import {registerElements} from '../registry/registration.js';
import {tableElements} from '../registry/table-elements.js';
// Makes its file the one that holds what both files use.
import './widget.js';

registerElements(tableElements);
