import {isLikeEmpty, SPECIMENS, stateProperties, type SpecimenData} from './specimens.js';
import {STATES, type CatalogueState} from './states.js';

/**
 * The sections of the catalogue, one for each element, with one for each of its states.
 *
 * @param only - Tag of an element, id of a state, or both as in `hotspot-table-dark`; all if empty.
 */
export function catalogueContents(only: string, data: SpecimenData): readonly HTMLElement[] {
  return Object.keys(SPECIMENS).flatMap((tag) => {
    const states = STATES.filter(({id}) => ['', tag, id, `${tag}-${id}`].includes(only));
    return states.length === 0 ? [] : [elementSection(tag, states, data)];
  });
}

function elementSection(
  tag: string,
  states: readonly CatalogueState[],
  data: SpecimenData,
): HTMLElement {
  const list = element('div', {class: SPECIMENS[tag]?.wide ? 'states wide' : 'states'});
  list.append(...states.map((state) => stateSection(tag, state, data)));
  const section = element('section', {id: tag});
  section.append(element('h2', {}, `<${tag}>`), list);
  return section;
}

function stateSection(tag: string, state: CatalogueState, data: SpecimenData): HTMLElement {
  const {id, heading, frame} = state;
  const section = element('section', {id: `${tag}-${id}`});
  const title = element('h3', {});
  title.append(element('a', {href: `?only=${tag}-${id}`}, heading));
  const specimen = SPECIMENS[tag] ?? {};
  if (isLikeEmpty(specimen, state)) {
    const note = 'Like empty: the element has no view until the page has its data.';
    section.append(title, element('p', {class: 'same'}, note));
    return section;
  }
  const shown = document.createElement(tag);
  Object.assign(shown, specimen.properties, stateProperties(specimen, state, data));
  const box = element('div', {...frame, class: `frame ${frame?.class ?? ''}`.trim()});
  box.append(shown);
  section.append(title, box);
  return section;
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
