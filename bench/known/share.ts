import type { Extraction } from '../../server/model/index.js';

/** Mentions, and how many of them name something known before the text was read. */
export interface Share {
  mentions: number;
  known: number;
}

/** The mentions of one text. */
export function known({ entities, mentions }: Pick<Extraction, 'entities' | 'mentions'>): Share {
  const ids = new Set(entities.filter((entity) => entity.known).map(({ id }) => id));
  return { mentions: mentions.length, known: mentions.filter(({ entity }) => ids.has(entity)).length };
}

export function sum(shares: readonly Share[]): Share {
  return shares.reduce(
    (all, share) => ({ mentions: all.mentions + share.mentions, known: all.known + share.known }),
    { mentions: 0, known: 0 },
  );
}
