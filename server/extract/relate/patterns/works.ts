import { byPlace } from './language.js';

/** What stands between a work and who approved it, wrote it or cites it. */
export const workPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive, and, by } = common;
  return {
    /** The words before an instrument that only grounds what is approved. */
    ground: new RegExp(`(?<!\\p{L})(?:${words.ground})\\s+(?:${article}|${possessive})?\\s*$`, 'iu'),
    /** "in its", "by its", at the end of the words before an instrument. */
    inIts: new RegExp(`(?<!\\p{L})(?:${by}|${common.in})\\s+(?:${possessive})\\s+$`, 'iu'),
    /** Between a work and "approved by". */
    beforeApproved: new RegExp(
      `^(?:,\\s(?:${words.forExample})\\s(?:${article}|${possessive})\\s(?:${words.findings})(?:\\s(?:${and})\\s(?:${words.findings}))?)?(?:[^;.,]{0,120},\\s*(?=${words.adoptedAside}))?[\\s,*\\d"”»’'°/^)]*(?:\\([^()]{0,90}\\)[\\s,*\\d]*)?(?:(?:${words.adoptedAside})(?!\\p{L})[^;.]{0,160}?)?` +
        `[\\s,*\\d]*(?:(?:${words.wasBefore}|${and})[\\s,]*){0,3}$`,
      'iu',
    ),
    /** Between "Endorses" and what is endorsed: "of both the". */
    endorsed: new RegExp(
      `^[\\s,]*(?:(?:${words.endorsedWholly}|${article}|${possessive}|${common.of})(?:(?<=['’])|(?!\\p{L}))[\\s,«“"]*){0,5}$`,
      'iu',
    ),
    /** "the conclusions and recommendations contained in the": a report whose findings are endorsed is. */
    endorsedParts: new RegExp(
      `^\\s*(?:${article})\\s*(?:${words.findings})(?:,?\\s(?:${and}\\s)?(?:${article})?\\s?(?:${words.findings})){0,2}\\s(?:${words.foundIn})\\s*(?:${article}|${possessive})?\\s*$`,
      'iu',
    ),
    /** "taking over", behind what is not approved itself. */
    acting: new RegExp(`^\\s\\p{Ll}{2,14}(?:${words.participleEnding})\\s`, 'u'),
    /** Between a work and "drafted by". */
    beforeWritten: new RegExp(
      `^[\\s,*\\d"”»’)]*(?:\\([^()]{0,90}\\)[\\s,*\\d]*)?(?:(?:${words.onSubject})\\s[^;.,()]{2,80},\\s)?(?:(?:${words.wasBefore})\\s*)?$`,
      'iu',
    ),
    /** Between a work and its author behind: "by the". */
    byAuthor: new RegExp(
      `^[\\s,*\\d"”»’)]*(?:\\([^()]{0,40}\\)[\\s,*\\d]*)?(?:${by})\\s+(?:(?:${article}|${possessive})\\s*)?$`,
      'iu',
    ),
    /** "within the framework of the", between a verb of writing and what is not its object. */
    circumstance: new RegExp(`^\\s*(?:${words.circumstance})(?!\\p{L})`, 'iu'),
    /** "consideration of the", before a document that somebody takes up. */
    takenUp: new RegExp(
      `(?<!\\p{L})(?:${words.takenUp})\\s+(?:${common.of}|${common.ofThe})\\s*(?:(?:${article})\\s*)?(?:\\p{L}{1,14}\\s+)?$`,
      'iu',
    ),
    /** Between what is approved and who approved it: ", which the". */
    relativeObject: new RegExp(`^[\\s,\\d]*(?:${words.objectOf})\\s*(?:${article})?\\s*$`, 'iu'),
    /** Between an author and its work behind: "'s final". */
    possessed:
      // "the Committee's consideration of": what it does with another's work
      words.possessed === ''
        ? /(?!)/
        : new RegExp(`^${words.possessed}\\s+(?:(?!(?:${words.takenUp})\\s)\\p{L}{1,14}\\s+){0,2}$`, 'iu'),
    /** ", in its report", from behind a body into the work. */
    inItsWork: new RegExp(
      `^,?\\s+(?:${common.in})\\s+(?:${words.ownWork})\\s+(?:\\p{Ll}{3,12}\\s+)?(?:${words.written})(?!\\p{L})`,
      'iu',
    ),
    /** "joint report of". */
    joint: new RegExp(`(?<!\\p{L})(?:${words.joint})(?!\\p{L})`, 'iu'),
    /** Between an instrument and what it cites itself. */
    whichCites: new RegExp(`^[\\s,*"”»)]*(?:\\([^()]{0,90}\\)[\\s,*]*)?(?:(?:${words.relative})\\s*)?$`, 'i'),
    /** Numbered paragraphs; global, group 1 holds the numbers. */
    paragraphs: new RegExp(
      `(?:${words.paragraph})\\s+(?:(?:${words.paragraphAdjective})s?\\s+)?` +
        `(\\d{1,3}(?:\\([a-z]\\))?(?:\\s*(?:,|-|,?\\s*(?:${words.numberJoiner}))\\s*(?:(?:${article})\\s)?(?:${words.paragraph})?\\s*\\d{1,3}(?:\\([a-z]\\))?){0,20})`,
      'gi',
    ),
  };
});
