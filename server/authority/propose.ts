import { entityId, type AuthorityName, type Extraction, type Kind, type Language } from '../model/index.js';
import { foldName } from './fold.js';
import { Pairs } from './pairs.js';

/** Where a name stands: facts that find the words again, not the words. */
export interface Place {
  document: string;
  /** Label of the paragraph. */
  paragraph: string;
  /** UTF-16 offsets into the document's text, end exclusive. */
  start: number;
  end: number;
}

/** An entry for a person to check and complete; it becomes one when `seen` is taken away. */
export interface Proposal {
  id: string;
  kind: Kind;
  names: { [language in Language]?: AuthorityName[] };
  seen: { count: number; documents: number; places: Place[] };
}

/** One name that no entry has, as the texts of one language write it. */
export interface Unresolved {
  readonly key: string;
  readonly kind: Kind;
  readonly language: Language;
  count: number;
  /** Ids of documents, with a place in each. */
  readonly places: Map<string, Place>;
  /** Spellings, with how often each stands. */
  readonly spellings: Map<string, number>;
  readonly acronyms: Map<string, number>;
}

/** Enough for a person to see what is meant. */
const PLACES = 3;

/** Gathers, text by text, the names that were found and not resolved. */
export class Proposals {
  private readonly found = new Map<string, Unresolved>();
  private readonly pairs = new Pairs();

  /** Adds what one text names. */
  add(extraction: Extraction, text: string): void {
    const { document, entities, mentions, paragraphs } = extraction;
    if (document.language === 'und') return;
    const labels = new Map(paragraphs.map(({ id, label }) => [id, label]));
    const unknown = new Map(entities.filter(({ known }) => !known).map((entity) => [entity.id, entity]));
    for (const mention of mentions) {
      const entity = unknown.get(mention.entity);
      if (entity === undefined) continue;
      const label = labels.get(mention.paragraph)!;
      const name = this.name(entity.kind, entity.name, document.language);
      name.count++;
      const { start, end } = mention;
      if (!name.places.has(document.id)) {
        name.places.set(document.id, { document: document.id, paragraph: label, start, end });
      }
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      if (isAcronym(words)) increase(name.acronyms, words);
      else if (foldName(words) === foldName(entity.name)) increase(name.spellings, words);
      this.pairs.add(document.id, label, name);
    }
  }

  private name(kind: Kind, written: string, language: Language): Unresolved {
    const key = `${language} ${kind} ${foldName(written)}`;
    let name = this.found.get(key);
    if (name === undefined) {
      name = {
        key,
        kind,
        language,
        count: 0,
        places: new Map(),
        spellings: new Map([[written, 0]]),
        acronyms: new Map(),
      };
      this.found.set(key, name);
    }
    return name;
  }

  /**
   * The names most often found, a proposal each; a name and its translation make one.
   * @param least how many documents must have a name
   */
  list(least = 2): Proposal[] {
    const taken = new Set<Unresolved>();
    const proposals: Proposal[] = [];
    for (const name of [...this.found.values()].sort(byCount)) {
      if (name.places.size < least || taken.has(name) || isDescription(name)) continue;
      const variants = [name, ...this.pairs.variantsOf(name)].filter((each) => !taken.has(each));
      for (const variant of variants) taken.add(variant);
      proposals.push(proposalOf(variants));
    }
    return proposals.sort((a, b) => b.seen.count - a.seen.count || (a.id < b.id ? -1 : 1));
  }
}

function byCount(a: Unresolved, b: Unresolved): number {
  return b.count - a.count || b.places.size - a.places.size || (a.key < b.key ? -1 : 1);
}

function proposalOf(variants: readonly Unresolved[]): Proposal {
  const places = new Map(variants.flatMap((variant) => [...variant.places]));
  const names: Proposal['names'] = {};
  for (const { language, spellings, acronyms } of variants) {
    const acronym = most(acronyms);
    names[language] = [
      { text: most(spellings)!, type: 'full' },
      ...(acronym === undefined ? [] : [{ text: acronym, type: 'acronym' as const }]),
    ];
  }
  // ids are made of the English name where there is one
  const named = variants.find(({ language }) => language === 'en') ?? variants[0]!;
  return {
    id: entityId(named.kind, most(named.spellings)!),
    kind: named.kind,
    names,
    seen: {
      count: variants.reduce((sum, { count }) => sum + count, 0),
      documents: places.size,
      places: [...places.values()].slice(0, PLACES),
    },
  };
}

/** "report of the Secretary-General": a name begins with a capital, where its script has them. */
function isDescription({ spellings }: Unresolved): boolean {
  return /^\p{Ll}/u.test(most(spellings)!);
}

function isAcronym(words: string): boolean {
  return /^[\p{Lu}\p{N}][\p{L}\p{N}-]{1,11}$/u.test(words) && (words.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The key counted most often; of equals the first in the alphabet. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
