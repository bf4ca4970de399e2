import type {BarScale} from '../../chart/compare-layout.js';
import {industryTickText} from '../../locale/industry-text.js';
import type {Locale} from '../../locale/locale.js';
import {NO_BREAK_SPACE} from '../../locale/number-text.js';

/** A tick of a scale of shares in words. */
export interface TickText {
  /** In CSS pixels from the start of the scale. */
  readonly position: number;
  readonly text: string;
}

/**
 * Ticks of a scale of shares; only the last one has the sign of per cent.
 *
 * @param signed - Whether gains have a plus sign.
 */
export function tickTexts(
  {ticks, position, width}: BarScale,
  locale: Locale,
  signed = false,
): readonly TickText[] {
  const within = ticks.filter((tick) => position(tick) < width - 4);
  const step = (within[1] ?? 1) - (within[0] ?? 0);
  return within.map((value, at) => {
    const sign = signed && value > 0 ? '+' : '';
    const text = `${sign}${industryTickText('share', {value, step}, locale)}`;
    const short = text.replace(`${NO_BREAK_SPACE}%`, '');
    return {position: position(value), text: at === within.length - 1 ? text : short};
  });
}
