import { NAME_IN_PARENTHESES, byPlace } from './language.js';

/** What stands between a cue and a name, and between the members of a list of names. */
export const listPatterns = byPlace(({ common, relations: words }) => {
  const { article, and } = common;
  return {
    /** Nothing but small words between a cue and the name it governs. */
    adjacent: new RegExp(`^[\\s,("«*]*(?:(?:${words.beforeName})\\s*){0,4}["«*]*$`, 'i'),
    /** Between two members of a list of names. */
    joint: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES}(?:[,;]?\\s*(?:${words.listJoiner})?\\s*)(?:(?:${words.listLink})\\s*){0,4}$`,
      'i',
    ),
    /** "…, à la": a list goes on behind a comma. At the end of the words between. */
    repeatedTo: new RegExp(`,\\s*(?:${and} )?(?:${words.to})\\s*$`, 'i'),
    /** "and regional instruments such as" between two members. */
    instrumentsSuchAs: new RegExp(
      `^[\\s)»”"]*,?\\s*(?:${words.instrumentsSuchAs})\\s+(?:${article})?\\s*$`,
      'i',
    ),
  };
});
