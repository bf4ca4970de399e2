export {prewarm as prewarmMaps} from 'maplibre-gl';

export {LiveMap} from './live-map.js';
export {chooseWorker, offerWorker} from './worker-url.js';
