import { inAnyLanguage } from '../languages/index.js';
import { fold } from '../text/words.js';
import type { NamedMention } from './recognise.js';

/** How often a text says its names, and where first. */
export class Uses {
  private counted: Map<string, { count: number; first: number }> | undefined;

  constructor(private readonly mentions: readonly NamedMention[]) {}

  /**
   * Whether a name said once goes on, in lower case, from one said before and more than once: « le Groupe des Amis
   * à continuer », « la Commission de vérité pour son travail ». What is short for a longer name follows it.
   */
  goOn({ name, start, known }: NamedMention, short: string): boolean {
    if (known || !short.includes(' ')) return false;
    const rest = name.slice(short.length + 1);
    const [link] = rest.split(/[\s'’]/, 1);
    if (!GOES_ON.has(fold(link!)) || (rest !== rest.toLowerCase() && !TO.has(link!))) return false;
    const before = this.of(short);
    return (
      before !== undefined && before.count > 1 && before.first < start && this.of(fold(name))!.count === 1
    );
  }

  private of(name: string): { count: number; first: number } | undefined {
    if (this.counted === undefined) {
      this.counted = new Map();
      for (const { name, start, known } of this.mentions) {
        if (known) continue;
        const key = fold(name);
        const use = this.counted.get(key);
        if (use === undefined) this.counted.set(key, { count: 1, first: start });
        else {
          use.count++;
          use.first = Math.min(use.first, start);
        }
      }
    }
    return this.counted.get(name);
  }
}

/** With what a sentence goes on behind a name; and of that, the one behind which a capital tells nothing. */
const GOES_ON = new Set(
  inAnyLanguage(({ names: { and, to, of, purposes, narrowStops, links } }) =>
    [...of, ...and, ...to, ...purposes, ...narrowStops.filter((word) => links.includes(word))].map(fold),
  ),
);
const TO = new Set(inAnyLanguage(({ names }) => names.to));
