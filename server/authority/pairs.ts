import type { Unresolved } from './propose.js';

/** In how many paragraphs two names must stand at the same place before they count as one. */
const LEAST = 2;

/**
 * Names that translate each other: the versions of one document number their paragraphs alike, and
 * where each has one unresolved name of a kind in a paragraph, the two are probably the same.
 */
export class Pairs {
  /** Document, paragraph and kind → the names that stand there. */
  private readonly spots = new Map<string, Set<Unresolved>>();

  add(document: string, paragraph: string, name: Unresolved): void {
    const spot = `${document} ${paragraph} ${name.kind}`;
    const names = this.spots.get(spot);
    if (names === undefined) this.spots.set(spot, new Set([name]));
    else names.add(name);
  }

  private counted: Map<Unresolved, Map<Unresolved, number>> | undefined;

  /** The translations of a name, one a language at most: each the other's most frequent partner. */
  variantsOf(name: Unresolved): Unresolved[] {
    const counted = (this.counted ??= this.count());
    const languages = new Set([...(counted.get(name)?.keys() ?? [])].map(({ language }) => language));
    return [...languages].flatMap((language) => {
      const other = best(counted, name, language);
      return other !== undefined && best(counted, other, name.language) === name ? [other] : [];
    });
  }

  private count(): Map<Unresolved, Map<Unresolved, number>> {
    const counted = new Map<Unresolved, Map<Unresolved, number>>();
    for (const spot of this.spots.values()) {
      const names = [...spot];
      const languages = new Set(names.map(({ language }) => language));
      if (languages.size < 2 || languages.size < names.length) continue;
      for (const one of names) {
        const partners = counted.get(one) ?? new Map<Unresolved, number>();
        counted.set(one, partners);
        for (const other of names) if (other !== one) partners.set(other, (partners.get(other) ?? 0) + 1);
      }
    }
    return counted;
  }
}

function best(
  counted: ReadonlyMap<Unresolved, ReadonlyMap<Unresolved, number>>,
  name: Unresolved,
  language: string,
): Unresolved | undefined {
  const ranked = [...(counted.get(name) ?? [])]
    .filter(([other, count]) => other.language === language && count >= LEAST)
    .sort(([, a], [, b]) => b - a);
  // two that are as frequent are no evidence for either
  return ranked.length > 1 && ranked[0]![1] === ranked[1]![1] ? undefined : ranked[0]?.[0];
}
