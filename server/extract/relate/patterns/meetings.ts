import { NAME_IN_PARENTHESES, byPlace } from './language.js';

/** What stands between a meeting and who holds it. */
export const meetingPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive, and, by } = common;
  const small = `(?:(?:${article}|${possessive})\\s*)?`;
  return {
    /** ", held in Lisbon from 3 to 5 May and", between a meeting and "organized". */
    beforeOrganized: new RegExp(
      `^[»”"\\s,\\d]*(?:\\([^()]{0,90}\\)[\\s,]*)?(?:(?:${words.meetingWas})\\s+)?(?:(?:${words.held})(?!\\p{L})[^;.()]{0,110}?)?` +
        `[\\s,]*(?:(?:${words.meetingWas})[\\s,]+){0,3}$`,
      'iu',
    ),
    /** "in Lisbon by the", between "organized" and who did it. */
    organizers: new RegExp(
      `^(?:,?\\s+(?:${words.heldAt})\\s[^,;.()]{1,50}?)?,?\\s+(?:(?:${words.jointly})\\s+)?(?:${by})\\s+${small}$`,
      'iu',
    ),
    /** The same behind "under the auspices". */
    ofOrganizers: new RegExp(`^\\s*(?:${common.of}|${common.ofThe})?\\s*${small}$`, 'iu'),
    /** Between two who hold it together. */
    andOthers: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES}(?:,|,?\\s*${and})\\s+(?:(?:${by}|${common.of}|${common.ofThe})\\s*)?${small}$`,
      'iu',
    ),
  };
});
