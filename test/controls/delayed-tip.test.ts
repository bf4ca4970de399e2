import {afterEach, beforeEach, describe, it, mock} from 'node:test';

import {DelayedTip, type WantedTip} from '../../src/controls/delayed-tip.js';
import {expect} from '../expect.js';

describe('DelayedTip', () => {
  beforeEach(() => mock.timers.enable({apis: ['setTimeout']}));
  afterEach(() => mock.timers.reset());

  it('comes after 80 ms', () => {
    const {tip, want} = delayed();
    want('DE11');
    mock.timers.tick(79);
    expect(tip.shown).to.equal(undefined);
    mock.timers.tick(1);
    expect(tip.shown).to.equal('DE11');
  });

  it('leaves after 200 ms', () => {
    const {tip, want} = delayed('DE11');
    want(undefined);
    mock.timers.tick(199);
    expect(tip.shown).to.equal('DE11');
    mock.timers.tick(1);
    expect(tip.shown).to.equal(undefined);
  });

  it('is never about what is left before its time', () => {
    const {tip, want} = delayed();
    want('DE11');
    mock.timers.tick(50);
    want('FR10');
    mock.timers.tick(79);
    expect(tip.shown).to.equal(undefined);
    mock.timers.tick(1);
    expect(tip.shown).to.equal('FR10');
  });

  it('stays when its subject comes back in time', () => {
    const {tip, want} = delayed('DE11');
    want(undefined);
    mock.timers.tick(150);
    want('DE11');
    mock.timers.tick(1000);
    expect(tip.shown).to.equal('DE11');
  });

  it('does not begin to wait anew when its host renders again', () => {
    const {tip, want} = delayed();
    want('DE11');
    mock.timers.tick(50);
    want('DE11');
    mock.timers.tick(30);
    expect(tip.shown).to.equal('DE11');
  });

  it('renders its host when it comes and when it leaves', () => {
    const {host, want} = delayed('DE11');
    const before = host.updates;
    want(undefined);
    mock.timers.tick(200);
    expect(host.updates).to.equal(before + 1);
  });

  it('comes and leaves at once for the keyboard', () => {
    const {tip, want} = delayed();
    want('DE11', true);
    expect(tip.shown).to.equal('DE11');
    want(undefined, true);
    expect(tip.shown).to.equal(undefined);
  });

  it('is gone when its host has left the page', () => {
    const {tip, want} = delayed('DE11');
    want('FR10');
    tip.hostDisconnected();
    mock.timers.tick(1000);
    expect(tip.shown).to.equal(undefined);
  });
});

/** A tip, shown or not, and a host that renders it. */
function delayed(shown?: string) {
  let wanted: WantedTip<string> = {target: undefined, atOnce: false};
  const host = {
    updates: 0,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      host.updates++;
    },
    updateComplete: Promise.resolve(true),
  };
  const same = (one?: string, other?: string): boolean => one === other;
  const tip = new DelayedTip<string>(host, () => wanted, same);
  const want = (target: string | undefined, atOnce = false): void => {
    wanted = {target, atOnce};
    tip.hostUpdate();
  };
  if (shown !== undefined) want(shown, true);
  return {host, tip, want};
}
