/** Where a command reads and writes; a process, or a stand-in for one. */
export interface Terminal {
  readFile(path: string): Promise<Uint8Array>;
  writeFile(path: string, text: string): Promise<void>;
  /** What the command is asked for. */
  out(text: string): void;
  /** Progress, problems and errors, a line each. */
  note(line: string): void;
}

/** How a command ended. */
export const EXIT = {
  done: 0,
  /** The data has errors. */
  dataErrors: 1,
  /** The command was not understood, or a file cannot be read or written. */
  unusable: 2,
} as const;

/** A command cannot be carried out as it is given; the message says what to change. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
