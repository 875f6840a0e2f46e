import type { Section } from './outline.js';
import type { Paragraph } from './paragraphs.js';
import type { Heading } from './symbol.js';

/**
 * Whether a heading is that of the instrument of this symbol; where not `exactly`, one that a scan has
 * misread in its session: "118 (III)" for "118 (II)".
 */
export function spells(
  symbol: string,
  { form, series, number, letter = '' }: Heading,
  exactly: boolean,
): boolean {
  const own = form === 'slash' ? `/${series}/${number}${letter}` : `/${number}${letter}(${series})`;
  if (exactly) return symbol.endsWith(own) || symbol.replace(/[A-Z](?:-[A-Z])?$/, '').endsWith(own);
  return form === 'slash'
    ? symbol.replace(/[A-Z](?:-[A-Z])?$/, '').endsWith(`/${number}`)
    : symbol.includes(`/${number}(`);
}

/**
 * Index of the section that the text is about: the instrument that it goes by, where it is told. Of several
 * on the pages of an old volume, else, the last one to begin on the first page, where the text has more
 * than one page (`secondPage`, a clean offset); else the longest.
 */
export function mainSection(
  sections: readonly Section[],
  paragraphs: readonly Paragraph[],
  secondPage: number,
  named: string | undefined,
): number {
  if (sections.length === 1) return 0;
  if (named !== undefined) {
    const exact = sections.findIndex(({ heading }) => heading !== undefined && spells(named, heading, true));
    if (exact >= 0) return exact;
    const near = sections.findIndex(({ heading }) => heading !== undefined && spells(named, heading, false));
    if (near >= 0) return near;
    // the headings of other instruments in a report or a volume of rules are not its own
    if (sections[0]!.heading === undefined) return 0;
  }
  if (secondPage > 0) {
    for (let i = sections.length - 1; i >= 0; i--) {
      const { from, heading } = sections[i]!;
      if (heading !== undefined && paragraphs[from]!.start < secondPage) return i;
    }
  }
  const sizes = sections.map((section, i) => {
    if (section.heading === undefined) return 0;
    const next = sections[i + 1];
    const end = next === undefined ? paragraphs[paragraphs.length - 1]!.end : paragraphs[next.from]!.start;
    return end - paragraphs[section.from]!.start;
  });
  return Math.max(sizes.indexOf(Math.max(...sizes)), 0);
}
