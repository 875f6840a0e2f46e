import { anyOf } from './headerWords.js';
import { labelAt, type Label } from './label.js';
import type { Paragraph } from './paragraphs.js';
import { BASE, OPERATIVE, PREAMBULAR, verbAfterSubject, verbAt, type VerbMatch } from './verbs.js';
import { BlockWriter } from './writer.js';
import { firstIndex } from '../text/search.js';

const COMPLETES = new RegExp(`^${anyOf('completes')}`);

/** Reads the preamble and the operative part of a resolution. */
export abstract class ActReader extends BlockWriter {
  protected pp = 0;
  protected op = 0;
  /** Operative paragraphs have numbers in this text. */
  protected numbered = false;
  /** "We, the Heads of State": acts are in the first person. */
  protected person = false;
  /** Block of an act that governs the numbered paragraphs below it: "Decides:". */
  protected chapeau = -1;
  /** Block of a line that is a verb and no more, over a list. */
  protected announced = -1;

  protected abstract footnote(p: Paragraph): void;

  /** A paragraph of the preamble or the operative part. */
  protected acts(p: Paragraph): void {
    const { text } = this;
    const label = labelAt(text, p.start, p.end);
    if (label.after >= p.end && label.kind !== 'none') {
      this.pending = this.pending < 0 ? p.start : this.pending;
      return;
    }
    const at = this.pending >= 0 ? labelAt(text, this.pending, p.end) : label;
    const moods = PREAMBULAR | OPERATIVE | (this.person ? BASE : 0);
    let verb =
      p.language === 'und'
        ? undefined
        : verbAt(text, label.after, Math.min(p.end, label.after + 220), p.language, moods);
    if (verb === undefined && p.language !== 'und')
      verb = verbAfterSubject(text, label.after, Math.min(p.end, label.after + 220), p.language);
    // "182 Soumet": the number of a page
    const page = label.kind === 'none' ? /^\d{1,4} (?=\p{Lu})/u.exec(text.slice(p.start, p.start + 8)) : null;
    if (page !== null && verb === undefined && p.language !== 'und') {
      const after = p.start + page[0].length;
      verb = verbAt(text, after, Math.min(p.end, after + 220), p.language, moods);
    }
    if (page !== null && verb === undefined && Number(page[0]) !== this.op + 1) {
      this.footnote(p);
      return;
    }
    const own = at.kind === 'none' ? label : at;
    if (verb !== undefined && own.kind === 'none' && this.isBareVerb(p, verb)) {
      this.announce(p, verb);
      return;
    }
    if (this.announced >= 0 && (verb === undefined || own.kind !== 'none')) {
      this.below(p, own, verb);
      return;
    }
    this.announced = -1;
    if (
      own.kind === 'letter' ||
      own.kind === 'roman' ||
      own.kind === 'parenthesised' ||
      own.kind === 'bullet'
    ) {
      this.child(p, own, verb);
      return;
    }
    const ocrOne =
      own.kind === 'none' && this.op === 0 && /^[Il|][.,] /.test(text.slice(p.start, p.start + 3));
    if (ocrOne) {
      const after = p.start + 3;
      const first =
        p.language === 'und'
          ? undefined
          : verbAt(text, after, Math.min(p.end, after + 220), p.language, OPERATIVE);
      if (first !== undefined) {
        this.operative(p, { kind: 'number', value: '1', index: 1, after }, first);
        return;
      }
    }
    if (own.kind === 'number' || own.kind === 'decimal') {
      if (verb?.mood === PREAMBULAR && this.zone !== 'operative') this.preambular(p, own, verb);
      else this.operative(p, own, verb);
      return;
    }
    if (
      verb !== undefined &&
      (verb.mood !== PREAMBULAR || this.zone !== 'preamble') &&
      !this.fitsPreamble(p, verb)
    ) {
      this.operative(p, own, verb.mood === PREAMBULAR ? undefined : verb);
      return;
    }
    if (verb !== undefined) {
      this.preambular(p, own, verb);
      return;
    }
    this.verbless(p, own);
  }

  /** "considering", "decides", "instructs the Secretary-General": a line that announces a list. */
  private isBareVerb(p: Paragraph, verb: VerbMatch): boolean {
    const size = p.end - p.start;
    if (size > 60 || verb.start > p.start + 1) return false;
    const rest = p.end - verb.end;
    const last = this.text.charCodeAt(p.end - 1);
    return rest <= 2 || (last !== 44 && last !== 46 && last !== 59 && last !== 58 && this.announced >= 0);
  }

  private announce(p: Paragraph, verb: VerbMatch): void {
    const operative = verb.mood !== PREAMBULAR;
    this.zone = operative ? 'operative' : 'preamble';
    const name = this.text
      .slice(p.start, p.end)
      .replace(/[\s:,]+$/, '')
      .toLowerCase();
    this.announced = this.add(operative ? 'operative' : 'preambular', name, p, this.clauses(p, verb));
    this.parent = this.announced;
    this.chapeau = -1;
    this.lists.clear();
  }

  /** A paragraph below an announcing verb: considering(a), decides(2). */
  private below(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
    if (
      label.kind === 'letter' ||
      label.kind === 'roman' ||
      label.kind === 'parenthesised' ||
      label.kind === 'bullet'
    ) {
      this.child(p, label, verb);
      return;
    }
    const top = this.blocks[this.announced]!;
    const bare = /^(\d{1,2}(?:\.\d{1,2})*)\s/.exec(this.text.slice(p.start, p.start + 8))?.[1];
    const value = label.kind === 'none' ? bare : label.value;
    const own = verb !== undefined && this.isAct(verb, this.announced) ? verb : undefined;
    const name = this.bare(this.announced) + (value === undefined ? '' : `(${value})`);
    this.parent = this.add(
      top.kind,
      name,
      p,
      own === undefined ? this.inherited(p, this.announced) : this.clauses(p, own),
      this.announced,
    );
    this.lists.clear();
  }

  /** Whether a participle opens a recital: in the preamble, or in the second preamble of a long text. */
  private fitsPreamble(p: Paragraph, verb: VerbMatch): boolean {
    if (verb.mood !== PREAMBULAR) return false;
    const last = this.text.charCodeAt(p.end - 1);
    return this.zone === 'preamble' || last === 44 || last === 59;
  }

  protected preambular(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
    const index = label.kind === 'number' ? label.index : this.pp + 1;
    this.pp = index;
    const clauses = verb === undefined ? [] : this.clauses(p, verb);
    this.parent = this.add('preambular', `pp${index}`, p, clauses);
    this.lists.clear();
    this.chapeau = this.endsOpen(p) ? this.parent : -1;
  }

  protected operative(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
    this.zone = 'operative';
    let name: string;
    if (label.kind === 'number') {
      this.numbered = true;
      this.op = label.index;
      name = `op${label.index}`;
    } else if (label.kind === 'decimal') {
      name = `op${label.value}`;
      this.numbered = true;
    } else if (verb === undefined || this.numbered) {
      // words that carry on the paragraph above
      if (verb === undefined) {
        this.verbless(p, label);
        return;
      }
      name = `op${++this.op}`;
    } else name = `op${++this.op}`;
    const governed = verb === undefined && this.chapeau >= 0;
    const clauses = verb !== undefined ? this.clauses(p, verb) : this.inherited(p, this.chapeau);
    const open = this.endsOpen(p);
    if (open && label.kind === 'none' && verb !== undefined && this.nextIsNumber(p)) {
      name = 'op';
      this.op = 0;
    }
    const block = this.add('operative', name, p, clauses, governed ? this.chapeau : -1);
    if (!governed) {
      this.chapeau = open ? block : -1;
    }
    this.parent = block;
    this.lists.clear();
  }

  private nextIsNumber(p: Paragraph): boolean {
    const next = this.paragraphs[firstIndex(this.paragraphs, ({ start }) => start <= p.start)];
    return next !== undefined && labelAt(this.text, next.start, next.end).kind === 'number';
  }

  private verbless(p: Paragraph, label: Label): void {
    const { text } = this;
    const last = text.charCodeAt(p.end - 1);
    const size = p.end - p.start;
    if (this.chapeau >= 0 && COMPLETES.test(text.slice(label.after, label.after + 6))) {
      this.add(
        this.blocks[this.chapeau]!.kind,
        this.bare(this.chapeau),
        p,
        this.inherited(p, this.chapeau),
        this.chapeau,
      );
      return;
    }
    if (size < 160 && last !== 44 && last !== 59 && last !== 46 && last !== 58) {
      this.add('body', 'heading', p);
      return;
    }
    if (this.zone === 'preamble' && last === 46 && size > 60 && this.pp > 0) {
      // a full stop ends no recital: an act whose verb was not read
      this.zone = 'operative';
      this.numbered = false;
      this.parent = this.add('operative', `op${++this.op}`, p);
      this.lists.clear();
      return;
    }
    if (this.zone === 'preamble' && (last === 44 || last === 59)) {
      this.preambular(p, label, undefined);
      return;
    }
    if (this.zone === 'operative' && this.parent >= 0) {
      const top = this.blocks[this.parent]!;
      this.add(top.kind, this.bare(this.parent), p, this.inherited(p, this.parent), this.parent);
      return;
    }
    this.add(this.zone === 'closed' ? 'body' : this.zone === 'preamble' ? 'preambular' : 'body', '', p);
  }
}
