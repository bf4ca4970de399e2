// Files dropped on an element, one at a time; the class `dropping` is set while one hovers.

/** Calls `take` with each file that is dropped on `element`. */
export function droppedFiles(element, take) {
  let depth = 0;
  const mark = (change) => {
    depth = Math.max(0, depth + change);
    element.classList.toggle('dropping', depth > 0);
  };
  const hasFiles = ({dataTransfer}) => dataTransfer?.types.includes('Files') === true;

  element.addEventListener('dragenter', (event) => hasFiles(event) && mark(1));
  element.addEventListener('dragleave', (event) => hasFiles(event) && mark(-1));
  element.addEventListener('dragover', (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  element.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(-depth);
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  });
}
