import {noChange, type ElementPart, type ReactiveControllerHost} from 'lit';
import {AsyncDirective, directive, type DirectiveResult} from 'lit/async-directive.js';

import {RovingFocus} from './roving-focus.js';

class RovingToolbar extends AsyncDirective {
  #host: ReactiveControllerHost | undefined;
  #roving: RovingFocus | undefined;

  render(): unknown {
    return noChange;
  }

  override update({element, options}: ElementPart): unknown {
    const host = options?.host as ReactiveControllerHost | undefined;
    if (this.#roving || !host) return noChange;
    const roving = new RovingFocus(host, {items: () => shownButtons(element), wraps: true});
    element.addEventListener('focusin', roving.onFocus);
    element.addEventListener('keydown', roving.onKey as EventListener);
    this.#host = host;
    this.#roving = roving;
    return noChange;
  }

  protected override disconnected(): void {
    if (this.#roving) this.#host?.removeController(this.#roving);
  }

  protected override reconnected(): void {
    if (this.#roving) this.#host?.addController(this.#roving);
  }
}

/**
 * Directive of a toolbar's element that makes its buttons one tab stop, by {@link RovingFocus}; the
 * arrow keys go on from the last to the first. Each button needs a `value` of its own.
 */
export const rovingToolbar: () => DirectiveResult = directive(RovingToolbar);

function shownButtons(toolbar: Element): readonly HTMLButtonElement[] {
  return [...toolbar.querySelectorAll('button')].filter((button) => button.checkVisibility());
}
