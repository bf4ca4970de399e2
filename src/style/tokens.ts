import {css, type CSSResult} from 'lit';

/**
 * Design tokens of all elements. Pages set the public names; the elements read the private ones,
 * which fall back to the Europa Component Library and then to our own values. Light and dark follow
 * the page's `color-scheme` or the element's attribute `scheme`.
 *
 * @cssproperty [--hotspot-text] - Text.
 * @cssproperty [--hotspot-text-muted] - Notes, units and other secondary text.
 * @cssproperty [--hotspot-surface] - Background.
 * @cssproperty [--hotspot-surface-raised] - Background of headers and controls.
 * @cssproperty [--hotspot-line] - Rules between parts.
 * @cssproperty [--hotspot-control-line] - Edges of controls; contrast 3:1 or more.
 * @cssproperty [--hotspot-accent] - Links, checked controls, bars.
 * @cssproperty [--hotspot-accent-text] - Text on the accent.
 * @cssproperty [--hotspot-hover] - Background of hovered items.
 * @cssproperty [--hotspot-selected] - Background of selected items.
 * @cssproperty [--hotspot-focus] - Focus ring.
 * @cssproperty [--hotspot-amber] - Marks of what the reader has chosen.
 * @cssproperty [--hotspot-amber-ink] - Edges and text of what the reader has chosen.
 * @cssproperty [--hotspot-amber-tint] - Background of what the reader has chosen.
 * @cssproperty [--hotspot-error] - Text of errors.
 * @cssproperty [--hotspot-gap=0.5rem] - Space between neighbours.
 * @cssproperty [--hotspot-radius=0.25rem] - Radius of corners.
 * @cssproperty [--hotspot-font=inherit] - Font family.
 * @cssproperty [--hotspot-direction=ltr] - Direction of the words: left to right in all 24
 * languages, even on right-to-left pages; `rtl` for custom words.
 */
export const tokens: CSSResult = css`
  :host {
    --_text: var(--hotspot-text, light-dark(var(--ecl-color-dark, #26324b), #e4e9f2));
    --_text-muted: var(--hotspot-text-muted, light-dark(#515b70, #a9b4c7));
    --_surface: var(--hotspot-surface, light-dark(var(--ecl-color-background, #fcfcfc), #131a28));
    --_surface-raised: var(--hotspot-surface-raised, light-dark(#f1f4fa, #1d2637));
    --_line: var(--hotspot-line, light-dark(#d9dee8, #323d52));
    --_control-line: var(--hotspot-control-line, light-dark(#6b7691, #8592ab));
    --_accent: var(--hotspot-accent, light-dark(var(--ecl-color-primary, #3860ed), #8ba6ff));
    --_accent-text: var(--hotspot-accent-text, light-dark(#ffffff, #0d1424));
    --_hover: var(--hotspot-hover, light-dark(#eaf0ff, #222e47));
    --_selected: var(--hotspot-selected, light-dark(#d9e3ff, #2b3c63));
    --_focus: var(--hotspot-focus, light-dark(#051036, #ffd617));
    --_amber: var(--hotspot-amber, light-dark(#f2a900, #ffc233));
    --_amber-ink: var(--hotspot-amber-ink, light-dark(#8a5200, #ffcf5c));
    --_amber-tint: var(--hotspot-amber-tint, light-dark(#fff3d6, #3a3018));
    --_error: var(--hotspot-error, light-dark(#b3141b, #ff8f94));
    --_gap: var(--hotspot-gap, 0.5rem);
    --_radius: var(--hotspot-radius, 0.25rem);

    font-family: var(--hotspot-font, inherit);
    line-height: 1.4;

    /* Without these, the words in here would inherit a page's rules for all elements. */
    border-collapse: separate !important;
    border-spacing: 0 !important;
    box-sizing: border-box !important;
    caption-side: top !important;
    color: var(--_text) !important;
    cursor: auto !important;
    direction: var(--hotspot-direction, ltr) !important;
    fill: black !important;
    font-style: normal !important;
    font-variant: normal !important;
    hyphens: manual !important;
    list-style: disc outside !important;
    overflow-wrap: normal !important;
    stroke: none !important;
    stroke-width: 1px !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    user-select: auto !important;
    white-space: normal !important;
    word-break: normal !important;
    writing-mode: horizontal-tb !important;
  }

  /* In quirks mode tables inherit neither fonts nor colours. */
  table {
    color: inherit;
    font: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  /* Positions in drawings are from the left. */
  svg {
    direction: ltr;
  }

  :host([hidden]) {
    display: none;
  }

  :host([scheme='light']) {
    color-scheme: light;
  }

  :host([scheme='dark']) {
    color-scheme: dark;
  }

  /* Paper is white, whatever the page's scheme. */
  @media print {
    :host,
    :host([scheme='dark']) {
      color-scheme: light;
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  @media (prefers-contrast: more) {
    :host {
      --_text: light-dark(#000000, #ffffff);
      --_text-muted: light-dark(#26324b, #e4e9f2);
      --_line: light-dark(#515b70, #a9b4c7);
      --_control-line: light-dark(#000000, #ffffff);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_control-line: ButtonBorder;
      --_accent: Highlight;
      --_accent-text: HighlightText;
      --_focus: Highlight;
      --_text-muted: CanvasText;
    }
  }
`;
