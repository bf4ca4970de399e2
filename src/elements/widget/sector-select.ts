import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

import type {LocalisedText} from '../../dataset/localised-text.js';
import {HotspotSectorChangeEvent} from '../../events.js';
import {sectorsText} from '../../locale/view-title.js';
import type {Locale} from '../../locale/locale.js';
import type {HotspotView} from '../../view/hotspot-view.js';

/** Value of the option for several sectors, which the reader cannot choose here. */
const SEVERAL = ' ';

/** Options of a taxonomy. */
interface Group {
  /** Id of the taxonomy. */
  readonly id: string;
  readonly label: LocalisedText;
  /** Keys of sectors with their names; `id:` for all. */
  readonly options: readonly {readonly key: string; readonly text: string}[];
}

/** Choice of one sector, or of all of a taxonomy, in one line. */
export function sectorSelect(view: HotspotView, locale: Locale): TemplateResult {
  const {filter} = view;
  const [only = '', ...more] = filter.sectors;
  const chosen = more.length > 0 ? SEVERAL : only || `${filter.taxonomy}:`;
  const groups = sectorGroups(view, chosen, locale);
  const onChange = ({currentTarget}: Event): void => {
    const select = currentTarget as HTMLSelectElement;
    const {value} = select;
    const group = groups.find(({options}) => options.some(({key}) => key === value));
    if (group === undefined) return;
    const sectors = value === `${group.id}:` ? [] : [value];
    const change = new HotspotSectorChangeEvent(group.id, sectors);
    select.dispatchEvent(change);
  };
  return html`
    <select
      class="sector"
      aria-label=${locale.text('sector')}
      .value=${live(chosen)}
      @change=${onChange}
    >
      ${
        chosen === SEVERAL
          ? html`<option value=${SEVERAL} selected>${sectorsText(view, locale)}</option>`
          : nothing
      }
      ${groups.map(({label, options}) => {
        const list = options.map(
          ({key, text}) => html`<option value=${key} ?selected=${key === chosen}>${text}</option>`,
        );
        return groups.length > 1
          ? html`<optgroup label=${locale.label(label)}>${list}</optgroup>`
          : list;
      })}
    </select>
  `;
}

/** Taxonomies with the sectors that can be chosen, by name. */
function sectorGroups({figures}: HotspotView, chosen: string, locale: Locale): readonly Group[] {
  return figures.dataset.taxonomies.map(({id, label, sectors, additive}) => {
    const whole = {key: `${id}:`, text: locale.text('allSectors')};
    const each = sectors.flatMap(({key, label: full, short = full, hidden}) =>
      hidden && key !== chosen ? [] : {key, text: locale.label(short)},
    );
    each.sort((one, other) => locale.compare(one.text, other.text));
    return {id, label, options: additive || chosen === whole.key ? [whole, ...each] : each};
  });
}
