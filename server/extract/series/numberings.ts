import type { TextDate } from './calendar.js';
import {
  assemblySat,
  councilSat,
  isAssemblyNumber,
  isCouncilNumber,
  isSecurityCouncilNumber,
  securityCouncilNumber,
} from './calendar.js';
import type { WorkNumber } from './number.js';

/** What an organ can have adopted: `no`, `maybe` (the form fits), or `yes` (date or arithmetic agree). */
export type Fit = 'no' | 'maybe' | 'yes';

/** How an organ numbers what it adopts. A member is one record here. */
export interface Numbering {
  /** Id of the organ (`organs.ts`). */
  organ: string;
  /** Whether the organ can have given that number to a resolution or decision, at that date if known. */
  fit(number: WorkNumber, date: TextDate | undefined): Fit;
  /** The first year in which it can have given that number; used with the date of the citing text. */
  since?(number: WorkNumber): number | undefined;
  /** The number from which on, in a session or year, decisions are counted, where they are counted apart. */
  decisionsFrom?: number;
  /** The document symbol of its resolution; absent where the organ has no series of symbols. */
  symbol?(number: WorkNumber): string | undefined;
}

/** `A and B` as symbols write it: `A-B`. */
function part(number: WorkNumber): string {
  return number.part === '' ? '' : number.part.replace(/\s*(?:and|et|&|to|à|,|–|-)\s*/g, '-');
}

function special(number: { special: string; session: string | number }): string {
  return number.special === '' ? String(number.session) : `${number.special}-${number.session}`;
}

type Dated = TextDate & { year: number };

const isDated = (date: TextDate | undefined): date is Dated => date?.year !== undefined;

/** `yes` or `no` by the date if there is one, else `maybe`. */
function byDate(date: TextDate | undefined, test: (date: Dated) => boolean): Fit {
  if (!isDated(date)) return 'maybe';
  return test(date) ? 'yes' : 'no';
}

/** A commission that numbers by session and meets once a year in the first half of it. */
function annualSession(organ: string, yearOfSessionZero: number, lastSession: number): Numbering {
  return {
    organ,
    fit: (number, date) => {
      if (number.form === 'annual') return byDate(date, (d) => d.year === number.year);
      if (number.form !== 'session' || number.special !== '' || number.session > lastSession) return 'no';
      return byDate(date, (d) => Math.abs(d.year - yearOfSessionZero - number.session) <= 1);
    },
    since: (number) => (number.form === 'session' ? yearOfSessionZero + number.session : undefined),
  };
}

/** A body of which only the form of its numbers is known. */
function formOnly(organ: string, forms: readonly WorkNumber['form'][], lastSession = 99): Numbering {
  return {
    organ,
    fit: (number) =>
      forms.includes(number.form) && (number.form !== 'session' || number.session <= lastSession)
        ? 'maybe'
        : 'no',
  };
}

export const NUMBERINGS: readonly Numbering[] = [
  {
    organ: 'org/unga',
    decisionsFrom: 401,
    fit(number, date) {
      if (number.form === 'roman') {
        if (isAssemblyNumber(number)) return 'yes';
        return number.ordinal <= 30 && number.serial <= 3541 ? 'maybe' : 'no';
      }
      if (number.form !== 'session') return 'no';
      if (number.special === 'ES') return number.session >= 6 && number.session <= 12 ? 'yes' : 'no';
      if (number.special === 'S') {
        if (number.session < 6 || number.session > 33) return 'no';
        return byDate(date, (d) => Math.abs(specialSessionYear(number.session) - d.year) <= 1);
      }
      if (number.session < 31 || number.session > 120) return 'no';
      return byDate(date, (d) => assemblySat(number.session, d));
    },
    since: (number) =>
      number.form === 'session' && number.special === '' ? 1945 + number.session : undefined,
    symbol(number) {
      switch (number.form) {
        case 'session':
          return `A/RES/${special(number)}/${number.serial}${part(number)}`;
        case 'roman':
          return `A/RES/${number.serial}${part(number)}(${special(number)})`;
        default:
          return undefined;
      }
    },
  },
  {
    organ: 'org/unsc',
    fit: (number) =>
      number.form !== 'year' ? 'no' : isSecurityCouncilNumber(number.serial, number.year) ? 'yes' : 'maybe',
    symbol(number) {
      if (number.form !== 'year') return undefined;
      const { serial, year } = securityCouncilNumber(number.serial, number.year);
      return `S/RES/${serial}(${year})`;
    },
  },
  {
    organ: 'org/hrc',
    decisionsFrom: 101,
    fit(number, date) {
      if (number.form !== 'session' || number.special === 'ES') return 'no';
      if (number.special === 'S') {
        return byDate(date, (d) => Math.abs(councilSpecialYear(number.session) - d.year) <= 1);
      }
      if (number.session > 90) return 'no';
      return byDate(date, (d) => councilSat(number.session, d));
    },
    since: (number) => {
      if (number.form !== 'session') return undefined;
      if (number.special === 'S') return councilSpecialYear(number.session);
      return number.session < 7 ? 2006 : 2008 + Math.floor((number.session - 7) / 3);
    },
    symbol: (number) =>
      number.form === 'session' ? `A/HRC/RES/${special(number)}/${number.serial}${part(number)}` : undefined,
  },
  {
    organ: 'org/ecosoc',
    decisionsFrom: 101,
    fit(number, date) {
      if (number.form === 'annual') {
        if (number.year < 1978) return 'no';
        return byDate(date, (d) => d.year === number.year || d.year === number.year + 1);
      }
      return number.form === 'roman' && isCouncilNumber(number) ? 'yes' : 'no';
    },
    symbol(number) {
      switch (number.form) {
        case 'annual':
          return `E/RES/${number.year}/${number.serial}${part(number)}`;
        case 'roman':
          return `E/RES/${number.serial}${part(number)}(${special(number)})`;
        default:
          return undefined;
      }
    },
  },
  {
    organ: 'org/unchr',
    decisionsFrom: 101,
    fit(number, date) {
      if (number.form === 'annual') {
        if (number.year < 1984 || number.year > 2006) return 'no';
        return byDate(date, (d) => d.year === number.year && d.month <= 6);
      }
      return number.form === 'roman' && number.ordinal <= 42 ? 'maybe' : 'no';
    },
    symbol: (number) =>
      number.form === 'annual' ? `E/CN.4/RES/${number.year}/${number.serial}${part(number)}` : undefined,
  },
  formOnly('org/sub-commission-human-rights', ['annual', 'roman']),
  {
    organ: 'org/unea',
    fit(number, date) {
      if (number.form !== 'session' || number.special === 'ES' || number.session > 20) return 'no';
      if (number.session > 7) return 'maybe';
      return byDate(date, (d) => d.year >= 2014);
    },
    symbol: (number) =>
      number.form === 'session'
        ? `UNEP/EA.${special(number)}/RES.${number.serial}${part(number)}`
        : undefined,
  },
  {
    organ: 'org/un-habitat-assembly',
    fit: (number) => (number.form === 'session' && number.session < 20 ? 'maybe' : 'no'),
    symbol: (number) =>
      number.form === 'session' ? `HSP/HA.${special(number)}/Res.${number.serial}${part(number)}` : undefined,
  },
  formOnly('org/unep-governing-council', ['session', 'roman'], 30),
  formOnly('org/un-habitat-governing-council', ['session'], 30),
  formOnly('org/trusteeship-council', ['roman']),
  annualSession('org/csw', 1956, 90),
  annualSession('org/cnd', 1957, 90),
  annualSession('org/ccpcj', 1991, 60),
  annualSession('org/cpd', 1967, 80),
  annualSession('org/csocd', 1962, 80),
  annualSession('org/csd', 1992, 20),
  annualSession('org/statistical-commission', 1969, 90),
  annualSession('org/escap', 1944, 99),
  formOnly('org/uncac-cosp', ['session'], 30),
  formOnly('org/untoc-cop', ['session'], 30),
  formOnly('org/unfccc-cop', ['coded']),
  formOnly('org/cbd-cop', ['coded', 'session'], 30),
  formOnly('org/escwa', ['roman']),
  formOnly('org/eclac', ['session', 'roman', 'annual', 'year']),
  formOnly('org/eca', ['session', 'roman', 'annual']),
  formOnly('org/pace', ['year']),
];

/** Year of the General Assembly's special session of a number, roughly, from the sixth on. */
function specialSessionYear(session: number): number {
  const years = [
    1974, 1975, 1978, 1978, 1978, 1980, 1982, 1986, 1986, 1988, 1989, 1990, 1990, 1990, 1996, 1997, 1998,
  ];
  const later = [1999, 1999, 2000, 2000, 2001, 2001, 2002, 2005, 2014, 2016, 2020, 2021, 2021];
  // the 20th was held in 1998, the 22nd in 1999
  return session <= 22 ? (years[session - 6] ?? 1998) : (later[session - 22] ?? 2021);
}

/** Year of the Human Rights Council's special session of a number. */
function councilSpecialYear(session: number): number {
  const years = [
    2006, 2006, 2006, 2006, 2007, 2008, 2008, 2008, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011, 2011,
    2011, 2012, 2014, 2014, 2014, 2015, 2015, 2016, 2016, 2017, 2018, 2021, 2021, 2021, 2021, 2021, 2022,
    2022, 2023, 2025,
  ];
  return years[session - 1] ?? 2025;
}

const BY_ORGAN = new Map(NUMBERINGS.map((numbering) => [numbering.organ, numbering]));

export function numberingOf(organ: string): Numbering | undefined {
  return BY_ORGAN.get(organ);
}
