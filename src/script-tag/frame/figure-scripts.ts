/**
 * Puts a widget around each `<script type="application/json" class="regional-hotspots">` of the page
 * that is not in one: some CMS strip all tags that they do not know. Scripts that come later remain.
 */
export function replaceFigureScripts(): void {
  const scripts = 'script[type="application/json"].regional-hotspots';
  for (const script of document.querySelectorAll(`:not(regional-hotspots) > ${scripts}`)) {
    const widget = document.createElement('regional-hotspots');
    // The script is moved rather than copied, as Trusted Types refuse to set its text.
    script.replaceWith(widget);
    widget.append(script);
  }
}
