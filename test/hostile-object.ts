/** An object that refuses to be read: as a whole, or its one member. */
export function hostileObject(kind: 'revoked' | 'getter', name = 'other'): object {
  if (kind === 'revoked') return revoked({});
  const object = {};
  spoilByGetter(object, name);
  return object;
}

/** Makes a member of an object or an array unreadable. */
type Spoil = (holder: object, name: string) => void;

/** Defines a getter that throws. */
export function spoilByGetter(holder: object, name: string): void {
  Object.defineProperty(holder, name, {get: refuse, enumerable: true, configurable: true});
}

/** Ways to make a member unreadable. */
export const HOSTILE_KINDS: Readonly<Record<string, Spoil>> = {
  getter: spoilByGetter,
  'revoked object': (holder, name) => put(holder, name, revoked({})),
  'revoked array': (holder, name) => put(holder, name, revoked([])),
  'proxy without members': (holder, name) => {
    put(holder, name, new Proxy({}, {get: refuse, ownKeys: refuse, has: refuse}));
  },
  'proxy with nothing at all': (holder, name) => {
    const traps = {getOwnPropertyDescriptor: refuse, getPrototypeOf: refuse};
    put(holder, name, new Proxy([], {...traps, get: refuse, ownKeys: refuse, has: refuse}));
  },
  'object without a text': (holder, name) => {
    put(holder, name, {toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse});
  },
  'array without an iterator': (holder, name) => {
    put(holder, name, Object.assign([9, 48], {[Symbol.iterator]: refuse}));
  },
};

function put(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, {value, enumerable: true, configurable: true});
}

function revoked(target: object): object {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function refuse(): never {
  throw new Error('hostile');
}
