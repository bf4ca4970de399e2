/** Hosts that only one computer or network reaches. */
const LOCAL_HOST =
  /^(?:localhost|.*\.local(?:host)?|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(?:1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[(?:::1?|f[cd].*|fe80.*)\])$/;

/**
 * Whether readers elsewhere cannot load an address: it is that of a file, of one computer or of a
 * private network, or not a whole address.
 *
 * @see RFC 1918, RFC 4193 and RFC 6761 for the hosts.
 */
export function isLocalAddress(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const {protocol, hostname} = new URL(address);
  return !/^https?:$/.test(protocol) || LOCAL_HOST.test(hostname);
}
