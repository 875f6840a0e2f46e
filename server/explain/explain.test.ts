import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileAuthority } from '../extract/index.js';
import { ENTRIES, resolution, résolution } from '../extract/testing.js';
import type { ExtractedRelation } from '../model/index.js';
import {
  explainMention,
  mentionAt,
  nearest,
  openGround,
  wordsIn,
  type Explanation,
  type Topic,
} from './index.js';

const authority = compileAuthority(ENTRIES);
const FOLDER = new URL('../../seed/documents/', import.meta.url);
const SEED = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));

function open(text: string) {
  return openGround(text, { file: 'test.txt', authority });
}

function explain(text: string, words: string): Explanation {
  const ground = open(text);
  return explainMention(ground, mentionAt(ground, wordsIn(text, words)!)!);
}

/** The sentences about one thing, on one line. */
function told({ points }: Explanation, topic: Topic): string {
  return points
    .filter(({ about }) => about === topic)
    .map(({ says }) => says)
    .join(' ');
}

const LIST = resolution(
  'Recalling General Assembly resolutions 68/12 of 20 December 2013, 70/14 and 71/3,',
  'Recalling also its resolution 72/9,',
);

describe('the beginning of a long name', () => {
  const name = 'Convention on the Prohibition of the Use of Smoky Wicks';
  const text = resolution(`Recalling the ${name},`);
  const ground = openGround(text, {
    file: 'test.txt',
    authority: compileAuthority([
      ...ENTRIES,
      {
        id: 'treaty/wicks',
        kind: 'Treaty',
        names: { en: [{ text: `${name} and on Their Removal`, type: 'full' }] },
      },
    ]),
  });
  const explained = explainMention(ground, mentionAt(ground, wordsIn(text, name)!)!);

  it('is not said to be a name, and is said to be doubtful for that', () => {
    expect(told(explained, 'words')).toContain('The words are the beginning of the long name of one treaty');
    expect(told(explained, 'confidence')).toMatch(/^Confidence 0\.8: the long name goes on/);
  });
});

describe('where a mention stands', () => {
  it('is its paragraph, with the verb that governs it', () => {
    const explained = explain(LIST, '70/14');
    expect(explained.paragraph).toMatchObject({
      label: 'pp1',
      kind: 'preambular',
      verb: 'Recalling',
      act: 'recalls',
    });
    expect(told(explained, 'place')).toBe(
      'It stands in pp1, a preambular paragraph, in English. The words are governed by “Recalling” (recalls).',
    );
  });

  it('names the chapeau from which the verb is inherited', () => {
    const text = resolution(
      '1. Urges Member States:',
      '(a) To apply the Convention on Beacons;',
      '(b) To rest.',
    );
    const { paragraph, points } = explain(text, 'Convention on Beacons');
    expect(paragraph).toMatchObject({ label: 'op1(a)', verb: 'Urges', act: 'urges', chapeau: 'op1' });
    expect(points.map(({ says }) => says)).toContain(
      'The words are governed by “Urges” (urges), inherited from the chapeau of op1.',
    );
  });

  it('says where no act governs', () => {
    expect(told(explain(LIST, '74/300'), 'place')).toBe(
      'It stands in the header, in English. No act governs the words: the document only refers to what it names there.',
    );
  });
});

describe('a number', () => {
  it('is told in its parts, with its head and date', () => {
    expect(told(explain(LIST, '68/12'), 'words')).toContain(
      '“68/12” was read as session 68, number 12. “resolutions” right before it says what it numbers. The text gives its date: 2013-12-20.',
    );
  });

  it('has the organ of the head of its list', () => {
    const explained = explain(LIST, '70/14');
    expect(told(explained, 'organ')).toContain(
      'The organ is not named beside the number; it is that of the head of the list, “General Assembly resolutions”, in the same sentence.',
    );
    const at = explained.points.find(({ about }) => about === 'organ')!.at!;
    expect(LIST.slice(at.start, at.end)).toBe('General Assembly');
  });

  it('has the organ that speaks, by its possessive', () => {
    expect(told(explain(LIST, '72/9'), 'organ')).toContain(
      '“its” refers to the organ that speaks: the General Assembly, which adopted this document.',
    );
    const french = résolution('Rappelant sa résolution 2400 (2018) du 8 février 2018,');
    expect(told(explain(french, '2400 (2018)'), 'organ')).toContain(
      '“sa” refers to the organ that speaks: the Security Council, which adopted this document. Number and year go together',
    );
  });

  it('is checked against the session and its date', () => {
    expect(told(explain(LIST, '68/12'), 'organ')).toContain(
      'The date 2013-12-20 fits: session 68 opened in September 2013 and closed in September 2014.',
    );
    const wrong = resolution('Recalling General Assembly resolution 68/12 of 20 December 2003,');
    expect(told(explain(wrong, '68/12'), 'organ')).toContain('The date 2003-12-20 does not fit');
    const own = resolution('Recalling its resolution 68/12 of 20 December 2003,');
    expect(told(explain(own, '68/12'), 'confidence')).toBe(
      'Confidence 0.7: the date does not fit the number.',
    );
  });

  it('says which other organs number alike, and why it is none of them', () => {
    const text = 'Statement of the chair\n\nWe recall resolution 16/4 of 24 March 2011.';
    const explained = explain(text, '16/4');
    expect(explained.mention.entity).toBe('A/HRC/RES/16/4');
    expect(told(explained, 'organ')).toContain(
      'It is none of the General Assembly, which writes numbers so only from its session 31 on.',
    );
  });

  it('without its year is given that of the number', () => {
    const text = résolution('Rappelant sa résolution 1325,');
    expect(told(explain(text, '1325'), 'words')).toContain(
      'the Security Council reached that number in 2000',
    );
  });
});

describe('a name of the authority file', () => {
  it('is told with its kind and what is known of the entry', () => {
    const explained = explain(resolution('Recalling the Beacon Convention,'), 'Beacon Convention');
    expect(told(explained, 'entry')).toBe(
      'The words are a short name, in English, of treaty/beacon-convention: “Beacon Convention”. The authority file has treaty/beacon-convention, Treaty: of 1999-05-04, organ org/lighthouse-union.',
    );
  });

  it('says what spoke for it and against the others that share the name', () => {
    const text = resolution('Recalling the work of the Group of Lamp Experts in 2009-2010,');
    const explained = explain(text, 'Group of Lamp Experts');
    expect(explained.mention.entity).toBe('wg/lamp-experts-2009');
    const entry = told(explained, 'entry');
    expect(entry).toContain('2 entries can be meant by these words.');
    expect(entry).toContain(
      'In favour of wg/lamp-experts-2009: words that tell it stand in the paragraph, “2009-2010”.',
    );
    expect(entry).toContain('Not wg/lamp-experts-2004: nothing in the text tells it');
    expect(told(explained, 'confidence')).toContain('Confidence 0.88: the name is common');
  });

  it('is told apart from what is known without the file', () => {
    expect(told(explain(resolution('Recalling the situation in Kenya,'), 'Kenya'), 'entry')).toContain(
      'is not in the authority file',
    );
  });
});

describe('a mention that leans on another', () => {
  it('of a reference back names what it refers to', () => {
    const text = resolution('Recalling the Convention on Beacons,', '1. Welcomes that Convention.');
    const explained = explain(text, 'that Convention');
    expect(told(explained, 'words')).toContain(
      `“that Convention” refers back to “Convention on Beacons” (pp1, at ${text.indexOf('Convention on Beacons')})`,
    );
    expect(told(explained, 'confidence')).toContain('what is referred back to is inferred');
  });

  it('in French too', () => {
    const text = résolution(
      'Rappelant la Convention sur les balises,',
      '1. Se félicite de ladite Convention.',
    );
    expect(told(explain(text, 'ladite Convention'), 'words')).toContain(
      'refers back to “Convention sur les balises” (pp1, at ',
    );
  });

  it('of an acronym says where it is defined', () => {
    const text = resolution('Welcoming the Pilot Whistle Forum (PWF),', '1. Thanks the PWF.');
    expect(told(explain(text, 'PWF'), 'words')).toContain('is defined here');
    const later = open(text);
    const at = text.lastIndexOf('PWF');
    const explained = explainMention(later, mentionAt(later, { start: at, end: at + 3 })!);
    expect(told(explained, 'words')).toContain(
      '“PWF” is what the text calls “Pilot Whistle Forum” (pp1, at ',
    );
  });

  it('of a short name says whose it is', () => {
    expect(
      told(
        explain(LIST.replace('Recalling also its', 'Recalling that the Assembly in its'), 'the Assembly'),
        'words',
      ),
    ).toContain('short name of General Assembly, which adopted this document');
  });
});

describe('the relations that rest on a mention', () => {
  it('are those of which it is an end, with what their rule does', () => {
    const text = resolution('1. Urges Member States to ratify the Convention on Beacons;');
    const { relations } = explain(text, 'Convention on Beacons');
    expect(relations.map(({ type, says }) => [type, says])).toEqual([
      ['ENCOURAGES_RATIFICATION_OF', expect.stringContaining('calls on States') as string],
      ['CITES', expect.stringContaining('Every mention of an instrument') as string],
    ]);
    expect(relations[0]!.evidence.cue).toBe('ratify');
  });

  it('are each told of some mention, and every sentence of every mention is whole, in the seed documents', () => {
    for (const text of SEED) {
      const ground = open(text);
      const told = new Set<string>();
      const identity = ({ type, source, target, evidence }: ExtractedRelation) =>
        [type, source, target, evidence.start, evidence.end].join(' ');
      ground.mentions.forEach((_, index) => {
        const { relations, points } = explainMention(ground, index);
        for (const relation of relations) {
          told.add(identity(relation));
          expect(relation.says, relation.rule).toMatch(/\.$/);
        }
        for (const { says } of points) expect(says).toMatch(/^(?!.*undefined)\S.*[.”]$/su);
        expect(points.map(({ about }) => about)).toEqual(
          expect.arrayContaining(['place', 'words', 'confidence']),
        );
      });
      expect(ground.extraction.relations.map(identity).filter((each) => !told.has(each))).toEqual([]);
    }
  });
});

describe('a place', () => {
  it('that several mentions share means the longest, which names those in it', () => {
    expect(explain(LIST, 'General Assembly resolutions 68/12').mention.entity).toBe('A/RES/68/12');
    const text = resolution('Recalling General Assembly resolution 68/12,');
    const inner = explain(text, 'General Assembly resolution 68/12');
    expect(inner.mention.entity).toBe('A/RES/68/12');
    expect(inner.around.map(({ entity }) => entity)).toEqual(['org/unga']);
  });

  it('is found by its words over line breaks and other apostrophes, once', () => {
    expect(wordsIn("l’an\n  2000 et l'an 2000", "l'an 2000")).toEqual({ start: 0, end: 11 });
    expect(wordsIn('a (b) c', '(b)')).toEqual({ start: 2, end: 5 });
    expect(wordsIn('a', 'b')).toBeUndefined();
    expect(wordsIn('a', ' ')).toBeUndefined();
  });

  it('without a mention has neighbours', () => {
    const text = 'The Convention on Lamps and the weather and Peru.';
    const ground = open(text);
    const at = text.indexOf('weather');
    const place = { start: at, end: at + 1 };
    expect(mentionAt(ground, place)).toBeUndefined();
    const { before, after } = nearest(ground, place);
    expect([ground.mentions[before!]!.entity, ground.mentions[after!]!.entity]).toEqual([
      'treaty/lamp-convention',
      'state/peru',
    ]);
    expect(nearest(open('Nothing is named here.'), place)).toEqual({});
  });
});
