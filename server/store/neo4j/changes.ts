import { claimsOf, settle, settledByFacts, type Claim, type Settled, type Sighting } from '../claims.js';
import { FACT_TYPES, factNames, registeredNames, seenName, type HeldName, type NewName } from '../names.js';
import type { EntityFacts } from '../port.js';
import type { Work } from './connection.js';
import {
  entityProperties,
  fromSightingRow,
  heldName,
  labelsOf,
  nameProperties,
  type NameRow,
  type SightingRow,
} from './rows.js';

/** Entities that are fetched or written together. */
const BATCH = 1000;

interface StateRow {
  id: string;
  labels: string[];
  degree: number | null;
  facts: string | null;
  claims: string | null;
  names: (NameRow & { ref: string })[];
  shipped: SightingRow | null;
}

/** A name, the node it stands in, and whether what it counts has changed since. */
type Name = HeldName & Pick<NewName, 'also'> & { ref?: string; changed?: boolean };

/** An entity with all that is said of it. */
interface State {
  labels: readonly string[];
  degree: number;
  facts: Settled | undefined;
  claims: Map<string, Claim>;
  names: Map<string, Name>;
  shipped: Sighting | undefined;
}

const keyOf = ({ type, language, text }: NewName) => JSON.stringify([type, language, text]);

/**
 * What a transaction changes of entities, gathered and written once: what texts say of them is counted,
 * and their properties are settled from the counts and the facts.
 */
export class Changes {
  readonly #states = new Map<string, State>();
  /** Nodes of names that are no more. */
  readonly #lostNames: string[] = [];

  constructor(private readonly work: Work) {}

  /** Fetches entities that were not fetched yet; those that are new are made. */
  async fetch(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#states.has(id));
    await this.work.batches('makeEntities', 'ids', missing, BATCH);
    for (const row of await this.work.batches<StateRow>('entityStates', 'ids', missing, BATCH)) {
      this.#states.set(row.id, toState(row));
    }
  }

  /** Counts what a text says of an entity, once more or once less. */
  count(id: string, sighting: Sighting, by: 1 | -1): void {
    const { claims, names } = this.#state(id);
    for (const [field, value] of claimsOf(sighting)) {
      const key = JSON.stringify([field, sighting.own, value]);
      const texts = (claims.get(key)?.texts ?? 0) + by;
      if (texts === 0) claims.delete(key);
      else claims.set(key, { field, own: sighting.own, value, texts });
    }
    const name = this.#name(names, { type: 'seen', language: sighting.language ?? '', text: sighting.name });
    name.texts += by;
    name.own += sighting.own ? by : 0;
    name.changed = true;
  }

  /** Forgets all that was counted of an entity, to be counted again. */
  reset(id: string, degree: number): void {
    const state = this.#state(id);
    state.claims.clear();
    state.shipped = undefined;
    state.degree = degree;
    for (const name of [...state.names.values()]) {
      if (name.type !== 'seen') continue;
      Object.assign(name, { texts: 0, own: 0, changed: true });
    }
  }

  /** Replaces what the authority file says of an entity. */
  setFacts(id: string, fact: EntityFacts | undefined): void {
    const state = this.#state(id);
    state.facts = fact && settledByFacts(fact);
    this.#setNames(state.names, FACT_TYPES, fact === undefined ? [] : factNames(fact));
  }

  /** What the authority file says of an entity. */
  facts(id: string): Settled | undefined {
    return this.#state(id).facts;
  }

  /** Replaces what the shipped graph says of an entity. */
  setShipped(id: string, sighting: Sighting | undefined): void {
    const state = this.#state(id);
    if (state.shipped !== undefined) this.count(id, state.shipped, -1);
    if (sighting !== undefined) this.count(id, sighting, 1);
    state.shipped = sighting;
  }

  /** What the shipped graph says of an entity. */
  shipped(id: string): Sighting | undefined {
    return this.#state(id).shipped;
  }

  /** Counts relations of an entity more or less. */
  addDegree(id: string, by: number): void {
    this.#state(id).degree += by;
  }

  /** Settles and writes all that was fetched; an entity that nothing names any more goes. */
  async write(): Promise<void> {
    const gone: string[] = [];
    const rows: unknown[] = [];
    for (const [id, state] of this.#states) {
      for (const name of [...state.names.values()]) {
        if (name.type === 'seen' && name.texts === 0) this.#lose(state.names, name);
      }
      const settled = settle(state.facts, state.claims.values(), seenName(state.names.values()));
      if (settled === undefined) gone.push(id);
      else rows.push(this.#row(id, state, settled));
    }
    for (const id of gone) this.#states.delete(id);
    await this.work.batches('writeEntities', 'rows', rows, BATCH);
    await this.work.batches('deleteNames', 'refs', this.#lostNames);
    await this.work.batches('updateNames', 'rows', this.#changedNames());
    await this.work.batches('createNames', 'rows', this.#newNames());
    await this.work.batches('deleteEntities', 'ids', gone, BATCH);
  }

  #row(id: string, state: State, settled: Settled) {
    const { kind, symbol, identifiers } = settled;
    this.#setNames(state.names, ['symbol', 'identifier'], registeredNames(kind, symbol, identifiers));
    const labels = labelsOf(kind, state.facts !== undefined);
    return {
      id,
      lost: state.labels.filter((label) => !labels.includes(label)),
      won: labels.filter((label) => !state.labels.includes(label)),
      properties: {
        ...entityProperties(id, settled, [...state.names.values()]),
        degree: state.degree,
        _facts: state.facts === undefined ? null : JSON.stringify(state.facts),
        _claims: JSON.stringify([...state.claims.values()]),
      },
    };
  }

  /** Makes the names of some types those given, in their order. */
  #setNames(names: Map<string, Name>, types: readonly NewName['type'][], given: readonly NewName[]): void {
    const wanted = new Set(given.map(keyOf));
    for (const [key, name] of names) {
      if (types.includes(name.type) && !wanted.has(key)) this.#lose(names, name);
    }
    const placed = new Set<string>();
    for (const [place, each] of given.entries()) {
      if (placed.has(keyOf(each))) continue;
      placed.add(keyOf(each));
      const name = this.#name(names, each);
      name.changed ||= name.place !== place;
      name.place = place;
    }
  }

  #name(names: Map<string, Name>, wanted: NewName): Name {
    const key = keyOf(wanted);
    let name = names.get(key);
    if (name === undefined) names.set(key, (name = { ...wanted, texts: 0, own: 0, place: 0 }));
    return name;
  }

  #lose(names: Map<string, Name>, name: Name): void {
    names.delete(keyOf(name));
    if (name.ref !== undefined) this.#lostNames.push(name.ref);
  }

  #changedNames(): unknown[] {
    return [...this.#states.values()].flatMap(({ names }) =>
      [...names.values()]
        .filter(({ ref, changed }) => ref !== undefined && changed)
        .map(({ ref, texts, own, place }) => ({ ref, texts, own, place })),
    );
  }

  #newNames(): unknown[] {
    return Array.from(this.#states, ([entity, { names }]) =>
      [...names.values()]
        .filter(({ ref }) => ref === undefined)
        .map((name) => ({ entity, properties: nameProperties(name) })),
    ).flat();
  }

  #state(id: string): State {
    const state = this.#states.get(id);
    if (state === undefined) throw new Error(`The entity "${id}" was not fetched before it was changed.`);
    return state;
  }
}

function toState({ labels, degree, facts, claims, names, shipped }: StateRow): State {
  const held = names.map((name): Name => ({ ...name, ...heldName(name) }));
  const counted = claims === null ? [] : (JSON.parse(claims) as Claim[]);
  return {
    labels,
    degree: degree ?? 0,
    facts: facts === null ? undefined : (JSON.parse(facts) as Settled),
    claims: new Map(counted.map((claim) => [JSON.stringify([claim.field, claim.own, claim.value]), claim])),
    names: new Map(held.map((name) => [keyOf(name), name])),
    shipped: shipped === null ? undefined : fromSightingRow(shipped),
  };
}
