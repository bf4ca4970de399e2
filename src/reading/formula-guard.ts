/**
 * Characters between the start of a cell and a sign that a spreadsheet may skip, or take for the
 * end of a cell if it divides the file by another character than its own.
 */
const RUN = /^['"|,;\s\p{C}]*|['"|,;\s\p{C}]+/gu;

/** Characters that begin a formula, also in full and small width. */
const SIGN = /[=+\-@＝＋－＠﹦﹢﹣﹫]/;

/** Characters after which a spreadsheet may begin a cell. */
const DIVIDER = /[|,;\t\r\n]/g;
const GUARDED = /([|,;\t\r\n])'/g;

/** Beginning of a cell that some programs skip. */
const SKIPPED = /^'*[\t\r\n]/;

/**
 * Text in which an apostrophe precedes whatever a spreadsheet would read as a formula, also after it
 * has divided the text at a comma, a semicolon, a tab, a bar or the end of a line.
 *
 * @see OWASP, "CSV Injection"
 */
export function guardedText(text: string): string {
  return text.replace(RUN, (run, at: number) => {
    const start = at === 0 ? "'" : '';
    if (leadsToSign(text, run, at)) return `${start}${run.replace(DIVIDER, "$&'")}`;
    return SKIPPED.test(run) ? `${start}${run}` : run;
  });
}

/** Text without the apostrophes that {@link guardedText} has added. */
export function unguardedText(text: string): string {
  if (!text.includes("'")) return text;
  return text.replace(RUN, (run, at: number) => {
    const isStart = at === 0 && run.startsWith("'");
    const rest = isStart ? run.slice(1) : run;
    if (leadsToSign(text, run, at)) return rest.replace(GUARDED, '$1');
    return SKIPPED.test(run) ? rest : run;
  });
}

function leadsToSign(text: string, run: string, at: number): boolean {
  return SIGN.test(text[at + run.length] ?? '');
}
