import type {Page} from 'playwright-core';

/** A state of a demo page that a reader can reach. */
export interface DemoView {
  readonly name: string;
  /** Goes to this view from the one before it. */
  open(page: Page): Promise<void>;
}
