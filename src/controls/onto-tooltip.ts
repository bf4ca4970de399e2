/** Whether the pointer has left a circle, or its map or chart, for the tooltip of the circle. */
export function isOntoTooltip({relatedTarget}: MouseEvent): boolean {
  const target = relatedTarget instanceof Element ? relatedTarget : undefined;
  return target?.closest('.tip, [part=tooltip]') != null;
}
