import { isInstrument } from '../model/index.js';
import type { StoredAssertion, StoredRelation } from '../store/port.js';
import { entityAddress } from './address.js';
import { requireEntity, type Context } from './context.js';
import { documentAddress, type TextReference } from './document.js';
import { evidenceId } from './nodeId.js';
import type { ParagraphSource } from './paragraph.js';
import { connection, MAX_PAGE, pageRequest, type PageArguments } from './page.js';

/** An assertion, under its global id, with the source of its relation. */
export type EvidenceSource = StoredAssertion & { source: string };

function evidence({ id, source }: StoredRelation, assertion: StoredAssertion): EvidenceSource {
  return { ...assertion, id: evidenceId(id, assertion.id), source };
}

/**
 * Of the document if it has one, else of the instrument that it says this of: a digest is published
 * nowhere else, what it digests is.
 */
async function officialText(
  { document, source }: EvidenceSource,
  context: Context,
): Promise<string | undefined> {
  const own = await documentAddress(document.id, context);
  if (own !== undefined || source === document.id) return own;
  const entity = await context.loaders.entities.load(source);
  // the address of a body is that of its site, not of a text
  return entity && isInstrument(entity.kind) ? entityAddress(entity) : undefined;
}

/** The assertion of a relation that has this id in the store; null if there is none. */
export async function findEvidence(
  relation: string,
  assertion: string,
  { store, loaders }: Context,
): Promise<EvidenceSource | null> {
  const found = await loaders.relations.load(relation);
  if (found === undefined) return null;
  let after: string | undefined;
  for (;;) {
    const page = await store.evidence(relation, {
      first: MAX_PAGE,
      ...(after === undefined ? {} : { after }),
    });
    const match = page.items.find(({ item }) => item.id === assertion);
    if (match) return evidence(found, match.item);
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
      evidence(relation, assertion),
    );
  },
};

export const Evidence = {
  document: (assertion: EvidenceSource): TextReference => ({ date: undefined, ...assertion.document }),
  paragraph: ({ paragraph, document }: EvidenceSource): ParagraphSource => ({ ...paragraph, document }),
  address: (assertion: EvidenceSource, _args: unknown, context: Context) => officialText(assertion, context),
};
