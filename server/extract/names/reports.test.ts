import { describe, expect, it } from 'vitest';
import { mentioned, related } from '../testing.js';

const written = (subject: string, ...paragraphs: string[]) =>
  [
    'Seventy-ninth session',
    'Agenda item 160',
    subject,
    'Report of the Secretary-General',
    'Summary',
    ...paragraphs.map(
      (each, i) =>
        `${i + 1}. ${each} The present report sets out what was done in the period and what is asked for the next, with the means that the work wants, and explains each of the changes that have been proposed to the staffing.`,
    ),
  ].join('\n\n');
const report = (subject: string, ...paragraphs: string[]) => mentioned(written(subject, ...paragraphs));

describe('a report', () => {
  it('means the mission that it is about by the noun alone, though another was named since', () => {
    const found = report(
      'Financing of the Lantern Stabilization Mission in Ruritania',
      'The Lantern Stabilization Mission in Ruritania began its work in May.',
      'Goods were taken over from the Harbour Training Mission in Graustark.',
      'In the next period the Mission will hang lamps.',
    );
    expect(found.filter((line) => line.endsWith(': Mission'))).toEqual([
      'programme/lantern-stabilization-mission-in-ruritania: Mission',
    ]);
  });

  it('names a base without the words before its name', () => {
    const found = report(
      'Budget for the Lantern Union Supply Base',
      'The stocks of the Supply Base were counted.',
    );
    expect(found).toContain('org/lantern-union-supply-base: Supply Base');
  });

  it('means the registry of a court by its noun alone, once that is named', () => {
    const found = report(
      'Section 7: International Court of Justice',
      'Documents go to the Registry of the Court.',
      'The Registry answers letters.',
    );
    expect(found.filter((line) => line.endsWith(': Registry'))).toEqual([
      'org/registry-of-the-court: Registry',
    ]);
  });

  it.each([
    ['Observatory on Lamps in Latin America and the Caribbean'],
    ['Forum of Keepers of Asia and the Pacific'],
  ])('names both regions of %s', (name) => {
    const found = report('Lamps', `The work of the ${name} went on.`);
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`: ${name}$`)));
  });

  it('takes a body that is named with an article for no region', () => {
    const found = report('Lamps', 'The Forum of Keepers of Asia and the Pacific Lamp Union met.');
    expect(found).toContainEqual(expect.stringMatching(/: Forum of Keepers of Asia$/));
  });

  it.each([
    ['I intend to establish a Harbour Lamps Section.', 1],
    ['It is proposed to establish a Harbour Lamps Section.', 1],
    ['It was hard to establish a Harbour Lamps Section.', 0],
  ])('proposes to establish: %s', (sentence, count) => {
    const found = related(written('Lamps', sentence), 'ESTABLISHES');
    expect(found.filter((line) => line.includes('harbour-lamps-section'))).toHaveLength(count);
  });
});
