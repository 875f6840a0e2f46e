import type { HeaderRecord } from '../headers.js';

/** How French texts are headed and cut into parts. */
export const HEADERS_FR: HeaderRecord = {
  articles: "Le|LE|La|LA|L['’]",
  we: 'Nous',
  links: 'du|des|de|le|la|les|sur',
  parts: 'et',

  heading: 'Résolution',
  numberedAct: 'Résolution|Décision|RÉSOLUTION',
  actLine: 'résolution|décision',
  act: 'résolutions?|décisions?|recommandations?',
  adoptedAct: 'adoptée',
  author: 'adoptée?s?|déclaration du',
  outcome: 'déclaration|document final',

  treaty: 'convention|accord|traité|protocole|pacte|charte|statut|constitution',
  treatySeldom: 'accord',
  constituting: 'constitut|portant',
  aboutTreaty: 'rapport|lettre|note|projet|résolution|application|déclaration|plan|promotion|ratification',

  furniture:
    'nations unies$|point \\d|table des|annexe\\b|pour la démocratie|résumé$|page\\b|article\\b|articles \\d',
  joins:
    'du|des|de|d’|sur|pour|et|entre|à|aux|au|en|contre|par|avec|dans|le|la|les|un|une|relatif|relative|relatifs|relatives|concernant',
  parties:
    '(?:les? )?(?:soussignés|états parties|gouvernements?|plénipotentiaires|hautes parties|parties contractantes|états contractants|parties à)',
  preamble: 'pr[ée]ambule',
  credit: '',
  meeting: 'session|séance|cycle',
  report: '(?:Rapport|Lettre|Note) (?:du|de)',
  about: 'sur',
  part: 'chapitre',

  statement: 'déclaration du président',
  stated: 'a fait la déclaration suivante|a fait, au nom',
  voter: "La délégation|Le représentant|L'observateur",

  article: 'ARTICLE|Article|Art\\.|ART\\.',
  firstArticle: 'premier|PREMIER|1er',
  article0: 'ARTICLE PRÉLIMINAIRE',
  afterArticle: 'de|du|des|et|à',

  completes: "Que|Qu'|De |D'|que|qu'|de |d'",
  adopted: 'Adopt|ADOPT',
  misreadAdopted: "[ée]e|é|[ée]\\(['’]?",
  misreadClosing: 's[ée]ance|unan|consensus|voix',

  pluralNouns: '',
  afterVerb: '',
};
