import type { WellKnown } from '../nameLexicon.js';

/** What a text calls by name without saying what it is, in English; states by slug where their first name does not give it. */
export const WELL_KNOWN_EN: WellKnown = {
  bodies: [
    {
      id: 'org/un',
      names: ['United Nations', 'United Nations Organization', 'United Nations system', 'UN system', 'UN'],
    },
    {
      id: 'org/un-secretary-general',
      parent: 'org/un',
      names: [
        'Secretary-General of the United Nations',
        'United Nations Secretary-General',
        'UN Secretary-General',
      ],
      common: ['Secretary-General'],
    },
    {
      id: 'org/un-secretariat',
      parent: 'org/un',
      names: ['United Nations Secretariat', 'Secretariat of the United Nations'],
      common: ['Secretariat'],
    },
    { id: 'org/eu', names: ['European Union', 'EU'] },
    { id: 'org/african-union', names: ['African Union', 'AU'] },
    { id: 'org/oau', names: ['Organization of African Unity', 'Organisation of African Unity', 'OAU'] },
  ],
  states: `
Abyei; Abyei Area
Afghanistan; Islamic Republic of Afghanistan
Albania; Republic of Albania
Algeria; People's Democratic Republic of Algeria
American Samoa
Andorra; Principality of Andorra
Angola; Republic of Angola; People's Republic of Angola
Anguilla
Antigua and Barbuda
Argentina; Argentine Republic
Armenia; Republic of Armenia
Australia; Commonwealth of Australia
Austria; Republic of Austria
Azerbaijan; Republic of Azerbaijan
Bahamas; Commonwealth of the Bahamas
Bahrain; Kingdom of Bahrain
Bangladesh; People's Republic of Bangladesh
Barbados
Belarus; Republic of Belarus; Byelorussia; Byelorussian Soviet Socialist Republic
Belgium; Kingdom of Belgium
Belize; British Honduras
Benin; Republic of Benin; Dahomey
Bermuda
Bhutan; Kingdom of Bhutan
Bolivia; Bolivia (Plurinational State of); Plurinational State of Bolivia; Republic of Bolivia
Bosnia and Herzegovina; Republic of Bosnia and Herzegovina
Botswana; Republic of Botswana; Bechuanaland
Brazil; Federative Republic of Brazil
British Virgin Islands
Brunei Darussalam; Brunei
Bulgaria; Republic of Bulgaria; People's Republic of Bulgaria
Burkina Faso; Upper Volta
Burundi; Republic of Burundi
Cabo Verde; Republic of Cabo Verde; Cape Verde
Cambodia; Kingdom of Cambodia; Democratic Kampuchea; Khmer Republic
Cameroon; Republic of Cameroon; United Republic of Cameroon
Canada
Cayman Islands
Central African Republic; Central African Empire
Chad; Republic of Chad
Chile; Republic of Chile
China; People's Republic of China
Colombia; Republic of Colombia
Comoros; Union of the Comoros; Islamic Federal Republic of the Comoros
Congo; Congo-Brazzaville; Republic of the Congo
Cook Islands
Costa Rica; Republic of Costa Rica
Côte d'Ivoire; Republic of Côte d'Ivoire; Ivory Coast
Croatia; Republic of Croatia
Cuba; Republic of Cuba
Cyprus; Republic of Cyprus
Czechia; Czech Republic
Czechoslovakia; Czech and Slovak Federal Republic
Democratic People's Republic of Korea; North Korea
Democratic Republic of the Congo; Zaire; Belgian Congo
Democratic Yemen; People's Democratic Republic of Yemen; Southern Yemen
Denmark; Kingdom of Denmark
Djibouti; Republic of Djibouti; French Territory of the Afars and the Issas
Dominica; Commonwealth of Dominica
Dominican Republic
Ecuador; Republic of Ecuador
Egypt; Arab Republic of Egypt
El Salvador; Republic of El Salvador
Equatorial Guinea; Republic of Equatorial Guinea; Spanish Guinea
Eritrea; State of Eritrea
Estonia; Republic of Estonia
Eswatini; Kingdom of Eswatini; Swaziland
Ethiopia; Federal Democratic Republic of Ethiopia; Socialist Ethiopia
falkland-islands: Falkland Islands (Malvinas); Falkland Islands; Malvinas Islands
Fiji; Republic of Fiji
Finland; Republic of Finland
France; French Republic
French Polynesia
Gabon; Gabonese Republic
Gambia; Republic of the Gambia
Gaza Strip; Gaza
Georgia; Republic of Georgia
German Democratic Republic
Germany; Federal Republic of Germany
Ghana; Republic of Ghana; Gold Coast
Gibraltar
Greece; Hellenic Republic
Greenland
Grenada
Guam
Guatemala; Republic of Guatemala
Guinea; Republic of Guinea
Guinea-Bissau; Republic of Guinea-Bissau; Portuguese Guinea
Guyana; Co-operative Republic of Guyana; British Guiana
Haiti; Republic of Haiti
Holy See
Honduras; Republic of Honduras
Hong Kong; Hong Kong Special Administrative Region of China
Hungary; Republic of Hungary
Iceland; Republic of Iceland
India; Republic of India
Indonesia; Republic of Indonesia
Iran; Iran (Islamic Republic of); Islamic Republic of Iran
Iraq; Republic of Iraq
Ireland
Israel; State of Israel
Italy; Republic of Italy; Italian Republic
Jamaica
Japan
Jordan; Hashemite Kingdom of Jordan; Transjordan
Kazakhstan; Republic of Kazakhstan
Kenya; Republic of Kenya
Kiribati; Republic of Kiribati; Gilbert Islands
Kosovo
Kuwait; State of Kuwait
Kyrgyzstan; Kyrgyz Republic
Lao People's Democratic Republic; Laos
Latvia; Republic of Latvia
Lebanon; Lebanese Republic
Lesotho; Kingdom of Lesotho; Basutoland
Liberia; Republic of Liberia
Libya; State of Libya; Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya; Libyan Arab Republic
Liechtenstein; Principality of Liechtenstein
Lithuania; Republic of Lithuania
Luxembourg; Grand Duchy of Luxembourg
Macao; Macao Special Administrative Region of China
Madagascar; Republic of Madagascar; Malagasy Republic
Malawi; Republic of Malawi; Nyasaland
Malaysia
Maldives; Republic of Maldives
Mali; Republic of Mali
Malta; Republic of Malta
Marshall Islands; Republic of the Marshall Islands
Mauritania; Islamic Republic of Mauritania
Mauritius; Republic of Mauritius
Mexico; United Mexican States
Micronesia; Micronesia (Federated States of); Federated States of Micronesia
Monaco; Principality of Monaco
Mongolia; Mongolian People's Republic
Montenegro
Montserrat
Morocco; Kingdom of Morocco
Mozambique; Republic of Mozambique
Myanmar; Republic of the Union of Myanmar; Burma
Namibia; Republic of Namibia; South West Africa
Nauru; Republic of Nauru
Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal
Netherlands; Netherlands (Kingdom of the); Kingdom of the Netherlands
New Caledonia
New Zealand
Nicaragua; Republic of Nicaragua
Niger; Republic of the Niger
Nigeria; Federal Republic of Nigeria
Niue
North Macedonia; Republic of North Macedonia; former Yugoslav Republic of Macedonia
Norway; Kingdom of Norway
Occupied Palestinian Territory; Occupied Palestinian Territory, including East Jerusalem; Palestinian territory occupied since 1967
Oman; Sultanate of Oman
Pakistan; Islamic Republic of Pakistan
Palau; Republic of Palau
Panama; Republic of Panama
Papua New Guinea; Independent State of Papua New Guinea
Paraguay; Republic of Paraguay
Peru; Republic of Peru
Philippines; Republic of the Philippines
Pitcairn
Poland; Republic of Poland
Portugal; Portuguese Republic
Puerto Rico; Commonwealth of Puerto Rico
Qatar; State of Qatar
Republic of Korea; South Korea
Republic of Moldova; Moldova
Republic of Viet-Nam; Republic of Viet Nam; South Viet-Nam
Romania
Russian Federation; Russia
Rwanda; Republic of Rwanda
Saint Helena
Saint Kitts and Nevis
Saint Lucia
Saint Vincent and the Grenadines
Samoa; Independent State of Samoa; Western Samoa
San Marino; Republic of San Marino
Sao Tome and Principe; Democratic Republic of Sao Tome and Principe
Saudi Arabia; Kingdom of Saudi Arabia
Senegal; Republic of Senegal
Serbia; Republic of Serbia
Serbia and Montenegro; Federal Republic of Yugoslavia
Seychelles; Republic of Seychelles
Sierra Leone; Republic of Sierra Leone
Singapore; Republic of Singapore
Slovakia; Slovak Republic
Slovenia; Republic of Slovenia
Solomon Islands
Somalia; Federal Republic of Somalia; Somali Republic; Somali Democratic Republic
South Africa; Republic of South Africa; Union of South Africa
South Sudan; Republic of South Sudan
Spain; Kingdom of Spain
Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon
State of Palestine; Palestine
Sudan; Republic of the Sudan
Suriname; Republic of Suriname; Surinam
Sweden; Kingdom of Sweden
Switzerland; Swiss Confederation
Syrian Arab Republic; Syria
syrian-golan: occupied Syrian Golan; Syrian Golan; Golan Heights
Tajikistan; Republic of Tajikistan
Thailand; Kingdom of Thailand
Timor-Leste; Democratic Republic of Timor-Leste; East Timor
Togo; Togolese Republic; Togoland
Tokelau
Tonga; Kingdom of Tonga
Trinidad and Tobago; Republic of Trinidad and Tobago
Tunisia; Republic of Tunisia
Türkiye; Republic of Türkiye; Turkey; Republic of Turkey
Turkmenistan
Turks and Caicos Islands
Tuvalu; Ellice Islands
Uganda; Republic of Uganda
Ukraine; Ukrainian Soviet Socialist Republic
Union of Soviet Socialist Republics; Soviet Union
United Arab Emirates
United Arab Republic
United Kingdom; Great Britain; United Kingdom of Great Britain and Northern Ireland
United Republic of Tanzania; Tanzania; Tanganyika
United States of America; United States
United States Virgin Islands
Uruguay; Eastern Republic of Uruguay
Uzbekistan; Republic of Uzbekistan
Vanuatu; Republic of Vanuatu; New Hebrides
Venezuela; Venezuela (Bolivarian Republic of); Bolivarian Republic of Venezuela; Republic of Venezuela
Viet Nam; Vietnam; Socialist Republic of Viet Nam
West Bank
Western Sahara; Spanish Sahara
Yemen; Republic of Yemen
Yugoslavia; Socialist Federal Republic of Yugoslavia
Zambia; Republic of Zambia; Northern Rhodesia
Zimbabwe; Republic of Zimbabwe; Southern Rhodesia; Rhodesia
`,
};
