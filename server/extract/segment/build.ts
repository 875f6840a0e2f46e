import type { ParagraphKind } from '../../model/index.js';
import type { Clause, CleanText } from '../types.js';
import { ActReader } from './acts.js';
import { anyOf } from './headerWords.js';
import { labelAt, type Label } from './label.js';
import { annexAt, articleAt, isClosing, type Section } from './outline.js';
import { unansweredMarks } from './noteMarks.js';
import type { Paragraph } from './paragraphs.js';
import { OPERATIVE, PREAMBULAR, verbAfterSubject, verbAt } from './verbs.js';

const VOTER = new RegExp(`^${anyOf('voter')}`);
const STATED = new RegExp(anyOf('stated'));

/** Cuts the paragraphs of one instrument after another into blocks. */
export class Builder extends ActReader {
  private part = '';
  private article = '';
  private annexCount = 0;
  private loose = 0;
  private starNote = false;
  /** Numbers for the footnotes whose own is lost. */
  private readonly unnumbered: number[];

  constructor(
    clean: CleanText,
    paragraphs: readonly Paragraph[],
    private readonly treaty: boolean,
  ) {
    super(clean, paragraphs);
    this.unnumbered = unansweredMarks(clean.text, paragraphs, clean.marks ?? []);
  }

  /**
   * Reads the paragraphs `from`–`to` of a section. `tag` goes before its labels where there are several;
   * `instrument` is the symbol of another instrument than that which the text is about.
   */
  section(section: Section, to: number, tag: string, instrument: string | undefined): void {
    this.prefix = tag;
    this.instrument = instrument;
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
    this.lists.clear();
    this.annex = '';
    this.article = '';
  }

  private isStarred(p: Paragraph): boolean {
    const first = this.text.charCodeAt(p.start);
    if (first === 42) return true;
    return this.starNote && p.end - p.start < 400 && VOTER.test(this.text.slice(p.start, p.start + 30));
  }

  protected override footnote(p: Paragraph): void {
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
    if (size < 420 && STATED.test(text.slice(p.start, p.end))) {
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

  private openArticle(p: Paragraph, { number, after }: { number: string; after: number }): void {
    if (this.zone !== 'annex') this.zone = 'body';
    this.article = `${this.zone === 'annex' ? `annex${this.annex} ` : ''}art${number}`;
    this.lists.clear();
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
    this.lists.clear();
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
    this.lists.clear();
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
