import type { Extraction, Language } from '../../model/index.js';
import { checkExtraction } from '../check.js';
import { digest } from '../ids.js';
import type { EntityFacts, Reading, SaveOutcome } from '../port.js';
import { Claims } from './claims.js';
import type { Connection } from './connection.js';
import { Edges, type AssertionRow } from './edges.js';
import { Names } from './names.js';

/** Everything that changes the store, one transaction a call. */
export class Writer {
  readonly #claims: Claims;
  readonly #edges: Edges;
  readonly #names: Names;

  constructor(private readonly db: Connection) {
    this.#claims = new Claims(db);
    this.#edges = new Edges(db);
    this.#names = new Names(db);
  }

  saveFacts(facts: readonly EntityFacts[]): void {
    const fingerprint = digest(JSON.stringify(facts)).toString('hex');
    const before = this.db.scalar<string>(`SELECT value FROM meta WHERE name = 'facts'`);
    if (before === fingerprint) return;
    this.db.transaction(() => {
      const touched = new Set(
        this.db
          .statement<{ entity: number }>('SELECT entity FROM facts')
          .all()
          .map((row) => row.entity),
      );
      for (const entity of touched)
        this.#names.clear(entity, ['full', 'short', 'acronym', 'former', 'context']);
      this.db.statement('DELETE FROM facts').run();
      for (const fact of new Map(facts.map((each) => [each.id, each])).values()) {
        const entity = this.#claims.key(fact.id);
        touched.add(entity);
        this.#addFact(entity, fact);
      }
      for (const entity of touched) this.#claims.settle(entity);
      this.db.statement(`INSERT OR REPLACE INTO meta (name, value) VALUES ('facts', ?)`).run(fingerprint);
    });
  }

  saveReading({ extraction, text }: Reading): SaveOutcome {
    checkExtraction(extraction);
    const { document } = extraction;
    const hash = digest(text).toString('hex');
    const fingerprint = digest(JSON.stringify(extraction)).toString('hex');
    return this.db.transaction(() => {
      const before = this.db
        .statement<{ key: number; hash: string; fingerprint: string }>(
          'SELECT key, hash, fingerprint FROM documents WHERE id = ? AND language = ?',
        )
        .get(document.id, document.language);
      if (before?.hash === hash && before.fingerprint === fingerprint) return 'unchanged';
      const entities = new Set<number>();
      const relations = new Set<number>();
      if (before) this.#clear(before.key, entities, relations);
      const key = this.#saveDocument(extraction, text, hash, fingerprint);
      const keys = this.#saveEntities(key, extraction);
      const ordinals = this.#saveParagraphs(key, extraction, text);
      this.#saveMentions(key, extraction, keys, ordinals);
      this.#saveAssertions(key, extraction, text, keys, ordinals);
      for (const relation of relations) this.#edges.recount(relation);
      for (const entity of keys.values()) entities.add(entity);
      for (const entity of entities) this.#claims.settle(entity);
      return before ? 'replaced' : 'added';
    });
  }

  removeDocument(id: string, language?: Language | 'und'): boolean {
    return this.db.transaction(() => {
      const texts = this.db
        .statement<{ key: number }>(
          'SELECT key FROM documents WHERE id = ?1 AND (?2 IS NULL OR language = ?2)',
        )
        .all(id, language ?? null);
      const entities = new Set<number>();
      const relations = new Set<number>();
      for (const { key } of texts) {
        this.#clear(key, entities, relations);
        this.db.statement('DELETE FROM documents WHERE key = ?').run(key);
      }
      for (const relation of relations) this.#edges.recount(relation);
      for (const entity of entities) this.#claims.settle(entity);
      return texts.length > 0;
    });
  }

  /** Takes back all that a text gave, and adds what that concerns to the sets. */
  #clear(document: number, entities: Set<number>, relations: Set<number>): void {
    for (const relation of this.#edges.remove(document)) relations.add(relation);
    for (const entity of this.#claims.retract(document)) entities.add(entity);
    this.db.statement('DELETE FROM mentions WHERE document = ?').run(document);
    this.db.statement('DELETE FROM paragraphs WHERE document = ?').run(document);
  }

  #addFact(entity: number, fact: EntityFacts): void {
    this.db
      .statement(
        `INSERT INTO facts (entity, kind, name, symbol, date, until, known, identifiers, address)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        entity,
        fact.kind,
        fact.name,
        fact.symbol ?? null,
        fact.date ?? null,
        fact.until ?? null,
        Number(fact.known),
        JSON.stringify(fact.identifiers),
        fact.address ?? null,
      );
    for (const name of fact.names) {
      if (name.type !== 'seen') this.#names.add(entity, name.type, name.language ?? '', name.text);
    }
  }

  #saveDocument({ document, notices }: Extraction, text: string, hash: string, fingerprint: string): number {
    return this.db.scalar<number>(
      `INSERT INTO documents (id, language, entity, kind, title, symbol, date, adopted_by, file, hash,
         fingerprint, length, notices) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id, language) DO UPDATE SET kind = excluded.kind, title = excluded.title,
         symbol = excluded.symbol, date = excluded.date, adopted_by = excluded.adopted_by,
         file = excluded.file, hash = excluded.hash, fingerprint = excluded.fingerprint,
         length = excluded.length, notices = excluded.notices
       RETURNING key`,
      document.id,
      document.language,
      this.#claims.key(document.id),
      document.kind,
      document.title,
      document.symbol ?? null,
      document.date ?? null,
      document.adoptedBy ?? null,
      document.file,
      hash,
      fingerprint,
      text.length,
      JSON.stringify(notices ?? []),
    )!;
  }

  #saveEntities(key: number, { document, entities }: Extraction): Map<string, number> {
    const keys = new Map<string, number>();
    const language = document.language === 'und' ? undefined : document.language;
    const own = this.#claims.key(document.id);
    keys.set(document.id, own);
    this.#claims.record(key, own, {
      own: true,
      kind: document.kind,
      name: document.title || document.symbol || document.id,
      language: document.title ? language : undefined,
      symbol: document.symbol,
      date: document.date,
      known: document.symbol !== undefined,
    });
    for (const entity of entities) {
      if (keys.has(entity.id)) continue;
      const entityKey = this.#claims.key(entity.id);
      keys.set(entity.id, entityKey);
      // a known entity's name comes from the authority file or its number, whatever the text's language
      this.#claims.record(key, entityKey, {
        ...entity,
        own: false,
        language: entity.known ? undefined : language,
      });
    }
    return keys;
  }

  #saveParagraphs(key: number, { paragraphs }: Extraction, text: string): Map<string, number> {
    const ordinals = new Map<string, number>();
    const insert = this.db.statement(
      `INSERT INTO paragraphs (document, ordinal, id, label, kind, verb, act, start, "end", text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const [ordinal, each] of paragraphs.entries()) {
      ordinals.set(each.id, ordinal);
      insert.run(
        key,
        ordinal,
        each.id,
        each.label,
        each.kind,
        each.verb ?? null,
        each.act ?? null,
        each.start,
        each.end,
        words(text, each.start, each.end),
      );
    }
    return ordinals;
  }

  #saveMentions(
    key: number,
    { mentions }: Extraction,
    entities: Map<string, number>,
    ordinals: Map<string, number>,
  ): void {
    const insert = this.db.statement(
      `INSERT OR IGNORE INTO mentions (document, start, "end", entity, paragraph, confidence)
       VALUES (?, ?, ?, ?, ?, ?)`,
    );
    for (const { start, end, entity, paragraph, confidence } of mentions) {
      insert.run(key, start, end, entities.get(entity)!, ordinals.get(paragraph)!, confidence);
    }
  }

  #saveAssertions(
    key: number,
    { document, relations }: Extraction,
    text: string,
    entities: Map<string, number>,
    ordinals: Map<string, number>,
  ): void {
    const rows = new Map<string, AssertionRow>();
    for (const { type, source, target, evidence, ...rest } of relations) {
      const relation = this.#edges.key(type, entities.get(source)!, entities.get(target)!);
      const { start, end } = evidence;
      const place = [relation, start, end, rest.rule].join(' ');
      if (rows.has(place)) continue; // the same assertion twice, by its id
      rows.set(place, {
        relation,
        paragraph: ordinals.get(evidence.paragraph)!,
        start,
        end,
        words: words(text, start, end),
        cue: evidence.cue ?? null,
        stance: rest.stance ?? null,
        modality: rest.modality ?? null,
        paragraphs: rest.paragraphs === undefined ? null : JSON.stringify(rest.paragraphs),
        confidence: rest.confidence,
        rule: rest.rule,
      });
    }
    this.#edges.add(key, document.date ?? null, [...rows.values()]);
  }
}

/** Part of a text, as SQLite can hold it: a NUL would end the string early. */
function words(text: string, start: number, end: number): string {
  return text.slice(start, end).replaceAll('\0', '\ufffd');
}
