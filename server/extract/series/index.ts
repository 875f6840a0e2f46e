import { readAs } from '../languages/index.js';
import type { Mention, Segmented } from '../types.js';
import { health, maritime, telecommunication } from './agencies.js';
import { authorOf, Speakers } from './author.js';
import { columnOver } from './columns.js';
import { documents } from './documents.js';
import { meetings, parliamentaryAssemblies } from './meetings.js';
import { numbered } from './numbered.js';
import { patternsOf } from './patterns.js';
import { Place, type Recogniser, type State } from './place.js';
import { Scanner } from './scan.js';
import { sessions } from './sessions.js';
import { councilOfEurope, internationalLabour, unitedNationsTreatySeries } from './treatySeries.js';
import { european } from './union.js';

/** Series that a few letters give away. Adding one is a record here. */
const RECOGNISERS: readonly Recogniser[] = [
  telecommunication,
  maritime,
  health,
  european,
  councilOfEurope,
  unitedNationsTreatySeries,
  internationalLabour,
  sessions,
  meetings,
  parliamentaryAssemblies,
];

const SCANNER = new Scanner(RECOGNISERS);

/**
 * Every mention of a numbered or dated work, resolved to its symbol or id, sorted by start.
 * Linear in the length of the text: a few letters start a look around, bounded on both sides.
 */
export function recogniseSeries(doc: Segmented): Mention[] {
  const state = openState(doc);
  const speakers = new Speakers(state);
  const mentions: Mention[] = [];
  doc.blocks.forEach((block, index) => {
    const language = readAs(block.language === 'und' ? doc.language : block.language);
    const place = new Place(state, block, index, patternsOf(language), language);
    speakers.enter(place);
    state.column = columnOver(place);
    const { numbers, symbols, mentions: found } = SCANNER.block(place);
    for (const each of found) mentions.push(each);
    if (symbols.length > 0) for (const each of documents(place, symbols)) mentions.push(each);
    if (numbers.length > 0) for (const each of numbered(place, numbers)) mentions.push(each);
    if (place.isRead) remember(place);
  });
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function openState(doc: Segmented): State {
  const { header } = doc;
  const author = authorOf(header);
  return {
    text: doc.clean.text,
    doc,
    author,
    speaker: author,
    year: header.date === undefined ? undefined : Number(header.date.slice(0, 4)),
    session: header.session,
    recent: [],
    known: new Map(),
    column: undefined,
  };
}

/** Keeps the organs that the block names in full, latest first. */
function remember(place: Place): void {
  const { state } = place;
  for (const name of place.names) {
    if (!name.full || state.recent[0] === name.organs[0]) continue;
    state.recent = [name.organs[0]!, ...state.recent.filter((each) => each !== name.organs[0])].slice(0, 6);
  }
}
