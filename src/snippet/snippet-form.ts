/**
 * Forms of a snippet, the usual one first:
 *
 * - `tag`: the element with attributes, after the script.
 * - `json`: the element with all options in its child script, for CMS that strip attributes.
 * - `frame`: an `<iframe>` of `embed.html`, for CMS that strip scripts.
 * - `react`: a component of an app that has installed the package.
 * - `script`: a script of JSON alone, for CMS that strip unknown tags; the page loads the library.
 */
export const SNIPPET_FORMS = ['tag', 'json', 'frame', 'react', 'script'] as const;

/** One of {@link SNIPPET_FORMS}. */
export type SnippetForm = (typeof SNIPPET_FORMS)[number];
