import { isUpper, isWord } from './characters.js';
import type { Range } from '../types.js';
import type { Kind } from '../../model/index.js';

/** A document symbol where it stands. */
export interface SymbolHit extends Range {
  symbol: string;
  kind: Kind;
  /** Organ whose series it is, if the symbol is of an adopted text. */
  organ?: string;
  /** Put right from what a scanner misread. */
  misread?: boolean;
}

/** First segments of the United Nations' symbols, and of bodies that use the same form. */
const PREFIXES = new Set(
  (
    'A S E T ST CCPR CEDAW CERD CRC CAT CRPD CED CMW UNEP TD FCCC LC DP ICCD HRI NPT CD CTOC CAC PCNICC IOC ISBA SPLOS ' +
    'HSP ECE CBD PBC CCW BWC APLC CEB JIU DC UNW ID IDB GC LOS AT WT GOV INFCIRC HS UNFF ESCAP LIMA UNCTAD TRANS CES ' +
    'SG PSC OPS UNODC HCR EC SC MAG RIO AC MP CP AU CM AHG AG MRE CP.TEIA EB.AIR ENERGY TIM ACC DPI'
  ).split(' '),
);

/** What may follow `A/`, `S/`, `E/`, `T/`: a number, a session, or an organ's or a document type's letters. */
const SECOND =
  /^(?:\d|RES|DEC|HRC|CONF|AC|C\.|CN|INF|L\.|BUR|ES-|S-|PV|SPC|WG|PRST|SC|SR|NGO|ECE|ESCAP|ECA|ECLAC|ESCWA|ICEF|FFDF|HLPF|HLS|CEPAL|ICSAB|TAC|P\.|UNU|MC|Res|COMM|Agenda|DECL|WP|OR|SUPP|EB|RT)/;

// "MIN(15)": the World Trade Organization writes the year of a conference so
const TOKEN =
  /[A-Z][A-Za-z0-9.-]{0,14}(?:\/(?:[A-Za-z]{1,8}\.\s?\d{1,4}|[A-Z]{1,4}\(\d\d\)(?=\/)|[A-Za-z0-9][A-Za-z0-9.-]{0,24}))(?:\/\s?(?:[A-Za-z]{1,8}\.\s?\d{1,4}|[A-Za-z0-9][A-Za-z0-9.-]{0,24})){0,8}/y;

const COMPOUND = /[-–](?:A|S|E|T|ST|WT)\/[\w/.]+$/;
const YEAR_OR_SESSION = /\s?\(\s?((?:19|20)\d\d|(?:E?S-)?[IVXL]{1,8})\s?\)/y;
const VOLUME = /\s?\((?:Vol|Sect|Prog|Part|Income sect)\.?\s?[IVX\d]{1,5}\)/iy;

/** Start of the symbol that has a slash at an offset; undefined if no capital opens it. */
export function symbolStart(text: string, slash: number): number | undefined {
  let at = slash;
  while (at > 0 && slash - at < 16) {
    const unit = text.charCodeAt(at - 1);
    if (!isWord(unit) && unit !== 46 && unit !== 45) break;
    at--;
  }
  if (at === slash || slash - at >= 16 || !isUpper(text.charCodeAt(at))) return undefined;
  return text.charCodeAt(at - 1) === 47 ? undefined : at;
}

const MISREAD_TAIL = /^\/\d{1,4}(?![\d/])/;
const MISREAD_LEAD = /(?<![\p{L}\d/.-])(?:S[1lIi|]|5\/)((?:199[4-9]|20[0-4]\d))$/u;

/** A Security Council document whose "S/" a scanner misread: S11994/333, 5/2001/147. */
export function misreadSymbol(text: string, slash: number): SymbolHit | undefined {
  const lead = MISREAD_LEAD.exec(text.slice(Math.max(0, slash - 7), slash));
  if (lead === null) return undefined;
  const tail = MISREAD_TAIL.exec(text.slice(slash, slash + 7));
  if (tail === null) return undefined;
  const symbol = `S/${lead[1]}${tail[0]}`;
  return {
    start: slash - lead[0].length,
    end: slash + tail[0].length,
    symbol,
    kind: 'Document',
    misread: true,
  };
}

/** The symbol that begins at an offset. */
export function symbolAt(text: string, start: number): SymbolHit | undefined {
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) return undefined;
  let written = token.replace(/[.-]+$/, '');
  // "A/77/895-S/2023/363" is one document of two series, known by the first
  const second = COMPOUND.exec(written);
  const extra = second === null ? 0 : written.length - second.index;
  if (second !== null) written = written.slice(0, second.index);
  const slash = written.indexOf('/');
  if (slash < 0) return undefined;
  const prefix = written.slice(0, slash);
  const rest = written.slice(slash + 1);
  const statement = isStatementOfCouncil(prefix, rest);
  if (!statement && (!isPrefix(prefix, rest) || !/\d/.test(rest))) return undefined;
  let end = start + written.length;
  YEAR_OR_SESSION.lastIndex = end;
  const bracket = /\/(?:RES|Res|Dec|DEC)[./]\s?\d+[A-Z]?$/.test(written) ? YEAR_OR_SESSION.exec(text) : null;
  if (bracket !== null) {
    end = YEAR_OR_SESSION.lastIndex;
    written += `(${bracket[1]})`;
  } else if (/\/6$|\/5$|\/6\/Rev\.1$/.test(written)) {
    VOLUME.lastIndex = end;
    const volume = VOLUME.exec(text)?.[0];
    if (volume !== undefined) {
      end = VOLUME.lastIndex;
      written += volume.replace(/\s/g, '');
    }
  }
  const part = /^\s?([A-Z](?:-[A-Z])?)(?![\p{L}\d'’./-])/u.exec(text.slice(end, end + 6));
  if (part !== null && /^A\/RES\/(?:E?S-)?\d+\/\d+$/.test(written)) {
    end += part[0].length;
    written += part[1]!;
  }
  end += extra;
  return { start, end, ...classify(`${statement ? 'S/' : ''}${written.replace(/\s/g, '')}`) };
}

/** "PRST/2006/28": a statement of the President of the Security Council, which alone are numbered by year. */
function isStatementOfCouncil(prefix: string, rest: string): boolean {
  return prefix === 'PRST' && /^(?:199[4-9]|20\d\d)\/\d{1,3}$/.test(rest);
}

/** Whether a first segment is that of a series, given what follows it. */
function isPrefix(prefix: string, rest: string): boolean {
  if (prefix.length === 1) return PREFIXES.has(prefix) && SECOND.test(rest);
  if (PREFIXES.has(prefix)) return true;
  if (prefix === 'Assembly') return rest.startsWith('AU/');
  // ITU Council and circulars: C19/117, CL-20/55; organs that number by session: GC.18/Res.9, EX.CL/Dec.686
  return /^(?:C\d\d|CL-\d\d)$/.test(prefix) ? /^\d+$/.test(rest) : /^(?:Res|RES|Dec|DEC)\.\s?\d/.test(rest);
}

/** Adopted texts by the shape of their symbols. */
const ADOPTED: readonly { pattern: RegExp; organ: string }[] = [
  { pattern: /^A\/HRC\/(?:RES|DEC)\//, organ: 'org/hrc' },
  { pattern: /^A\/(?:RES|DEC)\//, organ: 'org/unga' },
  { pattern: /^S\/RES\//, organ: 'org/unsc' },
  { pattern: /^E\/CN\.4\/RES\//, organ: 'org/unchr' },
  { pattern: /^E\/(?:RES|DEC)\//, organ: 'org/ecosoc' },
  { pattern: /^(?:Assembly\/)?AU\/(?:Dec|Res|DEC|RES)\./, organ: 'org/au-assembly' },
  { pattern: /^EX\.CL\/(?:Dec|DEC)\./, organ: 'org/au-executive-council' },
  { pattern: /^UNEP\/EA\.\S+\/RES\.\d+$/i, organ: 'org/unea' },
  { pattern: /^HSP\/HA\.\S+\/RES\.\d+$/i, organ: 'org/un-habitat-assembly' },
];

const STATEMENT = /^(?:S\/PRST|A\/HRC\/PRST|A\/HRC\/OM)\//;

function classify(written: string): { symbol: string; kind: Kind; organ?: string } {
  const symbol = written.replace(/^(UNEP\/EA\.\S+\/)Res\./, '$1RES.');
  if (/^AU\/Dec/.test(symbol)) {
    return { symbol: `Assembly/${symbol}`, kind: 'Resolution', organ: 'org/au-assembly' };
  }
  const adopted = ADOPTED.find(({ pattern }) => pattern.test(symbol));
  if (adopted !== undefined) return { symbol, kind: 'Resolution', organ: adopted.organ };
  if (/\/(?:RES|Res|DEC|Dec)[./]\s?\d/.test(symbol)) return { symbol, kind: 'Resolution' };
  if (STATEMENT.test(symbol)) {
    return { symbol, kind: 'Document', organ: symbol.startsWith('S/') ? 'org/unsc' : 'org/hrc' };
  }
  return { symbol, kind: 'Document' };
}
