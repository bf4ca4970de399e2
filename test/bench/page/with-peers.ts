import {D3Svg} from './d3-svg.js';
import {DeckGl} from './deck-gl.js';
import {LeafletCanvas} from './leaflet-canvas.js';
import {entrants, offer} from './main.js';

offer({
  ...entrants,
  'deck.gl ScatterplotLayer, binary': () => new DeckGl(),
  'Leaflet canvas': () => new LeafletCanvas(),
  'd3 SVG': () => new D3Svg(),
});
