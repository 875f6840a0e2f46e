import { NAME_IN_PARENTHESES, byPlace } from './language.js';

/** How a sentence says who does what its verb says. */
export const subjectPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive, by } = common;
  const byWhich = `(?:(?:${by}|${common.in})\\s+(?:${words.which})|${words.whereby})`;
  const legal = `${by}|${common.in}|${common.pursuantTo}`;
  return {
    /** A cue that is a present participle. */
    participle: new RegExp(`(?:${words.participleEnding})(?!\\p{L})`, 'iu'),
    /** Words before a participle whose subject is another treaty, or that belongs to another verb. */
    notSubject: new RegExp(
      `(?<!\\p{L})(?:(?:${words.treaties})(?!\\p{L})|(?:${words.beforeGerund})\\s*$)`,
      'iu',
    ),
    /** A cue that ends with "by". */
    endsWithBy: new RegExp(`(?<!\\p{L})(?:${by})$`, 'iu'),
    /** "by the", at the end of the words before an agent. */
    agent: new RegExp(`(?<!\\p{L})(?:${by})\\s+(?:(?:${article})\\s*)?$`, 'iu'),
    /** "by", « en application de », right behind a participle. */
    passive: new RegExp(`^\\s*(?:${words.passive})(?!\\p{L})`, 'iu'),
    /** Between a source and "established". */
    subject: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES},?\\s*(?:${byWhich}\\s+)?` +
        `(?:${words.relative}|${words.that})?\\s*(?:${words.subject})?\\s*(?:${words.auxiliary})?\\s*$`,
      'i',
    ),
    /** Nothing but an article. */
    article: new RegExp(`^,?\\s*(?:${article})?\\s*$`, 'i'),
    /** "by its", before a resolution. */
    byIts: new RegExp(`\\b(?:${by}|${common.in})\\s+(?:${article}|${possessive})?\\s*$`, 'i'),
    /** "by which the", behind a resolution. */
    byWhich: new RegExp(`^,?\\s*${byWhich}\\s+(?:${article})?\\s*$`, 'i'),
    /** "by which", somewhere behind a resolution. */
    inWhich: new RegExp(`(?<!\\p{L})${byWhich}(?!\\p{L})`, 'iu'),
    /** "in its", between an organ and its resolution. */
    inItsResolution: new RegExp(
      `^,?\\s*(?:${legal}|${words.inItsResolution})\\s+(?:(?:${article}|${possessive}|${words.beforeSource})\\s*){0,6}$`,
      'i',
    ),
  };
});
