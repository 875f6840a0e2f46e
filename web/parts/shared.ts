import { css, html, svg, type TemplateResult } from 'lit';
import type { Kind, RelationType } from '../api/types.js';
import type { Ui } from '../i18n/ui.js';
import { KIND_STYLES, RELATION_STYLES, type Colour } from '../graph/styles.js';

/** What every part of the page has in common. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--ground);
  }
  button:hover:not(:disabled) {
    border-color: var(--accent);
    color: var(--accent);
  }
  button:disabled {
    cursor: default;
    color: var(--quiet);
  }
  button.plain {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  h1,
  h2,
  h3 {
    margin: 0;
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  time {
    white-space: nowrap;
  }
  .quiet {
    color: var(--quiet);
  }
  .small {
    font-size: 0.867rem;
  }
  .warn {
    color: var(--warn);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .glyph {
    flex: none;
    vertical-align: -0.15em;
  }
  .arrow:dir(rtl):not(.back),
  .arrow.back:dir(ltr) {
    transform: scaleX(-1);
  }
  @media print {
    button,
    .no-print {
      display: none !important;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.8em;
      word-break: break-all;
    }
  }
`;

function paint({ light, dark }: Colour): string {
  return `light-dark(${light}, ${dark})`;
}

/** An ISO 8601 date in the language of the interface; a line does not break within it. */
export function dateOf(ui: Ui, iso: string, month: 'long' | 'short' = 'long'): TemplateResult {
  return html`<time datetime=${iso}>${month === 'long' ? ui.date(iso) : ui.shortDate(iso)}</time>`;
}

/** The shape and colour of a kind, as the graph draws it. */
export function kindGlyph(kind: Kind, size = 14): TemplateResult {
  const { path, colour } = KIND_STYLES[kind];
  return html`<svg class="glyph" width=${size} height=${size} viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path} style="fill:${paint(colour)}" />
  </svg>`;
}

/** Arrowheads in a box of 12 by 12, pointing right. */
const HEADS: Readonly<Record<string, TemplateResult>> = {
  triangle: svg`<path d="M0 1l11 5-11 5z"/>`,
  vee: svg`<path d="M0 0l12 6L0 12l4-6z"/>`,
  diamond: svg`<path d="M0 6l6-5 6 5-6 5z"/>`,
  circle: svg`<circle cx="7" cy="6" r="4.5"/>`,
  square: svg`<path d="M2 1.5h9v9H2z"/>`,
  tee: svg`<path d="M8 0h3.5v12H8z"/>`,
  chevron: svg`<path d="M1 0h4l6 6-6 6H1l5-6z"/>`,
  'triangle-tee': svg`<path d="M3 1l9 5-9 5zM0 0h2v12H0z"/>`,
  'circle-triangle': svg`<path d="M5 2l7 4-7 4z"/><circle cx="2.5" cy="6" r="2.8"/>`,
  'triangle-cross': svg`<path d="M3 1l9 5-9 5zM0 0h1.6v12H0z"/>`,
};

/**
 * The line and arrow of a relation type, as the graph draws it, in the direction of reading, or `back`
 * against it; with long dashes and a hollow head where only proposed.
 */
export function relationGlyph(type: RelationType, proposed = false, back = false): TemplateResult {
  const { colour, line, width, arrow } = RELATION_STYLES[type];
  const dash = proposed ? '8 5' : line === 'dotted' ? `0.1 ${2.4 * width}` : 'none';
  const ink = paint(colour);
  const head = proposed ? `fill:var(--ground);stroke:${ink};stroke-width:1.4` : `fill:${ink}`;
  return html`<svg
    class=${back ? 'glyph arrow back' : 'glyph arrow'}
    width="34"
    height="12"
    viewBox="0 0 34 12"
    aria-hidden="true"
  >
    <line
      x1="0"
      x2="23"
      y1="6"
      y2="6"
      style="stroke:${ink};stroke-width:${width};stroke-dasharray:${dash};stroke-linecap:${line === 'dotted' && !proposed ? 'round' : 'butt'}"
    />
    <g transform="translate(21 0)" style=${head}>${HEADS[arrow]}</g>
  </svg>`;
}
