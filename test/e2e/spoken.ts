import type {Page} from 'playwright-core';

import {textsRunTogether} from './flowing-text.js';

/** A node of the accessibility tree, as far as the faults of {@link spokenFaults} need it. */
interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Texts that the name may consist of, in reading order. */
  readonly texts: readonly string[];
  /** Whether it is a list box without options. */
  readonly empty: boolean;
  /** Whether it is inside the row of a table. */
  readonly inRow: boolean;
}

/** Content of the accessibility tree of a page in its present state. */
export interface Spoken {
  /** Number of nodes that screen readers can reach. */
  readonly nodes: number;
  readonly faults: readonly string[];
}

/** Most characters that a listener is given at once inside a row. */
const LONG = 100;

/** Roles of what a reader can operate. */
const CONTROLS = new Set(
  'button checkbox combobox DisclosureTriangle link listbox menuitem option radio searchbox slider spinbutton switch tab textbox'.split(
    ' ',
  ),
);

/** A number at the end of a name, unless it belongs to a code or a span, as in `DE11`. */
const NUMBER_AT_END = /^(.*?)(?<![\p{L}\p{N}.,–-])(\d[\d.,\s]*)$/su;
/** Label of a number at the end of a name, as in `Stars: 3` or `Countries: all 29`. */
const LABEL = /:[^,;.]*$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads Chromium's accessibility tree of a page and lists what misleads those who listen to it. */
export async function spoken(page: Page): Promise<Spoken> {
  const nodes = await spokenNodes(page);
  const faults = [...nodes.flatMap(faultsOf), ...(await textsRunTogether(page))];
  return {nodes: nodes.length, faults: [...new Set(faults)]};
}

function faultsOf(node: SpokenNode): readonly string[] {
  const {role, name, description, texts, empty, inRow} = node;
  // The page's own name is its title, not what it contains.
  const joined = role === 'RootWebArea' ? undefined : joinAt(node);
  return [
    ...(empty ? [`${role} "${name}" has no options`] : []),
    ...(joined === undefined ? [] : [`${role} "${name}" joins two texts at "${joined}"`]),
    ...(CONTROLS.has(role) && endsInNumber(name) ? [`${role} "${name}" ends in a number`] : []),
    ...(inRow ? [...texts, description] : [])
      .filter(({length}) => length > LONG)
      .map((text) => `a row says ${text.length} characters: "${text.slice(0, 60)}…"`),
  ];
}

function endsInNumber(name: string): boolean {
  const [, before = '', number = ''] = NUMBER_AT_END.exec(name.trim()) ?? [];
  return number !== '' && !YEAR.test(number) && !LABEL.test(before);
}

/** Where a name joins two neighbouring texts to one word or number; `undefined` if nowhere. */
function joinAt({name, texts}: SpokenNode): string | undefined {
  let end = -1;
  for (const text of texts.map((each) => each.trim()).filter(Boolean)) {
    const start = name.indexOf(text, Math.max(end, 0));
    if (start < 0) continue;
    if (end >= 0 && isJoined(name.slice(0, end), name.slice(end, start), text)) {
      return name.slice(Math.max(0, end - 8), start + 8);
    }
    end = start + text.length;
  }
  return undefined;
}

/** Whether what is between two texts leaves them one word, or makes one number of two. */
export function isJoined(before: string, between: string, after: string): boolean {
  if (between === '') return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
  return between.trim() === '' && /\d$/.test(before) && /^\d/.test(after);
}

async function spokenNodes(page: Page): Promise<readonly SpokenNode[]> {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const byElement = new Map(nodes.map((node) => [node.backendDOMNodeId, node]));
  type Node = (typeof nodes)[number];
  const text = (node: Node): string => String(node.name?.value ?? '');
  const texts = (node: Node): readonly string[] =>
    node.role?.value === 'StaticText'
      ? [text(node)]
      : (node.childIds ?? []).flatMap((id) => {
          const child = byId.get(id);
          return child ? texts(child) : [];
        });
  const parentOf = ({parentId}: Node): Node | undefined =>
    parentId === undefined ? undefined : byId.get(parentId);
  const ancestors = (node: Node): readonly Node[] => {
    const parent = parentOf(node);
    return parent === undefined ? [] : [parent, ...ancestors(parent)];
  };
  const isWithin = (node: Node, role: string): boolean =>
    ancestors(node).some((each) => each.role?.value === role);
  const owners = new Set(
    nodes.filter(({role, ignored}) => !ignored && role?.value === 'option').flatMap(ancestors),
  );
  return nodes
    .filter(({ignored, role}) => !ignored && role?.value !== 'InlineTextBox')
    .map((node) => {
      const sources = (node.name as {sources?: readonly Source[]} | undefined)?.sources ?? [];
      const used = sources.filter(({value}) => value !== undefined);
      const related = used
        .flatMap(({attributeValue, nativeSourceValue}) => [
          ...(attributeValue?.relatedNodes ?? []),
          ...(nativeSourceValue?.relatedNodes ?? []),
        ])
        .flatMap(({backendDOMNodeId}) => byElement.get(backendDOMNodeId) ?? []);
      return {
        // The entries of a native list have their unit in its name, as in `Rows`.
        role: isWithin(node, 'MenuListPopup') ? 'entry' : String(node.role?.value),
        name: text(node),
        description: String(node.description?.value ?? ''),
        // A name that the page gives as one text joins nothing.
        texts:
          used[0]?.type === 'attribute'
            ? [text(node)]
            : (related[0] ? related : [node]).flatMap(texts),
        empty: node.role?.value === 'listbox' && !owners.has(node),
        inRow: isWithin(node, 'row'),
      };
    });
}

/** Where a name comes from, as the protocol says it. */
interface Source {
  readonly type: string;
  readonly value?: unknown;
  readonly attributeValue?: {readonly relatedNodes?: readonly {backendDOMNodeId: number}[]};
  readonly nativeSourceValue?: {readonly relatedNodes?: readonly {backendDOMNodeId: number}[]};
}
