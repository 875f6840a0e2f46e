/** Nouns, by the name that all languages share, that head names but, created, are no bodies: a regime, a plan. */
export const NO_BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'framework strategy process agenda compact roadmap dialogue service authority programme program project ' +
    'decade partnership initiative union association administration foundation bureau parliament assembly ' +
    'university league federation community house standards'
  ).split(' '),
);
