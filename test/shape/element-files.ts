/** A new element: its name without `hotspot-`, and its folder of `src/elements`. */
export interface NewElement {
  /** Words in lower case, joined by hyphens: `region-search`. */
  readonly name: string;
  readonly folder: string;
}

/** Texts of a new element's files, by path; not yet formatted. */
export function elementFiles({name, folder}: NewElement): Readonly<Record<string, string>> {
  const tag = `hotspot-${name}`;
  const names = {tag, name, folder, className: pascalCase(tag), style: `${camelCase(name)}Style`};
  return {
    [`src/elements/${folder}/${tag}.ts`]: elementText(names),
    [`src/elements/${folder}/${name}-style.ts`]: styleText(names),
    [`test/elements/${folder}/${tag}.test.ts`]: testText(names),
  };
}

/** Lines that existing files need for an element, by path. */
export function elementLines({name, folder}: NewElement): Readonly<Record<string, string>> {
  const tag = `hotspot-${name}`;
  const className = pascalCase(tag);
  return {
    'src/registry/explorer-elements.ts': `'${tag}': ${className},`,
    'src/index.ts': `export {${className}} from './elements/${folder}/${tag}.js';`,
    'test/index.test.ts': className,
    'package.json': `"./${tag}.js": "./dist/esm/elements/${folder}/${tag}.js",`,
    'eslint.config.mjs': `'elements/${folder}': element,`,
    'demo/catalogue/specimens.ts': `'${tag}': {},`,
    'README.md': `| \`<${tag}>\` | … |`,
    'CHANGELOG.md': `- \`<${tag}>\`: …`,
  };
}

interface Names {
  readonly tag: string;
  readonly name: string;
  readonly folder: string;
  readonly className: string;
  readonly style: string;
}

function elementText({tag, name, className, style}: Names): string {
  return `import {html, nothing, type CSSResult, type TemplateResult} from 'lit';

import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {${style}} from './${name}-style.js';

/**
 * Number of regions shown.
 *
 * @element ${tag}
 * @csspart message - The number.
 */
export class ${className} extends BaseElement {
  static override styles: CSSResult[] = [tokens, controls, ${style}];

  /** View to show. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Fixed colour scheme; without it that of the page. */
  @property({attribute: 'scheme', reflect: true}) accessor scheme: 'light' | 'dark' | undefined;

  readonly #locale = new LocaleController(this);

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const count = this.view.bubbles.length;
    return html\`<p part="message">\${this.#locale.locale.text('regions', {count})}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
}

function styleText({tag, style}: Names): string {
  return `import {css, type CSSResult} from 'lit';

/** Look of \`<${tag}>\`. */
export const ${style}: CSSResult = css\`
  :host {
    display: block;
    background: var(--_surface);
  }
\`;
`;
}

function testText({tag, folder, className}: Names): string {
  return `import {expect, fixture, html} from '@open-wc/testing';

import '../../../src/define.js';
import type {${className}} from '../../../src/elements/${folder}/${tag}.js';
import {sampleView} from '../../sample-scene.js';

const view = sampleView([
  {region: 'DE11', at: [9, 48], employment: 150_000},
  {region: 'FR10', at: [2, 48], employment: 40_000},
]);

describe('<${tag}>', () => {
  it('is empty without a view', async () => {
    const element = await fixture<${className}>(html\`<${tag}></${tag}>\`);
    expect(element.renderRoot.textContent?.trim()).to.equal('');
  });

  it('shows the number of regions', async () => {
    expect((await mount()).renderRoot.textContent).to.equal('2 regions');
  });

  it('passes the automated accessibility checks in light and dark', async () => {
    const element = await mount();
    await expect(element).to.be.accessible();
    element.scheme = 'dark';
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });
});

async function mount(): Promise<${className}> {
  return fixture<${className}>(html\`<${tag} .view=\${view}></${tag}>\`);
}
`;
}

function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z])/g, (_, _hyphen, letter: string) => letter.toUpperCase());
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
