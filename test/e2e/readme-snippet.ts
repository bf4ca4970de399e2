import {readFileSync} from 'node:fs';

import {DATA} from './site.js';

/**
 * The tags that the README tells editors to paste, with the addresses of the test site.
 *
 * @param attributes - Further attributes of the figure.
 */
export function readmeSnippet(attributes = ''): string {
  const [, snippet] = /^```html\n(.*?)^```/ms.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (snippet === undefined) throw new Error('the README must have a snippet of HTML');
  return snippet
    .replace('src="regional', 'src="/dist/regional')
    .replace('src="eu-hotspots.geojson"', `src="${DATA}" ${attributes}`);
}

/** The snippet without the author's heading, so that the figure has a headline. */
export function headlineSnippet(attributes = ''): string {
  return readmeSnippet(attributes).replace(/\sheading="[^"]*"/, '');
}

/** An article with one column, 640 px wide where the window has room for it. */
export function article(snippet: string, lang = 'en'): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Article</title>
    <style>
      :root { color-scheme: light dark }
      body { margin: 0 auto; max-width: 640px; font: 16px/1.5 sans-serif }
    </style>
  </head>
  <body>
    <main>
      <h1>Cars</h1>
      ${snippet}
      <p id="after">The article goes on.</p>
    </main>
  </body>
</html>`;
}
