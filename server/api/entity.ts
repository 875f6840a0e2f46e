import type { Language, RelationType } from '../model/index.js';
import type { Direction, StoredEntity } from '../store/port.js';
import { entityAddress } from './address.js';
import type { Context } from './context.js';
import { textOf } from './document.js';
import { connection, pageRequest, type PageArguments } from './page.js';

/** Types of name that are shown, the better first. An acronym alone says too little. */
const SHOWN = ['full', 'short', 'seen'] as const;

/** Of a State, the short form of its name: "France" before "French Republic". */
const SHOWN_OF_STATE = ['short', 'full', 'seen'] as const;

function nameIn(entity: StoredEntity, language: Language | 'und'): string | undefined {
  const names = entity.names.filter((name) => name.language === language);
  for (const type of entity.kind === 'State' ? SHOWN_OF_STATE : SHOWN) {
    const found = names.find((name) => name.type === type);
    if (found) return found.text;
  }
  return undefined;
}

/** "75/240" of A/RES/75/240, "1325" of S/RES/1325(2000), "3201" of A/RES/3201(S-VI), "74/120" of A/RES/74/120A. */
const NUMBER = /(\d+\/\d+|\d+)(?:[A-Z](?:-[A-Z])?)?(?:\((?:\d{4}|[SEIVXL-]+)\))?$/;

/**
 * The name that the store shows; or the symbol, where that name only spells the symbol out, in the
 * language of whichever texts say so most often: "résolution 73/266 de l'Assemblée générale".
 */
function shownName({ id, name, names, symbol }: StoredEntity): string {
  if (symbol === undefined || symbol !== id) return name;
  // a title has the language of its text
  const isCitation = names.every(({ type, language }) => type === 'seen' && language === undefined);
  const number = NUMBER.exec(symbol)?.[1];
  return isCitation && number !== undefined && new RegExp(`(?<!\\d)${number}(?!\\d)`).test(name)
    ? symbol
    : name;
}

/** The name in the language asked for, else in English, else the one that the store shows, or the symbol. */
export function entityName(entity: StoredEntity, language?: Language | 'und' | null): string {
  const shown = shownName(entity);
  if (!language || language === 'und') return shown;
  return nameIn(entity, language) ?? nameIn(entity, 'en') ?? shown;
}

interface RelationsArguments extends PageArguments {
  types?: RelationType[] | null;
  direction?: Direction | null;
}

/** Fields of every type of entity; those not named here are the stored entity's own. */
export const Entity = {
  __resolveType: (entity: StoredEntity) => entity.kind,
  name: (entity: StoredEntity, args: { language?: Language | 'und' | null }) =>
    entityName(entity, args.language),
  identifiers: (entity: StoredEntity) =>
    Object.entries(entity.identifiers).map(([scheme, value]) => ({ scheme, value })),
  address: (entity: StoredEntity) => entityAddress(entity),
  relations: async (entity: StoredEntity, args: RelationsArguments, { store }: Context) => {
    const request = pageRequest(args, 'Entity.relations', 50);
    const filter = { direction: args.direction ?? 'BOTH', ...(args.types ? { types: args.types } : {}) };
    return connection(await store.relations(entity.id, filter, request), request, (relation) => relation);
  },
};

export const Instrument = {
  __resolveType: Entity.__resolveType,
  document: (entity: StoredEntity, args: { language?: Language | 'und' | null }, context: Context) =>
    textOf(entity.id, args.language, context),
};

export const Body = { __resolveType: Entity.__resolveType };
