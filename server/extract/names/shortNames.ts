import type { LexiconLanguage } from '../languages/index.js';
import { ORGANS, type OrganRecord } from '../organs.js';
import { Shape } from '../text/tokens.js';
import type { Candidate } from './candidates.js';
import type { Known } from './known.js';
import type { NamedMention } from './recognise.js';
import type { Scope } from './scope.js';
import { uniform } from './uniform.js';
import { wordAt } from './words.js';

/** The organ that adopted a text, if a word is its short name: "the Council" in a text of the Council. */
export function ownOrgan({ doc }: Scope, language: LexiconLanguage, word: string): OrganRecord | undefined {
  return ORGANS.find(({ id, short }) => id === doc.header.adoptedBy && short[language].includes(word));
}

/**
 * "reconnaissant au Conseil de l'aide": in a text of the Council its short name is no head of a name; without an
 * article behind « de », « Conseil de coordination », it is.
 */
export function shortOrganName(scope: Scope, candidate: Candidate): NamedMention | undefined {
  const { language } = candidate.place.block;
  if (language === 'und') return undefined;
  const { tokens } = scope;
  const own = ownOrgan(scope, language, wordAt(scope, candidate.first));
  if (own === undefined) return undefined;
  for (let t = candidate.first + 1; t < candidate.last; t++) {
    if ((tokens.shape[t]! & Shape.capital) !== 0) return undefined;
  }
  if (hasBareNoun(scope, candidate) || hasAdjective(scope, candidate)) return undefined;
  return uniform({
    start: tokens.start[candidate.first]!,
    end: tokens.end[candidate.first]!,
    block: candidate.place.index,
    entity: own.id,
    kind: 'Organization',
    name: own.names[language][0]!,
    known: true,
    how: 'reference',
    rule: 'reference-short-name',
    confidence: 0.8,
  });
}

/** « Conseil commun de suivi »: an adjective right behind tells it from the organ. */
function hasAdjective(scope: Scope, { first, last, place }: Candidate): boolean {
  const { sentenceCase } = place.grammar.patterns;
  if (sentenceCase === undefined || last - first < 2) return false;
  const word = wordAt(scope, first + 1);
  return sentenceCase.adjectiveEnding.test(word) && !sentenceCase.plural.test(word);
}

/** « Conseil de coordination »: one thing, without article, behind "de"; « Conseil de mesures » is a verb's object. */
function hasBareNoun(scope: Scope, { first, last, place }: Candidate): boolean {
  const { sentenceCase } = place.grammar.patterns;
  const noun = first + 2;
  if (sentenceCase === undefined || noun >= last) return false;
  if (!sentenceCase.beforeInfinitive.test(wordAt(scope, first + 1))) return false;
  return (
    !place.grammar.articles.has(scope.tokens.word[noun]!) && !sentenceCase.plural.test(wordAt(scope, noun))
  );
}

/**
 * « l'Union sur les efforts », « le Conseil pour examen »: behind the noun alone of a body named in full
 * elsewhere, such a preposition goes on with the sentence.
 */
export function isShortWithPurpose(scope: Scope, known: Known, candidate: Candidate): boolean {
  const { tokens } = scope;
  const { place, first, last, head } = candidate;
  if (place.grammar.lexicon.titleCase || head === undefined || head.words.includes(' ')) return false;
  if (!/^(?:Organization|Programme|Meeting)$/.test(head.kind) || !known.heads(tokens.word[first]!))
    return false;
  for (let t = first + 1; t < last; t++) if ((tokens.shape[t]! & Shape.capital) !== 0) return false;
  return (
    place.grammar.concerning.at(tokens, first + 1, place.last) !== undefined ||
    place.grammar.purposes.has(tokens.word[first + 1]!)
  );
}
