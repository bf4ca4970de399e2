import {expect} from '@open-wc/testing';

import {OPTION_NAMES, OPTIONS, type OptionName} from '../../../src/state/options.js';
import {holds, mount, OBJECTS, shown, TEXTS, watchRequests} from './hostile-requests.js';

/** Options without an effect on figures here: their addresses have tests of their own. */
const ADDRESSES: readonly OptionName[] = ['src', 'regionsSrc', 'workerUrl', 'fields'];

const names = OPTION_NAMES.filter((name) => !ADDRESSES.includes(name) && name !== 'urlState');

describe('options with any value', () => {
  watchRequests('options with any value');

  for (const name of names) {
    const {attribute = name} = OPTIONS[name];

    it(`survives any text in the attribute ${attribute}, and is as new without it`, async () => {
      const widget = await mount();
      widget[name] = undefined as never;
      await widget.updateComplete;
      const fresh = shown(widget);
      for (const text of TEXTS) {
        widget.setAttribute(attribute, text);
        await holds(widget, `${attribute}=${text.slice(0, 20)}`);
        widget.removeAttribute(attribute);
        await widget.updateComplete;
        expect(shown(widget), text.slice(0, 20)).to.deep.equal(fresh);
      }
    });

    it(`survives anything in the property ${name}, and is as new without it`, async () => {
      const widget = await mount();
      widget[name] = undefined as never;
      await widget.updateComplete;
      const fresh = shown(widget);
      for (const value of [...OBJECTS, ...TEXTS]) {
        Object.assign(widget, {[name]: value});
        await holds(widget, `${name} = ${typeof value}`);
        Object.assign(widget, {[name]: undefined});
        await widget.updateComplete;
        expect(shown(widget), typeof value).to.deep.equal(fresh);
      }
    });

    it(`survives anything for ${name} in a child script`, async () => {
      for (const value of [...TEXTS, null, 0, -1, 1e308, true, {}, [], ['a'], {a: {b: []}}]) {
        const json = JSON.stringify({options: {[name]: value}}).replaceAll('<', '\\u003c');
        const widget = await mount(`<script type="application/json">${json}</script>`);
        await holds(widget, json.slice(0, 60));
        widget.remove();
      }
    });
  }
});
