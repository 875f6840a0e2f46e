import { byPlace } from './language.js';

/** The words around a body that has no name yet. */
export const bodyPatterns = byPlace(({ common, relations: words }) => {
  const { article, possessive } = common;
  return {
    /** An indefinite article. */
    indefinite: new RegExp(`^(?:${common.indefinite})$`, 'i'),
    /** A definite article. */
    article: new RegExp(`^(?:${article.replace(/\['’\]/g, '')})$`, 'i'),
    /** A definite article, or what stands in its place. */
    definite: new RegExp(`^(?:${article.replace(/\['’\]/g, '')}|${possessive}|${words.beforeBody})$`, 'i'),
    /** The first word of an insertion between a verb and its object. */
    insertion: new RegExp(`^(?:${words.insertion})$`, 'i'),
    /** A word that governs the article behind it. */
    governs: new RegExp(`^(?:${words.governs})$`, 'i'),
    /** Between a description and the name it is given. */
    named: new RegExp(`^[^.;]{0,40}?(?<!\\p{L})(?:${words.named})[\\s,:«“"]*(?:${article})?[\\s«“"]*$`, 'iu'),
  };
});
