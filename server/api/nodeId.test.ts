import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceId, parseNodeId } from './nodeId.js';

const part = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => encodeURIComponent(text));

describe('a global id', () => {
  it('of an entity is the entity id itself', () => {
    expect(parseNodeId('A/RES/74/247')).toEqual({ type: 'entity', id: 'A/RES/74/247' });
    expect(parseNodeId('')).toEqual({ type: 'entity', id: '' });
  });

  it('of a relation and of its evidence reads back as it was written', () => {
    fc.assert(
      fc.property(part, part, fc.string({ unit: 'grapheme', minLength: 1 }), (source, target, assertion) => {
        const relation = `CITES ${source} ${target}`;
        expect(parseNodeId(relation)).toEqual({ type: 'relation', id: relation });
        expect(parseNodeId(evidenceId(relation, assertion))).toEqual({
          type: 'evidence',
          relation,
          id: assertion,
        });
      }),
    );
  });

  it.each(['LIKES a b', 'CITES a', 'CITES a b c d', 'CITES %E0%A4%A b', 'a b'])(
    'that can name nothing is refused: %s',
    (id) => {
      expect(parseNodeId(id)).toBeUndefined();
    },
  );
});
