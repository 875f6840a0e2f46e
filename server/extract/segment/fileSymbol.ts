/** Bodies and series that stand between the strokes of a UN document symbol. */
const PARTS = new Set(
  (
    'RES DEC PRST HRC OS SR PV WP INF NGO CRP LIM CN AC CONF SUB WG GA EX BUR SGB AI IC HLS HLPF FFDF GC SS ' +
    'HA EA TRANS TIB CP CEP HBP EB AIR MP MC WAT WH TEIA ECE CMA CMP SBI SBSTA COP MOP OP PC'
  ).split(' '),
);
const ROOTS = new Set(
  'A S E T UNEP HSP ST TD ECE CCPR CAT CRC CEDAW CERD CRPD CMW FCCC CBD HRI DP'.split(' '),
);
/** Suffixes of symbols, as they are printed: "A/520/Rev.20". */
const SUFFIX = /^(rev|add|corr|amend|sect|res)\.(\d{1,3}[A-Z]?)$/i;
const LANGUAGE = /[-_](?:EN|FR|ES|AR|RU|ZH)$/;

/**
 * The document symbol that the name of a file spells with low lines for strokes, as the documents that the
 * UN publishes are named when downloaded: `A_RES_78_237-EN.pdf`, `S_RES_1325(2000).txt`. Undefined for
 * every other name.
 */
export function fileSymbol(file: string): string | undefined {
  const name = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.(?:txt|md|pdf|docx?|html?)$/i, '')
    .replace(LANGUAGE, '');
  const [root, ...rest] = name.split(/_+/);
  if (root === undefined || !ROOTS.has(root) || rest.length === 0 || name.length > 40) return undefined;
  if (!rest.some((part) => /\d/.test(part)) || !rest.every((part, i) => isPart(part, i, rest)))
    return undefined;
  if (root === 'S' && rest[0] === 'RES' && /^\d{1,4}$/.test(rest[1] ?? '') && /^\d{4}$/.test(rest[2] ?? '')) {
    return rest.length === 3 ? `S/RES/${Number(rest[1])}(${rest[2]})` : undefined;
  }
  return rest.reduce(joined, root);
}

function isPart(part: string, index: number, all: readonly string[]): boolean {
  if (/^(?:E?S-)?\d{1,5}(?:\([IVXLC\d-]+\))?$/.test(part) || SUFFIX.test(part)) return true;
  // one part of a resolution, and the session of an old one, are set apart by a low line too
  if (/^[A-Z](?:-[A-Z])?$/.test(part))
    return index > 0 && (index === all.length - 1 || part === 'L' || part === 'C');
  if (/^\([IVXLC]+\)$/.test(part)) return index > 0;
  return part
    .split('.')
    .every(
      (word, i) => PARTS.has(word) || (i > 0 && /^(?:\d{1,4}|[IVXLC]+|)$/.test(word)) || /^[LC]$/.test(word),
    );
}

function joined(symbol: string, part: string): string {
  const suffix = SUFFIX.exec(part);
  if (suffix !== null) {
    const [, word = '', number] = suffix;
    if (/^res$/i.test(word)) return `${symbol}/${word}.${number}`;
    const printed = word[0]!.toUpperCase() + word.slice(1).toLowerCase();
    return printed === 'Sect' ? `${symbol}(Sect.${number})` : `${symbol}/${printed}.${number}`;
  }
  if (/^\(/.test(part) || (/^[A-Z](?:-[A-Z])?$/.test(part) && /[\d)]$/.test(symbol))) return symbol + part;
  return `${symbol}/${part}`;
}
