/**
 * Lets a click anywhere in an option press the box in it, as a label would. Labels between a list box
 * and its options hide these from screen readers.
 */
export function pressBox({target, currentTarget}: Event): void {
  const box = (currentTarget as Element).querySelector('input');
  if (box === null || target === box) return;
  box.focus();
  box.click();
}
