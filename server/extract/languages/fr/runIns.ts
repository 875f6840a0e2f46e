import type { RunInRecord } from '../runIns.js';

/** Which French verbs open an act in mid-sentence. */
export const RUN_INS_FR: RunInRecord = {
  never: 'certain certains certaine certaines vu en conformément compte attendu',
  ambiguous:
    'note charge demande compte offre porte continue juge loue fait donne est crée établit soumet ouvre maintient fixe constitue agit sait a tient trouve admet conclut impose lève suspend permet modifie présente examine confirme affirme accepte rejette adopte transmet sollicite presse somme interdit ordonne soutient appuie réclame sanctions',
  afterConnector: 'note demande charge donne adopte soutient appuie confirme affirme',
  surelyVerb:
    "demande (?:à|aux|au|instamment|que|qu['’])(?!\\p{L})|note (?:que|qu['’]|avec|également|en outre)(?!\\p{L})",
  qualifiers:
    'agissant demandant appelant invitant encourageant soutenant appuyant approuvant visant cherchant voulant adoptant décidant proposant exigeant vu ayant entendant confirmant conformément en poursuivant marquant constitué convoqué réuni disposé attaché déclarant recommandant chargeant acceptant faisant tenant mettant reconnaissant inspiré guidé compte respectant considérant',
  addressing: 'encourageant invitant exigeant appelant',
  nouns: 'note demande charge compte offre porte réserve presse somme juge',
  ofNoun: "d(?:e |es |u |['’])",
  asides: ['tout en', 'et tout en', 'mais tout en'],
  participial: ['ou', 'tout en', 'et en'],
};
