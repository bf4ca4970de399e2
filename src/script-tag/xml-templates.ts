/** Hook by which Lit, before its first template, lets a page change how it works. */
interface LitPolyfill {
  litHtmlPolyfillSupport?: (template: TemplateClass) => void;
}

interface TemplateClass {
  createElement(markup: string): HTMLTemplateElement;
}

// A page served as application/xhtml+xml parses all markup as XML, which Lit's is not.
if (document.contentType !== 'text/html') {
  (globalThis as LitPolyfill).litHtmlPolyfillSupport = (template) => {
    template.createElement = htmlTemplate;
  };
}

/** A template whose markup is parsed as HTML, whatever the page's type. */
function htmlTemplate(markup: string): HTMLTemplateElement {
  const html = document.implementation.createHTMLDocument('');
  const template = html.createElement('template');
  const range = html.createRange();
  range.selectNodeContents(template);
  template.content.append(range.createContextualFragment(markup));
  return template;
}
