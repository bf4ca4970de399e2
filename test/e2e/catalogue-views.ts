import {STATES, type CatalogueState, type Figures} from '../../demo/catalogue/states.js';
import {de} from '../../src/locale/languages/de.js';
import {el} from '../../src/locale/languages/el.js';
import type {DemoView} from './demo-view.js';

/** What shows that the widget has come to a state. */
const READY: Readonly<Record<Figures, string>> = {
  none: '[part=message]',
  coming: 'progress:indeterminate',
  counted: 'progress:not(:indeterminate)',
  failed: '[part=message] button',
  defective: 'figcaption .credit',
  unmet: 'figcaption .credit',
  real: 'figcaption .credit',
  long: 'figcaption .credit',
};

/** Titles of the last element, by language. */
const TITLES: Readonly<Record<string, string | undefined>> = {
  de: de['share.title'],
  el: el['share.title'],
};

/** The catalogue, state by state: all elements at once would have landmarks of the same name. */
export const CATALOGUE_VIEWS: readonly DemoView[] = STATES.map((state) => ({
  name: state.heading,
  open: (page) => openState(page, state),
}));

async function openState(
  page: Parameters<DemoView['open']>[0],
  {id, heading, figures, frame}: CatalogueState,
): Promise<void> {
  await page.getByRole('navigation', {name: 'States'}).getByText(heading, {exact: true}).click();
  await page.locator(`#regional-hotspots-${id} ${READY[figures]}`).first().waitFor();
  const title = TITLES[frame?.lang ?? ''];
  if (title === undefined) return;
  await page.locator(`#hotspot-share-${id}`).getByText(title, {exact: true}).waitFor();
}
