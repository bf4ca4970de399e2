export {chooseWorker, offerWorker} from './worker-url.js';
