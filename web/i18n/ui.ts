import { UI_LANGUAGES, type RelationType, type TextLanguage, type UiLanguage } from '../api/types.js';
import type { KindInfo, RelationInfo, Vocabulary } from '../api/overview.js';
import type { Kind } from '../api/types.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

export const MESSAGES: Readonly<Record<UiLanguage, Messages>> = { en, fr, ar, es, ru, zh };

export function direction(language: TextLanguage): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The first of the reader's languages that the interface has, else English. */
export function preferredLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const known = UI_LANGUAGES.find((language) => language === base);
    if (known) return known;
  }
  return 'en';
}

/** Everything that depends on the language of the interface, made once for each. */
export interface Ui {
  readonly language: UiLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly t: Messages;
  number(value: number): string;
  /** 0.87 as 87 %, in the language's own way. */
  percent(value: number): string;
  /** An ISO 8601 date, as precise as it is given: year, month or day. */
  date(iso: string): string;
  /** The same with the month abbreviated. */
  shortDate(iso: string): string;
  languageName(language: TextLanguage): string;
  compare(a: string, b: string): number;
  kind(kind: Kind): KindInfo;
  relation(type: RelationType): RelationInfo;
}

/** Numbers in Western digits, which is what UN documents use in Arabic too. */
function locale(language: UiLanguage): string {
  return language === 'en' ? 'en-GB' : `${language}-u-nu-latn`;
}

function dateIn(language: UiLanguage, iso: string, month: 'long' | 'short'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return iso;
  const [, year, monthNumber, day] = parts;
  if (!monthNumber) return year!;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month, timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  const date = new Date(`${year}-${monthNumber}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.valueOf())) return iso;
  return new Intl.DateTimeFormat(locale(language), { ...options, calendar: 'gregory' }).format(date);
}

/** The interface in a language; `vocabulary` is the server's, in the same language, once it is there. */
export function makeUi(language: UiLanguage, vocabulary?: Vocabulary): Ui {
  const t = MESSAGES[language];
  const numbers = new Intl.NumberFormat(locale(language));
  const percents = new Intl.NumberFormat(locale(language), { style: 'percent' });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const kinds = new Map(vocabulary?.kinds.map((info) => [info.kind, info]));
  const relations = new Map(vocabulary?.relations.map((info) => [info.type, info]));
  return {
    language,
    direction: direction(language),
    t,
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    date: (iso) => dateIn(language, iso, 'long'),
    shortDate: (iso) => dateIn(language, iso, 'short'),
    languageName: (code) => (code === 'und' ? t.evidence.unknownLanguage : (names.of(code) ?? code)),
    compare: (a, b) => collator.compare(a, b),
    kind: (kind) => kinds.get(kind) ?? { kind, group: '', label: kind, plural: kind, description: '' },
    relation: (type) => relations.get(type) ?? { type, label: type, inverse: type, description: '' },
  };
}
