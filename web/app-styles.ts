import { css } from 'lit';

/** The page: a bar, then legend, graph over table, and panel; tabs where the screen is narrow. */
export const appStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
  }
  :host([exploring]) {
    height: 100dvh;
  }
  .bar {
    flex: none;
    display: grid;
    grid-template-columns: auto minmax(0, 40rem) 1fr;
    align-items: center;
    gap: 1.2rem;
    min-height: 3.5rem;
    padding: 0.5rem 1.1rem;
    border-bottom: 1px solid var(--rule);
    background: var(--paper);
  }
  .brand a {
    color: var(--ink);
    font-family: var(--serif);
    font-size: 1.4rem;
    font-weight: 600;
    line-height: 1;
    text-decoration: none;
  }
  .languages {
    justify-self: end;
  }
  select {
    padding: 0.25rem 0.4rem;
    border: 1px solid var(--rule);
    border-radius: 4px;
    background: var(--ground);
  }
  .skip {
    position: absolute;
    z-index: 30;
    inset-block-start: -4rem;
    padding: 0.5rem 1rem;
    background: var(--ground);
  }
  .skip:focus {
    inset-block-start: 0.4rem;
  }
  main {
    flex: 1;
    min-height: 0;
  }
  main:focus,
  aside:focus {
    outline: none;
  }
  .explorer {
    display: grid;
    grid-template:
      'legend graph panel' minmax(0, 67fr)
      'legend table panel' minmax(0, 33fr) / 14.5rem minmax(0, 1fr) minmax(21rem, 25.5rem);
  }
  .tabs {
    display: none;
  }
  .legend {
    grid-area: legend;
    overflow: auto;
    padding: 0.9rem 1rem;
    border-inline-end: 1px solid var(--rule);
    background: var(--paper);
  }
  .legend summary {
    display: none;
  }
  .graph {
    grid-area: graph;
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
  }
  .graph renvoi-graph {
    flex: 1;
    min-height: 0;
  }
  .graph[aria-busy='true']::before {
    content: '';
    position: absolute;
    z-index: 6;
    inset: 0 0 auto;
    height: 2px;
    background: linear-gradient(90deg, transparent, var(--accent), transparent);
    animation: slide 1.1s linear infinite;
  }
  @keyframes slide {
    from {
      transform: translateX(-100%);
    }
    to {
      transform: translateX(100%);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .graph[aria-busy='true']::before {
      animation: none;
    }
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3rem 1rem;
    padding: 0.4rem 0.8rem;
  }
  .status select,
  .status button {
    padding: 0.05rem 0.4rem;
  }
  .notice {
    max-width: 34rem;
    margin: auto;
    padding: 1.5rem;
    text-align: center;
  }
  renvoi-graph + .notice {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 1rem;
  }
  renvoi-graph[hidden] + .notice {
    position: static;
  }
  .table {
    grid-area: table;
    display: flex;
    min-width: 0;
    border-block-start: 1px solid var(--rule);
  }
  .table renvoi-table {
    flex: 1;
  }
  aside {
    grid-area: panel;
    overflow: auto;
    border-inline-start: 1px solid var(--rule);
  }
  .nothing {
    padding: 1.2rem;
  }

  @media (max-width: 1100px) {
    .explorer {
      grid-template:
        'legend legend' auto
        'graph panel' minmax(0, 58fr)
        'table panel' minmax(0, 42fr) / minmax(0, 1fr) minmax(18rem, 22rem);
    }
    .legend {
      max-height: 45dvh;
      padding-block: 0.4rem;
      border-inline-end: 0;
      border-block-end: 1px solid var(--rule);
    }
    .legend summary {
      display: list-item;
      cursor: pointer;
    }
  }

  @media (max-width: 760px) {
    :host([exploring]) {
      height: auto;
    }
    .bar {
      grid-template-columns: auto 1fr;
      gap: 0.5rem 1rem;
      padding-inline: 0.8rem;
    }
    .find {
      grid-row: 2;
      grid-column: 1 / -1;
    }
    .find:empty {
      display: none;
    }
    .explorer {
      display: flex;
      flex-direction: column;
    }
    .tabs {
      display: flex;
      border-bottom: 1px solid var(--rule);
    }
    .tabs button {
      flex: 1;
      padding: 0.6rem 0.2rem;
      border: 0;
      border-bottom: 3px solid transparent;
      border-radius: 0;
    }
    .tabs button[aria-pressed='true'] {
      border-color: var(--accent);
      font-weight: 600;
    }
    .explorer:not([data-tab='graph']) :is(.graph, .legend),
    .explorer:not([data-tab='table']) .table,
    .explorer:not([data-tab='details']) aside {
      display: none;
    }
    .legend {
      max-height: none;
    }
    .graph {
      flex: 1;
      min-height: 24rem;
    }
    .table,
    aside {
      border: 0;
    }
  }

  .print-only {
    display: none;
  }

  /* a page for a briefing: what it is about, the drawing, its table, the evidence, whatever the tab */
  @media print {
    :host([exploring]) {
      height: auto;
    }
    :host([exploring]) .bar {
      display: none;
    }
    .explorer {
      display: block;
      height: auto;
    }
    .explorer[data-tab] :is(.graph, .legend, .table, aside) {
      display: block;
    }
    .explorer > h1 {
      position: static;
      width: auto;
      height: auto;
      margin: 0 0 0.4rem;
      overflow: visible;
      clip-path: none;
      font-size: 1.5rem;
      white-space: normal;
    }
    .print-only {
      display: block;
      overflow-wrap: anywhere;
    }
    .graph {
      break-inside: avoid;
    }
    .graph renvoi-graph {
      height: 12cm;
    }
    .legend {
      max-height: none;
      padding: 0;
      border: 0;
      background: none;
    }
    .legend summary {
      display: none;
    }
    .legend details::details-content {
      content-visibility: visible;
    }
    .languages,
    .find,
    .nothing {
      display: none;
    }
    aside {
      border: 0;
    }
  }
`;
