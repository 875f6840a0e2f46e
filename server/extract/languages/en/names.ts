import type { Kind } from '../../../model/index.js';
import type { HeadNoun, NameLexicon } from '../nameLexicon.js';

const heads = (kind: Kind, list: string): HeadNoun[] =>
  list.split('|').map((words) => ({ words, kind, canonical: words.replaceAll(' ', '-') }));

const offices = (list: string) =>
  list.split('|').map((words) => ({ words, canonical: words.toLowerCase().replaceAll(/[ ’]/g, '-') }));

const persons = (list: string) => list.split('|').map((words) => ({ words, canonical: 'person' }));

export const EN_NAMES: NameLexicon = {
  titleCase: true,
  heads: [
    ...heads(
      'Treaty',
      'convention|covenant|protocol|treaty|charter|agreement|accord|statute|pact|status of forces agreement|status of mission agreement|memorandum of understanding',
    ),
    ...heads(
      'Document',
      'outcome document|final document|final act|treaty series|declaration|plan of action|action plan|platform for action|guidelines|guiding principles|principles|rules|code of conduct|consensus|communiqué|model law|standards|regulations and rules|regulations|handbook|manual',
    ),
    ...heads('Resolution', 'recommendation'),
    ...heads(
      'Organization',
      'organization|organisation|union|association|league|commission|subcommission|committee|council|board|bureau|office|department|division|centre|center|agency|fund|institute|bank|court|tribunal|secretariat|ministry|authority|parliament|assembly|federation|university|foundation|permanent mission|permanent observer mission|conference of the parties|conference of the states parties|conference of states parties|meeting of the parties|meeting of states parties|expert mechanism|consortium|network|institution|chamber|chambers|academy|directorate|country team|registry|observatory',
    ),
    ...heads(
      'WorkingGroup',
      'group|sub-committee|subcommittee|working group|working party|group of experts|group of governmental experts|expert group|panel of experts|task force|study group|focus group|contact group|advisory group|monitoring group|monitoring team|panel|commission of inquiry|fact-finding mission|investigative mechanism|monitoring mechanism|joint commission',
    ),
    ...heads(
      'Meeting',
      'conference|review conference of the parties|forum|summit|congress|symposium|high-level meeting|world conference|dialogue|meeting of experts|meeting of ministers|meeting of heads of state',
    ),
    ...heads(
      'Programme',
      'programme|program|initiative|agenda|framework|mission|force|operation|partnership|project|decade|compact|strategy|programme of action|mechanism|roadmap|process|platform|goals|campaign',
    ),
  ],
  lastHeads: [
    ...heads(
      'Organization',
      // "General Service" and "International Civil Service" are none
      'section|branch|unit|body|police|police service|action service|management service|liaison service|security service|safety service|technology service|procurement service|planning service|reporting service|customs service|community|alliance|coalition|confederation|base',
    ),
    ...heads('WorkingGroup', 'task team|investigative team|advisory team'),
    ...heads('Meeting', 'expert meeting|plenary meeting|ministerial meeting|workshop|seminar'),
    ...heads('Document', 'report|response plan|implementation plan|peace plan|master plan'),
  ],
  temporary: ['ad hoc', 'special', 'preparatory', 'sanctions', 'joint', 'interim'],
  links:
    'of on for the and in to against with by from at as or an a under between among concerning regarding relating towards into beyond through without within'.split(
      ' ',
    ),
  adding: ['which', 'and', 'in', 'including', 'as', 'signed', 'done', 'concluded', 'adopted'],
  openers: ['on', 'against', 'concerning', 'relating', 'for', 'regarding'],
  stops:
    'means which that who whose where when while is are was were has have had will shall may should must can adopted held signed done opened established including such also not'.split(
      ' ',
    ),
  purposes: [],
  exactStops: ['be'],
  narrowStops: [],
  articles: ['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our'],
  definite: ['the'],
  genitive: ['s'],
  demonstratives: ['this', 'that', 'these', 'those', 'said'],
  indefinite: ['a', 'an'],
  standIns: ['those', 'that', 'one', 'ones'],
  others: ['other', 'others'],
  openings:
    'the this that these those in on at by for from to of with under pursuant and or as if when where while during after before since its their his her our all any each every no not such both member parties original see'.split(
      ' ',
    ),
  and: ['and', 'or'],
  entitled: ['entitled', 'titled'],
  established: [
    'established initially',
    'initially established',
    'originally established',
    'established',
    'created',
    'constituted',
    'set up',
    'formed',
    'convened',
    'appointed',
    'launched',
  ],
  gathered: ['convened', 'appointed'],
  establishedBy: [
    'by',
    'pursuant to',
    'under',
    'in accordance with',
    'in pursuance of',
    'by virtue of',
    'on the basis of',
  ],
  establishedIn: ['in'],
  concerning: ['concerning', 'regarding', 'on', 'relating to'],
  goesOn: ['under', 'from', 'with', 'against', 'concerning', 'relating'],
  dateJoins: ['of', 'on', 'date', 'dated'],
  genericAdjectives:
    'international multilateral regional bilateral relevant other existing national specialized'.split(' '),
  currencies: 'dollar dollars currency pound pounds'.split(' '),
  towns: [],
  waters: 'gulf sea strait straits bay lake bight'.split(' '),
  emptyWords: 'the of on and for to in a an by with at from concerning relating'.split(' '),
  documents: [
    { words: 'rules of procedure', canonical: 'rules-of-procedure' },
    { words: 'provisional rules of procedure', canonical: 'rules-of-procedure' },
    { words: 'resolution', canonical: 'resolution' },
    { words: 'decision', canonical: 'decision' },
    { words: 'report', canonical: 'report' },
    { words: 'progress report', canonical: 'progress-report' },
    { words: 'final report', canonical: 'final-report' },
    { words: 'interim report', canonical: 'interim-report' },
    { words: 'annual report', canonical: 'annual-report' },
    { words: 'letter', canonical: 'letter' },
    { words: 'note', canonical: 'note' },
    { words: 'statement', canonical: 'statement' },
    { words: 'memorandum', canonical: 'memorandum' },
    { words: 'note verbale', canonical: 'note-verbale' },
    { words: 'communication', canonical: 'communication' },
    { words: 'working paper', canonical: 'working-paper' },
    { words: 'study', canonical: 'study' },
    { words: 'advisory opinion', canonical: 'advisory-opinion' },
    { words: 'judgment', canonical: 'judgment' },
    { words: 'order', canonical: 'order' },
    { words: 'summary record', canonical: 'record' },
    { words: 'agreed conclusions', canonical: 'agreed-conclusions' },
    { words: 'outcome document', canonical: 'outcome-document' },
    { words: 'political declaration', canonical: 'political-declaration' },
    { words: 'ministerial declaration', canonical: 'ministerial-declaration' },
    { words: 'communiqué', canonical: 'communique' },
    { words: 'plan', canonical: 'plan' },
    { words: 'peace plan', canonical: 'peace-plan' },
    { words: 'settlement plan', canonical: 'settlement-plan' },
    { words: 'peacekeeping plan', canonical: 'peacekeeping-plan' },
    { words: 'distribution plan', canonical: 'distribution-plan' },
    { words: 'medium-term plan', canonical: 'medium-term-plan' },
    { words: 'strategic plan', canonical: 'strategic-plan' },
    { words: 'proposal', canonical: 'proposal' },
    { words: 'compendium', canonical: 'compendium' },
  ],
  offices: [
    ...persons('General|Mr|Mrs|Ms|Dr|Ambassador|Judge|Professor|Sir|Lord'),
    ...offices(
      'President|Vice-President|Acting President|Chair|Chairman|Chairperson|Vice-Chair|Co-Chairs|Chairmen|Rapporteur|Special Rapporteur|Permanent Representative|Acting Permanent Representative|Deputy Permanent Representative|Permanent Observer|Chargé d’affaires|Minister for Foreign Affairs|Prime Minister|Deputy Prime Minister|Minister|representative|representatives|Director-General|Secretary-General|Director|Executive Director|Executive Secretary|Administrator|High Commissioner|Commissioner-General|High Representative|Prosecutor|Registrar|Special Representative|Special Envoy|Personal Envoy|Special Coordinator|Special Adviser|Deputy Secretary-General|Under-Secretary-General|Independent Expert|Coordinator|Ombudsperson|Comptroller|Government',
    ),
  ],
  sent: [
    'submitted',
    'adopted',
    'taken',
    'presented',
    'prepared',
    'issued',
    'made',
    'transmitted',
    'addressed',
    'received',
    'circulated',
    'sent',
    'published',
    'given',
    'made public',
  ],
  to: ['to'],
  of: ['of', 'by', 'from'],
};
