import { unitsOf } from '../text/units.js';

const LF = 10;
const BLANK = 32;

/** Largest buffers that are kept for the next text: 4 million units. */
const KEPT = 1 << 22;
// Writing is synchronous and `finish` copies, so that one pair of buffers serves all texts.
let scratch = buffers(1 << 16);

function buffers(size: number) {
  return { raw: new Uint16Array(size), units: new Uint16Array(size), origin: new Int32Array(size) };
}

/** A text being written, unit by unit, each with its origin in the raw text. */
export class UnitBuffer {
  /** The units of the raw text. */
  protected readonly read: Uint16Array;
  protected units: Uint16Array;
  protected origin: Int32Array;
  length = 0;

  constructor(protected readonly raw: string) {
    const size = raw.length + 64;
    if (scratch.units.length < size) scratch = buffers(size);
    this.read = unitsOf(raw, scratch.raw);
    this.units = scratch.units;
    this.origin = scratch.origin;
  }

  put(unit: number, from: number): void {
    if (this.length + 2 > this.units.length) this.grow(2);
    this.units[this.length] = unit;
    this.origin[this.length++] = from;
  }

  protected grow(by: number): void {
    const size = this.units.length * 2 + by;
    const units = new Uint16Array(size);
    units.set(this.units);
    this.units = units;
    const origin = new Int32Array(size);
    origin.set(this.origin);
    this.origin = origin;
  }

  /** The unit written last but `back`; a line feed before the first. */
  last(back = 0): number {
    const at = this.length - 1 - back;
    return at < 0 ? LF : this.units[at]!;
  }

  /** The text and, for each of its units and its end, the offset in the raw text. */
  finish(): { text: string; units: Uint16Array; origin: Int32Array } {
    const origin = this.origin.slice(0, this.length + 1);
    origin[this.length] = this.raw.length;
    const bytes = Buffer.from(this.units.buffer, this.units.byteOffset, this.length * 2);
    const text = bytes.toString('utf16le');
    this.units[this.length] = BLANK;
    const units = this.units.slice(0, this.length + 1);
    if (scratch.units.length > KEPT) scratch = buffers(1 << 16);
    return { text, units, origin };
  }
}
