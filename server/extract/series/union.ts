import { slug } from '../../model/index.js';
import { isDigit, oneLine } from './characters.js';
import { dateAt } from './dates.js';
import { isoDate } from './calendar.js';
import { seriesMention, type Place, type Recogniser } from './place.js';
import type { Mention } from '../types.js';

/** Domains of the acts of the European Union, in French and in English. */
const DOMAINS: Record<string, string> = {
  EU: 'eu',
  UE: 'eu',
  EC: 'ec',
  CE: 'ec',
  EEC: 'eec',
  CEE: 'eec',
  JHA: 'jha',
  JAI: 'jha',
  CFSP: 'cfsp',
  PESC: 'cfsp',
  EURATOM: 'euratom',
};
const DOMAIN = 'EEC|CEE|EC|CE|EU|UE|JHA|JAI|CFSP|PESC|Euratom';
const ACTS: readonly {
  pattern: RegExp;
  act: 'directive' | 'regulation' | 'decision' | 'framework-decision';
}[] = [
  { pattern: /^(?:council )?framework decision|^d[ée]cision-cadre/i, act: 'framework-decision' },
  { pattern: /^directive/i, act: 'directive' },
  { pattern: /^r[eè]gl?e?(?:ment|ulation)|^regulation/i, act: 'regulation' },
  { pattern: /^d[ée]cision/i, act: 'decision' },
];
const WORD =
  'Framework Decision|[Dd][ée]cision-cadre|[Dd]irectives?|[Rr]egulations?|[Rr]èglements?|[Dd][ée]cisions?';
const BEFORE = new RegExp(
  `(?:(EU)\\s)?(${WORD})\\s(?:(?:of|du|de la|no|nº|n°|d’exécution|d'exécution)\\s)?(?:\\((${DOMAIN})\\)\\s)?(?:(?:No\\.?|n[o°º])\\s?)?$`,
);
/** What a lead without a domain behind the number must hold: cheaper than reading it. */
const HINT = /\)\s|EU\s\p{Lu}/u;
const AFTER = new RegExp(`^(\\d{1,4})/(\\d{1,4})(?:/(${DOMAIN})(?![\\p{L}\\d]))?(?![\\d/])`, 'iu');

/** `Directive 2013/40/EU`, `Regulation (EC) No 45/2001`, `décision-cadre 2005/222/JAI`. */
export const european: Recogniser = {
  name: 'series-eu',
  needles: ['/'],
  read(place, at) {
    const { text } = place;
    if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return undefined;
    let start = at;
    while (at - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
    const number = AFTER.exec(place.behind(start, 20));
    if (number === null) return undefined;
    const words = place.before(start, 48);
    const lead = number[3] !== undefined || HINT.test(words) ? BEFORE.exec(words) : null;
    const domain = number[3] ?? lead?.[3] ?? lead?.[1];
    // without a domain it is the number of something else
    if (domain === undefined) return undefined;
    return act(place, start, number, lead, DOMAINS[domain.toUpperCase()]!);
  },
};

function act(
  place: Place,
  start: number,
  number: RegExpExecArray,
  lead: RegExpExecArray | null,
  domain: string,
): Mention {
  const word = lead?.[2];
  const type = ACTS.find(({ pattern }) => word !== undefined && pattern.test(word))?.act ?? 'directive';
  const plural = word?.endsWith('s') === true;
  const from = lead === null || plural ? start : start - lead[0].length;
  let end = start + number[0].length;
  const date = dateAt(place.text, end, place.patterns);
  if (date !== undefined) end = date.end;
  const kind = type === 'decision' || type === 'framework-decision' ? 'Resolution' : 'Document';
  const prefix = kind === 'Resolution' ? 'res' : 'doc';
  const mention = seriesMention(place, {
    start: from,
    end,
    entity: `${prefix}/eu-${slug(`${type} ${number[1]} ${number[2]} ${domain}`)}`,
    kind,
    name: oneLine(place.text.slice(from, start + number[0].length)),
    rule: 'series-eu',
    confidence: word === undefined ? 0.8 : 0.97,
  });
  const iso = isoDate(date?.date);
  if (iso !== undefined) mention.date = iso;
  return mention;
}
