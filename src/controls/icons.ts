import {svg, type SVGTemplateResult} from 'lit';

/** Name of an icon. */
export type IconName = 'plus' | 'minus' | 'house' | 'corners' | 'share' | 'about' | 'table';

/** Paths of icons in a box of 16 by 16 user units, drawn with lines alone. */
export const ICONS: Readonly<Record<IconName, SVGTemplateResult>> = {
  plus: svg`<path d="M8 2.5v11M2.5 8h11"></path>`,
  minus: svg`<path d="M2.5 8h11"></path>`,
  house: svg`<path d="M2 7.5 8 2l6 5.5M3.5 6.5v7h9v-7"></path>`,
  corners: svg`<path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"></path>`,
  share: svg`<path d="M8 10V1.5M4.5 5 8 1.5 11.5 5M3 8v6.5h10V8"></path>`,
  table: svg`<path d="M2 3h12v10H2zM2 6.5h12M2 9.75h12M6.5 6.5V13"></path>`,
  about: svg`<path d="M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M8 7.25v4M8 4.5v.25"></path>`,
};
