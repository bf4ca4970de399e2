import {svg, type SVGTemplateResult} from 'lit';

import {chartColours} from '../../chart/chart-colours.js';
import {latticeGround, quadrantLabels, regionDot} from '../../chart/lattice-marks.js';
import {chartPicture} from '../../export/chart-picture.js';
import type {HotspotPicture} from '../../export/hotspot-picture.js';
import {textWidth, type PictureBlock, type TextPlace} from '../../export/picture-text.js';
import {starMethodSentences} from '../../locale/star-method-text.js';
import {strengthsNoteTexts} from './strengths-notes.js';
import {
  strengthsHeadline,
  strengthsScene,
  strengthsTitle,
  type StrengthsScene,
} from './strengths-scene.js';

const SIZE = 12;
const LINE = 15;
/** Room for the titles of the axes, in user units. */
const TITLE = 20;

/** Picture of the chart, as wide as paper has room for, with its title and its source. */
export function strengthsPicture(scene: StrengthsScene): HotspotPicture {
  const {view, locale} = scene;
  // The picture says how stars are given itself.
  const method = starMethodSentences(view.figures, locale);
  return chartPicture(view.figures, {
    locale,
    title: strengthsTitle(scene),
    headline: strengthsHeadline(scene),
    notes: strengthsNoteTexts(scene).filter((note) => !method.includes(note)),
    draw: (place) => chart(scene, place),
  });
}

function chart(
  {view, selected, countries, locale}: StrengthsScene,
  place: TextPlace,
): PictureBlock {
  const {muted} = chartColours('light');
  const font = {textWidth: (text: string) => textWidth(text, {size: SIZE}), lineHeight: LINE};
  const scene = strengthsScene({view, selected, countries}, {width: place.width, font, locale});
  if (scene === undefined) return {content: svg``, height: 0};
  const {layout, strengths} = scene;
  const across = locale.label(strengths.sectoralTaxonomy.label);
  const up = locale.label(strengths.crossSectoralTaxonomy.label);
  const height = layout.height + 2 * TITLE;
  return {
    height,
    content: svg`
      <g transform=${`translate(${place.x} ${place.y})`}>
        <text x="0" y="12" font-size=${SIZE} font-weight="bold" fill=${muted}
          >↑ ${locale.text('strengths.crossSectoralIn', {taxonomy: up})}</text>
        <text x=${place.width} y=${height - 4} font-size=${SIZE} font-weight="bold" fill=${muted}
          text-anchor="end">${locale.text('strengths.sectoralIn', {taxonomy: across})} →</text>
        <g transform=${`translate(0 ${TITLE})`}>${dots(scene)}</g>
      </g>
    `,
  };
}

function dots({layout, circles, selected}: StrengthsScene): SVGTemplateResult {
  const colours = chartColours('light');
  const {ink, palette} = colours;
  const ringed = circles.filter(({key}) => selected.includes(key));
  return svg`
    ${latticeGround(layout, colours)} ${quadrantLabels(layout, colours)}
    ${circles.map((region) =>
      regionDot({region, strong: region.strong, pale: !region.highlighted}, colours),
    )}
    ${ringed.map(
      ({cx, cy, radius}) => svg`
        <circle cx=${cx} cy=${cy} r=${radius + 2} fill="none" stroke=${ink} stroke-width="5" />
        <circle cx=${cx} cy=${cy} r=${radius + 2} fill="none" stroke=${palette.highlight}
          stroke-width="3" />
      `,
    )}
    ${circles.flatMap(({label}) =>
      (label?.lines ?? []).map(
        (line, at) => svg`<text x=${label?.box.left} y=${(label?.box.top ?? 0) + (at + 0.8) * LINE}
          font-size=${SIZE} fill=${ink}>${line}</text>`,
      ),
    )}
  `;
}
