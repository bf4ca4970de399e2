import {html, nothing, type CSSResult, type PropertyValues, type TemplateResult} from 'lit';
import {queryAll, query, state} from 'lit/decorators.js';

import {regionTarget, regionTargets} from '../../cartography/map-target.js';
import {BaseElement} from '../../controls/base-element.js';
import {property} from '../../controls/property.js';
import {HotspotHoverEvent, HotspotSectorChangeEvent, HotspotSelectEvent} from '../../events.js';
import type {Locale} from '../../locale/locale.js';
import {LocaleController} from '../../locale/locale-controller.js';
import {BoxController} from '../../style/box-controller.js';
import {boxStyle} from '../../style/box-style.js';
import {controls} from '../../style/controls.js';
import {tokens} from '../../style/tokens.js';
import type {HotspotView} from '../../view/hotspot-view.js';
import {regionProfile, type RegionProfile} from '../../view/region-profile.js';
import {shownRows, type ProfileScene} from './profile-cells.js';
import {profileComparison} from './profile-comparison.js';
import {profileComparisonStyle} from './profile-comparison-style.js';
import {profileKey} from './profile-key.js';
import {profileNarrowStyle} from './profile-narrow-style.js';
import {profileRegion} from './profile-region.js';
import {profileStyle} from './profile-style.js';
import {sparklineStyle} from './sparkline-style.js';

/** Most regions side by side. */
const MOST = 10;

/**
 * All sectors of a selected region with quotient, share, stars, ranks and their series over the
 * years; several selected regions are side by side, ten at most.
 *
 * @element hotspot-profile
 * @fires {HotspotSelectEvent} hotspot-select - The reader has removed or added a region.
 * @fires {HotspotSectorChangeEvent} hotspot-sector-change - The reader has chosen another sector.
 * @fires {HotspotHoverEvent} hotspot-hover - The reader has pointed at another region, or at none.
 * @csspart name - Name of a region.
 * @csspart remove - Button that removes a region.
 * @csspart note - Note on all figures of a region.
 * @csspart row - One sector.
 * @csspart bar - Bar of a sector's employment.
 * @csspart series - Small chart over the years.
 * @csspart quality - Quality of a figure.
 * @csspart message - Key to the charts, and a message on omitted regions.
 */
export class HotspotProfile extends BaseElement {
  static override styles: CSSResult[] = [
    tokens,
    boxStyle,
    controls,
    profileStyle,
    sparklineStyle,
    profileNarrowStyle,
    profileComparisonStyle,
  ];

  /** View to show; its taxonomy and year are those of the profile. */
  @property({attribute: false}) accessor view: HotspotView | undefined;

  /** Codes of the regions profiled, in the order of selection. */
  @property({attribute: false}) accessor selected: readonly string[] = [];

  /** Code of the hovered region, here or in another view. */
  @property({attribute: false}) accessor hovered: string | undefined;

  readonly #locale = new LocaleController(this);

  @queryAll('[part=remove]') private accessor removeButtons!: NodeListOf<HTMLElement>;
  @query('hotspot-search') private accessor search!: HTMLElement | null;
  @state() private accessor whole = false;
  /** Index of the button that the reader has pressed, until the page has followed; −1 for none. */
  #removedAt = -1;

  constructor() {
    super();
    new BoxController(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.view === undefined) return nothing;
    const {locale} = this.#locale;
    const profiles = this.#profiles(this.view);
    const [first] = profiles;
    const scene = this.#scene(this.view, profiles, locale);
    return html`
      <div>
        ${this.#renderSearch(profiles.length, locale)}
        ${first ? this.#renderProfiles(first, scene) : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('selected')) this.#refocus();
  }

  #renderProfiles(first: RegionProfile, scene: ProfileScene): TemplateResult {
    return html`
      ${
        scene.profiles.length > 1
          ? profileComparison(scene, {hovered: this.hovered})
          : profileRegion(first, scene)
      }
      ${this.#renderWhole(scene)} ${profileKey(scene)}
    `;
  }

  #renderSearch(count: number, locale: Locale): TemplateResult {
    const more = this.selected.length - count;
    return html`
      ${count === 0 ? html`<p part="message">${locale.text('profile.none')}</p>` : nothing}
      ${
        count < MOST
          ? html`<hotspot-search
              find="regions"
              several
              .view=${this.view}
              .selected=${this.selected}
              .label=${count > 0 ? locale.text('profile.add') : undefined}
            ></hotspot-search>`
          : html`<p part="message">${locale.text('profile.most', {count: MOST})}</p>`
      }
      ${
        more > 0 && count > 0
          ? html`<p part="message">${locale.text('profile.notShown', {count: more})}</p>`
          : nothing
      }
    `;
  }

  #renderWhole(scene: ProfileScene): TemplateResult | typeof nothing {
    const all = scene.profiles[0]?.rows.length ?? 0;
    const fewer = shownRows({...scene, whole: false}).length;
    if (fewer === all) return nothing;
    const {locale} = scene;
    return html`
      <button type="button" aria-expanded=${this.whole} @click=${() => (this.whole = !this.whole)}>
        ${
          this.whole
            ? locale.text('profile.showLargest')
            : locale.text('profile.showAll', {count: all})
        }
      </button>
    `;
  }

  #profiles({figures, filter}: HotspotView): readonly RegionProfile[] {
    const {taxonomy, year} = filter;
    return this.selected
      .flatMap((region) => regionProfile(figures, {region, taxonomy, year}) ?? [])
      .slice(0, MOST);
  }

  #scene(view: HotspotView, profiles: readonly RegionProfile[], locale: Locale): ProfileScene {
    return {
      view,
      locale,
      profiles,
      whole: this.whole,
      onRemove: (code) => this.#remove(code),
      onSector: (key) => this.#chooseSector(key, view),
      onPoint: (code) => this.#point(code),
    };
  }

  #remove(code: string): void {
    this.#removedAt = [...this.removeButtons].findIndex((button) => button.matches(':focus'));
    const others = this.selected.filter((each) => each !== code);
    const select = new HotspotSelectEvent(regionTargets(others));
    this.dispatchEvent(select);
  }

  /** Moves the focus to the next region's button, or to the search after the last one. */
  #refocus(): void {
    const at = this.#removedAt;
    this.#removedAt = -1;
    if (at < 0) return;
    const buttons = [...this.removeButtons];
    (buttons[at] ?? buttons.at(-1) ?? this.search)?.focus();
  }

  #chooseSector(key: string, {filter}: HotspotView): void {
    const alone = filter.sectors.length === 1 && filter.sectors[0] === key;
    const change = new HotspotSectorChangeEvent(filter.taxonomy, alone ? [] : [key]);
    this.dispatchEvent(change);
  }

  #point(code: string | undefined): void {
    const hover = new HotspotHoverEvent(regionTarget(code));
    this.dispatchEvent(hover);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hotspot-profile': HotspotProfile;
  }
}
