import { fold } from '../text/words.js';
import type { NamedMention } from './recognise.js';

/**
 * Partial names: "Standard Minimum Rules" in a text that names the Standard Minimum Rules for the
 * Treatment of Prisoners. Only a name that no register knows is taken for a part of one, and only if
 * the text names one whole of the same kind.
 */
export function partialNames(mentions: readonly NamedMention[]): void {
  const wholes = new Map<string, NamedMention>();
  for (const mention of mentions) {
    if (mention.how === 'series' || mention.how === 'reference') continue;
    if (!wholes.has(mention.entity) || mention.known) wholes.set(mention.entity, mention);
  }
  const names = [...wholes.values()].map((mention) => ({ mention, name: fold(mention.name) }));
  const resolved = new Map<string, NamedMention | undefined>();
  for (const part of mentions) {
    if (part.known || part.rule !== 'name-grammar') continue;
    if (!resolved.has(part.entity)) resolved.set(part.entity, wholeOf(part, names));
    const whole = resolved.get(part.entity);
    if (whole === undefined) continue;
    Object.assign(part, {
      entity: whole.entity,
      kind: whole.kind,
      name: whole.name,
      known: whole.known,
      rule: 'partial-name',
      confidence: Math.min(part.confidence, whole.confidence),
    });
  }
}

/** The one whole that begins with the part, else the one that ends with it; two candidates are a guess. */
function wholeOf(
  part: NamedMention,
  names: readonly { mention: NamedMention; name: string }[],
): NamedMention | undefined {
  const name = fold(part.name);
  for (const fits of [
    (whole: string) => whole.startsWith(`${name} `),
    (whole: string) => whole.endsWith(` ${name}`),
  ]) {
    const found = names.filter(
      ({ mention, name: whole }) => mention.kind === part.kind && whole.length > name.length && fits(whole),
    );
    const entities = new Set(found.map(({ mention }) => mention.entity));
    if (entities.size === 1) return found[0]!.mention;
    if (entities.size > 1) return undefined;
  }
  return undefined;
}
