import type { Kind, Modality, RelationType, Stance } from '../../model/index.js';
import { EN_CUES } from '../languages/en/cues.js';
import { FR_CUES } from '../languages/fr/cues.js';
import type { CueLexicon, CueName } from '../languages/cueLexicon.js';
import { MentionLookup } from '../names/lookup.js';
import type { NamedMention, Recognised } from '../names/recognise.js';
import type { Place, Scope } from '../names/scope.js';
import { Phrases } from '../text/phrases.js';
import type { Block, Clause, LexiconLanguage, Range } from '../types.js';

/** A relation in clean offsets; `start` and `end` are its evidence. */
export interface Found extends Range {
  type: RelationType;
  source: string;
  target: string;
  stance?: Stance;
  modality?: Modality;
  paragraphs?: string[];
  block: number;
  cue?: string;
  confidence: number;
  rule: string;
}

/** Where a cue stands, in tokens. */
export interface Cue {
  name: CueName;
  first: number;
  last: number;
}

/** What the rules read. They only add to `found` and, for bodies that have no name yet, to `mentions`. */
export interface Relating {
  scope: Scope;
  self: { id: string; kind: Kind };
  mentions: NamedMention[];
  lookup: MentionLookup<NamedMention>;
  places: readonly Place[];
  cues: ReadonlyMap<number, readonly Cue[]>;
  found: Found[];
}

/** One family of relations: one idea, one file. */
export type Rule = (relating: Relating) => void;

/** All cues of a language in one table, so that a word which begins none costs one look. */
function compile(lexicon: CueLexicon): Phrases<CueName> {
  const names = Object.keys(lexicon) as CueName[];
  return new Phrases(names.flatMap((name) => lexicon[name].map((words) => [words, name] as const)));
}

const CUES: Readonly<Record<LexiconLanguage, ReturnType<typeof compile>>> = {
  en: compile(EN_CUES),
  fr: compile(FR_CUES),
};

export function openRelating(recognised: Recognised, self: { id: string; kind: Kind }): Relating {
  const { scope } = recognised;
  const all = recognised.places;
  const cues = new Map<number, Cue[]>();
  for (const place of all) {
    const language = place.block.language === 'und' ? undefined : place.block.language;
    if (language === undefined) continue;
    const list: Cue[] = [];
    for (let t = place.first; t < place.last; t++) {
      if (scope.tokens.word[t] === 0) continue;
      for (const { last, value } of CUES[language].allAt(scope.tokens, t, place.last)) {
        // the longest of each name: "which also recalls" is not "recalls" too
        if (!list.some((cue) => cue.first === t && cue.name === value))
          list.push({ name: value, first: t, last });
      }
    }
    if (list.length > 0) cues.set(place.index, list);
  }
  const lookup = new MentionLookup(recognised.mentions);
  return { scope, self, mentions: recognised.mentions, lookup, places: all, cues, found: [] };
}

/** The cues of one name in a block. */
export function cuesOf(relating: Relating, block: number, name: CueName): readonly Cue[] {
  return relating.cues.get(block)?.filter((cue) => cue.name === name) ?? [];
}

/** The clause that governs an offset, if any does. */
export function clauseAt(block: Block, offset: number): Clause | undefined {
  let governing: Clause | undefined;
  for (const clause of block.clauses) if (clause.start <= offset) governing = clause;
  return governing;
}

/** The act that governs an offset: `refers` where none does. */
export function stanceAt(block: Block, offset: number): Stance {
  if (block.kind === 'header' || block.kind === 'footnote') return 'refers';
  return clauseAt(block, offset)?.act ?? 'refers';
}

export function wordsBetween(relating: Relating, from: number, to: number): string {
  return relating.scope.text.slice(from, to);
}

export function cueText(relating: Relating, cue: Cue): string {
  const { text, tokens } = relating.scope;
  return text.slice(tokens.start[cue.first], tokens.end[cue.last - 1]);
}
