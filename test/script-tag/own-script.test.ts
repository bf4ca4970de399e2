import {expect} from '@open-wc/testing';

import {ownScript, runningFile, scriptInTrace} from '../../src/script-tag/own-script.js';

describe('scriptInTrace', () => {
  it('reads the trace of Chromium', () => {
    const trace = 'Error: trace\n    at ownScript (https://host.eu/a/b.js?v=1:2:34)\n    at x:1:1';
    expect(scriptInTrace(trace)).to.equal('https://host.eu/a/b.js?v=1');
  });

  it('reads a call without a name', () => {
    const trace = 'Error: trace\n    at https://host.eu/b.js:2:34';
    expect(scriptInTrace(trace)).to.equal('https://host.eu/b.js');
  });

  it('reads the trace of Firefox and Safari', () => {
    const trace = 'ownScript@https://host.eu:8080/b.js:2:34\n@https://host.eu/c.js:1:1\n';
    expect(scriptInTrace(trace)).to.equal('https://host.eu:8080/b.js');
  });

  it('reads the address of a file on disk', () => {
    const trace = 'Error: trace\n    at own (file:///C:/pages/b%20c.js:1:2)';
    expect(scriptInTrace(trace)).to.equal('file:///C:/pages/b%20c.js');
  });

  it('finds nothing in a trace without files', () => {
    expect(scriptInTrace('Error: trace\n    at <anonymous>:1:2')).to.equal(undefined);
  });
});

describe('ownScript', () => {
  it('finds the address of a module script', () => {
    expect(ownScript().url).to.contain('/src/script-tag/own-script.js');
  });
});

describe('runningFile', () => {
  const address = location.href;

  afterEach(() => history.replaceState(null, '', address));

  it('is the file that calls it', () => {
    expect(runningFile()).to.contain('/src/script-tag/own-script.js');
  });

  it('is absent where the page itself calls, whatever its fragment', () => {
    history.replaceState(null, '', `${runningFile()}#top`);
    expect(runningFile()).to.equal(undefined);
  });
});
