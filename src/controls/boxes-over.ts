import type {Box} from '../cartography/projection/box.js';
import {ownPosition, screenScale} from './own-pixels.js';

/**
 * Boxes of elements from the top left of another one, in its CSS pixels; slots count as what is
 * slotted, and elements without width are left out.
 */
export function boxesOver(ground: Element, elements: Iterable<Element>): readonly Box[] {
  const scale = screenScale(ground);
  return [...elements]
    .flatMap((each) => (each instanceof HTMLSlotElement ? each.assignedElements() : each))
    .map((element) => {
      const {left, top, width, height} = element.getBoundingClientRect();
      const {x, y} = ownPosition({clientX: left, clientY: top}, ground);
      return {left: x, top: y, right: x + width / scale, bottom: y + height / scale};
    })
    .filter(({left, right}) => right > left);
}
