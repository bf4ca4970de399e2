import {entrants, offer} from './main.js';

offer(entrants);
