/** Attributes that hold words or states of a control. */
const STATES = [
  ...['role', 'aria-label', 'aria-valuetext', 'aria-pressed', 'aria-selected', 'aria-checked'],
  ...['aria-sort', 'aria-disabled', 'aria-hidden', 'disabled', 'min', 'max', 'lang'],
];

/**
 * Elements without words, and those whose words pass: what was announced, pictures, and the circle
 * that the keyboard reached last.
 */
const SILENT = [
  ...['style', 'script', 'template', 'canvas', 'svg.static', '.visually-hidden[role=status]'],
  '.area [role=listbox] > [role=option]',
].join();

/**
 * All words, states and values of an element, one line each, through all shadow roots; each line
 * starts with the custom element that it is in.
 */
export function spokenLines(element: Element): string[] {
  return linesOf(element.shadowRoot ?? element, element.localName);
}

function linesOf(parent: Element | ShadowRoot, owner: string): string[] {
  return [...parent.childNodes].flatMap((node) => {
    if (node instanceof Text) return textLines(node, owner);
    if (!(node instanceof Element) || node.matches(SILENT)) return [];
    const own = controlLines(node, owner);
    const inner = node.shadowRoot === null ? [] : linesOf(node.shadowRoot, node.localName);
    return [...own, ...inner, ...linesOf(node, owner)];
  });
}

function textLines({data}: Text, owner: string): string[] {
  const text = data.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? [] : [`${owner}: ${text}`];
}

function controlLines(element: Element, owner: string): string[] {
  const states = STATES.filter((name) => element.hasAttribute(name)).map(
    (name) => `${name}=${element.getAttribute(name) ?? ''}`,
  );
  const value = valueOf(element);
  if (states.length === 0 && value === '') return [];
  return [`${owner}: <${element.localName}> ${[...states, value].join(' ').trim()}`];
}

function valueOf(element: Element): string {
  if (element instanceof HTMLSelectElement) {
    return `shows ${element.selectedOptions[0]?.text.trim() ?? 'nothing'}`;
  }
  if (element instanceof HTMLTextAreaElement) return `holds ${element.value}`;
  if (!(element instanceof HTMLInputElement)) return '';
  const isBox = element.type === 'checkbox' || element.type === 'radio';
  return isBox ? (element.checked ? 'ticked' : 'not ticked') : `holds ${element.value}`;
}
