/**
 * A relation's id is `TYPE source target` with each part percent-encoded, so that an address would
 * encode it twice (`A%252FRES`). Here it is put into words that the address encodes once, and back.
 */

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** `CITES A%2FRES%2F1 org%2Fitu` as `CITES A/RES/1 org/itu`; as it is where that could not be undone. */
export function plainRelation(id: string): string {
  const parts = id.split(' ');
  if (parts.length !== 3) return id;
  const plain = parts.map(decoded);
  const undone = plain.every(
    (part, at) => part !== undefined && !/[ %]/.test(part) && encodeURIComponent(part) === parts[at],
  );
  return undone ? plain.join(' ') : id;
}

/** The id again, from what `plainRelation` gives; an id, as older addresses hold it, stays as it is. */
export function relationId(text: string): string {
  const parts = text.split(' ');
  if (parts.length !== 3 || text.includes('%')) return text;
  return parts.map((part) => encodeURIComponent(part)).join(' ');
}
