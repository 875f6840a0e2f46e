import { isInt } from 'neo4j-driver';

/** What has a meaning of its own in a literal, and what a terminal or an editor would not keep. */
// eslint-disable-next-line no-control-regex
const SPECIAL = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/**
 * A string as a literal of Cypher, on one line.
 * @see https://neo4j.com/docs/cypher-manual/current/syntax/parsing/
 */
function string(value: string): string {
  return `'${value.replace(SPECIAL, (each) => (each === '\\' || each === "'" ? `\\${each}` : unicode(each)))}'`;
}

const unicode = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A number that is none of the driver's integers, though it may be whole. */
function float(value: number): string {
  const digits = String(value).replace('e+', 'e');
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

/** The name of a property, quoted where it is not a plain word. */
function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name.replaceAll('`', '``').replace(SPECIAL, unicode)}\``;
}

/** A value that the driver would take as a parameter, as a literal. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return string(value);
  if (typeof value === 'boolean') return String(value);
  if (isInt(value)) return value.toString();
  if (typeof value === 'number') return float(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(([name, each]) => `${key(name)}: ${literal(each)}`);
  return `{${entries.join(', ')}}`;
}
