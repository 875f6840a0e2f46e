/**
 * What the words of a passage were read by, in as many ways as a lawyer tells apart. The rules of the
 * extractor are finer; `renvoi explain` tells them one by one.
 */
export const READINGS = [
  'number',
  'symbol',
  'session',
  'name',
  'shared',
  'grammar',
  'shorter',
  'described',
  'said',
  'verb',
  'creates',
  'asks',
  'created',
  'calls',
  'called',
  'organ',
  'series',
  'header',
  'closing',
  'author',
  'itself',
  'joined',
] as const;

export type Reading = (typeof READINGS)[number];

/** In this order: the first that fits the name of a rule, without the `cites:` or `mentions:` of a mention's own. */
const BY_RULE: readonly (readonly [RegExp, Reading])[] = [
  [/^(series-)?(session|meeting|ipu-assembly)$|^edition$/, 'session'],
  [/^series-(symbol|coded)$/, 'symbol'],
  [/^series-/, 'number'],
  [/^authority-name$/, 'name'],
  [/^authority-(context|time)$/, 'shared'],
  [/^(name-grammar|announced-title|body-described)$/, 'grammar'],
  [/^(authority-begun|partial-name|defined-in-text|derived-acronym|reference-.+)$/, 'shorter'],
  [
    /^(described-by-source|owned-body|(authored|dated)-document|numbered-recommendation|protocol-of-treaty|secretariat-of)$/,
    'described',
  ],
  [/^establishes:(decides|lays-down|passive|self-paragraph|noun-decided)$/, 'creates'],
  [/^establishes:(asks|noun-asked|passive-asked)$/, 'asks'],
  [/^establishes:(described|instrument-before|source-behind|noun-with-source)$/, 'created'],
  [/^ratification:call$/, 'calls'],
  [/^ratification:third-party$/, 'called'],
  [/^adopted-by:organ-named$/, 'organ'],
  [/^adopted-by:series$/, 'series'],
  [/:header$/, 'header'],
  [/:closing$/, 'closing'],
  [/^drafts:author$/, 'author'],
  [/^(supplements:name|part-of:(nested|session))$/, 'itself'],
  [/^(supplements:(to|its)|part-of:genitive)$/, 'joined'],
  [/:governing-verb$/, 'verb'],
  [/:(cue|numbered)$/, 'said'],
];

/** Of a rule that is not known here, as a newer server may send, nothing. */
export function readingOf(rule: string): Reading | undefined {
  const bare = rule === 'cites:cue' ? rule : rule.replace(/^(cites|mentions):/, '');
  return BY_RULE.find(([pattern]) => pattern.test(bare))?.[1];
}
