import { css } from 'lit';

/** What the two panels, of a node and of a relation, have in common. */
export const panelStyles = css`
  :host {
    display: block;
    padding: 1rem 1.1rem 2rem;
    overflow-wrap: anywhere;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    min-height: 2rem;
  }
  .top button {
    margin-inline-start: auto;
    border-color: transparent;
    font-size: 1.2rem;
    line-height: 1;
  }
  h2 {
    margin: 0.2rem 0 0.6rem;
    font-size: 1.3rem;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 1.4rem 0 0.4rem;
    padding-bottom: 0.2rem;
    border-bottom: 1px solid var(--rule);
    font-size: 1.05rem;
  }
  h4 {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    margin: 0.9rem 0 0.2rem;
    font-size: 0.933rem;
  }
  p {
    margin: 0.4rem 0;
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 0.15rem 0.9rem;
    margin: 0.7rem 0;
    font-size: 0.933rem;
  }
  dt {
    overflow-wrap: break-word;
    color: var(--quiet);
  }
  dd {
    margin: 0;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0.7rem 0;
  }
`;
