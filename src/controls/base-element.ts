import {LitElement, type CSSResult, type CSSResultOrNative} from 'lit';

/** Style sheets for documents other than our own, such as frames. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** Style sheets that came after their elements. */
const added = new WeakMap<BaseElement, readonly CSSResult[]>();

/**
 * An element that works on any page: parsed as HTML or as XML, or moved to another document, e.g.
 * a frame's, where style sheets constructed for the first document are invalid.
 */
export abstract class BaseElement extends LitElement {
  override get lang(): string {
    return super.lang;
  }

  /** `''`, `null` and `undefined` remove the attribute; the language is then that of the page. */
  override set lang(tag: string | null | undefined) {
    if (tag && typeof tag === 'string') this.setAttribute('lang', tag);
    else this.removeAttribute('lang');
  }

  override connectedCallback(): void {
    // Chromium's XML parser sets attributes without calling back.
    if (!this.hasUpdated && document.contentType !== 'text/html') {
      for (const {name, value} of this.attributes) this.attributeChangedCallback(name, null, value);
    }
    super.connectedCallback();
  }

  /** Called by the browser when the element has moved to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) dress(this, this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const {shadowRootOptions} = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    dress(this, root);
    return root;
  }
}

/** Adds style sheets of code loaded later to an element that has been rendered. */
export function addStyles(element: BaseElement, styles: readonly CSSResult[] = []): void {
  const before = added.get(element) ?? [];
  const further = styles.filter((style) => !before.includes(style));
  const {shadowRoot} = element;
  if (further.length === 0 || shadowRoot === null) return;
  added.set(element, [...before, ...further]);
  dress(element, shadowRoot);
}

function dress(element: BaseElement, root: ShadowRoot): void {
  const {elementStyles} = element.constructor as typeof LitElement;
  const {ownerDocument} = element;
  // Without a window, the document shows nothing.
  if (ownerDocument.defaultView === null) return;
  const styles = [...elementStyles, ...(added.get(element) ?? [])];
  root.adoptedStyleSheets = styles.map((style) => sheetFor(ownerDocument, style));
}

function sheetFor(owner: Document, style: CSSResultOrNative): CSSStyleSheet {
  if (style instanceof CSSStyleSheet) return style;
  if (owner === document && style.styleSheet) return style.styleSheet;
  const known = sheets.get(owner) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(owner, known);
  const sheet = known.get(style) ?? madeFor(owner, style.cssText);
  known.set(style, sheet);
  return sheet;
}

function madeFor({defaultView}: Document, text: string): CSSStyleSheet {
  const sheet = new (defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
