import type { RunInRecord } from '../runIns.js';

/** Which English verbs open an act in mid-sentence. */
export const RUN_INS_EN: RunInRecord = {
  never: 'certain in following given continuing meeting marking with having',
  ambiguous:
    'supports considers determines holds creates establishes extends sets provides continues increases maintains replaces opens reports shall offers presses points draws looks asks seeks grants fixes amends registers finds agrees understands expects believes accepts rejects refers acts desires wishes hopes concludes observes confirms affirms recognizes charges tasks orders requires prohibits imposes lifts suspends is calls sanctions favours note charge continue a',
  afterConnector:
    'confirms affirms recognizes rejects accepts agrees supports calls observes considers expects determines extends establishes concludes note charge',
  surelyVerb: 'calls (?:upon|on)(?!\\p{L})',
  qualifiers:
    'calling following having acting meeting building given while sharing standing continuing marking viewing directing resolving seeking requesting asking urging inviting providing encouraging supporting demanding approving accepting adopting proposing deciding finding understanding drawing appealing attaching committed dedicated interested prepared ready mandated informed inspired guided aware motivated respecting reviewing examining convinced considering',
  addressing: 'encouraging urging inviting calling demanding',
  nouns: '',
  ofNoun: '',
  asides: ['while', 'whilst', 'and while'],
  participial: ['or'],
};
