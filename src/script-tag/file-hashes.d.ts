/** Hashes of files in the format of `integrity`; written when the files are built. */
export const engineIntegrity: string;
export const explorerIntegrity: string;
export const listsIntegrity: string;
export const readerIntegrity: string;
/** By language, such as `de`. */
export const languageIntegrity: Readonly<Record<string, string>>;
