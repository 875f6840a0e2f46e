import { anyOf } from './headerWords.js';

/** A numbered heading of a resolution: "78/237. Title", "174 (II). Title", "Resolution 1838 (2008)". */
export interface Heading {
  /** `slash`: 78/237; `roman`: 174 (II); `year`: 1838 (2008); `emergency`: S-20/4. */
  form: 'slash' | 'roman' | 'year';
  /** Session, sitting or year, as written: `78`, `S-20`, `II`, `2008`. */
  series: string;
  number: string;
  letter?: string;
  /** A statement by the President. */
  statement?: boolean;
  /** Offset in the line where the title begins. */
  titleAt: number;
}

const ACT = anyOf('numberedAct');
const PARTS = anyOf('parts');
const SLASH = new RegExp(
  `^(?:PRST )?(?:${ACT} )?((?:E?S-)?\\d{1,4}|OS\\/\\d{1,2})\\/(?:Res\\.? ?|RES\\.? ?)?(\\d{1,4})(?: ?([A-Z])(?=[.\\s]|$))?(?: ?(?:${PARTS}|-|–) ?[A-Z](?![a-z]))?\\s?(?:[.:]|$|(?=\\s\\p{Lu}))\\s*`,
  'u',
);
const ROMAN = new RegExp(
  `^(?:${ACT} )?(\\d{1,4})\\.?(?: ?([A-Z])(?: ${PARTS} [A-Z])?)? ?\\((?:(E?S-[IVXLC]+)|([IVXLC1l]{1,7}))\\)\\.?\\s*`,
);
const YEAR = new RegExp(
  `^(?:\\W{0,3}${ACT} )?(\\d{1,4}) ?\\((1[89]\\d-?\\d|20\\d-?\\d)\\)(?:[.:,]|\\s|$)\\s*`,
);

/** The heading of a resolution that a line is, if it is one. The line is short: cut it before. */
export function headingOf(line: string): Heading | undefined {
  const first = line.charCodeAt(0);
  if (first > 0x201d) return undefined;
  const slash = line.includes('/') ? SLASH.exec(line) : null;
  if (slash) {
    return {
      form: 'slash',
      series: slash[1]!,
      number: slash[2]!,
      ...(slash[3] === undefined ? {} : { letter: slash[3] }),
      ...(line.startsWith('PRST') ? { statement: true } : {}),
      titleAt: slash[0].length,
    };
  }
  if (!line.includes('(')) return undefined;
  const year = YEAR.exec(line);
  if (year)
    return { form: 'year', series: year[2]!.replace('-', ''), number: year[1]!, titleAt: year[0].length };
  const roman = ROMAN.exec(line);
  if (roman) {
    return {
      form: 'roman',
      // OCR reads I as 1 or l
      series: roman[3] ?? roman[4]!.replace(/[1l]/g, 'I'),
      number: roman[1]!,
      ...(roman[2] === undefined ? {} : { letter: roman[2] }),
      titleAt: roman[0].length,
    };
  }
  return undefined;
}

/** The document symbol of a heading under an organ; undefined where that organ's series has no such number. */
export function symbolOf(heading: Heading, organ: string | undefined): string | undefined {
  const { form, series, number, letter = '' } = heading;
  switch (organ) {
    case 'org/unga':
      if (form === 'slash' && /^(?:E?S-)?\d{1,2}$/.test(series)) return `A/RES/${series}/${number}${letter}`;
      if (form === 'roman') return `A/RES/${number}${letter}(${series})`;
      return undefined;
    case undefined:
    case 'org/unsc':
      // no other organ numbers by year in brackets
      return form === 'year' ? `S/RES/${number}(${series})` : undefined;
    case 'org/hrc':
      if (form !== 'slash') return undefined;
      return `A/HRC/${heading.statement === true ? 'PRST' : 'RES'}/${series}/${number}`;
    case 'org/ecosoc':
      if (form === 'slash' && /^(?:19|20)\d\d$/.test(series)) return `E/RES/${series}/${number}${letter}`;
      if (form === 'roman') return `E/RES/${number}${letter}(${series})`;
      return undefined;
    case 'org/unea':
      return form === 'slash' && /^\d$/.test(series) ? `UNEP/EA.${series}/RES.${number}` : undefined;
    case 'org/unchr':
      if (form === 'slash' && /^(?:19|20)\d\d$/.test(series)) return `E/CN.4/RES/${series}/${number}`;
      return undefined;
    default:
      return undefined;
  }
}

// a slash before each part but the first: parts that could follow each other without one could be cut anywhere
const EXPLICIT =
  /^((?:A|S|E|T|UNEP|HSP|ST|TD|ECE|CCPR|FCCC)\/[A-Z0-9][\w.-]*(?:\/[A-Z0-9][\w.-]*)*\/?(?:\([IVXLC\d-]+\))?(?:[A-Z](?![A-Za-z]))?)\*{0,3}$/;

/** A line that is a document symbol and nothing else: "A/RES/48/162". */
export function explicitSymbol(line: string): string | undefined {
  if (line.length > 40) return undefined;
  const match = EXPLICIT.exec(line.replace(/\s+(?=\(|[A-Z]\*{0,3}$)/g, '').trim());
  return match !== null && /\d/.test(match[1]!) ? match[1] : undefined;
}
