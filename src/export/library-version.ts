/** Version of this library, as in its package.json; a test keeps them in step. */
export const LIBRARY_VERSION = '0.1.0';
