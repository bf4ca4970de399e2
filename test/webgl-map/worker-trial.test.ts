import {expect} from '@open-wc/testing';

import {tryWorker} from '../../src/webgl-map/worker-trial.js';

describe('tryWorker', () => {
  it('is content with an answer', async () => {
    await tryWorker(address('onmessage = () => postMessage(1)'), 'classic');
  });

  it('gives up on a worker that does not answer in time', async () => {
    const error = await tryWorker(address(''), 'classic', 20).catch((cause: Error) => cause);
    expect(error).to.have.property('message', 'no worker answers');
  });

  it('gives the reason of a worker that fails', async () => {
    const url = address('throw new Error("no wish to work")');
    const error = await tryWorker(url, 'classic').catch((cause: Error) => cause);
    expect(error).to.have.property('message').that.contains('no wish to work');
  });

  it('starts one worker for an address, however many ask at once', async () => {
    const calls = new BroadcastChannel('starts');
    const starts: unknown[] = [];
    calls.onmessage = ({data}) => starts.push(data);
    const start = 'new BroadcastChannel("starts").postMessage(1);';
    const url = address(`${start} onmessage = () => setTimeout(() => postMessage(1), 50)`);
    await Promise.all([1, 2, 3].map(() => tryWorker(url, 'classic')));
    calls.close();
    expect(starts).to.have.length(1);
  });
});

function address(code: string): string {
  return URL.createObjectURL(new Blob([code], {type: 'text/javascript'}));
}
