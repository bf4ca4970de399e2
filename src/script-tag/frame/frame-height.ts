/** Messages about a height that the frame's page has not given it, one a second. */
const ATTEMPTS = 10;

/**
 * Reports the height of the page's content, in CSS pixels, to the page with the frame: at once, when
 * it changes, and again while the frame has another height, as the page may not listen yet.
 *
 * The messages are those of Datawrapper and AMP, which many CMS act on, and
 * `{type: 'regional-hotspots-height', height}`.
 */
export function reportHeight(): void {
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    clearTimeout(timer);
    const height = contentHeight();
    for (const message of messages(height)) parent.postMessage(message, '*');
    attempts += 1;
    if (height !== innerHeight && attempts < ATTEMPTS) timer = setTimeout(report, 1000);
  };
  new ResizeObserver(() => {
    attempts = 0;
    report();
  }).observe(document.body);
}

function contentHeight(): number {
  return Math.ceil(document.body.getBoundingClientRect().height);
}

function messages(height: number): readonly object[] {
  return [
    {type: 'regional-hotspots-height', height},
    {'datawrapper-height': {'regional-hotspots': height}},
    {sentinel: 'amp', type: 'embed-size', height},
  ];
}
