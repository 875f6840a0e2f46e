import { rootOf } from './home.js';
import type { NamedMention } from './recognise.js';
import type { Scope } from './scope.js';

/** "group-of-experts", "working-group": the noun that such a body is called by, alone, once it is named. */
const SHORT = /^(?:.*-)?(group|committee|commission|panel|mission|conference|forum)(?:-(?:of|on)-.*)?$/;

/** What canonical head nouns are shortened to, found once: a lexicon has a few dozen. */
const SHORTS = new Map<string, string>();

export function shortHead(head: string): string {
  let short = SHORTS.get(head);
  if (short === undefined) SHORTS.set(head, (short = SHORT.exec(head)?.[1] ?? head));
  return short;
}

/** The bodies and instruments named last, by their head nouns and by what these are shortened to. */
export class Antecedents {
  private readonly byHead = new Map<string, NamedMention>();
  /** Missions of the organization that speaks. */
  private readonly atHome = new Map<string, NamedMention>();
  private readonly byShort = new Map<string, NamedMention>();
  /** "the Geneva Conventions": not what "the Convention" means. */
  private readonly plurals = new Map<string, NamedMention>();

  constructor(private readonly scope: Scope) {}

  add(head: string, mention: NamedMention, plural: boolean): void {
    if (plural) {
      this.plurals.set(head, mention);
      return;
    }
    this.byHead.set(head, mention);
    if (mention.kind === 'Programme' && this.isHome(mention)) this.atHome.set(head, mention);
    const short = shortHead(head);
    if (short !== head) this.byShort.set(short, mention);
  }

  of(head: string, plural: boolean): NamedMention | undefined {
    const several = plural ? this.plurals.get(head) : undefined;
    return several ?? this.byHead.get(head) ?? this.byShort.get(head);
  }

  /** "the Mission" in a resolution of the Council: its own, though one of another organization was named since. */
  own(head: string, plural: boolean): NamedMention | undefined {
    const last = this.of(head, plural);
    const isOther = last?.known === true && last.kind === 'Programme' && !this.isHome(last);
    return isOther ? (this.atHome.get(head) ?? last) : last;
  }

  private isHome({ entity }: NamedMention): boolean {
    const { authority, doc } = this.scope;
    const { adoptedBy } = doc.header;
    return adoptedBy !== undefined && rootOf(authority, entity) === rootOf(authority, adoptedBy);
  }
}
