import { describe, expect, it } from 'vitest';
import { mentioned, resolution, résolution } from '../testing.js';

describe('a name held in another', () => {
  it.each([
    'Concerned about the nets in the Gulf of Chad,',
    'Noting the ferries on Lake Chad and in the East Peru Sea,',
    'Noting the cost of 4,000 Peru dollars for each lamp,',
  ])('is no State where waters or a currency are called by it: %s', (paragraph) => {
    expect(mentioned(resolution(paragraph))).toEqual([]);
  });

  it.each([
    'Préoccupée par les filets dans le golfe du Tchad,',
    'Notant les bacs du lac Tchad,',
    'Notant que la lampe coûte 4 000 dollars du Pérou,',
  ])('is no State where waters or a currency are called by it in French: %s', (paragraph) => {
    expect(mentioned(résolution(paragraph))).toEqual([]);
  });

  it('is a State behind a comma, and behind the sea as such', () => {
    const found = mentioned(resolution('Noting that goods go by sea, Chad being far from any,'));
    expect(found).toEqual(['state/chad: Chad']);
  });

  it('is not the first protocol inside the second', () => {
    const found = mentioned(resolution('Recalling the Second Optional Protocol to the Convention on Lamps,'));
    expect(found).toEqual([
      'treaty/second-lamp-protocol: Second Optional Protocol to the Convention on Lamps',
      'treaty/lamp-convention: Convention on Lamps',
    ]);
  });
});

describe('the short name of an expert mechanism', () => {
  it('is the one that the text names in full', () => {
    const found = mentioned(
      resolution('Recalling the Expert Mechanism on Wicks,', '1. Requests the Expert Mechanism to meet;'),
    );
    expect(found).toEqual([
      'org/wick-mechanism: Expert Mechanism on Wicks',
      'org/wick-mechanism: Expert Mechanism',
    ]);
  });

  it('is the one that a French text names in full', () => {
    const found = mentioned(
      résolution(
        "Rappelant le Mécanisme d'experts sur les mèches,",
        "1. Prie le Mécanisme d'experts de siéger;",
      ),
    );
    expect(found).toEqual([
      "org/wick-mechanism: Mécanisme d'experts sur les mèches",
      "org/wick-mechanism: Mécanisme d'experts",
    ]);
  });
});

describe('where a French body ends', () => {
  it.each(['œuvre', 'oeuvre'])('not inside « mise en %s »', (noun) => {
    const found = mentioned(
      résolution(`Notant que le Comité directeur du Conseil de mise en ${noun} des lampes, qui siège,`),
    );
    expect(found).toContain(`org/lamp-works-council: Conseil de mise en ${noun} des lampes`);
    expect(found).toContainEqual(
      expect.stringMatching(new RegExp(`: Comité directeur du Conseil de mise en ${noun} des lampes$`)),
    );
  });

  it.each<[string, string, string]>([
    ['the article of another thing', "le Bureau d'appui et la remise des lampes", "Bureau d'appui"],
    ['a present participle', 'la Commission portuaire et suivant ses avis', 'Commission portuaire'],
  ])('before "et" and %s', (_, words, name) => {
    const found = mentioned(résolution(`Notant ${words},`));
    expect(found.map((line) => line.split(': ')[1])).toContain(name);
  });

  it('before the agent of what is done with an agreement', () => {
    const found = mentioned(résolution("Notant l'application de l'Accord portuaire par les gardiens,"));
    expect(found).toContainEqual(expect.stringMatching(/: Accord portuaire$/));
  });

  it('not before "et" where both nouns have an article', () => {
    const found = mentioned(résolution('Notant le Comité pour la pêche et la navigation,'));
    expect(found).toContainEqual(expect.stringMatching(/: Comité pour la pêche et la navigation$/));
  });

  it('behind its adjective in a treaty, where an organization has several committees', () => {
    const treaty = [
      'Convention relative au balisage des estuaires',
      'Les Parties à la présente Convention sont convenues de ce qui suit :',
      'Article 1',
      'Les amendements sont soumis au Comité juridique, qui les examine.',
    ].join('\n\n');
    expect(mentioned(treaty).filter((line) => line.endsWith(': Comité juridique'))).toHaveLength(1);
  });
});

describe('a recommendation', () => {
  it('is a new name by its subject', () => {
    expect(mentioned(resolution('Recalling the Recommendation on the Trimming of Wicks,'))).toEqual([
      'res/recommendation-on-the-trimming-of-wicks: Recommendation on the Trimming of Wicks',
    ]);
    expect(
      mentioned(résolution('Rappelant la Recommandation concernant la taille des mèches adoptée en 2031,')),
    ).toEqual([
      'res/recommandation-concernant-la-taille-des-meches: Recommandation concernant la taille des mèches adoptée en 2031',
    ]);
  });

  it('is no name by its noun where it has a number', () => {
    expect(mentioned(resolution('Recalling Lamp Recommendation 15 on the trimming of wicks,'))).toEqual([]);
  });
});

describe('a name that is another body or treaty in every text', () => {
  const ids = (paragraph: string, symbol: string) =>
    mentioned(`Resolution ${symbol}\n\nThe Harbour Council,\n\n${paragraph}`).map(
      (each) => each.split(':')[0],
    );

  it.each([
    'Recalling the Optional Protocol to the Convention,',
    'Recalling the report of the Committee of the General Assembly,',
  ])('has an id of its own in each: %s', (paragraph) => {
    const one = ids(paragraph, '4 (2031)');
    const other = ids(paragraph, '5 (2031)');
    expect(one.length).toBeGreaterThan(0);
    expect(other).not.toEqual(one);
  });
});

describe('a document named with a resolution', () => {
  it('keeps the parenthesis that closes inside its name', () => {
    const found = mentioned(
      résolution('Considérant le rapport de la mission créée par la résolution 571 (1985), et ses annexes,'),
    );
    expect(found.find((each) => each.startsWith('doc/'))).toMatch(/\(1985\)$/);
  });
});
