/** Hash of the engine's file as `integrity` takes it; written when the files are built. */
export const engineIntegrity: string;
