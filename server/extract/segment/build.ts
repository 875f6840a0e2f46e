import type { ParagraphKind } from '../../model/index.js';
import type { Block, Clause, LexiconLanguage } from '../types.js';
import { clausesOf } from './clauses.js';
import { labelAt, romanValue, type Label } from './label.js';
import { annexAt, articleAt, isClosing, type Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import { BASE, OPERATIVE, PREAMBULAR, verbAfterSubject, verbAt, type VerbMatch } from './verbs.js';

type Zone = 'header' | 'preamble' | 'operative' | 'closed' | 'annex' | 'body' | 'statement';

/** An open list: op5 | (a) (b) … | (i) (ii) …. */
interface Level {
  kind: 'letter' | 'roman' | 'parenthesised' | 'number';
  index: number;
  label: string;
  block: number;
}

// English plurals that head a list item more often than an act.
const NOUNS = new Set(
  'notes requests calls demands reports supports orders offers appeals charges looks points sets grants tasks seeks'.split(
    ' ',
  ),
);
const AFTER_NOUN = /^\s(?:the|that|upon|on|with|all|its|also|member|states|once)\b/i;

/** Marks in the text, each number once, that no numbered footnote answers. */
function unclaimed(text: string, paragraphs: readonly Paragraph[], marks: readonly number[]): number[] {
  const numbers = new Set(marks);
  for (const { start, note } of paragraphs) {
    if (note && numbers.size > 0) numbers.delete(Number(/^\d{0,4}/.exec(text.slice(start, start + 4))![0]));
  }
  return [...numbers];
}

/** Cuts the paragraphs of one instrument after another into blocks. */
export class Builder {
  readonly blocks: Block[] = [];
  private readonly ids = new Map<string, number>();
  private zone: Zone = 'header';
  private prefix = '';
  private part = '';
  private pp = 0;
  private op = 0;
  private numbered = false;
  private person = false;
  private article = '';
  private annex = '';
  private annexCount = 0;
  private loose = 0;
  /** Block of the paragraph whose words govern what is listed below it. */
  private parent = -1;
  private levels: Level[] = [];
  private chapeau = -1;
  /** Block of a line that is a verb and no more, over a list. */
  private announced = -1;
  private starNote = false;
  private pending = -1;
  /** Numbers for the footnotes whose own is lost. */
  private readonly unnumbered: number[];

  constructor(
    private readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    private readonly treaty: boolean,
    marks: readonly number[] = [],
  ) {
    this.unnumbered = unclaimed(text, paragraphs, marks);
  }

  private add(kind: ParagraphKind, label: string, p: Paragraph, clauses: Clause[] = [], parent = -1): number {
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
      ...(parent < 0 ? {} : { parent }),
    });
    return this.blocks.length - 1;
  }

  /** Reads the paragraphs `from`–`to` of a section. `tag` goes before its labels where there are several. */
  section(section: Section, to: number, tag: string): void {
    this.prefix = tag;
    this.zone = 'header';
    this.reset();
    for (let i = section.from; i < to; i++) {
      const p = this.paragraphs[i]!;
      if (p.note || this.isStarred(p)) this.footnote(p);
      else if (section.opening?.paragraph === i) this.open(section, p, tag);
      else this.read(p, i, section);
    }
  }

  private reset(): void {
    this.pp = 0;
    this.op = 0;
    this.numbered = false;
    this.parent = -1;
    this.chapeau = -1;
    this.announced = -1;
    this.levels = [];
    this.annex = '';
    this.article = '';
  }

  private isStarred(p: Paragraph): boolean {
    const first = this.text.charCodeAt(p.start);
    if (first === 42) return true;
    return (
      this.starNote &&
      p.end - p.start < 400 &&
      /^(?:La délégation|The delegation|The representative|Le représentant|L'Inde|The observer)/.test(
        this.text.slice(p.start, p.start + 30),
      )
    );
  }

  private footnote(p: Paragraph): void {
    const head = this.text.slice(p.start, Math.min(p.end, p.start + 8));
    const number = /^\d{1,4}/.exec(head)?.[0];
    const stars = /^\*{1,4}/.exec(head)?.[0];
    this.starNote = number === undefined && (stars !== undefined || this.starNote);
    const saved = this.prefix;
    this.prefix = '';
    this.add(
      'footnote',
      `fn${number ?? stars ?? (this.starNote ? '*' : (this.unnumbered.shift() ?? ''))}`,
      p,
    );
    this.prefix = saved;
  }

  private open(section: Section, p: Paragraph, tag: string): void {
    const opening = section.opening!;
    this.reset();
    this.person = opening.firstPerson;
    if (this.part !== '') this.prefix = `${tag}${this.part} `;
    this.part = '';
    this.zone = 'preamble';
    if (opening.end > p.start) this.add('header', 'header', { ...p, end: Math.min(opening.end, p.end) });
    if (opening.end < p.end) {
      const start =
        opening.end > p.start ? opening.end + (this.text.charCodeAt(opening.end) === 32 ? 1 : 0) : p.start;
      const subject =
        opening.end === p.start && p.language !== 'und'
          ? verbAfterSubject(this.text, start, p.end, p.language)
          : undefined;
      if (subject !== undefined) this.operative({ ...p, start }, labelAt(this.text, p.end, p.end), subject);
      else this.acts({ ...p, start });
    }
  }

  private read(p: Paragraph, i: number, section: Section): void {
    const { text } = this;
    const size = p.end - p.start;
    if (size <= 3 && /^[A-Z]$|^[IVX]{1,3}$/.test(text.slice(p.start, p.end))) {
      this.part = text.slice(p.start, p.end);
      this.add(this.zone === 'header' ? 'header' : 'body', this.zone === 'header' ? 'header' : 'heading', p);
      return;
    }
    if (
      !this.treaty &&
      (this.zone === 'operative' || this.zone === 'closed') &&
      size < 60 &&
      articleAt(text, p.start, p.end)
    ) {
      // a statute or convention that the resolution adopts, without the word annex before it
      this.reset();
      this.zone = 'annex';
    }
    const annex =
      this.zone === 'header' && section.opening !== undefined ? undefined : annexAt(text, p.start, p.end);
    if (annex !== undefined && (i > 0 || !this.treaty) && this.zone !== 'header') {
      this.reset();
      this.zone = 'annex';
      this.annex = annex;
      this.annexCount = 0;
      this.add('annex', `annex${annex}`, p);
      return;
    }
    const article =
      this.zone === 'preamble' || this.zone === 'operative' ? undefined : articleAt(text, p.start, p.end);
    if (article !== undefined || (this.treaty && articleAt(text, p.start, p.end) !== undefined)) {
      this.openArticle(p, article ?? articleAt(text, p.start, p.end)!);
      return;
    }
    if (this.zone === 'preamble' || this.zone === 'operative') {
      if (isClosing(text, p.start, p.end)) {
        this.zone = 'closed';
        this.add('body', 'closing', p);
      } else this.acts(p);
      return;
    }
    if (this.zone === 'closed') {
      if (size < 60 || isClosing(text, p.start, p.end)) this.add('body', 'closing', p);
      else this.acts(p);
      return;
    }
    if (this.zone === 'header') this.header(p, i, section);
    else if (this.zone === 'statement') this.statement(p);
    else this.plain(p);
  }

  private header(p: Paragraph, i: number, section: Section): void {
    const { text } = this;
    const size = p.end - p.start;
    if (
      section.opening !== undefined &&
      section.opening.paragraph > i &&
      section.opening.paragraph - i < 40
    ) {
      // the tail of another resolution on the same page keeps its acts
      if (i - section.from > 0 || size < 250) {
        this.add('header', 'header', p);
        return;
      }
    }
    if (
      size < 420 &&
      /(?:made the following statement|a fait la déclaration suivante|a fait, au nom)/.test(
        text.slice(p.start, p.end),
      )
    ) {
      this.add('header', 'header', p);
      this.zone = 'statement';
      return;
    }
    const label = labelAt(text, p.start, p.end);
    if (p.language !== 'und' && size > 30) {
      const verb = verbAt(
        text,
        label.after,
        Math.min(p.end, label.after + 200),
        p.language,
        PREAMBULAR | OPERATIVE,
      );
      const last = text.charCodeAt(p.end - 1);
      if (
        verb !== undefined &&
        (last === 44 ||
          last === 59 ||
          section.heading !== undefined ||
          (verb.mood === OPERATIVE && label.kind === 'number'))
      ) {
        this.zone = 'preamble';
        this.acts(p);
        return;
      }
    }
    if (
      size > 250 ||
      (label.kind === 'decimal' && (size > 80 || (size > 30 && text.charCodeAt(p.end - 1) === 46))) ||
      (label.kind === 'number' && size > 120)
    ) {
      this.zone = 'body';
      this.plain(p);
      return;
    }
    this.add('header', 'header', p);
  }

  /** A paragraph of the preamble or the operative part. */
  private acts(p: Paragraph): void {
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
    this.levels = [];
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
    this.levels = [];
  }

  /** Whether a participle opens a recital: in the preamble, or in the second preamble of a long text. */
  private fitsPreamble(p: Paragraph, verb: VerbMatch): boolean {
    if (verb.mood !== PREAMBULAR) return false;
    const last = this.text.charCodeAt(p.end - 1);
    return this.zone === 'preamble' || last === 44 || last === 59;
  }

  private preambular(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
    const index = label.kind === 'number' ? label.index : this.pp + 1;
    this.pp = index;
    const clauses = verb === undefined ? [] : this.clauses(p, verb);
    this.parent = this.add('preambular', `pp${index}`, p, clauses);
    this.levels = [];
    this.chapeau = this.endsOpen(p) ? this.parent : -1;
  }

  private operative(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
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
    this.levels = [];
  }

  private nextIsNumber(p: Paragraph): boolean {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.paragraphs[middle]!.start <= p.start) low = middle + 1;
      else high = middle;
    }
    const next = this.paragraphs[low];
    return (
      next !== undefined && next.start > p.start && labelAt(this.text, next.start, next.end).kind === 'number'
    );
  }

  private endsOpen(p: Paragraph): boolean {
    const last = this.text.charCodeAt(p.end - 1);
    return last === 58 || last === 0x2014 || p.end - p.start < 40;
  }

  private verbless(p: Paragraph, label: Label): void {
    const { text } = this;
    const last = text.charCodeAt(p.end - 1);
    const size = p.end - p.start;
    if (
      this.chapeau >= 0 &&
      /^(?:That|Que|Qu'|De |D'|To |that|que |qu'|to |de |d')/.test(text.slice(label.after, label.after + 6))
    ) {
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
      this.levels = [];
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

  private bare(block: number): string {
    return this.blocks[block]!.label.slice(this.prefix.length);
  }

  private clauses(p: Paragraph, verb: VerbMatch): Clause[] {
    return clausesOf(this.text, p.start, p.end, p.language as LexiconLanguage, verb);
  }

  /** The act of the chapeau, carried on: that of its last clause. */
  private inherited(p: Paragraph, from: number): Clause[] {
    const clauses = from < 0 ? undefined : this.blocks[from]!.clauses;
    const last = clauses?.[clauses.length - 1];
    return last === undefined ? [] : [{ start: p.start, end: p.end, verb: '', act: last.act }];
  }

  /** An item of a list below a paragraph: op5(a), op5(a)(ii). */
  private child(p: Paragraph, label: Label, verb: VerbMatch | undefined): void {
    const parentTop = this.parent;
    const { parent, name } = this.place(label, parentTop);
    const own = verb !== undefined && this.isAct(verb, parent) ? verb : undefined;
    const kind =
      parentTop >= 0 ? this.blocks[parentTop]!.kind : this.zone === 'preamble' ? 'preambular' : 'operative';
    const clauses = own === undefined ? this.inherited(p, parent) : this.clauses(p, own);
    const block = this.add(kind, name, p, clauses, parent);
    const level = this.levels[this.levels.length - 1];
    if (level !== undefined) level.block = block;
  }

  private isAct(verb: VerbMatch, parent: number): boolean {
    if (NOUNS.has(verb.head) && !AFTER_NOUN.test(this.text.slice(verb.end, verb.end + 8))) return false;
    if (verb.act === 'refers') return false;
    const above = parent < 0 ? undefined : this.blocks[parent]!.clauses[0];
    return above === undefined || verb.mood !== PREAMBULAR || this.blocks[parent]!.kind === 'preambular';
  }

  /** Where an item stands in the open lists, which it may close, go on or deepen. */
  private place(label: Label, top: number): { parent: number; name: string } {
    const base = top >= 0 ? this.bare(top) : this.zone === 'annex' ? `annex${this.annex}` : '';
    if (label.kind === 'bullet') {
      const level = this.levels[this.levels.length - 1];
      return { parent: level?.block ?? top, name: level === undefined ? base : level.label };
    }
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth]!;
      const index =
        level.kind === 'roman'
          ? romanValue(label.value)
          : label.kind === 'roman' && level.kind === 'letter'
            ? -1
            : label.index;
      const sameKind =
        level.kind === label.kind ||
        (level.kind === 'roman' && label.kind === 'letter' && romanValue(label.value) > 0);
      if (
        sameKind &&
        (index === level.index + 1 || (depth === 0 && index > level.index && label.kind !== 'roman'))
      ) {
        // (h) followed by (i): roman only if (i) opens a list, which the step to 1 tells
        if (label.value === 'i' && level.kind === 'letter' && level.index !== 8) continue;
        this.levels.length = depth + 1;
        level.index = index;
        const above = depth === 0 ? { block: top, label: base } : this.levels[depth - 1]!;
        level.label = `${above.label}(${label.value})`;
        return { parent: above.block, name: level.label };
      }
    }
    const last = this.levels[this.levels.length - 1];
    const above = last === undefined ? { block: top, label: base } : last;
    const roman = romanValue(label.value) === 1 || label.kind === 'roman';
    if (this.levels.length > 0 && !roman && label.index !== 1) {
      // out of order, as OCR and renumbered lists have it: a sibling of the item before
      const parent =
        this.levels.length > 1 ? this.levels[this.levels.length - 2]! : { block: top, label: base };
      last!.label = `${parent.label}(${label.value})`;
      last!.index = label.index;
      return { parent: parent.block, name: last!.label };
    }
    const name = `${above.label}(${label.value})`;
    this.levels.push({
      kind: label.kind === 'parenthesised' ? 'parenthesised' : roman ? 'roman' : 'letter',
      index: roman ? romanValue(label.value) : label.index,
      label: name,
      block: -1,
    });
    return { parent: above.block, name };
  }

  private openArticle(p: Paragraph, { number, after }: { number: string; after: number }): void {
    if (this.zone !== 'annex') this.zone = 'body';
    this.article = `${this.zone === 'annex' ? `annex${this.annex} ` : ''}art${number}`;
    this.levels = [];
    this.parent = this.add(this.zone === 'annex' ? 'annex' : 'body', this.article, p);
    const label = labelAt(this.text, after, p.end);
    if (label.kind === 'number' && p.end - after > 40) this.blocks[this.parent]!.label += `(${label.value})`;
  }

  /** A paragraph of a statement by the President: its sentences have the Council as subject. */
  private statement(p: Paragraph): void {
    const label = labelAt(this.text, p.start, p.end);
    const verb =
      p.language === 'und'
        ? undefined
        : verbAfterSubject(this.text, label.after, Math.min(p.end, label.after + 220), p.language);
    const name = `op${++this.op}`;
    this.parent = this.add('operative', name, p, verb === undefined ? [] : this.clauses(p, verb));
    this.levels = [];
  }

  /** A paragraph of a report, an annex or an article. */
  private plain(p: Paragraph): void {
    const { text } = this;
    const label = labelAt(text, p.start, p.end);
    const kind: ParagraphKind = this.zone === 'annex' ? 'annex' : 'body';
    const bareNumber =
      this.article !== '' && p.end - p.start < 3 && /^\d{1,2}$/.test(text.slice(p.start, p.end));
    if (bareNumber || (label.after >= p.end && label.kind !== 'none')) {
      if (this.pending < 0) this.pending = p.start;
      return;
    }
    let at = label;
    if (this.pending >= 0) {
      const digits = /^(\d{1,2})\n/.exec(text.slice(this.pending, this.pending + 4));
      at = digits
        ? { kind: 'number', value: digits[1]!, index: Number(digits[1]), after: p.start }
        : labelAt(text, this.pending, p.end);
    }
    if (at.kind === 'letter' || at.kind === 'roman' || at.kind === 'parenthesised') {
      this.child(p, at, undefined);
      return;
    }
    const clauses = this.spoken(p, label);
    this.levels = [];
    if (at.kind === 'number' || at.kind === 'decimal') {
      const name =
        this.article !== ''
          ? `${this.article}(${at.value})`
          : this.zone === 'annex'
            ? `annex${this.annex === '' ? '' : `${this.annex}.`}${at.value}`
            : at.value;
      this.parent = this.add(kind, name, p, clauses);
      return;
    }
    if (at.kind === 'bullet' && this.parent >= 0) {
      this.add(kind, this.bare(this.parent), p, clauses, this.parent);
      return;
    }
    if (this.article !== '') {
      this.parent = this.add(kind, this.article, p, clauses);
      return;
    }
    const size = p.end - p.start;
    const last = text.charCodeAt(p.end - 1);
    if (
      size < 160 &&
      last !== 46 &&
      last !== 59 &&
      last !== 44 &&
      last !== 58 &&
      /\p{L}{2}/u.test(text.slice(p.start, p.end))
    ) {
      this.add(kind, 'heading', p);
      return;
    }
    const name = this.zone === 'annex' ? `annex${this.annex}.p${++this.annexCount}` : `p${++this.loose}`;
    const block = this.add(kind, name, p, clauses);
    if (p.end - p.start > 60) this.parent = block;
  }

  /** "We reaffirm …": acts in the first person plural, as declarations have them. */
  private spoken(p: Paragraph, label: Label): Clause[] {
    if (p.language === 'und') return [];
    const head = this.text.slice(label.after, label.after + 5);
    if (!/^(?:We |Nous )/.test(head)) return [];
    const verb = verbAfterSubject(this.text, label.after, Math.min(p.end, label.after + 200), p.language);
    return verb === undefined ? [] : this.clauses(p, verb);
  }
}
