import {HotspotRequestError, type RequestFailure} from './hotspot-request-error.js';
import {nextTask} from './time-slice.js';

/** Schemes that browsers fetch, besides the page's own; a `data:` address fails only if malformed. */
const FETCHED = /^(https?|blob|file):$/;
/** Hosts that a page under HTTPS may ask without it. */
const LOCAL = /^(localhost$|127\.|\[::1\]$)/;

/**
 * The response to a request, of whatever status.
 *
 * @throws {@link HotspotRequestError} if there is none.
 * @throws The signal's reason if it aborts the request.
 */
export async function fetchedAnswer(url: URL, signal: AbortSignal): Promise<Response> {
  const {href} = url;
  let violated = false;
  const onViolation = (violation: SecurityPolicyViolationEvent): void => {
    const {disposition, effectiveDirective, blockedURI} = violation;
    if (disposition === 'report' || effectiveDirective !== 'connect-src') return;
    violated ||= href.startsWith(blockedURI);
  };
  addEventListener('securitypolicyviolation', onViolation);
  let reason: RequestFailure = 'blocked';
  let cause: unknown;
  try {
    // Scripts of the page, e.g. for consent, replace `fetch` by functions of any kind.
    const asked: unknown = fetch(href, {signal});
    reason = 'network';
    const answer: unknown = await asked;
    reason = 'blocked';
    if (isReadable(answer)) return answer;
  } catch (error) {
    cause = error;
    // The event of a violation comes a task later.
    if (reason === 'network') await nextTask();
    if (reason === 'network') reason = violated ? 'blocked' : refusal(url);
  } finally {
    removeEventListener('securitypolicyviolation', onViolation);
  }
  signal.throwIfAborted();
  throw new HotspotRequestError(reason, href, {cause});
}

/** Whether it is a response whose body nobody else reads. */
function isReadable(answer: unknown): answer is Response {
  if (Object.prototype.toString.call(answer) !== '[object Response]') return false;
  const {body, bodyUsed} = answer as Response;
  return !bodyUsed && !body?.locked;
}

/** Why browsers refuse to fetch an address, as far as it shows. */
function refusal({protocol, hostname, username, password}: URL): RequestFailure {
  const own = location.protocol;
  if (protocol === 'file:') return own === protocol ? 'disk' : 'blocked';
  if (username || password || !(FETCHED.test(protocol) || protocol === own)) return 'address';
  const mixed = own === 'https:' && protocol === 'http:' && !LOCAL.test(hostname);
  return mixed ? 'blocked' : 'network';
}
