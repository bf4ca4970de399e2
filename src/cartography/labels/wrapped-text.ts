/**
 * Lines of a text, broken at spaces; a longer word is broken, too.
 *
 * @param most - Maximum number of characters in a line.
 */
export function wrappedText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => wordParts(whole, most))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && [...longer].length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function wordParts(word: string, most: number): readonly string[] {
  const letters = [...word];
  const starts = [...letters.keys()].filter((at) => at % most === 0);
  return starts.map((at) => letters.slice(at, at + most).join(''));
}
