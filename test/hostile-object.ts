/** An object that refuses to be read: as a whole, or its one member. */
export function hostileObject(kind: 'revoked' | 'getter', name = 'other'): object {
  if (kind === 'revoked') {
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }
  const get = (): never => {
    throw new Error('hostile');
  };
  return Object.defineProperty({}, name, {get, enumerable: true, configurable: true});
}
