import { html, type TemplateResult } from 'lit';
import { toQuery } from '../state/url.js';
import type { View } from '../state/view.js';

/** What an element asks of the page: the next view, from the present one. */
export type Producer = (view: View) => View;

export class GoEvent extends Event {
  static readonly type = 'renvoi-go';
  constructor(readonly producer: Producer) {
    super(GoEvent.type, { bubbles: true, composed: true });
  }
}

/** Asks the page for another view. */
export function go(from: EventTarget, producer: Producer): void {
  from.dispatchEvent(new GoEvent(producer));
}

/** A link to another view: an ordinary address, which can be copied or opened in a new tab. */
export function viewLink(view: View, producer: Producer, content: unknown, title = ''): TemplateResult {
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(event.currentTarget!, producer);
  };
  return html`<a href=${toQuery(producer(view)) || './'} title=${title} @click=${follow}>${content}</a>`;
}
