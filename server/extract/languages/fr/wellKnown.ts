import type { WellKnown } from '../nameLexicon.js';

/** What a text calls by name without saying what it is, in French; states by slug where their first name does not give it. */
export const WELL_KNOWN_FR: WellKnown = {
  bodies: [
    {
      id: 'org/un',
      names: ['Organisation des Nations Unies', 'Nations Unies', 'système des Nations Unies', 'ONU'],
    },
    {
      id: 'org/un-secretary-general',
      parent: 'org/un',
      names: [
        "Secrétaire général de l'Organisation des Nations Unies",
        'Secrétaire général des Nations Unies',
        "Secrétaire général de l'ONU",
      ],
      common: ['Secrétaire général'],
    },
    {
      id: 'org/un-secretariat',
      parent: 'org/un',
      names: [
        "Secrétariat de l'Organisation des Nations Unies",
        'Secrétariat des Nations Unies',
        "Secrétariat de l'ONU",
      ],
      common: ['Secrétariat'],
    },
    { id: 'org/eu', names: ['Union européenne', 'UE'] },
    { id: 'org/african-union', names: ['Union africaine', 'UA'] },
    { id: 'org/oau', names: ["Organisation de l'unité africaine", 'OUA'] },
  ],
  states: `
Abyei; zone d'Abyei
Afghanistan; République islamique d'Afghanistan
albania: Albanie; République d'Albanie
algeria: Algérie; République algérienne démocratique et populaire
american-samoa: Samoa américaines
andorra: Andorre; Principauté d'Andorre
Angola; République d'Angola; République populaire d'Angola
Anguilla
antigua-and-barbuda: Antigua-et-Barbuda
argentina: Argentine; République argentine
armenia: Arménie; République d'Arménie
australia: Australie; Commonwealth d'Australie
austria: Autriche; République d'Autriche
azerbaijan: Azerbaïdjan; République d'Azerbaïdjan
Bahamas; Commonwealth des Bahamas
bahrain: Bahreïn; Royaume de Bahreïn
Bangladesh; République populaire du Bangladesh
barbados: Barbade
Bélarus; Biélorussie; République du Bélarus; République socialiste soviétique de Biélorussie
belgium: Belgique; Royaume de Belgique
Belize; Honduras britannique
Bénin; République du Bénin; Dahomey
bermuda: Bermudes
bhutan: Bhoutan; Royaume du Bhoutan
bolivia: Bolivie; Bolivie (État plurinational de); État plurinational de Bolivie; République de Bolivie
bosnia-and-herzegovina: Bosnie-Herzégovine; République de Bosnie-Herzégovine
Botswana; République du Botswana; Bechuanaland
brazil: Brésil; République fédérative du Brésil
british-virgin-islands: Îles Vierges britanniques
Brunéi Darussalam; Brunéi
bulgaria: Bulgarie; République de Bulgarie; République populaire de Bulgarie
Burkina Faso; Haute-Volta
Burundi; République du Burundi
Cabo Verde; République de Cabo Verde; Cap-Vert
cambodia: Cambodge; Royaume du Cambodge; Kampuchea démocratique; République khmère
cameroon: Cameroun; République du Cameroun; République-Unie du Cameroun
Canada
cayman-islands: Îles Caïmanes
central-african-republic: République centrafricaine; Centrafrique; Empire centrafricain
chad: Tchad; République du Tchad
chile: Chili; République du Chili
china: Chine; République populaire de Chine
colombia: Colombie; République de Colombie
comoros: Comores; Union des Comores; République fédérale islamique des Comores
Congo; Congo-Brazzaville; République du Congo
cook-islands: Îles Cook
Costa Rica; République du Costa Rica
Côte d'Ivoire; République de Côte d'Ivoire
croatia: Croatie; République de Croatie
Cuba; République de Cuba
cyprus: Chypre; République de Chypre
czechia: Tchéquie; République tchèque
czechoslovakia: Tchécoslovaquie; République fédérale tchèque et slovaque
democratic-people-s-republic-of-korea: République populaire démocratique de Corée; Corée du Nord
democratic-republic-of-the-congo: République démocratique du Congo; Zaïre; Congo belge
democratic-yemen: Yémen démocratique; République démocratique populaire du Yémen; Yémen du Sud
denmark: Danemark; Royaume du Danemark
Djibouti; République de Djibouti; Territoire français des Afars et des Issas
dominica: Dominique; Commonwealth de Dominique
dominican-republic: République dominicaine
ecuador: Équateur; République de l'Équateur
egypt: Égypte; République arabe d'Égypte
El Salvador; République d'El Salvador
equatorial-guinea: Guinée équatoriale; République de Guinée équatoriale; Guinée espagnole
eritrea: Érythrée; État d'Érythrée
estonia: Estonie; République d'Estonie
Eswatini; Royaume d'Eswatini; Swaziland
ethiopia: Éthiopie; République fédérale démocratique d'Éthiopie; Éthiopie socialiste
falkland-islands: Îles Falkland (Malvinas); Îles Falkland; Îles Malvinas
fiji: Fidji; République des Fidji
finland: Finlande; République de Finlande
France; République française
french-polynesia: Polynésie française
Gabon; République gabonaise
gambia: Gambie; République de Gambie
gaza-strip: bande de Gaza; Gaza
georgia: Géorgie; République de Géorgie
german-democratic-republic: République démocratique allemande
germany: Allemagne; République fédérale d'Allemagne
Ghana; République du Ghana
Gibraltar
greece: Grèce; République hellénique
greenland: Groenland
grenada: Grenade
Guam
Guatemala; République du Guatemala
guinea: Guinée; République de Guinée
guinea-bissau: Guinée-Bissau; République de Guinée-Bissau; Guinée portugaise
Guyana; République coopérative du Guyana; Guyane britannique
Haïti; République d'Haïti
holy-see: Saint-Siège
Honduras; République du Honduras
Hong Kong; Région administrative spéciale chinoise de Hong Kong
hungary: Hongrie; République de Hongrie
iceland: Islande; République d'Islande
india: Inde; République de l'Inde
indonesia: Indonésie; République d'Indonésie
Iran; Iran (République islamique d'); République islamique d'Iran
Iraq; Irak; République d'Iraq
ireland: Irlande
Israël; État d'Israël
italy: Italie; République italienne
jamaica: Jamaïque
japan: Japon
jordan: Jordanie; Royaume hachémite de Jordanie; Transjordanie
Kazakhstan; République du Kazakhstan
Kenya; République du Kenya
Kiribati; République de Kiribati; Îles Gilbert
Kosovo
kuwait: Koweït; État du Koweït
kyrgyzstan: Kirghizistan; République kirghize
lao-people-s-democratic-republic: République démocratique populaire lao; Laos
latvia: Lettonie; République de Lettonie
lebanon: Liban; République libanaise
Lesotho; Royaume du Lesotho; Basutoland
Libéria; Liberia; République du Libéria
libya: Libye; État de Libye; Jamahiriya arabe libyenne; Jamahiriya arabe libyenne populaire et socialiste; République arabe libyenne
Liechtenstein; Principauté du Liechtenstein
lithuania: Lituanie; République de Lituanie
Luxembourg; Grand-Duché de Luxembourg
Macao; Région administrative spéciale chinoise de Macao
Madagascar; République de Madagascar; République malgache
Malawi; République du Malawi; Nyassaland
malaysia: Malaisie
Maldives; République des Maldives
Mali; République du Mali
malta: Malte; République de Malte
marshall-islands: Îles Marshall; République des Îles Marshall
mauritania: Mauritanie; République islamique de Mauritanie
mauritius: Maurice; République de Maurice
mexico: Mexique; États-Unis du Mexique
micronesia: Micronésie; Micronésie (États fédérés de); États fédérés de Micronésie
Monaco; Principauté de Monaco
mongolia: Mongolie; République populaire mongole
Monténégro
Montserrat
morocco: Maroc; Royaume du Maroc
Mozambique; République du Mozambique
Myanmar; République de l'Union du Myanmar; Birmanie
namibia: Namibie; République de Namibie; Sud-Ouest africain
Nauru; République de Nauru
Népal; République fédérale démocratique du Népal; Royaume du Népal
netherlands: Pays-Bas; Pays-Bas (Royaume des); Royaume des Pays-Bas
new-caledonia: Nouvelle-Calédonie
new-zealand: Nouvelle-Zélande
Nicaragua; République du Nicaragua
Niger; République du Niger
Nigéria; Nigeria; République fédérale du Nigéria
niue: Nioué
north-macedonia: Macédoine du Nord; République de Macédoine du Nord; ex-République yougoslave de Macédoine
norway: Norvège; Royaume de Norvège
occupied-palestinian-territory: Territoire palestinien occupé; Territoire palestinien occupé, y compris Jérusalem-Est
Oman; Sultanat d'Oman
Pakistan; République islamique du Pakistan
palau: Palaos; Palau; République des Palaos
Panama; République du Panama
papua-new-guinea: Papouasie-Nouvelle-Guinée; État indépendant de Papouasie-Nouvelle-Guinée
Paraguay; République du Paraguay
peru: Pérou; République du Pérou
Philippines; République des Philippines
Pitcairn
poland: Pologne; République de Pologne
Portugal; République portugaise
puerto-rico: Porto Rico; Commonwealth de Porto Rico
Qatar; État du Qatar
republic-of-korea: République de Corée; Corée du Sud
republic-of-moldova: République de Moldova; Moldova; Moldavie
republic-of-viet-nam: République du Viet-Nam; République du Viet Nam
romania: Roumanie
russian-federation: Fédération de Russie; Russie
Rwanda; République du Rwanda
saint-helena: Sainte-Hélène
saint-kitts-and-nevis: Saint-Kitts-et-Nevis
saint-lucia: Sainte-Lucie
saint-vincent-and-the-grenadines: Saint-Vincent-et-les Grenadines
Samoa; État indépendant du Samoa; Samoa-Occidental
san-marino: Saint-Marin; République de Saint-Marin
sao-tome-and-principe: Sao Tomé-et-Principe; République démocratique de Sao Tomé-et-Principe
saudi-arabia: Arabie saoudite; Royaume d'Arabie saoudite
Sénégal; République du Sénégal
serbia: Serbie; République de Serbie
serbia-and-montenegro: Serbie-et-Monténégro; République fédérale de Yougoslavie; République fédérative de Yougoslavie; Serbie et Monténégro
Seychelles; République des Seychelles
Sierra Leone; République de Sierra Leone
singapore: Singapour; République de Singapour
slovakia: Slovaquie; République slovaque
slovenia: Slovénie; République de Slovénie
solomon-islands: Îles Salomon
somalia: Somalie; République fédérale de Somalie; République somalie; République démocratique somalie
south-africa: Afrique du Sud; République d'Afrique du Sud; République sud-africaine; Union sud-africaine
south-sudan: Soudan du Sud; République du Soudan du Sud
spain: Espagne; Royaume d'Espagne
Sri Lanka; République socialiste démocratique de Sri Lanka; Ceylan
state-of-palestine: État de Palestine; Palestine
sudan: Soudan; République du Soudan
Suriname; République du Suriname; Surinam
sweden: Suède; Royaume de Suède
switzerland: Suisse; Confédération suisse
syrian-arab-republic: République arabe syrienne; Syrie
syrian-golan: Golan syrien occupé; Golan syrien; hauteurs du Golan
tajikistan: Tadjikistan; République du Tadjikistan
thailand: Thaïlande; Royaume de Thaïlande
Timor-Leste; République démocratique du Timor-Leste; Timor oriental
Togo; République togolaise
tokelau: Tokélaou
Tonga; Royaume des Tonga
trinidad-and-tobago: Trinité-et-Tobago; République de Trinité-et-Tobago
tunisia: Tunisie; République tunisienne
Türkiye; République de Türkiye; Turquie; République turque; République de Turquie
Turkménistan
turks-and-caicos-islands: Îles Turques et Caïques
Tuvalu
uganda: Ouganda; République de l'Ouganda
Ukraine; République socialiste soviétique d'Ukraine
union-of-soviet-socialist-republics: Union des Républiques socialistes soviétiques; Union soviétique
united-arab-emirates: Émirats arabes unis
united-arab-republic: République arabe unie
united-kingdom: Royaume-Uni; Grande-Bretagne; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord
united-republic-of-tanzania: République-Unie de Tanzanie; Tanzanie; Tanganyika
united-states-of-america: États-Unis d'Amérique; États-Unis
united-states-virgin-islands: Îles Vierges américaines
Uruguay; République orientale de l'Uruguay
uzbekistan: Ouzbékistan; République d'Ouzbékistan
Vanuatu; République de Vanuatu; Nouvelles-Hébrides
Venezuela; Venezuela (République bolivarienne du); République bolivarienne du Venezuela; République du Venezuela
Viet Nam; Vietnam; République socialiste du Viet Nam
west-bank: Cisjordanie
western-sahara: Sahara occidental; Sahara espagnol
Yémen; République du Yémen
yugoslavia: Yougoslavie; République fédérative socialiste de Yougoslavie; République socialiste fédérative de Yougoslavie
zambia: Zambie; République de Zambie; Rhodésie du Nord
Zimbabwe; République du Zimbabwe; Rhodésie du Sud; Rhodésie
`,
};
