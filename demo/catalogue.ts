import type {FeatureCollection} from 'geojson';

import {answerRequests} from './catalogue/answers.js';
import {catalogueContents} from './catalogue/contents.js';
import {SPECIMENS} from './catalogue/specimens.js';
import {STATES} from './catalogue/states.js';
import {catalogueViews} from './catalogue/views.js';

answerRequests();
const answer = await fetch('../data/eu-hotspots.geojson');
const geojson = (await answer.json()) as FeatureCollection;
const library = await globalThis.regionalHotspots?.library();
if (library === undefined) throw new Error('the page must load regional-hotspots.js first');
const views = catalogueViews(library, geojson);

fillList(
  '#elements',
  Object.keys(SPECIMENS).map((tag) => ({id: tag, text: tag})),
);
fillList(
  '#states',
  STATES.map(({id, heading}) => ({id, text: heading})),
);
addEventListener('popstate', show);
document.addEventListener('click', follow);
show();

/** Shows what the address names. */
function show(): void {
  const only = new URLSearchParams(location.search).get('only') ?? '';
  document
    .querySelector('#catalogue')
    ?.replaceChildren(...catalogueContents(only, {views, geojson}));
  for (const link of document.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `?only=${only}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Follows links within the catalogue without loading its data again. */
function follow(click: MouseEvent): void {
  const link = click.target instanceof Element ? click.target.closest('a[href^="?"]') : null;
  if (link === null || click.ctrlKey || click.metaKey || click.shiftKey) return;
  click.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show();
  scrollTo(0, 0);
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

function fillList(selector: string, entries: readonly Entry[]): void {
  const items = [{id: '', text: 'All'}, ...entries].map(({id, text}) => {
    const link = document.createElement('a');
    link.href = `?only=${id}`;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  document.querySelector(selector)?.replaceChildren(...items);
}
