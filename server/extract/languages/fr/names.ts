import type { Kind } from '../../../model/index.js';
import type { HeadNoun, NameLexicon } from '../nameLexicon.js';

/** `words=canonical` pairs; the canonical form is the English head. */
const heads = (kind: Kind, list: string): HeadNoun[] =>
  list.split('|').map((pair) => {
    const [words, canonical] = pair.split('=') as [string, string];
    return { words, kind, canonical };
  });

const offices = (list: string) =>
  list.split('|').map((pair) => {
    const [words, canonical] = pair.split('=') as [string, string];
    return { words, canonical };
  });

const persons = (list: string) => list.split('|').map((words) => ({ words, canonical: 'person' }));

export const FR_NAMES: NameLexicon = {
  titleCase: false,
  heads: [
    ...heads(
      'Treaty',
      'convention=convention|pacte=covenant|protocole=protocol|traité=treaty|charte=charter|accord=agreement|statut=statute',
    ),
    ...heads(
      'Document',
      "document final=outcome-document|acte final=final-act|recueil des traités=treaty-series|déclaration=declaration|classification=classification|annuaire=yearbook|plan d'action=plan-of-action|lignes directrices=guidelines|principes directeurs=guiding-principles|principes=principles|règles=rules|code de conduite=code-of-conduct|consensus=consensus|communiqué=communiqué|loi type=model-law|directive=directive|directive du parlement européen et du conseil=directive|règlement du parlement européen et du conseil=regulation",
    ),
    ...heads('Resolution', 'recommandation=recommendation'),
    ...heads(
      'Organization',
      "organisation=organization|union=union|association=association|ligue=league|commission=commission|comité=committee|conseil=council|bureau=office|haut-commissariat=office|département=department|division=division|centre=centre|agence=agency|fonds=fund|institut=institute|banque=bank|cour=court|tribunal=tribunal|secrétariat=secretariat|ministère=ministry|autorité=authority|parlement=parliament|chambre=house|fédération=federation|université=university|fondation=foundation|communauté=community|office=office|administration=administration|mission permanente=permanent-mission|mission permanente d'observation=permanent-observer-mission|conférence des parties=conference-of-the-parties|conférence des États parties=conference-of-states-parties|réunion des parties=meeting-of-the-parties|académie=academy|mécanisme d'experts=expert-mechanism|consortium=consortium|réseau=network|détachement=detachment|observatoire=observatory|police nationale=police",
    ),
    ...heads(
      'WorkingGroup',
      "groupe=group|sous-comité=sub-committee|groupe de travail=working-group|groupe d'experts=group-of-experts|groupe d'experts gouvernementaux=group-of-governmental-experts|équipe spéciale=task-force|groupe d'étude=study-group|groupe de contact=contact-group|groupe consultatif=advisory-group|groupe de contrôle=monitoring-group|équipe de surveillance=monitoring-team|instance de surveillance=monitoring-mechanism|commission d'enquête=commission-of-inquiry|commission internationale d'enquête=commission-of-inquiry|commission internationale indépendante d'enquête=commission-of-inquiry|mission d'établissement des faits=fact-finding-mission|commission mixte=joint-commission",
    ),
    ...heads(
      'Meeting',
      'conférence=conference|forum=forum|sommet=summit|congrès=congress|colloque=symposium|réunion de haut niveau=high-level-meeting|segment parlementaire=parliamentary-track',
    ),
    ...heads(
      'Programme',
      "programme=programme|programme d'action=programme-of-action|initiative=initiative|cadre=framework|mission=mission|force=force|opération=operation|partenariat=partnership|projet=project|décennie=decade|stratégie=strategy|mécanisme=mechanism|objectifs=goals|plateforme=platform|feuille de route=roadmap",
    ),
  ],
  lastHeads: [],
  temporary: [
    'spécial',
    'ad hoc',
    'préparatoire',
    'sanctions',
    'mixte',
    'intérimaire',
    'intergouvernemental spécial',
  ],
  links:
    "de d' du des la le les l' sur pour en au aux à contre dans et ou par entre auprès relative relatif relatives relatifs concernant portant visant chargé chargée".split(
      ' ',
    ),
  openers: [
    'sur',
    'contre',
    'relative',
    'relatif',
    'relatives',
    'relatifs',
    'concernant',
    'pour',
    'visant',
    'portant',
  ],
  stops:
    's n c lui estime constate émet considère demande demandent encourage encouragent invite invitent souligne rappelle recommande appelle exhorte engage prie réaffirme décide salue constate prend complète remplace succède cite mentionne signifie signifient désigne désignent s’entend composé composée destiné destinée destinés proposé proposée dit dite qui que qu dont laquelle lequel lesquels lesquelles auquel auxquels est sont était étaient ont avait aura doit doivent peut peuvent devra pourra constitue prévoit comprend adopté adoptée adoptés adoptées signé signée conclu conclue ouvert ouverte fait faite entré entrée tenu tenue ainsi notamment tel tels telle telles comme y afin lors sous selon conformément lorsque si mais pas ne se son sa ses leur leurs ce cet cette ces il elle ils elles créé créée créés créées institué instituée établi établie constitué constituée élaboré élaborée approuvé approuvées également façon manière dépit ici ait aient soit soient été étant ayant fasse fassent puisse puissent fera feront sera seront aura auront sauf poursuit poursuive poursuivent suit suive suivent souhaite souhaitent entend entendent continue continuent suppose supposent dépend dépendent signifie reste restent demeure demeurent permet permettent joue jouent contribue contribuent exige exigent nécessite nécessitent dispose disposent procède procèdent devient deviennent rend rendent tient tiennent tienne vient viennent vienne veille veillent coopère coopèrent reçoit reçoivent fournit fournissent fournisse exerce exercent applique appliquent adopte adoptent approuve approuvent confirme déclare déclarent affirme affirment rejette rejettent facilite facilitent prenne prennent met mette mettent rende rendent achève achèvent commence commencent participe participent concerne concernent contient contiennent envisage envisagent répond répondent remplit remplisse accomplit accomplisse établisse agisse saisisse réunisse parvient parviennent veuille veuillent convient conviennent comprenant comportant réunissant siégeant soutient soutiennent renonce renoncent revêt'.split(
      ' ',
    ),
  purposes: ['pour', 'contre', 'concernant'],
  exactStops: ['a', 'où'],
  narrowStops: ['dans', 'à', 'en', 'visant', 'portant', 'par', 'tous', 'toutes', 'résolution', 'rapport'],
  articles: [
    'le',
    'la',
    'les',
    'l',
    'un',
    'une',
    'des',
    'du',
    'de',
    'd',
    'sa',
    'son',
    'ses',
    'leur',
    'leurs',
    'au',
    'aux',
  ],
  definite: ['le', 'la', 'les'],
  genitive: [],
  demonstratives: ['ce', 'cet', 'cette', 'ces', 'ledit', 'ladite', 'lesdits', 'lesdites', 'dudit', 'audit'],
  indefinite: ['un', 'une'],
  standIns: ['ceux', 'celles', 'celui', 'celle'],
  others: ['autre', 'autres'],
  openings:
    'le la les l un une des du de d dans en sur au aux par pour avec sous ce cette ces cet son sa ses notre nos leur leurs tout tous toute toutes chaque aucun que qui à et ou si lorsque conformément'.split(
      ' ',
    ),
  and: ['et', 'ou'],
  entitled: ['intitulé', 'intitulée', 'intitulés', 'intitulées', 'dénommé', 'dénommée'],
  established: [
    'créé initialement',
    'créée initialement',
    'créé',
    'créée',
    'créés',
    'créées',
    'institué',
    'instituée',
    'institués',
    'instituées',
    'constitué',
    'constituée',
    'constitués',
    'constituées',
    'établi',
    'établie',
    'établis',
    'établies',
    'mis en place',
    'mise en place',
  ],
  gathered: [],
  establishedBy: [
    'par',
    'en application de',
    "en application d'",
    'en vertu de',
    "en vertu d'",
    'en vertu du',
    'conformément à',
    'aux termes de',
    'en application du',
    'conformément au',
  ],
  concerning: ['concernant', 'sur', 'relatif à', 'relative à'],
  goesOn: 'dans pour avec entre contre relative relatif concernant visant chargé chargée'.split(' '),
  dateJoins: ['du', 'de', 'en', 'date', 'le'],
  genericAdjectives:
    'international internationaux internationale internationales multilateral multilateraux bilateraux regionaux regionales'.split(
      ' ',
    ),
  currencies: 'dollar dollars livres'.split(' '),
  towns: ['mexico'],
  waters: 'golfe mer détroit baie lac'.split(' '),
  emptyWords:
    'de du des la le les l d et sur pour en au aux a un une relative relatif relatives relatifs dans entre portant'.split(
      ' ',
    ),
  documents: [
    { words: 'règlement intérieur', canonical: 'rules-of-procedure' },
    { words: 'règlement intérieur provisoire', canonical: 'rules-of-procedure' },
    { words: 'résolution', canonical: 'resolution' },
    { words: 'décision', canonical: 'decision' },
    { words: 'rapport', canonical: 'report' },
    { words: 'rapport annuel', canonical: 'annual-report' },
    { words: 'rapport final', canonical: 'final-report' },
    { words: "rapport d'activité", canonical: 'progress-report' },
    { words: 'rapport intérimaire', canonical: 'interim-report' },
    { words: 'lettre', canonical: 'letter' },
    { words: 'note', canonical: 'note' },
    { words: 'déclaration', canonical: 'statement' },
    { words: 'note verbale', canonical: 'note-verbale' },
    { words: 'mémorandum', canonical: 'memorandum' },
    { words: 'communication', canonical: 'communication' },
    { words: 'document de travail', canonical: 'working-paper' },
    { words: 'étude', canonical: 'study' },
    { words: 'avis consultatif', canonical: 'advisory-opinion' },
    { words: 'arrêt', canonical: 'judgment' },
    { words: 'procès-verbal', canonical: 'record' },
    { words: 'déclaration politique', canonical: 'political-declaration' },
    { words: 'déclaration ministérielle', canonical: 'ministerial-declaration' },
    { words: 'communiqué', canonical: 'communique' },
    { words: 'bilan à mi-parcours', canonical: 'midterm-report' },
    { words: 'rapport périodique', canonical: 'periodic-report' },
    { words: 'rapport spécial', canonical: 'special-report' },
    { words: 'rapport intermédiaire', canonical: 'interim-report' },
    { words: 'plan', canonical: 'plan' },
    { words: 'plan de paix', canonical: 'peace-plan' },
    { words: 'plan de règlement', canonical: 'settlement-plan' },
    { words: 'plan de maintien de la paix', canonical: 'peacekeeping-plan' },
    { words: 'plan de distribution', canonical: 'distribution-plan' },
    { words: 'plan à moyen terme', canonical: 'medium-term-plan' },
    { words: 'plan stratégique', canonical: 'strategic-plan' },
    { words: 'proposition', canonical: 'proposal' },
    { words: 'recueil', canonical: 'compendium' },
  ],
  offices: [
    ...persons('M|MM|Mme|Général|Ambassadeur|Juge|Professeur|Dr'),
    ...offices(
      "président=president|présidente=president|vice-président=vice-president|rapporteur=rapporteur|rapporteuse=rapporteur|rapporteur spécial=special-rapporteur|rapporteuse spéciale=special-rapporteur|représentant permanent=permanent-representative|représentante permanente=permanent-representative|représentant permanent adjoint=deputy-permanent-representative|représentant permanent par intérim=permanent-representative|observateur permanent=permanent-observer|chargé d'affaires=charge-d-affaires|chargé d'affaires par intérim=charge-d-affaires|ministre des affaires étrangères=minister-for-foreign-affairs|premier ministre=prime-minister|vice-premier ministre=deputy-prime-minister|ministre=minister|représentant=representative|représentants=representative|directeur général=director-general|directrice générale=director-general|secrétaire général=secretary-general|directeur exécutif=executive-director|directrice exécutive=executive-director|secrétaire exécutif=executive-secretary|administrateur=administrator|haut-commissaire=high-commissioner|commissaire général=commissioner-general|haut représentant=high-representative|procureur=prosecutor|greffier=registrar|représentant spécial=special-representative|représentante spéciale=special-representative|envoyé spécial=special-envoy|envoyé personnel=personal-envoy|coordonnateur spécial=special-coordinator|expert indépendant=independent-expert|gouvernement=government",
    ),
  ],
  sent: [
    'présenté',
    'adopté',
    'adoptée',
    'prise',
    'rendu',
    'présentée',
    'établi',
    'établie',
    'soumis',
    'soumise',
    'fait',
    'faite',
    'transmis',
    'transmise',
    'adressé',
    'adressée',
    'publié',
    'publiée',
    'reçu',
    'reçue',
    'envoyé',
    'envoyée',
    'prononcée',
    'rendu public',
    'rendue publique',
  ],
  to: ['à', 'au', 'aux'],
  of: ['de', 'du', 'des', 'd', 'par'],
};
