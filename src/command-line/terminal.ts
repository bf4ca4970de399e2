/** Input and output of a command; a process, or a test's substitute. */
export interface Terminal {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, text: string): Promise<void>;
  /** The command's result. */
  out(text: string): void;
  /** Progress, problems and errors, one line each. */
  note(line: string): void;
}

/** Exit status of a command. */
export const EXIT = {
  done: 0,
  /** The data has errors: part of it was left out. */
  dataErrors: 1,
  /** Nothing was written: no figure can be used, the command is invalid, or a file cannot be read. */
  unusable: 2,
} as const;

/** An invalid command; the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
