import type { LexiconLanguage } from '../languages/index.js';
import type { ParagraphKind } from '../../model/index.js';
import type { Block, Clause, CleanText } from '../types.js';
import { clausesOf } from './clauses.js';
import { anyOf, PLURAL_NOUNS } from './headerWords.js';
import type { Label } from './label.js';
import { Lists } from './lists.js';
import type { Paragraph } from './paragraphs.js';
import { PREAMBULAR, type VerbMatch } from './verbs.js';

export type Zone = 'header' | 'preamble' | 'operative' | 'closed' | 'annex' | 'body' | 'statement';

const KIND: Record<Zone, ParagraphKind> = {
  header: 'header',
  preamble: 'preambular',
  operative: 'operative',
  statement: 'operative',
  closed: 'body',
  annex: 'annex',
  body: 'body',
};

const AFTER_VERB = new RegExp(`^\\s${anyOf('afterVerb')}\\b`, 'i');

/** Collects blocks: their ids, the words that govern them and the lists below them. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private readonly ids = new Map<string, number>();
  protected zone: Zone = 'header';
  /** The instrument that the paragraphs are of, where it is not the one that the text is about. */
  protected instrument: string | undefined;
  /** Stands before labels where a text holds several instruments or parts. */
  protected prefix = '';
  protected annex = '';
  /** Block of the paragraph whose words govern what is listed below it. */
  protected parent = -1;
  protected readonly lists = new Lists();
  /** Where a label stands that is a paragraph of its own; -1 if none waits for its text. */
  protected pending = -1;

  protected readonly text: string;

  constructor(
    private readonly clean: CleanText,
    protected readonly paragraphs: readonly Paragraph[],
  ) {
    this.text = clean.text;
  }

  protected add(
    kind: ParagraphKind,
    label: string,
    p: Paragraph,
    clauses: Clause[] = [],
    parent = -1,
  ): number {
    const full = this.prefix + label;
    const base = full === '' ? kind : full.includes(' ') ? full.replaceAll(' ', '.') : full;
    const count = (this.ids.get(base) ?? 0) + 1;
    this.ids.set(base, count);
    const start = this.pending >= 0 ? this.pending : p.start;
    this.pending = -1;
    if (clauses[0] !== undefined && clauses[0].start === p.start) clauses[0].start = start;
    this.blocks.push({
      id: count === 1 ? base : `${base}~${count}`,
      label: full,
      kind,
      language: p.language,
      start,
      end: p.end,
      clauses,
      parent: parent < 0 ? undefined : parent,
      instrument: this.instrument,
    });
    return this.blocks.length - 1;
  }

  protected bare(block: number): string {
    return this.blocks[block]!.label.slice(this.prefix.length);
  }

  protected clauses(p: Paragraph, verb: VerbMatch): Clause[] {
    return clausesOf(this.clean, p.start, p.end, p.language as LexiconLanguage, verb);
  }

  /** The act of the chapeau, carried on: that of its last clause. */
  protected inherited(p: Paragraph, from: number): Clause[] {
    const clauses = from < 0 ? undefined : this.blocks[from]!.clauses;
    const last = clauses?.at(-1);
    return last === undefined ? [] : [{ start: p.start, end: p.end, verb: '', act: last.act }];
  }

  /** An item of a list below a paragraph: op5(a), op5(a)(ii). */
  protected child(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
    const parentTop = this.parent;
    const base = parentTop >= 0 ? this.bare(parentTop) : this.zone === 'annex' ? `annex${this.annex}` : '';
    const { parent, name } = this.lists.place(label, parentTop, base);
    const own = verb !== undefined && this.isAct(verb, parent) ? verb : undefined;
    const kind = parentTop >= 0 ? this.blocks[parentTop]!.kind : KIND[this.zone];
    const clauses = own === undefined ? this.inherited(p, parent) : this.clauses(p, own);
    const block = this.add(kind, name, p, clauses, parent);
    if (label.kind !== 'bullet') this.lists.hold(block);
  }

  protected isAct(verb: VerbMatch, parent: number): boolean {
    if (PLURAL_NOUNS.has(verb.head) && !AFTER_VERB.test(this.text.slice(verb.end, verb.end + 8)))
      return false;
    if (verb.act === 'refers') return false;
    const above = parent < 0 ? undefined : this.blocks[parent]!.clauses[0];
    return above === undefined || verb.mood !== PREAMBULAR || this.blocks[parent]!.kind === 'preambular';
  }

  protected endsOpen(p: Paragraph): boolean {
    const last = this.text.charCodeAt(p.end - 1);
    return last === 58 || last === 0x2014 || p.end - p.start < 40;
  }
}
