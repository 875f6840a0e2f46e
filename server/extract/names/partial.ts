import { fold } from '../text/words.js';
import type { NamedMention } from './recognise.js';

/**
 * Partial names: "Standard Minimum Rules" in a text that names the Standard Minimum Rules for the
 * Treatment of Prisoners; and names that ran on, « Document final du Forum souligne » in a text that
 * names the Document final du Forum. Only names that no register knows are touched.
 */
export function partialNames(text: string, mentions: readonly NamedMention[]): void {
  const wholes = new Map<string, NamedMention>();
  for (const mention of mentions) {
    if (mention.how === 'series' || mention.how === 'reference') continue;
    if (!wholes.has(mention.entity) || mention.known) wholes.set(mention.entity, mention);
  }
  const names = [...wholes.values()].map((mention) => ({ mention, name: fold(mention.name) }));
  const resolved = new Map<string, NamedMention | undefined>();
  for (const part of mentions) {
    if (part.known || part.rule !== 'name-grammar') continue;
    if (!resolved.has(part.entity)) resolved.set(part.entity, wholeOf(part, names) ?? shorterOf(part, names));
    const whole = resolved.get(part.entity);
    if (whole !== undefined) become(text, part, whole);
  }
}

function become(text: string, part: NamedMention, whole: NamedMention): void {
  const ranOn = part.name.length > whole.name.length;
  // white space in the text may be wider than in the name: then the span stays as it is
  if (ranOn && text.slice(part.start, part.start + whole.name.length) === whole.name) {
    part.end = part.start + whole.name.length;
  }
  Object.assign(part, {
    entity: whole.entity,
    kind: whole.kind,
    name: whole.name,
    known: whole.known,
    rule: 'partial-name',
    confidence: Math.min(part.confidence, whole.confidence),
  });
}

type Name = { mention: NamedMention; name: string };

/** The one whole that begins with the part, else the one that ends with it; two candidates are a guess. */
function wholeOf(part: NamedMention, names: readonly Name[]): NamedMention | undefined {
  const name = fold(part.name);
  for (const fits of [
    (whole: string) => whole.startsWith(`${name} `),
    (whole: string) => whole.endsWith(` ${name}`),
  ]) {
    const found = names.filter(
      ({ mention, name: whole }) =>
        mention.kind === part.kind &&
        whole.length > name.length &&
        fits(whole) &&
        !isRunOn(whole, name, mention),
    );
    const entities = new Set(found.map(({ mention }) => mention.entity));
    if (entities.size === 1) return found[0]!.mention;
    if (entities.size > 1) return undefined;
  }
  return undefined;
}

/** The longest name of the text, three words or more, that this one goes on from in lower case. */
function shorterOf(part: NamedMention, names: readonly Name[]): NamedMention | undefined {
  const name = fold(part.name);
  let best: Name | undefined;
  for (const each of names) {
    if (each.mention === part || each.mention.kind !== part.kind || !isRunOn(name, each.name, part)) continue;
    if (best === undefined || each.name.length > best.name.length) best = each;
  }
  return best?.mention;
}

/** Whether `long` is `short` with a word in lower case behind it that joins nothing: a verb. */
function isRunOn(long: string, short: string, mention: NamedMention): boolean {
  if (!long.startsWith(`${short} `) || short.split(' ').length < 3) return false;
  const next = mention.name.slice(short.length + 1).split(/[\s']/)[0]!;
  return /^[a-zà-ÿ]{4,}$/u.test(next) && !JOINS.has(next);
}

const JOINS = new Set(
  'dans pour avec entre contre relative relatif concernant visant chargé chargée under from with against concerning relating'.split(
    ' ',
  ),
);
