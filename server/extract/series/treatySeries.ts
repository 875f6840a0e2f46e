import { oneLine } from './characters.js';
import { seriesMention, type Recogniser } from './place.js';

const EUROPEAN = /^(?:C?ETS|S?TCE|STE)\s?,?\s?(?:(?:No\.?|n[o°º]\.?|N[o°º])\s?)?(\d{1,3})(?![\d/])/;

/** `ETS No. 185`, `STCE n° 201`: treaties of the Council of Europe by number. */
export const councilOfEurope: Recogniser = {
  name: 'series-cets',
  needles: ['ETS', 'STE', 'STCE'],
  read(place, at) {
    const start = place.text.charCodeAt(at - 1) === 67 && place.text.startsWith('ETS', at) ? at - 1 : at;
    if (/[\p{L}\d-]$/u.test(place.before(start, 1))) return undefined;
    const match = EUROPEAN.exec(place.behind(start, 18));
    if (match === null) return undefined;
    const number = Number(match[1]);
    if (number < 1 || number > 300) return undefined;
    return seriesMention(place, {
      start,
      end: start + match[0].length,
      entity: `treaty/cets-${number}`,
      kind: 'Treaty',
      name: oneLine(match[0]),
      rule: 'series-cets',
      confidence: 0.95,
    });
  },
};

const VOLUME =
  /^(?:Treaty Series|Recueil des [Tt]rait[ée]s),?\s?vol(?:ume)?[.,]?\s?(\d{1,4})(?:,?\s\(\d{4}\))?(?:[,.]\s?(?:Nos?\.?|n(?:os|[o°º])?\.?)\s?(\d{1,6})(?:\s?(?:-|–|to|à)\s?(\d{1,6}))?)?/;
const IBID =
  /^Ibid\.,\s?vol(?:ume)?[.,]?\s?(\d{1,4})(?:[,.]\s?(?:Nos?\.?|n(?:os|[o°º])?\.?)\s?(\d{1,6})(?:\s?(?:-|–|to|à|and|et)\s?(\d{1,6}))?)?/;
const OF_THE_UNITED_NATIONS = /(?:United Nations|Nations Unies),?\s$/;

/** `United Nations, Treaty Series, vol. 1834, No. 31363`: a treaty by its registration number. */
export const unitedNationsTreatySeries: Recogniser = {
  name: 'series-unts',
  needles: ['Treaty Series', 'Recueil des', 'Ibid., vol'],
  read(place, at) {
    const ibid = place.text.charCodeAt(at) === 73;
    const match = (ibid ? IBID : VOLUME).exec(place.behind(at, 80));
    if (match === null) return undefined;
    const lead = ibid ? null : OF_THE_UNITED_NATIONS.exec(place.before(at, 24));
    // the League's series numbers apart
    if (!ibid && lead === null) return undefined;
    const [, volume, first, last] = match;
    const start = at - (lead?.[0].length ?? 0);
    const entity =
      first === undefined
        ? `doc/unts-vol-${volume}`
        : `treaty/unts-${first}${last === undefined ? '' : `-${last}`}`;
    return seriesMention(place, {
      start,
      end: at + match[0].length,
      entity,
      kind: first === undefined ? 'Document' : 'Treaty',
      name: oneLine(place.text.slice(start, at + match[0].length)),
      rule: ibid ? 'series-unts-ibid' : 'series-unts',
      confidence: ibid ? 0.7 : 0.9,
    });
  },
};

const LABOUR_NUMBERS =
  /^Conventions?,?\s\(?(?:Nos?\.?|n(?:os|[o°º])\.?)\s?\d{1,3}(?:(?:,\s|,?\s(?:and|et)\s)(?:(?:No\.|n[o°º])\s?)?\d{1,3}(?![\d/])){0,30}\)?/;
const LABOUR =
  'ILO|International\\sLabour\\sOrgani[sz]ation(?:\\s\\(ILO\\))?|OIT|Organisation\\sinternationale\\sdu\\s[Tt]ravail';
const LABOUR_BEFORE = new RegExp(`(?:${LABOUR})\\s$`);
const LABOUR_BEHIND = new RegExp(`^,?\\s(?:\\([^()]{1,40}\\)\\s)?(?:of the |de l['’])(?:${LABOUR})`);
/** Highest number that the International Labour Organization has come near to. */
const LAST_LABOUR = 210;

/** `ILO Conventions Nos. 29 and 105`, `Convention n° 182 de l'OIT`: labour conventions by number. */
export const internationalLabour: Recogniser = {
  name: 'series-ilo',
  needles: [
    'Convention No',
    'Conventions No',
    'Convention n',
    'Conventions n',
    'Convention (No',
    'Conventions (No',
  ],
  read(place, at) {
    const match = LABOUR_NUMBERS.exec(place.behind(at, 260));
    if (match === null) return undefined;
    const end = at + match[0].length;
    const before = LABOUR_BEFORE.exec(place.before(at, 44));
    const behind = LABOUR_BEHIND.exec(place.behind(end, 100));
    if (before === null && behind === null) return undefined;
    const numbers = [...match[0].matchAll(/\d{1,3}/g)];
    const alone = numbers.length === 1;
    return numbers
      .filter(([number]) => Number(number) >= 1 && Number(number) <= LAST_LABOUR)
      .map((each, index) =>
        seriesMention(place, {
          start: index > 0 ? at + each.index : at - (before?.[0].length ?? 0),
          end: alone ? end + (behind?.[0].length ?? 0) : at + each.index + each[0].length,
          entity: `treaty/ilo-${Number(each[0])}`,
          kind: 'Treaty',
          name: `ILO Convention No. ${Number(each[0])}`,
          rule: 'series-ilo',
          confidence: 0.95,
        }),
      );
  },
};
