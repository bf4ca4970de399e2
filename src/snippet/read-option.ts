import {optionFault, usedValue} from '../state/option-value.js';
import {OPTIONS, type Option, type OptionName} from '../state/options.js';

/** The value of an option in a snippet; text that cannot be used remains, for the widget to report. */
export function readOption(name: OptionName, given: unknown): unknown {
  const {kind}: Option = OPTIONS[name];
  const value = typeof given === 'string' ? fromText(name, kind, given) : given;
  const isUsable = optionFault(name, value) === undefined;
  return isUsable && value !== undefined ? usedValue(name, value) : value;
}

function fromText(name: OptionName, kind: Option['kind'], text: string): unknown {
  if (kind === 'flag') return name === 'urlState' && text !== '' ? text : true;
  return kind === 'object' || kind === 'list' ? parsed(text) : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
