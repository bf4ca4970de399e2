/**
 * Scrolls a frame, and nothing around it, until a row of its table shows beneath the sticky head.
 */
export function scrollToRow(frame: HTMLElement, row: HTMLElement): void {
  const head = frame.querySelector('thead')?.offsetHeight ?? 0;
  const top = row.offsetTop - head;
  const bottom = row.offsetTop + row.offsetHeight - frame.clientHeight;
  if (frame.scrollTop > top || frame.scrollTop < bottom) frame.scrollTop = top;
}
