import { listed } from '../../store/copy.js';
import { Changes } from '../../store/neo4j/changes.js';
import { Work } from '../../store/neo4j/connection.js';
import { textKey } from '../../store/neo4j/rows.js';
import { Shipment } from '../../store/neo4j/shipped.js';
import type { StatementName } from '../../store/neo4j/statements.js';
import { Sums } from '../../store/neo4j/sums.js';
import { addText, factsDigest } from '../../store/neo4j/writer.js';
import type { EntityFacts, GraphStore } from '../../store/port.js';
import { wellFormed } from '../../store/wellFormed.js';

/** A statement of `cypher/` with what it is given, as the store would run it. */
export interface Step {
  name: StatementName;
  parameters: Readonly<Record<string, unknown>>;
}

/** The statements that fill an empty database; what they return is not asked for. */
const WRITES: ReadonlySet<StatementName> = new Set<StatementName>([
  'makeEntities',
  'createNames',
  'createRelations',
  'createShippedSightings',
  'deleteEntities',
  'saveTexts',
  'setAside',
  'setFactsDigest',
  'setShippedHash',
  'writeEntities',
]);

/** Notes what would be written to an empty database, instead of writing it. */
class Recorder extends Work {
  #steps: Step[] = [];

  /** @param read keys of the texts that will be there, whose shipped facts are kept aside */
  constructor(private readonly read: ReadonlySet<string>) {
    super(() => {
      throw new Error('A recorder has no database.');
    });
  }

  override async run<Row extends object>(name: StatementName, parameters: Step['parameters'] = {}) {
    const answer = (rows: object[]) => rows as Row[];
    if (name === 'entityStates') return answer((parameters['ids'] as string[]).map(newState));
    if (name === 'keysThere') {
      const keys = (parameters['keys'] as string[]).filter((key) => this.read.has(key));
      return answer(keys.map((key) => ({ key })));
    }
    if (WRITES.has(name)) this.#steps.push({ name, parameters });
    return [];
  }

  take(): Step[] {
    const steps = this.#steps;
    this.#steps = [];
    return steps;
  }
}

/** An entity that was just made, as `entityStates` returns it. */
function newState(id: string) {
  return { id, labels: ['Entity'], degree: null, facts: null, claims: null, names: [], shipped: null };
}

/**
 * The statements that make a graph in an empty database whose schema is there, by the code that the store
 * itself writes with: what they leave is what the store would have left. Entities and relations are held
 * in memory until the end, texts are not.
 */
export async function* recorded(store: GraphStore): AsyncGenerator<Step> {
  const read = new Set<string>();
  for await (const { id, language } of listed((page) => store.listDocuments({ ...page, hasText: true }))) {
    read.add(textKey(id, language));
  }
  const work = new Recorder(read);
  const changes = new Changes(work);
  const sums = new Sums(work, changes);
  const facts: EntityFacts[] = [];
  for await (const fact of store.facts()) facts.push(wellFormed(fact));
  await changes.fetch(facts.map(({ id }) => id));
  for (const fact of facts) changes.setFacts(fact.id, fact);
  await work.run('setFactsDigest', { digest: factsDigest(facts) });
  const shipped = await store.shipped();
  if (shipped !== undefined) {
    await work.run('setShippedHash', { hash: shipped.hash });
    await new Shipment(work, changes, sums, shipped.entities).gather(shipped.documents);
  }
  yield* work.take();
  for await (const reading of store.readings()) {
    await addText(work, changes, sums, reading);
    yield* work.take();
  }
  await sums.write();
  yield* work.take();
  await changes.write();
  yield* work.take();
}
