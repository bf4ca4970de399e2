import {LitElement, type CSSResult, type CSSResultOrNative} from 'lit';

/** Style sheets for documents other than our own, such as frames. */
const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * An element that works on any page: parsed as HTML or as XML, or moved to another document, e.g.
 * a frame's, where style sheets constructed for the first document are invalid.
 */
export abstract class BaseElement extends LitElement {
  /** Style sheets that came after the element. */
  #later: readonly CSSResult[] = [];

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
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  /** Wears further style sheets, of parts whose code has been loaded later. */
  protected addStyles(styles: readonly CSSResult[] = []): void {
    if (styles === this.#later || styles.length === 0) return;
    this.#later = styles;
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const {shadowRootOptions} = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#dress(root);
    return root;
  }

  #dress(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    const {ownerDocument} = this;
    // Without a window, the document shows nothing.
    if (ownerDocument.defaultView === null) return;
    const styles = [...elementStyles, ...this.#later];
    root.adoptedStyleSheets = styles.map((style) => sheetFor(ownerDocument, style));
  }
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
