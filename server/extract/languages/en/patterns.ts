import type { PatternLexicon } from '../patternLexicon.js';

/** The words that stand around names and cues in English. */
export const EN_PATTERNS: PatternLexicon = {
  common: {
    article: 'the',
    indefinite: 'an?',
    possessive: 'its|their',
    and: 'and',
    by: 'by',
    in: 'in',
    of: 'of',
    ofThe: 'of the',
    pursuantTo: 'pursuant to|in accordance with|under|by virtue of',
    byForceOf: 'pursuant to|by virtue of',
    counts: 'two|three|first',
    protocol: 'protocols?',
  },
  names: {
    beforeDate: 'of|date|dated|on|in|the|and|for|at|held',
    complement: 'of|to|for|by|with',
    session: 'sessions?',
    during: 'at|during|on',
    met: 'met|meeting|assembled|convened',
    recommendation: 'recommendations?',
    numero: 'no|nos|nr|n|number',
    romanEnding: '',
    documentAdjective:
      'above|aforementioned|foregoing|mentioned|summary|annual|biennial|quarterly|final|interim|progress|consensus|special|periodic|comprehensive|consolidated|follow|up|joint|latest|most|recent|midterm|mid|term|related|thematic|written|identical',
    planFor: 'for',
    onProposal: 'on|upon',
    proposes: 'to|that|for|of|on',
    definite: 'the',
    ofDate: 'of|dated|on',
    own: 'its|his|her|their',
    resumption:
      'the|its|notes|takes|requests|also|invites|endorses|welcomes|calls|urges|decides|reaffirms|recommends|commends',
    behindSubject:
      'submitted|presented|prepared|which|containing|pursuant|in accordance with|as well as|as contained|issued|and of the|and of \\d{1,2}|with appreciation|contained|regarding the',
    inDocument:
      '(?:as )?(?:contained|reproduced|published|set out|circulated) in|(?:circulated|issued|published) (?:as|under the symbol)|under the symbol',
    adoptedBehind: 'adopted',
    titled: {
      resolution: 'resolutions?',
      decision: 'decisions?',
      treaty: 'convention|protocol|treaty|agreement|accord',
      document: 'reports?|publications?|studies|study|guides?|handbook|document|declaration',
      programme: 'programme|campaign|initiative|project',
      nothing:
        'items?|subitems?|sections?|chapters?|parts?|annex|segments?|themes?|topics?|questions?|discussions?|debates?|panels?|sessions?|meetings?|events?|maps?|courses?|is|are|be',
    },
    alias: 'hereinafter|hereafter|referred|to|as|called|known|the',
    resolutions: 'resolutions?',
    beforeNumber: 'paragraphs?|of|security council|general assembly',
    protocolAdjective: 'first|second|third|optional|additional|amended|supplementary',
    protocolSuffix: '[ivx]{1,4}',
    thereto: 'thereto',
    protocolOwner: 'its|their|the|and',
    titleCase: {
      verbEnding: 'ing|ed|(?<!tion|sion|ic)s',
      between: 'between',
      endBeforeArticle: 'by|with|at|from|in|under|as|and|or|to',
      to: 'to',
      amendment: 'protocol|amendment|annex|parties',
      agent: 'by',
      participleEnding: 'ed',
      endOfBody: 'regarding|the|from|at|by|as|or|with|under|an|a|into|through|without|within|beyond',
      opensSentence: 'any|each|every|the|this|these|and|for|to|pursuant',
      endOfInstrument: 'regarding|the|by|from|as|or|at|into|through|without|within',
      numbered: 'agenda|goal|vision|report',
      unplaced:
        'initiative|process|mechanism|partnership|dialogue|agenda|committee|subcommittee|council|board|panel|group|working group|commission|assembly',
      takesTo:
        'access|relating|related|rights?|threats?|approach(?:es)?|transition|adaptation|contributions?|assistance|support|responses?|alternatives|respect|regard|relation|applicable|vehicles?',
      forPurpose: 'for',
      manner: 'basis|manner|way',
      recipient: 'states|governments|countries|parties|members|delegations|participants',
      heldOn:
        'at its [\\p{L}\\d-]{2,24}(?: (?:plenary|ordinary|special|extraordinary|regular|annual|formal))? (?:meeting|session)(?:, held)?(?: (?:in|at) \\p{Lu}[\\p{L} -]{1,30})?,? on',
      properBefore: 'initiative|process|programme|project|campaign|platform|partnership|roadmap',
      anyOne: 'process|roadmap',
      forOnePurpose: 'hoc|ended|intergovernmental|intersessional|negotiating',
      noAdjective:
        'newly|new|established|created|proposed|existing|current|forthcoming|future|first|second|third|last|next|same|relevant|competent|annual|former|informal',
      ofPeople: 'ian|ean|ese|ish',
      noName: 'an|ese|ish|[iaeo]c|al|ive|tion|sion|ment|ance|ence|ing|ity|ary|ft|ers?|s',
      onlyOf: 'secretariat',
      about: 'on',
      participle: 'ing|ed|^additional|^for|^plus|^statute',
      place: 'in',
      region: 'caribbean|pacific',
      treatyParticiple: 'amending|supplementing|modifying|revising|establishing|replacing|extending',
      part: 'articles?|annex(?:es)?|chapters?|parts?|sections?|paragraphs?|appendix|appendices|schedules?',
      endOfDescription:
        'up|not|no|with|composed|consisting|to|from|by|under|within|at|as|in|comprising|open|mandated|chaired',
      noDescription: 'by|from',
    },
  },
  relations: {
    beforeName: 'the|its|an?|in|that|which|also',
    listJoiner: 'and|or|as well as|and also|including',
    listLink: 'to|of|the|its|their|on|in|by',
    to: 'to the|to',
    instrumentsSuchAs:
      '(?:and|as well as)\\s+(?:(?:to|the|other)\\s){0,3}(?:regional |international |relevant )?instruments?\\s+(?:such as|including)',
    within: 'within',
    partOf:
      'of the|of|within the|,? ?a subsidiary (?:body|organ) of(?: the)?|(?:,? (?:which|that)| and)? (?:is|are|forms?|constitutes?) an integral part of(?: the)?|,? and other (?:units|departments|offices|organs|services) of(?: the)?',
    actOnObject:
      'adoption|establishment|creation|launch|launching|convening|implementation|summary|approval|endorsement|proclamation|publication|issuance|appointment|designation',
    objectInName: 'on (?:improvements?|reforms?|amendments?|support|contributions?) (?:to|of|for) the',
    besideInName: '(?!)',
    partOfInName: 'of the|of',
    office:
      '(?:(?:\\p{L}|-){1,14} ){0,2}(?:secretary-general|president|chair(?:man|person|woman)?|representative|envoy|high commissioner|director|adviser)',
    asWellAs: 'and|as well as',
    ownProtocol: 'its|their',
    theProtocol: 'the',
    additional: '(?:first |second )?(?:additional|optional) protocols?|protocols? thereto|protocols?$',
    supplementing: 'supplementing|supplementary to|additional to|annexed to|relating to',
    amendment: 'amendments? to',
    changing: 'amending|to amend|modifying|revising',
    participleEnding: 'ing',
    ground: 'pursuant to|in accordance with|under|paragraphs? \\d{1,3} of',
    paragraph: 'paragraphs?|subparagraphs?|articles?',
    paragraphAdjective: 'preambular|operative',
    numberJoiner: 'and|to',
    relative: 'which',
    which: 'which',
    whereby: 'whereby|wherein|(?:through|pursuant to|under) which',
    that: 'that',
    adopted: 'adopt',
    assemblyArticle: 'the',
    doSo: 'to do so|doing so|to consider|consider becoming|(?:ratify|accede to|join|adhere to|party to|parties to) (?:it|them)|to ratify|to accede|thereto|to become|to give (?:early |urgent |serious |due )?consideration',
    modal: 'may|will|shall|can|could|would|might',
    reporting:
      'report|inform|provide information|submit information|share (?:information|experiences?)|(?:progress|developments) (?:made )?(?:in|towards?|as regards|regarding|concerning)',
    promoting:
      'promot(?:e|ing)|encourag(?:e|ing)|support(?:ing)?|facilitat(?:e|ing)|accelerat(?:e|ing)|expedit(?:e|ing)|urg(?:e|ing)|advocat(?:e|ing)|pursu(?:e|ing)|complet(?:e|ing)|call(?:ing)? for|work(?:ing)? (?:for|towards?)',
    coordinating: 'also|further|again|strongly|actively|once',
    atTimeOf: 'when|upon|after|before|on|since',
    timeLink:
      'the|their|its|signing|ratifying|accepting|approving|signature|ratification|acceptance|becoming|or|and',
    treaties: 'instruments?|conventions?|treaties|protocols?|accords?|agreements?',
    forExample: 'including|in particular|notably|such as|especially|inter alia',
    partOfTreaty:
      'protocols? to|annex(?:es)? to|provisions|terms|amendments?|obligations|principles|jurisdiction|purposes|rules|commitments|spirit|letter|competence|inquiry|procedures?|articles?|paragraphs?|accession by',
    ratificationInstrument: 'instruments? of (?:ratification|accession)',
    ratificationNoun: 'ratification|accession|adherence|signature|ratifications|accessions|universality',
    andImplementation:
      'of|to|or|with|full|fully|early|effective|universal|timely|prompt|speedy|rapid|entry into force|implementation|application|implementing|signature|ratification|accession|acceptance|approval|adherence|compliance|as well as|as soon as possible|as appropriate',
    ambiguous: 'accept|acceptance of|sign|signing|join|joining|adhere to|adherence to|adherence',
    toTreaty:
      'to|of|and|fully|as a matter of (?:\\p{L}{4,10} )?priority|at the earliest opportunity|forthwith|immediately|without further delay|unconditionally|early|ratify|implement|or|as soon as possible|without delay|accede to|approve|universally|promptly|urgently|speedily|at the earliest possible date|at an early date',
    treatyTail:
      'thereto|relating thereto|as amended|as modified|of \\d{1,2} \\w{3,9} \\d{4}|of \\d{4}|\\d{4} and \\d{4}|of the international labour organization|as appropriate',
    treatyJoiner:
      'where appropriate|as appropriate|where applicable|if they have not yet done so|namely|and supplementing|and furthermore|and to consider|as well as to|and to',
    treatyComplement:
      'supplementing|to|as (?:modified|amended) by|as (?:modified|amended)|relating to|under|of|additional to|amending',
    pluralBefore: '(?!)',
    pronounPlural:
      'them|(?:those|these|the said|such) (?:legal |international )?(?:conventions|instruments|treaties|agreements|protocols)',
    ambiguousNoun: 'acceptance|universal',
    andImplement:
      '(?:for )?(?:states part(?:ies|y) )?(?:to )?(?:fully )?(?:implement|apply|enforce|comply|observe)',
    should: 'should',
    urgedBehind: '(?:are|is) (?:strongly |again )?(?:urged|encouraged|invited|called upon|requested)|should',
    awaited: 'not (?:yet |already )?done so',
    pronounBehind: 'it|them|thereto|(?:this|that|the said) instrument',
    pronounBefore: '(?!)',
    beforeInfinitive: 'to|consider',
    passive: 'by|pursuant|under|in accordance',
    subject: 'it|they|he|the (?:general )?assembly|the (?:security )?council',
    auxiliary: 'has|had|have|also',
    inItsResolution: 'through|of',
    atIts: 'at|during',
    adoptedIn: 'by|at|during|on the occasion of',
    adoptionTold:
      'welcom(?:es?|ed|ing)|recall(?:s|ed|ing)?|(?:not(?:es?|ed|ing)|tak(?:es?|en|ing) (?:due )?note of|took note of)(?: with (?:\\p{L}{4,8} )?(?:appreciation|satisfaction|interest))?|commend(?:s|ed|ing)?|celebrat(?:es?|ed|ing)|hail(?:s|ed|ing)?|applaud(?:s|ed|ing)?|appreciat(?:es?|ed|ing)|acknowledg(?:es?|ed|ing)|recogni[sz](?:es?|ed|ing)|reaffirm(?:s|ed|ing)?|congratulat(?:es?|ed|ing)|(?:mindful|aware|conscious) of|(?:bear|keep)ing in mind|satisfaction (?:at|with)|encouraged by',
    adoptionDated:
      'since|after|following|followed by|upon|at the time of|on the occasion of|anniversary of|date of|culminat(?:ed|ing) in|led to|result(?:ed|ing) in|with|(?:in particular|including|notably) (?:through|by)',
    adoptionToCome:
      'for|towards?|to|pending|until|before|efforts?|needs?|plans?|hopes?|failures?|attempts?|failed|(?:recommend|propos|consider|urg|facilitat|seek|support|encourag|expect|block|prevent|regret)\\p{L}{0,4}',
    adoptionJoined: 'as well as|including|in particular',
    adoptionAdjective:
      'recent|historic|landmark|unanimous|successful|formal|timely|subsequent|final|consensual|early|first',
    adoptionFailed:
      '(?:was|were|is|has been|had been|being) (?:again |repeatedly )?(?:blocked|prevented|postponed|delayed|deferred|rejected|vetoed|opposed|abandoned|impossible|not|still|pending|expected|planned|envisaged|awaited|scheduled)|not|failed|fails|will|would|could|should|may|might|cannot|remains',
    jointly: 'jointly',
    joint: 'joint',
    held: 'held|taking place',
    heldAt: 'in|at|on|from',
    meetingWas:
      'which was|which were|that was|which has been|which had been|which will be|was|to be|and|jointly',
    ownWork: 'its|his|her|their',
    written:
      '(?:advisory |annual |final |interim |latest |recent |first |second ){0,2}(?:report|study|opinion|order|judge?ment|assessment|survey|review)s?',
    programme: 'programme|plan|platform|framework|agenda|strategy',
    endorsedWholly: 'both|fully|also|in full|in principle|in its entirety|with appreciation',
    findings: 'principles|conclusions?|recommendations?|findings|proposals?|observations?',
    foundIn: 'contained in|set out in|set forth in|made in|in|of',
    onSubject: 'on|concerning|regarding',
    adoptedAside:
      'adopted|held|annexed|set out|contained|developed|prepared|drafted|elaborated|negotiated|submitted',
    beforeGerund: 'to \\p{L}{3,14}|by|of|for|on|in|without|while|when',
    circumstance: 'within|under|in|at|on|through|pursuant',
    takenUp:
      'consideration|adoption|examination|review|submission|discussion|approval|endorsement|presentation',
    possessed: "['’]s?",
    wasBefore:
      'which was|which were|which has been|has been|had been|was|were|as|initially|originally|subsequently|later|jointly',
    toBe: '(?:which |that )?(?:is |are )?to be|(?:which |that )?(?:will|would|should) be',
    beforeSource:
      'paragraphs?|\\d{1,4}|of|and|by|in|through|provisions|articles?|security council|general assembly',
    objectOf: 'which|that',
    lays: '(?:part(?:ies)|governments|states|members|signatories) (?:(?:to this (?:agreement|convention|treaty|protocol)|hereby|shall|agree to|undertake to|jointly|also|,) ?){1,3}',
    thisText:
      '(?:the\\s)?present (?:resolution|decision)|this resolution|paragraphs? \\d{1,3} (?:above|below|of (?:the present|this) resolution)',
    organ: 'general assembly|security council',
    purpose: 'efforts? to|ready to|prepared to|in order to|so as to|with a view to|aimed at|thereby|by',
    decided: 'decided|agreed|resolved',
    decision: 'decision(?: taken| adopted)?',
    decidedOn: 'on',
    weDecide: 'we (?:hereby |also |further |therefore ){0,2}(?:decide|agree|resolve)',
    hereby: 'hereby',
    intends:
      'i (?:(?:also|therefore|further) )?(?:will|shall|(?:intend|propose|plan) to)|it is (?:(?:also|therefore|further) )?(?:proposed|intended|planned) to|secretary-general (?:(?:also|therefore|further) )?(?:intends|proposes|plans) to',
    shall: 'shall|is|are',
    onlyAsked:
      '(?:to|will|and) (?:recommend|request|consider|invite|encourage|propose|examine|discuss|study)|possibility of|proposals? (?:for|to)|options? for|whether to|intention to|intends? to',
    since:
      'until|pending|before|after|since|upon|following|prior to|from the date of|in parallel with|in connection with|in the context of|on the occasion of',
    appoint: 'appoint',
    there: 'there(?: shall| is| are)?',
    thatClause: 'that',
    insertion:
      'immediately|forthwith|renewable|starting|beginning|subject|notwithstanding|no|not|consistent|where|when|following|based|building|taking|upon|after|during|until|as|by|for|under|within|at|in|with|on|from|before|effective|pursuant|without|through',
    governs:
      'of|by|for|under|within|at|in|with|on|from|before|as|to|and|or|during|than|through|between|among|via|into|that|which|upon|after|until|including',
    named: 'entitled|called|named|known as|designated|to be known as|referred to as',
    beforeBody: 'of|as|s',
  },
};
