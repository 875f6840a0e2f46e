import { html, type TemplateResult } from 'lit';
import type { ApiError } from '../api/client.js';
import type { Ui } from '../i18n/ui.js';

/** One sentence for what went wrong, and a button to try again. */
export function failure({ t }: Ui, error: ApiError, retry: () => void): TemplateResult {
  const text = error.code === 'UNREACHABLE' ? t.state.unreachable : t.state.failed(error.message);
  return html`<p role="alert" class="warn">${text}</p>
    <p><button @click=${retry}>${t.state.retry}</button></p>`;
}
