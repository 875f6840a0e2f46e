import { creationByOthers, creationByParagraph, creationDecided } from './creationByOthers.js';
import { creationNoun } from './creationNoun.js';
import { creationPassive } from './creationPassive.js';
import { creationBySelf } from './creationBySelf.js';
import { creates } from './creation.js';
import { cuesOf, placesWith, type Relating, type Rule } from './scope.js';

/** What creations are told by. */
const CREATION = [
  'establishing',
  'proposing',
  'establishedBy',
  'establishment',
  'establish',
  'establishedPassive',
] as const;

/** Creation of individual, definite bodies: by this text, or by another that it names. */
export const establishment: Rule = (relating) => {
  described(relating);
  for (const place of placesWith(relating, ...CREATION)) {
    creationByOthers(relating, place);
    for (const cue of cuesOf(relating, place.index, 'establishment')) creationNoun(relating, place, cue);
    for (const cue of cuesOf(relating, place.index, 'establish'))
      if (!creationDecided(relating, place, cue)) creationBySelf(relating, place, cue);
    for (const cue of cuesOf(relating, place.index, 'establishedPassive'))
      creationPassive(relating, place, cue);
  }
  // what "paragraph 14 below" creates is known only now
  for (const place of placesWith(relating, 'establishedBy')) creationByParagraph(relating, place);
};

/** Bodies whose very name says what established them. */
function described(relating: Relating): void {
  for (const mention of relating.mentions) {
    const place = relating.places[mention.block];
    if (place === undefined) continue;
    for (const source of mention.establishedBy ?? []) {
      creates(
        relating,
        place,
        source.entity,
        mention,
        'done',
        { start: mention.start, end: Math.max(mention.end, source.end) },
        0.96,
        'described',
      );
    }
  }
}
