import {requestedChange} from './requested-change.js';

/** What reads requests for a change. */
export interface ChangeRequests {
  readonly requestedChange: typeof requestedChange;
}

/**
 * What reads requests for a change. The script-tag files have none until a file of theirs has been
 * loaded; nothing is shown in place of a change until then.
 */
export function changeRequests(): ChangeRequests | undefined {
  return {requestedChange};
}
