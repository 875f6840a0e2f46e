import { perLanguage } from '../languages/index.js';
import type { Kind, Modality, RelationType, Stance } from '../../model/index.js';
import type { CueLexicon, CueName } from '../languages/cueLexicon.js';
import { MentionLookup } from '../names/lookup.js';
import type { NamedMention, Recognised } from '../names/recognise.js';
import type { Place, Scope } from '../names/scope.js';
import type { RelationRule } from '../rules.js';
import { firstIndex, lastBefore } from '../text/search.js';
import { Phrases } from '../text/phrases.js';
import { sortRuns } from '../text/sortRuns.js';
import type { Block, Clause, Range } from '../types.js';

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
  rule: RelationRule;
}

/**
 * Relations as the rules find them, each in one shape with all its properties: objects of one shape are read
 * several times faster than objects of many.
 */
export class FoundList {
  readonly all: Found[] = [];

  push(found: Found): void {
    this.all.push({
      type: found.type,
      source: found.source,
      target: found.target,
      stance: found.stance,
      modality: found.modality,
      paragraphs: found.paragraphs,
      start: found.start,
      end: found.end,
      block: found.block,
      cue: found.cue,
      confidence: found.confidence,
      rule: found.rule,
    });
  }
}

/** Where a cue stands: its paragraph, and its tokens. */
export interface Cue {
  name: CueName;
  place: Place;
  first: number;
  last: number;
}

/** The cues of a text by name, in the order of the text. */
export type Cues = ReadonlyMap<CueName, readonly Cue[]>;

/** What the rules read. They only add to `found` and, for bodies that have no name yet, to `mentions`. */
export interface Relating {
  scope: Scope;
  self: { id: string; kind: Kind };
  mentions: NamedMention[];
  lookup: MentionLookup<NamedMention>;
  places: readonly Place[];
  cues: Cues;
  found: FoundList;
}

/** One family of relations: one idea, one file. */
export type Rule = (relating: Relating) => void;

/** A cue's name, and its last word as it is written with its accents. */
interface CueWords {
  name: CueName;
  last: string;
}

/** All cues of a language in one table, so that a word which begins none costs one look. */
function compile(lexicon: CueLexicon): Phrases<CueWords> {
  const names = Object.keys(lexicon) as CueName[];
  const value = (name: CueName, words: string): CueWords => ({
    name,
    last: words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf("'")) + 1),
  });
  return new Phrases(
    names.flatMap((name) => lexicon[name].map((words) => [words, value(name, words)] as const)),
  );
}

const CUES = perLanguage(({ cues }) => compile(cues));

/** Finds the cues of every place once, for all rules. */
export function openRelating(recognised: Recognised, self: { id: string; kind: Kind }): Relating {
  const { scope } = recognised;
  const all = recognised.places;
  const cues = new Map<CueName, Cue[]>();
  for (const place of all) findCues(scope, place, cues);
  const lookup = new MentionLookup(recognised.mentions);
  return { scope, self, mentions: recognised.mentions, lookup, places: all, cues, found: new FoundList() };
}

/** « modifié », folded, is the « modifie » of a lexicon: a participle is no finite verb. */
function isParticiple({ text, tokens }: Scope, t: number, written: string): boolean {
  const end = tokens.end[t]!;
  if (text[end - 1] !== 'é') return false;
  return !written.endsWith('é') && text.slice(tokens.start[t], end).toLowerCase() !== written;
}

function findCues(scope: Scope, place: Place, cues: Map<CueName, Cue[]>): void {
  const { tokens } = scope;
  if (place.block.language === 'und') return;
  const phrases = CUES[place.block.language];
  for (let t = place.first; t < place.last; t++) {
    if (phrases.beginsNone(tokens.word[t]!)) continue;
    for (const { last, value } of phrases.allAt(tokens, t, place.last)) {
      if (isParticiple(scope, last - 1, value.last)) continue;
      const { name } = value;
      const list = cues.get(name);
      if (list === undefined) cues.set(name, [{ name, place, first: t, last }]);
      // the longest of each name: "which also recalls" is not "recalls" too
      else if (list[list.length - 1]!.first !== t) list.push({ name, place, first: t, last });
    }
  }
}

const NONE: readonly never[] = [];

/** The cues of one name, in the order of the text: a rule asks for its own, not every paragraph for all. */
export function allCues(relating: Relating, name: CueName): readonly Cue[] {
  return relating.cues.get(name) ?? NONE;
}

/** The paragraphs in which a cue of any of some names stands, in order. */
export function placesWith(relating: Relating, ...names: readonly CueName[]): Iterable<Place> {
  const places: Place[] = [];
  for (const name of names)
    for (const { place } of allCues(relating, name)) if (places.at(-1) !== place) places.push(place);
  return new Set(sortRuns(places, (a, b) => a.index - b.index));
}

/** The cues of one name in a block. */
export function cuesOf(relating: Relating, block: number, name: CueName): readonly Cue[] {
  return cuesBetween(relating, block, name, 0, Infinity);
}

/** The cues of one name in a block that begin in a range of tokens. */
export function cuesBetween(
  relating: Relating,
  block: number,
  name: CueName,
  from: number,
  to: number,
): readonly Cue[] {
  const all = allCues(relating, name);
  const { first, last } = relating.places[block]!;
  // in a list of the whole text: that of a block may be as long, and is asked at each of its cues
  return all.slice(firstFrom(all, Math.max(from, first)), firstFrom(all, Math.min(to, last)));
}

/** Index of the first cue that begins at or behind a token. */
function firstFrom(cues: readonly Cue[], token: number): number {
  return firstIndex(cues, ({ first }) => first < token);
}

/** The clause that governs an offset, if any does: the last that begins at or before it. */
export function clauseAt(block: Block, offset: number): Clause | undefined {
  return lastBefore(block.clauses, ({ start }) => start <= offset);
}

/** The act that governs an offset: `refers` where none does. */
export function stanceAt(block: Block, offset: number): Stance {
  if (block.kind === 'header' || block.kind === 'footnote') return 'refers';
  return clauseAt(block, offset)?.act ?? 'refers';
}

/** The words of a cue, as written. */
export function cueText(relating: Relating, cue: Cue): string {
  const { text, tokens } = relating.scope;
  return text.slice(tokens.start[cue.first], tokens.end[cue.last - 1]);
}
