import {describe, it} from 'node:test';

import {ChoiceRun} from '../../../src/elements/choices/choice-run.js';
import {expect} from '../../expect.js';

describe('ChoiceRun', () => {
  it('is the same for key presses within a second of each other', () => {
    const run = new ChoiceRun();
    const steps = [5000, 5900, 6900].map((time) => pressed(run, time));
    expect(new Set(steps).size).to.equal(1);
  });

  it('is another one after a pause of more than a second', () => {
    const run = new ChoiceRun();
    expect(pressed(run, 5000)).not.to.equal(pressed(run, 6001));
  });

  it('is the same during a drag, however long it rests', () => {
    const run = new ChoiceRun();
    expect(run.step(at(5000))).to.equal(run.step(at(60_000)));
  });

  it('is another one when the control has been pressed or left', () => {
    const run = new ChoiceRun();
    const before = pressed(run, 5000);
    run.onEnd();
    expect(pressed(run, 5010)).not.to.equal(before);
  });

  it('is another one in another control', () => {
    const run = new ChoiceRun();
    expect(pressed(run, 5000)).not.to.equal(pressed(run, 5010, new EventTarget()));
  });
});

const control = new EventTarget();

/** An event at a time in milliseconds. */
function at(timeStamp: number, target = control): Event {
  return {target, timeStamp} as Event;
}

/** Run of a key press, after which a control is at rest. */
function pressed(run: ChoiceRun, time: number, target = control): symbol {
  const step = run.step(at(time, target));
  run.onRest(at(time, target));
  return step;
}
