/** Hashes of files as `integrity` takes them; written when the files are built. */
export const engineIntegrity: string;
export const explorerIntegrity: string;
/** By language, such as `de`. */
export const languageIntegrity: Readonly<Record<string, string>>;
