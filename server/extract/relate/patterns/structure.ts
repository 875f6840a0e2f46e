import { NAME_IN_PARENTHESES, byPlace } from './language.js';

/** What stands between a whole and its part, a treaty and its protocol. */
export const structurePatterns = byPlace(({ common, names, relations: words }) => {
  const protocolOwner = `(?:${words.ownProtocol})\\s+(?:${common.counts})?`;
  return {
    /** Between a body and the organ to which it belongs. */
    partOf: new RegExp(`^\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:${words.partOf})\\s*$`, 'i'),
    /** "within the", there. */
    within: new RegExp(`(?<!\\p{L})(?:${words.within})(?!\\p{L})`, 'iu'),
    /** "the adoption by the", before the agent of an act whose object follows with "of". */
    agentOfAct: new RegExp(
      `(?<!\\p{L})(?:${words.actOnObject})\\s+(?:${common.by})\\s+(?:(?:${common.article})\\s*)?(?:(?:${words.office})\\s+(?:${common.ofThe})\\s*)?$`,
      'iu',
    ),
    /** "Governing Council of", before the owner of a body with a name. */
    ofOwner: new RegExp(`\\p{Lu}[\\p{L}-]*\\s+(?:${common.of}|${common.ofThe})\\s*$`, 'u'),
    /** "Group on Improvements to the": the body is spoken of in the name of another. */
    objectInName: new RegExp(`(?<!\\p{L})(?:${words.objectInName})\\s*$`, 'iu'),
    /** At the end of the part of a name before the organ it belongs to. */
    partOfInName: new RegExp(`(?:\\b(?:${words.partOfInName})|['’])\\s*$`, 'i'),
    /** « auprès de l' », before an organization of which a mission is no part. */
    besideInName: new RegExp(
      `(?<!\\p{L})(?:${words.besideInName})\\s(?:${common.of}|${common.ofThe})\\s*$`,
      'iu',
    ),
    /** The part of a name before its organ: "Comité du". */
    headOfThe: new RegExp(`^[\\p{L}’'-]{2,30}(?:\\s[\\p{L}’'-]{1,30}){0,2}\\s(?:${common.ofThe})\\s?$`, 'u'),
    /** The beginning of the name of an office, to which no body belongs. */
    office: new RegExp(`^(?:${words.office})(?!\\p{L})`, 'iu'),
    /** Between a treaty and its own protocol. */
    ownProtocol: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES},?\\s*(?:${words.asWellAs})\\s+${protocolOwner}\\s*$`,
      'i',
    ),
    /** The same with an article, and what the protocol then begins with. */
    theProtocol: new RegExp(
      `^\\s*${NAME_IN_PARENTHESES},?\\s*(?:${words.asWellAs})\\s+(?:${words.theProtocol})\\s+(?:\\d{4}\\s+)?$`,
      'i',
    ),
    additional: new RegExp(`^(?:${words.additional})`, 'iu'),
    /** "its", right before a protocol. */
    owned: new RegExp(`(?<!\\p{L})(?:${common.possessive})\\s+$`, 'iu'),
    /** Between a protocol and its treaty inside its name, at the end of the words: "to", "supplementing the". */
    adds: new RegExp(
      `(?<!\\p{L})(?:${words.to}|(?:${words.supplementing})\\s(?:${common.article})?)\\s*$`,
      'iu',
    ),
    /** "Amendment to the", "Protocol amending the", up to the treaty in the name. */
    changes: new RegExp(
      `^(?:\\p{Lu}[\\p{L}’'-]{1,20}\\s|\\d{4}\\s){0,3}(?:${words.amendment})\\s(?:${common.article})?\\s*(?:\\d{4}\\s)?$|` +
        `(?<!\\p{L})(?:${words.changing})\\s(?:${common.article})?\\s*(?:\\d{4}\\s)?$`,
      'iu',
    ),
    /** The same behind its name: "annexed to the". */
    addsTo: new RegExp(
      `^[\\s,»”")]*${NAME_IN_PARENTHESES},?\\s*(?:${words.to}|(?:${words.supplementing})\\s(?:${common.article})?)\\s*$`,
      'iu',
    ),
    /** "and the Protocols thereto", behind the treaty with which a name begins. */
    andProtocols: new RegExp(
      `^[\\s,]*(?:${words.asWellAs})\\s+(?:(?:${common.article}|${common.possessive}|${common.counts})\\s+){0,2}(?:\\p{L}{1,12}\\s){0,2}${common.protocol}(?!\\p{L})[^,;.]{0,24}$`,
      'iu',
    ),
    /** "Protocol thereto", from the beginning of its name. */
    thereto: new RegExp(
      `^(?:\\p{L}{1,12}\\s|\\d{4}\\s){0,3}${common.protocol}(?:\\s[IVX]{1,4}(?:\\s\\p{L}{1,3}\\s[IVX]{1,4})?)?\\s(?:\\p{L}{1,12}\\s){0,1}(?:${names.thereto})(?!\\p{L})`,
      'iu',
    ),
    /** The word for a protocol. */
    protocol: new RegExp(common.protocol, 'i'),
  };
});
