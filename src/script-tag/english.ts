import {en} from '../locale/en.js';
import type {Messages} from '../locale/messages.js';

/** Replaces `locale/english.ts`: `explorer.ts` adds the words of its elements when it runs. */
export const english = {...en} as Messages;
