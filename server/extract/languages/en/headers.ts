import type { HeaderRecord } from '../headers.js';

/** How English texts are headed and cut into parts. */
export const HEADERS_EN: HeaderRecord = {
  articles: 'The|THE',
  we: 'We|WE',
  links: 'of|the|to|in|on|with',
  parts: 'and|to',

  heading: 'Resolution',
  numberedAct: 'Resolution|Decision|RESOLUTION',
  actLine: '(?:draft )?(?:resolution|decision)',
  act: 'resolutions?|decisions?|recommendations?',
  adoptedAct: 'adopted',
  author: 'adopted|statement by|made the following|held on',
  outcome: 'declaration|outcome',

  treaty: 'convention|treaty|protocol|covenant|charter|agreement|pact|statute|constitution|amendments? to',
  treatySeldom: 'stat|const|chart|pact|amend|agree',
  constituting: 'constitut',
  aboutTreaty:
    'reports?|letter|note|guid\\w+|draft|statement|resolution|proposed|implementation|status|conference|decision|review|declaration|recommendation|measures|programme|plan|strategy|under|pursuant|promotion|meeting|ratification',

  furniture:
    '[ivxl]{1,5}\\. resolutions? adopted [^.]*$|distr|general$|limited$|original|agenda item|items? \\d|united nations$|united a$|nations$|page\\b|contents|annex\\b|schedule\\b|chapter|part \\w+$|section \\d|article\\b|articles \\d|draft resolution|summary$|(?:geneva|new york|nairobi)(?:$|[,:;]| \\d)|report of the|letter dated|general assembly$|security council$|human rights council$|economic and social council$',
  joins:
    'of|the|to|in|on|with|for|from|and|between|among|against|by|at|under|concerning|relating|regarding|its|their',
  parties:
    '(?:the )?(?:undersigned|states parties|governments?|plenipotentiar|high contracting|contracting parties|contracting states|parties to)',
  preamble: 'preamble',
  credit: '(?:(?<!\\b(?:re|out)|open[ -])source|(?<=\\p{Ll})src)',
  meeting: 'session|meeting|plenary|cycle',
  report: '(?:Report|Letter|Note) (?:of|by|from|dated)',
  about: 'on',
  part: 'section',

  statement: 'statement by the president',
  stated: 'made the following statement',
  voter: 'The delegation|The representative|The observer',

  article: 'ARTICLE|Article|Art\\.|ART\\.',
  firstArticle: '',
  article0: '(?:INTRODUCTORY|PRELIMINARY) ARTICLE',
  afterArticle: 'of|and|to|paragraph',

  completes: 'That|To |that|to ',
  adopted: 'Adopt|ADOPT',
  misreadAdopted: 'ed',
  misreadClosing: 'meeting|unan|consensus|vot',

  pluralNouns:
    'notes requests calls demands reports supports orders offers appeals charges looks points sets grants tasks seeks',
  afterVerb: 'the|that|upon|on|with|all|its|also|member|states|once',
};
