import type { StoredAssertion, StoredRelation } from '../store/port.js';
import { requireEntity, type Context } from './context.js';
import { documentAddress, type TextReference } from './document.js';
import { evidenceId } from './nodeId.js';
import type { ParagraphSource } from './paragraph.js';
import { connection, MAX_PAGE, pageRequest, type PageArguments } from './page.js';

/** An assertion, under its global id. */
export type EvidenceSource = StoredAssertion;

function evidence(relation: string, assertion: StoredAssertion): EvidenceSource {
  return { ...assertion, id: evidenceId(relation, assertion.id) };
}

/** The assertion of a relation that has this id in the store; null if there is none. */
export async function findEvidence(
  relation: string,
  assertion: string,
  { store, loaders }: Context,
): Promise<EvidenceSource | null> {
  if ((await loaders.relations.load(relation)) === undefined) return null;
  let after: string | undefined;
  for (;;) {
    const page = await store.evidence(relation, {
      first: MAX_PAGE,
      ...(after === undefined ? {} : { after }),
    });
    const found = page.items.find(({ item }) => item.id === assertion);
    if (found) return evidence(relation, found.item);
    if (!page.hasNext) return null;
    after = page.items.at(-1)?.cursor;
  }
}

export const Relation = {
  source: (relation: StoredRelation, _args: unknown, context: Context) =>
    requireEntity(relation.source, context),
  target: (relation: StoredRelation, _args: unknown, context: Context) =>
    requireEntity(relation.target, context),
  evidence: async (relation: StoredRelation, args: PageArguments, { store }: Context) => {
    const request = pageRequest(args, 'Relation.evidence', 20);
    return connection(await store.evidence(relation.id, request), request, (assertion) =>
      evidence(relation.id, assertion),
    );
  },
};

export const Evidence = {
  document: (assertion: EvidenceSource): TextReference => ({ date: undefined, ...assertion.document }),
  paragraph: ({ paragraph, document }: EvidenceSource): ParagraphSource => ({ ...paragraph, document }),
  address: (assertion: EvidenceSource, _args: unknown, context: Context) =>
    documentAddress(assertion.document.id, context),
};
