/**
 * Words of a language that stand around names and cues. Each string is the source of alternatives of a
 * regular expression, joined by `|`, in lower case and bounded in length; the engine frames them with
 * spaces, commas and word boundaries and compiles them once. An elided article ends with `['’]`.
 */
export interface PatternLexicon {
  readonly common: CommonWords;
  readonly names: NameWords;
  readonly relations: RelationWords;
}

/** Closed classes, from which both the patterns of names and of relations are made. */
export interface CommonWords {
  /** Definite articles. */
  readonly article: string;
  /** Indefinite articles. */
  readonly indefinite: string;
  /** Possessives of the third person. */
  readonly possessive: string;
  readonly and: string;
  readonly by: string;
  readonly in: string;
  /** "of", with the articles that melt into it. */
  readonly of: string;
  /** "of the" alone. */
  readonly ofThe: string;
  /** "pursuant to", "under": what joins what was done to its legal ground. */
  readonly pursuantTo: string;
  /** Of those, what names the ground that created something: "pursuant to", "by virtue of". */
  readonly byForceOf: string;
  /** Small numbers before "protocols". */
  readonly counts: string;
  /** The word for a protocol, all its forms. */
  readonly protocol: string;
  /** How a participle agrees with its noun; only for languages where it does. */
  readonly agreement?: {
    /** Articles, with prepositions that melt into them, of feminine and of masculine nouns. */
    readonly feminine: string;
    readonly masculine: string;
    /** Endings of feminine participles. */
    readonly feminineEnding: string;
    /** Endings of participles and of nouns in the plural. */
    readonly pluralParticiple: string;
    readonly plural: string;
    /** Nouns of treaties of either gender, and the pronouns that stand for them before a verb. */
    readonly feminineTreaty: string;
    readonly masculineTreaty: string;
    readonly femininePronoun: string;
    readonly masculinePronoun: string;
  };
}

/** What only the grammar of names asks for. */
export interface NameWords {
  /** Words before a date at which a name that ran into the date ends. */
  readonly beforeDate: string;
  /** Prepositions before a name that is the complement of another: "Protocol to the Convention". */
  readonly complement: string;
  /** "session", all its forms. */
  readonly session: string;
  /** Prepositions before "its tenth session". */
  readonly during: string;
  /** "having met", "assembled". */
  readonly met: string;
  /** "recommendation", all its forms. */
  readonly recommendation: string;
  /** "No." before a number, without its full stop. */
  readonly numero: string;
  /** Endings of ordinals written with Roman numerals; empty where the language has none. */
  readonly romanEnding: string;
  /** Adjectives before the noun of a document. */
  readonly documentAdjective: string;
  /** Before what a plan is for. */
  readonly planFor: string;
  /** Prepositions before a proposal on which somebody acts. */
  readonly onProposal: string;
  /** Between a proposal and what is proposed. */
  readonly proposes: string;
  /** What makes the noun of a document definite, at the end of the words before it. */
  readonly definite: string;
  /** What stands before every date of a list: "of", « du ». */
  readonly ofDate: string;
  /** Possessives before it: "his report". */
  readonly own: string;
  /** After "and": words with which the sentence goes on behind the subject of a document. */
  readonly resumption: string;
  /** Words that end the subject of a document: participles and relative pronouns. */
  readonly behindSubject: string;
  /** "adopted", behind the subject of a recommendation. */
  readonly adoptedBehind: string;
  /** Between a document and its symbol: "contained in". */
  readonly inDocument: string;
  /** The noun before a title, by the kind of what has the title. */
  readonly titled: {
    readonly resolution: string;
    readonly decision: string;
    readonly treaty: string;
    readonly document: string;
    readonly programme: string;
    /** What has a title and is nothing that can be cited: items of an agenda, parts of a text. */
    readonly nothing: string;
  };
  /** "hereinafter referred to as": words before a short title in parentheses. */
  readonly alias: string;
  /** "resolutions" repeated in a list of them. */
  readonly resolutions: string;
  /** Words between "pursuant to" and the number of the instrument, articles and possessives aside. */
  readonly beforeNumber: string;
  /** Adjectives of a protocol that do not say which treaty's it is; before the noun, accents folded. */
  readonly protocolAdjective: string;
  /** The same, behind the noun. */
  readonly protocolSuffix: string;
  /** "thereto". */
  readonly thereto: string;
  /** Words before a protocol that is that of the treaty just named. */
  readonly protocolOwner: string;
  /** How names whose words are capitalised go on; only for languages with `titleCase`. */
  readonly titleCase?: TitleCaseWords;
  /** How names in lower case go on; only for languages without `titleCase`. */
  readonly sentenceCase?: SentenceCaseWords;
}

/** Languages that capitalise the words of a name. */
export interface TitleCaseWords {
  /** Endings of capitalised words that open a sentence and no name: verbs. */
  readonly verbEnding: string;
  /** "between": after it "and the" goes on with the name. */
  readonly between: string;
  /** Links behind which an article begins another phrase. */
  readonly endBeforeArticle: string;
  /** Of those, the one that goes on behind a noun of amendment: "Protocol to the". */
  readonly to: string;
  readonly amendment: string;
  /** Of those, the agent, which goes on behind a capitalised participle: "Established by the". */
  readonly agent: string;
  readonly participleEnding: string;
  /** Links right behind the noun of a body with which its name does not go on. */
  readonly endOfBody: string;
  /** With a capital though a small word follows: the first word of a sentence behind a heading. */
  opensSentence: string;
  /** The same, behind the noun of a treaty or document. */
  readonly endOfInstrument: string;
  /** Nouns behind which a number is part of the name. */
  readonly numbered: string;
  /** Nouns whose names do not say where: "the Initiative in Tirana". */
  readonly unplaced: string;
  /** Heads of bodies whose names go on with "of" only. */
  readonly onlyOf: string;
  /** Before what a group is about. */
  readonly about: string;
  /** Endings, or whole words, of what may stand right behind a head and go on with the name. */
  readonly participle: string;
  /** Of those, the one that goes on before a place: "in the South Pacific". */
  readonly place: string;
  /** Regions that are named with an article behind "and": "Asia and the Pacific". */
  readonly region: string;
  /** Participles behind the noun of a treaty, before the one it changes or what it creates. */
  readonly treatyParticiple: string;
  /** Nouns of the parts of a text, which behind "and" go on with no name. */
  readonly part: string;
  /** Words at which the description of a body in lower case ends. */
  readonly endOfDescription: string;
  /** Words behind which "to" goes on with a description, and opens no purpose: "access to". */
  readonly takesTo: string;
  /** Nouns of how something is done, which is nothing that a group is about: "on a regular basis". */
  readonly manner: string;
  /** The preposition over which a name goes on to the left: "Trade for Clean Lamps Forum". */
  readonly forPurpose: string;
  /** Who is given something, behind "to": no part of a name. */
  readonly recipient: string;
  /** From the author of a decision to the day on which it was taken: "at its tenth meeting, held on". */
  readonly heldOn: string;
  /** Nouns of programmes that follow a proper name in lower case: "the Lima process". */
  readonly properBefore: string;
  /** Of those before which a proper name stands, what is no name behind an acronym: "the DDR process". */
  readonly anyOne: string;
  /** Adjectives in lower case that only a group for one purpose has: "ad", "ended" of "open-ended". */
  readonly forOnePurpose: string;
  /** Words before such adjectives that are no part of the name: "newly established". */
  readonly noAdjective: string;
  /** Endings of adjectives of nations, before such a noun. */
  readonly ofPeople: string;
  /** Endings of capitalised words that name no place and nothing else: adjectives, nouns made of verbs. */
  readonly noName: string;
  /** Links with which no such description begins. */
  readonly noDescription: string;
}

/** Languages that capitalise only the first word of a name. */
export interface SentenceCaseWords {
  /** Prepositions right behind a head noun that go on with a name. */
  readonly preposition: string;
  /** Endings and whole words of adjectives that do. */
  readonly adjectiveEnding: string;
  /** Between a treaty and those that concluded it; and nouns that stand for parties without a name. */
  readonly between: string;
  readonly anyParty: string;
  /** Participles behind a treaty in lower case, before its place and its day. */
  readonly signed: string;
  readonly signedAt: string;
  /** Articles of some things, nouns of what a body is given, and verbs that tell it of something. */
  readonly partitive: string;
  readonly given: string;
  readonly informing: string;
  /** Verbs that give it something. */
  readonly endowing: string;
  /** Endings of nouns of acts, which have an agent and an object. */
  readonly actNoun: string;
  /** Verbs of thanking, and nouns of that for which somebody is thanked. */
  readonly thanking: string;
  readonly merit: string;
  /** Of those, the ones that stand in no name. */
  readonly thanked: string;
  /** Prepositions that behind "et" repeat one inside the name, or one before it. */
  readonly repeated: string;
  /** Endings of adjectives that only the plural has. */
  readonly pluralAdjective: string;
  /** Behind "of", what makes an adverb with it: « de bonne foi ». */
  readonly manner: string;
  /** Behind "of" or in its place, what makes several things without a name: « de meilleurs outils ». */
  readonly quantity: string;
  /** Prepositions with what makes them say when, how or why: « en coopération avec », « pour une période ». */
  readonly circumstance: string;
  /** Openers right behind the bare noun of a body, which say what is done by it or with it. */
  readonly untold: string;
  /** Behind "et" and "ou", what others without a name begin with. */
  readonly any: string;
  /** Participles behind the short name of a treaty, before the other one that it changes. */
  readonly changing: string;
  /** "of the", melted into one word. */
  readonly ofThe: string;
  /** Before a gerund, and its ending. */
  readonly beforeGerund: string;
  readonly gerund: string;
  /** Before an act on which another is done, and such acts: « sur recommandation ». */
  readonly onAct: string;
  readonly act: string;
  /** Endings of nouns in the plural. */
  readonly plural: string;
  /** Expressions of several words that do. */
  readonly expression: string;
  /** The same, for names that are not narrow. */
  readonly wideExpression: string;
  /** Genitives before a proper noun that follow a head in lower case. */
  readonly genitive: string;
  /** Endings that only verbs have: the future, the imperfect. */
  readonly verbEnding: string;
  /** Ending of verbs in the third person plural, which adjectives do not share. */
  readonly pluralVerbEnding: string;
  /** Endings of infinitives. */
  readonly infinitiveEnding: string;
  /** Prepositions over which no body's name goes on. */
  readonly endOfBody: string;
  /** Infinitives that say of no body what it is for: « pour faire l'objet ». */
  readonly lightVerb: string;
  /** What an infinitive that is asked for follows. */
  readonly beforeInfinitive: string;
  /** Participles before it that make it a mandate: "chargé d'élaborer". */
  readonly mandate: string;
  /** Nouns that with a preposition before them are one: "en vue de"; no body's name goes on over them. */
  readonly prepositionNoun: string;
  /** Openers that behind another one say what is done, not what the body is for. */
  readonly secondOpener: string;
  /** Nouns that a preposition and another noun make one: "mise" in "mise en œuvre"; and those other nouns. */
  readonly compoundNoun: string;
  readonly compoundEnd: string;
  /** Nouns of the parts of a text, which behind "et" go on with no name. */
  readonly part: string;
  /** "pour", "afin": with an infinitive behind, no complement. */
  readonly purpose: string;
  /** Words, beside the links, that an article may follow inside a name: prepositions, present participles. */
  readonly beforeArticle: string;
  /** Endings of past participles, and what stands between them and who did it. */
  readonly participle: string;
  readonly agent: string;
  /** Endings of adverbs, which stand behind verbs. */
  readonly adverbEnding: string;
}

/** What only the rules of relations ask for. */
export interface RelationWords {
  /** Words that may stand between a cue and the name it governs. */
  readonly beforeName: string;
  /** What joins the members of a list of names. */
  readonly listJoiner: string;
  /** Prepositions, articles and possessives that its members repeat. */
  readonly listLink: string;
  /** "to", with the articles that melt into it. */
  readonly to: string;
  /** "and other instruments such as": goes on with a list of names. */
  readonly instrumentsSuchAs: string;
  /** Between a body and the organ to which it belongs. */
  readonly partOf: string;
  /** Of those, the one behind a department and an organization that works in it alike. */
  readonly within: string;
  /** Nouns of acts that are said with their agent first: "adoption", in "the adoption by X of Y". */
  readonly actOnObject: string;
  /** Words of a body's name right before another body that it deals with: "on Improvements to the". */
  readonly objectInName: string;
  /** Prepositions before "of" that say where a body acts and not whose it is: « auprès de ». */
  readonly besideInName: string;
  /** The same as `partOf`, inside the name of the body. */
  readonly partOfInName: string;
  /** Named offices, at the head of a name: no body belongs to one. */
  readonly office: string;
  /** "and", "as well as", before a treaty's own protocol. */
  readonly asWellAs: string;
  /** Possessives before a treaty's own protocol. */
  readonly ownProtocol: string;
  /** The same with an article, before the protocols that belong to the treaty named before: "Additional Protocols". */
  readonly theProtocol: string;
  readonly additional: string;
  /** "supplementing", "annexed to": between a protocol and its treaty, articles aside. */
  readonly supplementing: string;
  /** "Amendment to", at the head of the name of what changes a treaty; "amending", in it. */
  readonly amendment: string;
  readonly changing: string;
  /** Ending of present participles: "amending". */
  readonly participleEnding: string;
  /** Words before an instrument that only grounds, or holds, what is approved. */
  readonly ground: string;
  /** Numbered parts of an instrument on which reservations are made. */
  readonly paragraph: string;
  readonly paragraphAdjective: string;
  /** Between the numbers of several paragraphs. */
  readonly numberJoiner: string;
  /** Relative pronouns of an instrument: "which recalls". */
  readonly relative: string;
  /** Relative pronouns behind a preposition: "by which". */
  readonly which: string;
  /** "whereby", and prepositions that only stand before them. */
  readonly whereby: string;
  /** Further relative pronouns of a subject. */
  readonly that: string;
  /** Stem of the verb with which a header says who adopted the text. */
  readonly adopted: string;
  /** Article of an assembly that stands alone in a line of the header. */
  readonly assemblyArticle: string;
  /** "to do so", behind a treaty that States have not yet ratified. */
  readonly doSo: string;
  /** Verbs before a cue of ratification that make it a possibility, no call. */
  readonly modal: string;
  /** "report on", "inform": behind a verb of calling, what is only told of. */
  readonly reporting: string;
  /** "promote": infinitives that a call goes on with behind such a verb, so that it is no longer only told of. */
  readonly promoting: string;
  /** Adverbs between "and" and such a verb. */
  readonly coordinating: string;
  /** Prepositions of time before a cue of ratification. */
  readonly atTimeOf: string;
  /** Words that may stand between them and the cue. */
  readonly timeLink: string;
  /** Nouns for treaties in general. */
  readonly treaties: string;
  /** "in particular": an example of them follows. */
  readonly forExample: string;
  /** What belongs to a treaty and is not the treaty: "provisions". */
  readonly partOfTreaty: string;
  /** "instruments of ratification". */
  readonly ratificationInstrument: string;
  /** Nouns of ratification that stand without their preposition. */
  readonly ratificationNoun: string;
  /** Words between such a noun and the treaty. */
  readonly andImplementation: string;
  /** Verbs of ratification that have other objects than treaties: "accept", "adhere to". */
  readonly ambiguous: string;
  /** Words that may stand between such a verb and the treaty. */
  readonly toTreaty: string;
  /** Behind the name of a treaty, words that belong to it: "thereto", "as amended". */
  readonly treatyTail: string;
  /** Further words that join treaties in a list. */
  readonly treatyJoiner: string;
  /** Words before a treaty that only says which the treaty before is: "supplementing". */
  readonly treatyComplement: string;
  /** A plural pronoun before a verb of ratification: « les ratifier ». */
  readonly pluralBefore: string;
  /** Pronouns for several treaties. */
  readonly pronounPlural: string;
  /** Further nouns with which a cue of ratification begins. */
  readonly ambiguousNoun: string;
  /** "implement", behind "ratify and". */
  readonly andImplement: string;
  /** "should". */
  readonly should: string;
  /** "are urged", behind the States that have not: the call of which they are the subject. */
  readonly urgedBehind: string;
  /** "done so", of States that have not yet. */
  readonly awaited: string;
  /** Pronouns behind a verb of ratification that stand for a treaty named before. */
  readonly pronounBehind: string;
  /** The same, before the verb. */
  readonly pronounBefore: string;
  /** Words right before an infinitive that is called for. */
  readonly beforeInfinitive: string;
  /** Words behind "established" that make its subject what was created. */
  readonly passive: string;
  /** Subjects between an instrument and "established": "it", "the Council". */
  readonly subject: string;
  /** Auxiliaries and adverbs before "established". */
  readonly auxiliary: string;
  /** Further prepositions between an organ and its resolution. */
  readonly inItsResolution: string;
  /** Prepositions between an organ and its session. */
  readonly atIts: string;
  /** Further prepositions before the meeting at which something was adopted. */
  readonly adoptedIn: string;
  /** Verbs of which "the adoption of" is the object, and that welcome or recall it: it has been. */
  readonly adoptionTold: string;
  /** Words right before it that date it: "since". */
  readonly adoptionDated: string;
  /** Words between such a verb and it by which it is still to come, or failed. */
  readonly adoptionToCome: string;
  /** Further words that join it to what is welcomed before it: "as well as". */
  readonly adoptionJoined: string;
  /** Adjectives of what has been adopted: "recent". */
  readonly adoptionAdjective: string;
  /** Predicates of an adoption that failed or is still to come. */
  readonly adoptionFailed: string;
  /** "jointly". */
  readonly jointly: string;
  /** "joint", at the head of a document of several authors or behind its noun. */
  readonly joint: string;
  /** Prepositions before the place or date of a meeting. */
  readonly held: string;
  readonly heldAt: string;
  /** Between a meeting and "organized": "which was". */
  readonly meetingWas: string;
  /** Possessives of an author of either sex: "in his report". */
  readonly ownWork: string;
  /** Nouns of what a body writes as its own: reports, opinions, judgments. */
  readonly written: string;
  /** Nouns of the part of an outcome that follows its declaration. */
  readonly programme: string;
  /** "fully", "both": between "endorses" and what is endorsed. */
  readonly endorsedWholly: string;
  /** "conclusions", "recommendations"; and between them and the report that holds them: "contained in". */
  readonly findings: string;
  readonly foundIn: string;
  /** Before the subject of a work: "on". */
  readonly onSubject: string;
  /** Participles of an aside between a work and "approved by": "adopted at the summit and". */
  readonly adoptedAside: string;
  /** Words right before a participle that belongs to another verb: "to consider". */
  readonly beforeGerund: string;
  /** Prepositions of what is no object of a verb of writing: "within". */
  readonly circumstance: string;
  /** Nouns of what others do with a document: "consideration". */
  readonly takenUp: string;
  /** Ending of the genitive before what is owned; empty where the language has none. */
  readonly possessed: string;
  /** Between a body and "established by": "which was". */
  readonly wasBefore: string;
  /** "to be", "which will be": the same where it is still to come. */
  readonly toBe: string;
  /** Between "established by" and the source, articles and possessives aside. */
  readonly beforeSource: string;
  /** Relative pronouns that stand for what somebody created: "the Force, which the Council established". */
  readonly objectOf: string;
  /** The parties of a treaty and an auxiliary, before a verb with which they create. */
  readonly lays: string;
  /** The document itself, behind "established by": "paragraph 10 above". */
  readonly thisText: string;
  /** Organs named before a resolution's number. */
  readonly organ: string;
  /** Words before "to establish" that make it a purpose, no request. */
  readonly purpose: string;
  /** "decided", of somebody else; "decision"; prepositions of its date. */
  readonly decided: string;
  readonly decision: string;
  readonly decidedOn: string;
  /** "we decide". */
  readonly weDecide: string;
  /** "hereby", in a passive that creates by being said. */
  readonly hereby: string;
  /** Before an infinitive: what the writer of a report means to do, or proposes. */
  readonly intends: string;
  /** Auxiliaries of a passive with which a treaty creates: "shall be", "is". */
  readonly shall: string;
  /** Words that make what follows a decision only asked for or intended: "to recommend", "intends to". */
  readonly onlyAsked: string;
  /** Words of time before "the establishment of". */
  readonly since: string;
  /** Verbs of creation whose objects are persons too. */
  readonly appoint: string;
  /** "there", before a passive whose subject follows. */
  readonly there: string;
  /** "that", before the subject of what is decided or asked for. */
  readonly thatClause: string;
  /** First words of what may stand between "to establish" and the body: "immediately", "under". */
  readonly insertion: string;
  /** Words that govern the article behind them: prepositions and "and". */
  readonly governs: string;
  /** "entitled", "to be known as": between a description and a name. */
  readonly named: string;
  /** Words before the noun of a body, articles and possessives aside. */
  readonly beforeBody: string;
}
