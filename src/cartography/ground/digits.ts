/**
 * Digits of the base map's codes: printable, without those that need escaping in a string, a
 * template or an inline script.
 */
export const DIGITS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;=>?@[]^_{|}~';
