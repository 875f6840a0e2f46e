import { describe, expect, it } from 'vitest';
import { mentioned, related, résolution } from '../testing.js';

/** The words of each mention of a French resolution. */
const words = (...paragraphs: string[]) =>
  mentioned(résolution(...paragraphs)).map((line) => line.slice(line.indexOf(': ') + 2));

describe('a French protocol with the treaty that it is of', () => {
  const paragraphs = [
    'Rappelant la Convention de Brest,',
    '1. Engage les États à ratifier le Protocole facultatif se rapportant à la Convention sur les balises ;',
  ];
  it('is of the treaty behind it, not of one named before', () => {
    expect(mentioned(résolution(...paragraphs))).toContain(
      'treaty/protocole-facultatif-se-rapportant-a-la-convention-sur-les-balises: Protocole facultatif se rapportant à la Convention sur les balises',
    );
  });
  it('is what is to be ratified, without a treaty before it', () => {
    expect(related(résolution(paragraphs[1]!), 'ENCOURAGES_RATIFICATION_OF')).toEqual([
      'S/RES/2500(2019) ENCOURAGES_RATIFICATION_OF treaty/protocole-facultatif-se-rapportant-a-la-convention-sur-les-balises',
    ]);
  });
});

it('a memorandum of understanding keeps its head, and its day for an id', () => {
  expect(mentioned(résolution("Rappelant le Mémorandum d'accord du 3 décembre 1993,"))).toEqual([
    "treaty/memorandum-d-accord-1993-12-03: Mémorandum d'accord du 3 décembre 1993",
  ]);
  expect(mentioned(résolution("Rappelant le mémorandum d'accord du 3 décembre 1993,"))).toEqual([
    "treaty/memorandum-d-accord-du-3-decembre-1993: mémorandum d'accord du 3 décembre 1993",
  ]);
});

it('a letter « datée du » has its day, and its sender behind « par » as its author', () => {
  const letter = 'adressée au Président du Conseil de sécurité par le Comité des quais';
  const text = résolution(`Notant la lettre datée du 3 mai 2000, ${letter},`);
  expect(mentioned(text)).toContain(
    `doc/letter-org-comite-des-quais-2000-05-03: lettre datée du 3 mai 2000, ${letter}`,
  );
});

it('a verb that ends as adjectives do is no part of the name before it', () => {
  expect(mentioned(résolution('Notant que la Commission motive sa décision,'))).toEqual([]);
});

describe('the end of a French name', () => {
  it.each<[string, string, string]>([
    [
      '"et aux" repeats no "à"',
      "conformément à l'Accord portuaire et aux règles des ports",
      'Accord portuaire',
    ],
    ['"et dans"', "dans l'Accord de mouillage et dans les usages du port", 'Accord de mouillage'],
    [
      'what is done by a body',
      'Notant les demandes de la Commission de mouillage, et celles de la Commission concernant les quais,',
      'Commission de mouillage',
    ],
    [
      'with whom it is done',
      "appliquer l'Accord de mouillage en coopération avec les ports",
      'Accord de mouillage',
    ],
    ['for how long', 'proroger la Mission des quais pour une période de six mois', 'Mission des quais'],
    ['what for', 'aider la Commission de mouillage pour préparer la saison', 'Commission de mouillage'],
    ['what a body goes on to do', 'inviter le Comité des quais à veiller au grain', 'Comité des quais'],
    ['what it is given one of', "doter l'Office des lampes d'un phare neuf", 'Office des lampes'],
    [
      'what a body of a State takes over',
      'saluer la reprise par la Police nationale du Tchad de la garde des quais',
      'Police nationale du Tchad',
    ],
    ['an adverb behind "et"', 'les avis du Comité des quais et progressivement publiés', 'Comité des quais'],
    [
      'a verb that ends as adjectives do',
      'que le Comité des quais poursuive ses travaux',
      'Comité des quais',
    ],
    ['"et par"', "les retards de l'Accord de mouillage et par les ports", 'Accord de mouillage'],
    [
      '"et du" repeats a "de" without article',
      "l'Accord de mouillage et du plan de quai",
      'Accord de mouillage',
    ],
    ['"et le" repeats no article', "l'Accord de mouillage et le plan de quai", 'Accord de mouillage'],
    [
      'an infinitive that somebody agreed to',
      "dans l'Accord de mouillage d'offrir un abri",
      'Accord de mouillage',
    ],
    ['an infinitive behind "et"', 'appliquer les accords de Brest et rester en rade', 'accords de Brest'],
    ['who does it', "la signature de l'Accord de mouillage par les ports", 'Accord de mouillage'],
    [
      'an article behind an adjective',
      'remettre au Conseil portuaire le plan des quais',
      'Conseil portuaire',
    ],
    ['how it is done', "appliquer l'Accord de mouillage de bonne foi", 'Accord de mouillage'],
    [
      'others without a name',
      "écrire à la Commission de mouillage et à d'autres ports",
      'Commission de mouillage',
    ],
    [
      'where it is foreseen',
      'réunir la Commission de mouillage prévue au paragraphe 4',
      'Commission de mouillage',
    ],
    ['a gerund', 'dénoncer la Convention sur les phares en adressant une note', 'Convention sur les phares'],
    [
      'on whose recommendation',
      'réunir la Conférence portuaire sur recommandation des gardiens',
      'Conférence portuaire',
    ],
    [
      'an article behind a proper noun',
      'remettre à la Commission de Brest la liste des quais',
      'Commission de Brest',
    ],
  ])('is before %s', (_, text, name) => {
    expect(words(`Notant qu'il faut ${text},`)).toContain(name);
  });

  it.each([
    'Accord de cessez-le-feu de Brest',
    'Commission des quais et des rades',
    'Conférence sur la mise en œuvre des balises',
    'Convention en vue de baliser les rades et de favoriser le mouillage',
    'Traité entre la Bretagne et le Royaume de Cornouailles en vue de baliser la Manche',
  ])('is the end of « %s »', (name) => {
    expect(words(`Rappelant les effets de la ${name},`)).toContain(name);
  });

  it('is no article that the register gives by chance', () => {
    expect(words("1. Proroge le mandat de l'Union des phares pour une période d'un mois;")).toContain(
      'Union des phares',
    );
  });

  it('makes no treaty of parties without a name', () => {
    expect(words("Notant que la Convention entre en vigueur, que l'Accord entre les Parties tient,")).toEqual(
      [],
    );
  });

  it.each([
    'Prie les ports de fournir au Comité des quais des informations sur les amarres',
    'Prie les ports de donner au Comité des quais des conseils',
  ])('of a body is no thing that it is given: %s', (request) => {
    const found = words('Rappelant le Comité des quais,', `1. ${request};`);
    expect(found.filter((name) => name.startsWith('Comité'))).toEqual([
      'Comité des quais',
      'Comité des quais',
    ]);
  });

  it.each([
    'fournir au Comité des informations',
    'informer le Comité des dommages subis',
    'suivre la désignation par le Comité des gardiens',
  ])('is that of the noun where a verb has two objects: %s', (request) => {
    const found = words('Rappelant le Comité des quais,', `1. Prie les ports de ${request};`);
    expect(found.filter((name) => name.startsWith('Comité'))).toEqual(['Comité des quais', 'Comité']);
  });

  it('agrees in number with its noun', () => {
    expect(words('Rappelant les lettres du Comité relatives aux quais,')).toEqual([]);
    expect(words('Rappelant le Comité relatif aux quais,')).toEqual(['Comité relatif aux quais']);
  });
});

describe('a treaty that changes another', () => {
  it('is not the one that has its name alone', () => {
    const found = mentioned(
      résolution("Rappelant la Convention sur les balises ajoutant l'article 3 bis au Pacte,"),
    );
    expect(found).toEqual([
      "treaty/convention-sur-les-balises-ajoutant-l-article-3-bis-au-pacte: Convention sur les balises ajoutant l'article 3 bis au Pacte",
    ]);
  });
});

describe('the short name of the organ that speaks', () => {
  it('is not that of a council with an adjective of its own', () => {
    const found = words('1. Salue le Conseil commun de pêche, et prie les ports de saisir le Conseil;');
    expect(found).toEqual(['Conseil commun de pêche', 'Conseil']);
  });
});

describe('the statute of a court', () => {
  it('is named in lower case too', () => {
    expect(words("Considérant l'article 2 du statut du Tribunal des rades,")).toContain(
      'statut du Tribunal des rades',
    );
  });
});

describe('a mission to an organization', () => {
  it('is no part of it', () => {
    const text = résolution(
      "Notant la lettre de la Mission permanente du Pérou auprès de l'Union des phares,",
    );
    expect(related(text, 'PART_OF')).toEqual([]);
  });
});

describe('a French treaty in lower case', () => {
  it.each<[string, string, string]>([
    ['its day', "l'accord du 3 mai 2008", 'accord du 3 mai 2008'],
    ['the place and the day of its signature', "l'accord portuaire signé à Brest le 3 mai 2008", ''],
    ['its parties', "l'accord entre le Pérou et le Tchad", 'accord entre le Pérou et le Tchad'],
    [
      'its parties behind an adjective',
      "l'accord bilatéral entre le Pérou et le Tchad",
      'accord bilatéral entre le Pérou et le Tchad',
    ],
  ])('is named by %s', (_, text, name) => {
    expect(words(`Rappelant ${text},`)).toContain(name === '' ? text.slice(2) : name);
  });

  it('is not named where neither is said', () => {
    expect(words("Rappelant l'accord portuaire signé par les parties,")).toEqual([]);
  });
});

describe('a French name that goes on once', () => {
  const before = ['Saluant le Comité portuaire,', 'Appuyant le Comité portuaire,'];

  it('ends where the text has ended it before', () => {
    const found = words(...before, 'Notant les vues du Comité portuaire dans la matière,');
    expect(found.filter((each) => each.startsWith('Comité'))).toEqual(Array(3).fill('Comité portuaire'));
  });

  it('is whole where the text says it so first', () => {
    const found = words('Saluant la Stratégie portuaire de lutte contre le bruit,', ...before);
    expect(found).toContain('Stratégie portuaire de lutte contre le bruit');
  });

  it('ends before what a mission is given, and what it is thanked for', () => {
    expect(words('Rappelant la nécessité de doter la Mission des moyens voulus,')).toEqual([]);
    expect(words('Félicitant le personnel de la Mission des efforts déployés,')).toEqual([]);
    expect(words("Notant les modalités d'examen par le Comité des demandes reçues,")).toEqual([]);
  });
});

describe('names told by more than their noun', () => {
  it('takes a protocol thereto by its day', () => {
    const found = words(
      "Rappelant la Convention relative au statut des réfugiés et le Protocole s'y rapportant du 31 janvier 1967,",
    );
    expect(found).toContain("Protocole s'y rapportant du 31 janvier 1967");
  });

  it('goes on over a list without articles', () => {
    expect(words('Rappelant le Pacte de quai, de mouillage et de rade,')).toContain(
      'Pacte de quai, de mouillage et de rade',
    );
    expect(words("Rappelant l'Accord de quai, de la rade et de la digue,")).toContain('Accord de quai');
  });

  it('takes a mission in lower case by who sent it and where', () => {
    expect(words("Rappelant la mission de l'Union africaine au Tchad,")).toContain(
      "mission de l'Union africaine au Tchad",
    );
    expect(words("Rappelant une mission de l'Union africaine au Tchad,")).not.toContain(
      "mission de l'Union africaine au Tchad",
    );
  });

  it('takes Mexico for a town', () => {
    expect(words('Saluant le Comité portuaire à Mexico et le Mexique,')).toEqual([
      'Comité portuaire',
      'Mexique',
    ]);
  });
});

describe('where a French mission is', () => {
  it('goes with its name behind "en" too', () => {
    expect(words('Rappelant la Mission des quais en Somalie,')).toContain('Mission des quais en Somalie');
  });
});

describe('words that a scanner broke', () => {
  it('names the State', () => {
    expect(words('Saluant la Nami-bie,')).toContain('Nami-bie');
  });
});
