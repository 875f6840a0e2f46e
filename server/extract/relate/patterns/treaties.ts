import { byPlace } from './language.js';

/** What stands between the treaties of one list. */
export const treatyPatterns = byPlace(({ common, relations: words }) => {
  const { article, and } = common;
  // each unit in one way only, so that a failure costs no second look: a comma only before what it opens
  const tailUnit = `(?:19|20)\\d\\d|\\([^()]{0,120}\\)|\\d{1,3}(?!\\d)|(?:${words.treatyTail})(?!\\p{L})`;
  const treatyTail = `(?:[\\s”»"]|,(?=\\s*(?:${tailUnit}))|${tailUnit})*`;
  // a member whose name was not recognised: "the Migrant Workers (Supplementary Provisions) Convention"
  const unnamedHead = '(?:\\p{L}{2,20}\\s){0,5}';
  const unnamed = `(?:${and}\\s)?(?:${article})\\s${unnamedHead}(?:\\([^()]{0,60}\\)\\s)?(?:${words.treaties})(?!\\p{L})`;
  return {
    /** Between two treaties of a list: what still belongs to the first, and what joins them. */
    treatyJoint: new RegExp(
      `^${treatyTail}(?:[\\s,;]*${unnamed}${treatyTail}){0,2}[\\s,;]*(?:(?:${words.listJoiner}|${words.forExample}|${words.treatyJoiner})[\\s,]*){0,2}` +
        `(?:(?:${words.listLink})(?:(?<=['’])|\\s+)){0,3}(?:\\d{4}\\s)?(?:${unnamedHead}\\()?\\s*$`,
      'iu',
    ),
    /** Between a treaty and another that only says which it is: "supplementing the". */
    treatyComplement: new RegExp(
      `^${treatyTail}[\\s,]*(?:${words.treatyComplement})(?:(?<=['’])|\\s+)(?:(?:${words.listLink})(?:(?<=['’])|\\s+)){0,2}(?:\\d{4}\\s)?\\s*$`,
      'iu',
    ),
    /** "and" behind a name. */
    andBehind: new RegExp(`^,?\\s+${and}\\s`, 'i'),
  };
});
