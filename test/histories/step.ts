import type {SetName} from './small-sets.js';

/** Placeholder in steps for the address of the data, whose port differs from run to run. */
export const DATA_ORIGIN = 'http://data';

/** Text of a child script: options, and the name of a set; or not JSON at all. */
export interface ChildScript {
  readonly options?: unknown;
  readonly data?: SetName;
  readonly broken?: true;
}

/** What page or reader does in one step. */
export type Deed =
  /** `null` removes the attribute. */
  | {readonly do: 'attribute'; readonly name: string; readonly value: string | null}
  | {readonly do: 'property'; readonly name: string; readonly value: unknown}
  /** Sets the property `data`; `undefined` and `null` take it away. */
  | {readonly do: 'data'; readonly set: SetName | 'junk' | null | undefined}
  /** Sets the property `regions`. */
  | {readonly do: 'regions'; readonly value: 'areas' | 'junk' | null | undefined}
  /** Sets the property `annotations`. */
  | {readonly do: 'annotations'; readonly value: 'good' | 'junk' | null | undefined}
  | {readonly do: 'child'; readonly script: ChildScript}
  /** `at` counts the controls of the first element with the tag, and starts again at its end. */
  | {readonly do: 'click'; readonly tag: string; readonly at: number}
  | {readonly do: 'press'; readonly tag: string; readonly at: number; readonly key: string}
  /** Chooses the next option of a list, or types into a box. */
  | {readonly do: 'enter'; readonly tag: string; readonly at: number; readonly text: string}
  /** Shares of the map's width and height. */
  | {readonly do: 'point'; readonly x: number; readonly y: number; readonly drag: boolean}
  | {readonly do: 'put'; readonly place: 'elsewhere' | 'away' | 'frame' | 'home'}
  /** Width of the widget in CSS pixels. */
  | {readonly do: 'resize'; readonly width: number}
  | {readonly do: 'context'; readonly change: 'lose' | 'restore'}
  /** Lets late answers come. */
  | {readonly do: 'release'}
  /** Language of the page. */
  | {readonly do: 'language'; readonly tag: string}
  | {readonly do: 'go'; readonly to: 'back' | 'forward'};

/** A deed, and the wait after it: 0 for none, 1 for a task, more for so many frames. */
export interface Step {
  readonly deed: Deed;
  readonly wait: number;
}

/** A step in words that fit one line. */
export function stepText({deed, wait}: Step): string {
  const pause = ['', ', then a task'][wait] ?? `, then ${wait} frames`;
  return `${deedText(deed)}${pause}`;
}

function deedText(deed: Deed): string {
  switch (deed.do) {
    case 'attribute':
      if (deed.value === null) return `remove attribute ${deed.name}`;
      return `set attribute ${deed.name}=${valueText(deed.value)}`;
    case 'property':
      return `set property ${deed.name} = ${valueText(deed.value)}`;
    case 'data':
      return `set property data = ${String(deed.set)}`;
    case 'regions':
      return `set property regions = ${String(deed.value)}`;
    case 'annotations':
      return `set property annotations = ${String(deed.value)}`;
    case 'child':
      return `child script ${valueText(deed.script)}`;
    case 'click':
      return `click control ${deed.at} of ${deed.tag}`;
    case 'press':
      return `press ${deed.key} on control ${deed.at} of ${deed.tag}`;
    case 'enter':
      return `enter ${valueText(deed.text)} in field ${deed.at} of ${deed.tag}`;
    case 'point':
      return `${deed.drag ? 'drag from' : 'click at'} ${deed.x}, ${deed.y} of the map`;
    case 'put':
      return `put the widget ${deed.place}`;
    case 'resize':
      return `make the widget ${deed.width} px wide`;
    case 'context':
      return `${deed.change} the WebGL contexts`;
    case 'release':
      return 'let late answers come';
    case 'language':
      return `page in language ${valueText(deed.tag)}`;
    case 'go':
      return `go ${deed.to} in the history`;
  }
}

/** JSON, with the numbers and `undefined` that JSON lacks, at most 80 characters long. */
function valueText(value: unknown): string {
  const isPlain = typeof value !== 'number' && value !== undefined;
  const text = isPlain ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 60)}… (${text.length} characters)` : text;
}
