import type {Page} from 'playwright-core';

/**
 * Neighbouring texts of a page that screen readers read as one word or one number: in the same
 * line, without a character between them. White space in a text node of its own is not counted,
 * because Chromium leaves it out of its accessibility tree.
 */
export function textsRunTogether(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    let before: {readonly text: string; readonly parent: Element} | undefined;

    const isInline = (element: Element): boolean =>
      ['inline', 'contents'].includes(getComputedStyle(element).display);

    const isHidden = (element: Element): boolean =>
      element.ariaHidden === 'true' ||
      ['STYLE', 'SCRIPT', 'TEMPLATE', 'OPTION', 'TEXTAREA'].includes(element.tagName) ||
      (getComputedStyle(element).display !== 'contents' &&
        !element.checkVisibility({visibilityProperty: true}));

    const read = (node: Node, parent: Element): void => {
      if (node instanceof Text) readText(node, parent);
      else if (node instanceof Element && !isHidden(node)) readElement(node);
    };

    const readElement = (element: Element): void => {
      const inline = isInline(element);
      if (!inline || element.tagName === 'BR') before = undefined;
      const {shadowRoot} = element;
      const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
      const children = assigned.length > 0 ? assigned : [...(shadowRoot ?? element).childNodes];
      for (const child of children) read(child, element);
      if (!inline) before = undefined;
    };

    const readText = ({data}: Text, parent: Element): void => {
      if (data.trim() === '') return;
      if (before !== undefined && before.parent !== parent) {
        const words = /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(data);
        const numbers = /\d\s*$/.test(before.text) && /^\s*\d/.test(data);
        if (words || numbers) {
          const {host} = parent.getRootNode() as Partial<ShadowRoot>;
          const place = (host ?? parent).localName;
          found.add(
            `${place} reads "${before.text.trim().slice(-30)}|${data.trim().slice(0, 30)}"`,
          );
        }
      }
      before = {text: data, parent};
    };

    read(document.body, document.body);
    return [...found];
  });
}
