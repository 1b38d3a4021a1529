// Made by make-lexicon.mjs. From WordNet 3.1, and by-hand.json (see license.txt).

/** A place, and after the colon its names: countries, capitals, seats of government, those who live there. */
export const places = `
Afghanistan: Afghan, Afghani, Afghanistan, Afghanistani, Afghanistanis, Afghans, Islamic State of Afghanistan, Kabul
Albania: Albania, Albanian, Albanian capital, Albanians, Republic of Albania, Tirana
Algeria: Algeria, Algerian, Algerian capital, Algerians, Algerie, Algiers, Democratic and Popular Republic of Algeria
Andorra: Andorra, Andorran, Andorrans, Principality of Andorra
Angola: Angola, Angolan, Angolan capital, Angolans, Luanda, Republic of Angola
Antigua and Barbuda: Antigua and Barbuda, Saint John's, St. John's
Argentina: Argentina, Argentine, Argentine Republic, Argentinian, Argentinians, Buenos Aires
Armenia: Armenia, Armenian, Armenians, Erivan, Hayastan, Jerevan, Republic of Armenia, Yerevan
Australia: Aussie, Aussies, Australia, Australian, Australian capital, Australians, Canberra, Commonwealth of Australia
Austria: Austria, Austrian, Austrian capital, Austrians, Oesterreich, Republic of Austria, Vienna
Azerbaijan: Azerbaijan, Azerbaijani, Azerbaijani Republic, Azerbaijanis, Azerbajdzhan, Azerbajdzhan Republic, Baku
Bahamas: Bahama Islands, Bahamas, Bahamian, Bahamians, Commonwealth of the Bahamas
Bahrain: Bahrain, Bahraini, Bahrainis, Bahrein, Bahreini, Bahreinis, Manama, State of Bahrain
Balkans: Balkans
Bangladesh: Bangla Desh, Bangladesh, Bangladeshi, Bangladeshis, Bengali, Bengalis, Dacca, Dhaka, East Pakistan, East Pakistani, People's Republic of Bangladesh
Barbados: Barbadian, Barbadians, Barbados, Bridgetown
Belarus: Belarus, Belarusian, Belorussia, Belorussian, Belorussians, Byelarus, Byelorussia, Byelorussian, Byelorussians, Minsk, Republic of Belarus, White Russia, White Russian, White Russians
Belgium: Belgian, Belgian capital, Belgians, Belgique, Belgium, Bruxelles, Fleming, Flemings, Kingdom of Belgium, Walloon, Walloons
Belize: Belize, British Honduras
Benin: Benin, Beninese, Dahomey, Porto Novo, Republic of Benin
Bermuda Triangle: Bermuda Triangle
Bhutan: Bhutan, Bhutanese, Bhutani, Bhutanis, Kingdom of Bhutan
Bolivia: Bolivia, Bolivian, Bolivians, La Paz, Republic of Bolivia
Bosnia and Herzegovina: Bosna i Hercegovina, Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnian, Republic of Bosnia and Herzegovina
Botswana: Batswana, Batswanas, Bechuana, Bechuanas, Botswana, Botswanan, Gaborone, Republic of Botswana, Sotho, Sothos, Tswana, Tswanas
Brazil: Brasil, Brasilia, Brazil, Brazilian, Brazilian capital, Brazilians, Federative Republic of Brazil
Bulgaria: Bulgaria, Bulgarian, Bulgarian capital, Bulgarians, Republic of Bulgaria, Serdica, Sofia
Burkina Faso: Burkina Faso, Upper Volta
Burundi: Bujumbura, Burundi, Burundian, Burundians, Republic of Burundi, Usumbura
Cambodia: Cambodia, Cambodian, Cambodian capital, Cambodians, Kampuchea, Kampuchean, Kampucheans, Khmer, Khmers, Kingdom of Cambodia, Phnom Penh, Pnom Penh
Cameroon: Cameroon, Cameroonian, Cameroonians, Cameroun, Republic of Cameroon, Yaounde
Canada: Canada, Canadian, Canadian capital, Canadians, Ottawa
Cape Verde: Cape Verde, Cidade de Praia, Praia, Republic of Cape Verde
Cayman Islands: Cayman Islands, George Town
Central African Republic: Bangui, Central Africa, Central African Republic
Chad: Chadian, Chadians, Fort-Lamy, N'Djamena, Ndjamena, Republic of Chad, Tchad
Chile: Chile, Chilean, Chileans, Gran Santiago, Republic of Chile, Santiago de Chile
China: Beijing, Cathay, China, Chinese, Communist China, PRC, Peiping, Peking, People's Republic of China, Red China
Colombia: Bogota, Colombia, Colombian, Colombians, Republic of Colombia
Comoros: Comoros, Federal Islamic Republic of the Comoros
Congo: Belgian Congo, Brazzaville, Chiluba, Chilubas, Congo, Congolese, Democratic Republic of the Congo, French Congo, Kinshasa, Leopoldville, Luba, Lubas, Republic of the Congo, Zaire, Zairean, Zaireans, Zairese
Costa Rica: Costa Rica, Costa Rican, Costa Ricans, Republic of Costa Rica
Croatia: Croat, Croatia, Croatian, Croatians, Croats, Hrvatska, Republic of Croatia, Zagreb
Cuba: Cuba, Cuban, Cuban capital, Cubans, Havana, Republic of Cuba
Cyprus: Cyprian, Cyprians, Cypriot, Cypriote, Cypriotes, Cypriots, Cyprus, Nicosia, Republic of Cyprus
Czech Republic: Czech, Czech Republic, Czech capital, Czechia, Czechs, Prag, Prague, Praha
Denmark: Copenhagen, Dane, Danes, Danish, Danish capital, Danmark, Denmark, Kingdom of Denmark, Kobenhavn
Djibouti: Afars and Issas, Djibouti, Djiboutian, Djiboutians, Republic of Djibouti
Dominica: Commonwealth of Dominica, Roseau
Dominican Republic: Ciudad Trujillo, Dominican, Dominican Republic, Dominicans, Santo Domingo
East Germany: East German, East Germans, East Germany, German Democratic Republic
East Timor: East Timor
Ecuador: Ecuador, Ecuadoran, Ecuadorans, Ecuadorian, Ecuadorians, Quito, Republic of Ecuador
Eelam: Eelam, Tamil Eelam
Egypt: Al Qahira, Arab Republic of Egypt, Cairo, Egypt, Egyptian, Egyptian capital, Egyptians, El Qahira, United Arab Republic
El Salvador: El Salvador, Republic of El Salvador, Salvador, Salvadoran, Salvadoran capital, Salvadorans, Salvadorean, Salvadoreans, Salvadorian, Salvadorians, San Salvador
England: British capital, England, English, English person, English persons, Englishman, Englishmans, Englishwoman, Englishwomans, Greater London
Equatorial Guinea: Equatorial Guinea, Malabo, Republic of Equatorial Guinea, Spanish Guinea
Eritrea: Asmara, Asmera, Eritrea, Eritrean, Eritreans, State of Eritrea
Estonia: Esthonia, Estonia, Estonian, Republic of Estonia, Tallin, Tallinn
Ethiopia: Abyssinia, Addis Ababa, Ethiopia, Ethiopian, Ethiopians, Federal Democratic Republic of Ethiopia, New Flower, Yaltopya
Etruria: Etruria, Etruscan, Etruscans
European Union: Brussels, EU, European Commission, European Union
Fiji: Fiji, Fijian, Fijians, Republic of Fiji, Suva
Finland: Finland, Finn, Finnish, Finnish capital, Finns, Helsingfors, Helsinki, Republic of Finland, Suomi
Flanders: Flanders, Flemish
France: Basque, Basques, City of Light, Elysee, France, French, French Republic, French capital, French person, French persons, Frenchman, Frenchmans, Frenchwoman, Frenchwomans, Paris, Élysée
Gabon: Gabon, Gabonese, Gabonese Republic, Gabun, Libreville
Gambia: Banjul, Gambia, Gambian, Gambians, Republic of The Gambia, The Gambia
Georgia: Sakartvelo, Tbilisi, Tiflis
Germany: Berlin, Bundestag, Deutschland, FRG, Federal Republic of Germany, German, German capital, Germans, Germany, Sorbian, Sorbians
Ghana: Accra, Ewes, Ghana, Ghanaian, Ghanese, Ghanian, Ghanians, Gold Coast, Republic of Ghana
Greece: Athens, Athinai, Ellas, Grecian, Grecians, Greece, Greek, Greek capital, Greeks, Hellene, Hellenes, Hellenic, Hellenic Republic
Grenada: Grenada, Grenadian, Grenadians, St. George's
Guatemala: Guatemala, Guatemala City, Guatemalan, Guatemalans, Republic of Guatemala
Guinea: Conakry, French Guinea, Guinean, Guineans, Konakri, Republic of Guinea
Guinea-Bissau: Bissau, Guine-Bissau, Guinea-Bissau, Portuguese Guinea, Republic of Guinea-Bissau
Guyana: British Guiana, Co-operative Republic of Guyana, Guyana, Guyanese, Stabroek
Haiti: Haiti, Haitian, Haitian capital, Haitians, Port-au-Prince, Republic of Haiti
Holy See: State of the Vatican City, The Holy See
Honduras: Honduran, Honduran capital, Hondurans, Honduras, Republic of Honduras, Tegucigalpa
Hungary: Budapest, Hungarian, Hungarian capital, Hungarians, Hungary, Magyar, Magyarorszag, Magyars, Republic of Hungary
Iceland: Iceland, Icelander, Icelanders, Icelandic, Republic of Iceland, Reykjavik
India: Anglo-Indian, Bharat, Delhi, India, Indian, Indians, New Delhi, Republic of India
Indonesia: Djakarta, Dutch East Indies, Indonesia, Indonesian, Indonesians, Jakarta, Republic of Indonesia
Iran: Iran, Irani, Iranian, Iranian capital, Iranians, Iranis, Islamic Republic of Iran, Persia, Persian, Persians, Teheran, Tehran
Iraq: Al-Iraq, Bagdad, Baghdad, Irak, Iraki, Irakis, Iraq, Iraqi, Iraqis, Republic of Iraq
Ireland: Dublin, Eire, Ireland, Irelander, Irelanders, Irish Republic, Irish capital, Irish person, Irish persons, Republic of Ireland
Israel: IDF, Israel, Israeli, Israelis, Israelite, Israelites, Jerusalem, Knesset, Sion, State of Israel, Tel Aviv, Yisrael, Zion
Italy: Eternal City, Italia, Italian, Italian Republic, Italian capital, Italians, Italy, Roma, Rome, Sabine, Sabines
Ivory Coast: Cote d'Ivoire, Ivory Coast, Republic of Cote d'Ivoire
Jamaica: Jamaica, Jamaican, Jamaican capital, Jamaicans
Japan: Japan, Japanese, Japanese capital, Nihon, Nippon, Nipponese, Nisei, Niseis, Tokio, Tokyo, Yeddo, Yedo
Jordan: Amman, Hashemite Kingdom of Jordan, Jordanian, Jordanians
Kazakhstan: Kazak, Kazakh, Kazakhstan, Kazakhstani, Kazakhstanis, Kazakstan, Republic of Kazakhstan
Kenya: Kenya, Kenyan, Kenyans, Nairobi, Republic of Kenya
Kiribati: Bairiki, Kiribati, Republic of Kiribati, Tarawa
Kuwait: Koweit, Kuwait, Kuwait City, Kuwaiti, Kuwaitis, State of Kuwait
Kyrgyzstan: Bishkek, Biskek, Frunze, Kirghiz, Kirghizia, Kirghizstan, Kirgiz, Kirgizia, Kirgizstan, Kyrgyz Republic, Kyrgyzstan, Kyrgyzstani
Laos: Lao People's Democratic Republic, Laos, Laotian, Laotian capital, Laotians, Vientiane
Latvia: Latvia, Latvian, Latvians, Republic of Latvia, Riga
Lebanon: Bayrut, Beirut, Lebanese, Lebanese Republic, Lebanon
Lesotho: Basotho, Basothos, Basutoland, Kingdom of Lesotho, Lesotho, Maseru
Liberia: Liberia, Liberian, Liberian capital, Liberians, Monrovia, Republic of Liberia
Libya: Libya, Libyan, Libyans, Socialist People's Libyan Arab Jamahiriya, Tarabulus Al-Gharb, Tripoli
Liechtenstein: Liechtenstein, Liechtensteiner, Liechtensteiners, Principality of Liechtenstein, Vaduz
Lithuania: Lietuva, Lithuania, Lithuanian, Lithuanians, Republic of Lithuania, Vilna, Vilnius, Vilno, Wilno
Luxembourg: Grand Duchy of Luxembourg, Luxembourg, Luxembourg City, Luxembourg-Ville, Luxembourger, Luxembourgers, Luxembourgian, Luxemburg, Luxemburger, Luxemburgers
Macedonia: Macedonia, Macedonian, Skopje, Skoplje, Uskub
Madagascar: Antananarivo, Madagascan, Madagascans, Madagascar, Malagasy Republic, Republic of Madagascar
Malawi: Cewa, Cewas, Chewa, Chewas, Chichewa, Chichewas, Lilongwe, Malawi, Malawian, Malawians, Nyasaland, Republic of Malawi
Malaysia: Federation of Malaysia, Malay, Malayan, Malayans, Malays, Malaysia, Malaysian, Malaysians, Putrajaya
Maldives: Maldivan, Maldivans, Maldives, Maldivian, Maldivians, Republic of Maldives
Mali: Bamako, French Sudan, Mali, Malian, Malians, Republic of Mali
Malta: Malta, Maltese, Republic of Malta, Valetta, Valletta
Marshall Islands: Marshall Islands, Republic of the Marshall Islands
Mauritania: Islamic Republic of Mauritania, Mauritania, Mauritanian, Mauritanians, Mauritanie, Muritaniya, Nouakchott
Mauritius: Mauritian, Mauritians, Mauritius, Port Louis, Republic of Mauritius
Mexico: Ciudad de Mexico, Mexican, Mexican capital, Mexicans, Mexico, Mexico City, United Mexican States
Micronesia: Federated States of Micronesia, Kolonia, Micronesia
Moldova: Chisinau, Kishinev, Moldavia, Moldova, Moldovan, Republic of Moldova
Monaco: Monacan, Monacans, Monaco, Monaco-Ville, Monegasque, Monegasques, Principality of Monaco
Mongolia: Kulun, Mongolia, Mongolian, Mongolian People's Republic, Outer Mongolia, Ulaanbaatar, Ulan Bator, Urga
Morocco: Al-Magrib, Kingdom of Morocco, Maroc, Marruecos, Moroccan, Moroccans, Morocco, Rabat
Mozambique: Maputo, Mocambique, Mozambican, Mozambicans, Mozambique, Republic of Mozambique
Myanmar: Burma, Burmese, Myanmar, Naypyidaw, Rangoon, Union of Burma, Yangon
NATO: NATO, Nato, North Atlantic Treaty Organization
Namibia: Herero, Hereros, Namibia, Namibian, Namibians, Republic of Namibia, South West Africa, Windhoek
Nauru: Nauru, Nauruan, Nauruans, Republic of Nauru
Nepal: Kathmandu, Katmandu, Kingdom of Nepal, Nepal, Nepalese, Nepali, Nepalis, Sherpa, Sherpas
Netherlands: Amsterdam, Dutch, Dutch capital, Dutchman, Dutchmans, Holland, Hollander, Hollanders, Kingdom of The Netherlands, Nederland, Netherlander, Netherlanders, Netherlands, The Hague, The Netherlands
New Zealand: Kiwi, Kiwis, New Zealand, New Zealander, New Zealanders, Wellington
Nicaragua: Managua, Nicaragua, Nicaraguan, Nicaraguan capital, Nicaraguans, Republic of Nicaragua
Niger: Niamey, Niger, Nigerien, Nigeriens, Republic of Niger
Nigeria: Abuja, Federal Republic of Nigeria, Nigeria, Nigerian, Nigerian capital, Nigerians
North Korea: D.P.R.K., DPRK, Democratic People's Republic of Korea, N Korea, N. Korea, North Korea, North Korean, North Koreans, Pyongyang
North Vietnam: North Vietnam, North Vietnamese
Northern Ireland: Belfast, Northern Ireland
Norway: Christiania, Kingdom of Norway, Noreg, Norge, Norse, Norseman, Norsemans, Norses, Norway, Norwegian, Norwegians, Oslo
Oman: Masqat, Muscat, Muscat and Oman, Oman, Omani, Omanis, Sultanate of Oman
Pakistan: Islamabad, Islamic Republic of Pakistan, Pakistan, Pakistani, Pakistanis, West Pakistan
Palau: Republic of Palau
Palestine: Gaza, Hamas, Palestinian, Palestinians, West Bank
Panama: Panama, Panama City, Panamanian, Panamanian capital, Panamanians, Republic of Panama
Papua New Guinea: Independent State of Papua New Guinea, Papua New Guinea, Port Moresby
Paraguay: Asuncion, Paraguay, Paraguayan, Paraguayans, Republic of Paraguay
Peru: Lima, Peru, Peruvian, Peruvians, Republic of Peru
Philippines: Bisayan, Bisayans, Filipino, Filipinos, Manila, Philippine, Philippines, Republic of the Philippines, Visayan, Visayans
Poland: Poland, Pole, Poles, Polish, Polska, Republic of Poland, Warsaw, Warszawa
Portugal: Lisboa, Lisbon, Lusitanian, Portugal, Portuguese, Portuguese Republic
Qatar: Bida, Doha, El Beda, Katar, Katari, Kataris, Qatar, Qatari, Qataris, State of Katar, State of Qatar
Romania: Bucharest, Bucharesti, Bucuresti, Romania, Romanian, Romanians, Roumania, Roumanian, Rumania, Rumanian, Rumanians
Russia: Kremlin, Moscow, Russia, Russian, Russian Federation, Russian capital, Russians, Soviet, Soviet Union, USSR, Union of Soviet Socialist Republics, the Kremlin
Rwanda: Hutu, Hutus, Kigali, Ruanda, Ruandan, Rwanda, Rwandan, Rwandans, Rwandese Republic, Tutsi, Tutsis, Watusi, Watusis, Watutsi, Watutsis
Saint Kitts and Nevis: Basseterre, Federation of Saint Kitts and Nevis, Saint Christopher-Nevis, Saint Kitts and Nevis, St. Christopher-Nevis, St. Kitts and Nevis
Saint Lucia: Castries, Saint Lucia, St. Lucia
Saint Vincent: Kingstown, Saint Vincent, St. Vincent
Saint Vincent and the Grenadines: Saint Vincent and the Grenadines, St. Vincent and the Grenadines
Samoa: Apia, Independent State of Samoa, Samoa, Samoa i Sisifo, Samoan, Western Samoa
San Marino: Republic of San Marino, San Marinese, San Marino
Sao Tome and Principe: Democratic Republic of Sao Tome and Principe, Sao Thome e Principe, Sao Tome, Sao Tome and Principe, Sao Tome e Principe, St. Thomas and Principe
Saudi Arabia: Kingdom of Saudi Arabia, Riyadh, Saudi, Saudi Arabia, Saudi Arabian, Saudi Arabians, Saudi-Arabian, Saudis
Scotland: Edinburgh, Highland Scot, Highland Scots, Lowland Scot, Lowland Scots, Scot, Scotch, Scotchman, Scotchmans, Scotland, Scots, Scotsman, Scotsmans, Scottish, Scottish Highlander, Scottish Highlanders, Scottish Lowlander, Scottish Lowlanders
Senegal: Dakar, Republic of Senegal, Senegal, Senegalese
Serbia: Serb, Serbia, Serbian, Serbians, Serbs, Srbija
Serbia and Montenegro: Belgrade, Beograd, Federal Republic of Yugoslavia, Jugoslav, Jugoslavian, Jugoslavians, Jugoslavija, Jugoslavs, Serbia and Montenegro, Union of Serbia and Montenegro, Yugoslav, Yugoslavian, Yugoslavians, Yugoslavs
Seychelles: Republic of Seychelles, Seychelles, Seychellois
Sierra Leone: Freetown, Republic of Sierra Leone, Sierra Leone, Sierra Leonean, Sierra Leoneans
Singapore: Republic of Singapore, Singapore, Singaporean, Singaporeans
Slovakia: Bratislava, Pozsony, Pressburg, Slovak, Slovak Republic, Slovakia, Slovakian, Slovaks
Slovenia: Ljubljana, Republic of Slovenia, Slovene, Slovenes, Slovenia, Slovenian, Slovenians, Slovenija
Solomon Islands: Honiara, Solomon Islands
Somalia: Mogadiscio, Mogadishu, Somali, Somalia, Somalian, Somalians, Somalis
South Africa: Afrikaans, Afrikaner, Pretoria, Republic of South Africa, South Africa, South African, South Africans, Xhosa, Xhosas
South Korea: Republic of Korea, S Korea, S. Korea, Seoul, South Korea, South Korean, South Koreans
South Vietnam: South Vietnam
Spain: Espana, Kingdom of Spain, Madrid, Spain, Spaniard, Spaniards, Spanish, Spanish capital
Sri Lanka: Ceylon, Colombo, Democratic Socialist Republic of Sri Lanka, Singhalese, Sinhalese, Sri Lanka, Sri Lankan, Sri Lankans
Sudan: Khartoum, Republic of the Sudan, Soudan, Sudan, Sudanese
Suriname: Dutch Guiana, Netherlands Guiana, Paramaribo, Republic of Suriname, Surinam, Suriname
Swaziland: Kingdom of Swaziland, Mbabane, Swazi, Swaziland, Swazis
Sweden: Kingdom of Sweden, Stockholm, Sverige, Swede, Sweden, Swedes, Swedish
Switzerland: Berne, Helvetian, Helvetians, Schweiz, Suisse, Svizzera, Swiss, Swiss Confederation, Switzerland
Syria: Damascus, Dimash, Syria, Syrian, Syrian Arab Republic, Syrians
Taiwan: Formosan, Nationalist China, Republic of China, Taipeh, Taipei, Taiwan, Taiwanese
Tajikistan: Dusanbe, Dushanbe, Dyushambe, Republic of Tajikistan, Stalinabad, Tadjik, Tadzhik, Tadzhikistan, Tadzhiks, Tajik, Tajikistan, Tajikistani, Tajiks
Tanzania: Dar es Salaam, Tanzania, Tanzanian, Tanzanians, United Republic of Tanzania
Thailand: Bangkok, Kingdom of Thailand, Krung Thep, Siam, Siamese, Tais, Thai, Thailand, Thais
Tibet: Forbidden City, Lassa, Lhasa, Sitsang, Thibet, Tibet, Tibetan, Tibetans, Xizang
Togo: Lome, Togo, Togolese, Togolese Republic
Tonga: Friendly Islands, Kingdom of Tonga, Tonga, Tongan, Tongans
Trinidad: Port of Spain, Port-of-Spain, Trinidad, Trinidadian, Trinidadians
Trinidad and Tobago: Republic of Trinidad and Tobago, Trinidad and Tobago
Tunisia: Republic of Tunisia, Tunis, Tunisia, Tunisian, Tunisians
Turkey: Angora, Ankara, Republic of Turkey, Turk, Turkey, Turkish, Turkish capital, Turkiye, Turks, Türkiye
Turkmenistan: Ashkhabad, Turkmen, Turkmenia, Turkmenistan, Turkomen
Tuvalu: Funafuti, Tuvalu
Uganda: Kampala, Republic of Uganda, Uganda, Ugandan, Ugandans
Ukraine: Kiev, Kyiv, Kyyiv, Ukraine, Ukrainian, Ukrainians, Ukranian, Ukranians, Ukrayina
United Arab Emirates: Abu Dhabi, United Arab Emirates, United Arab Emirates's capital
United Kingdom: Britain, British, Briton, Britons, Downing Street, Great Britain, London, U.K., UK, United Kingdom, Westminster, Whitehall
United Nations: U.N., UN, United Nations
United States: America, American, American capital, Americans, D.C., DC, District of Columbia, Pentagon, State Department, U.S., U.S.A., US, USA, United States, United States of America, Washington, Washington D.C., White House
Uruguay: Montevideo, Uruguay, Uruguayan, Uruguayans
Uzbekistan: Republic of Uzbekistan, Tashkent, Taskent, Uzbek, Uzbekistan, Uzbekistani
Vanuatu: New Hebrides, Port Vila, Republic of Vanuatu, Vanuatu, Vila
Vatican: Holy See, Vatican, Vatican City
Venezuela: Caracas, Republic of Venezuela, Venezuela, Venezuelan, Venezuelans
Vietnam: Annam, Annamese, Hanoi, Socialist Republic of Vietnam, Viet Nam, Vietnam, Vietnamese
Wales: Cambria, Cambrian, Cambrians, Cardiff, Cymru, Cymry, Cymrys, Wales, Welsh, Welshman, Welshmans, Welshs
West Germany: West Germany
Yemen: Republic of Yemen, Sana, Sana'a, Sanaa, Yemen, Yemeni, Yemenis
Yugoslavia: Yugoslavia
Zambia: Lusaka, Northern Rhodesia, Republic of Zambia, Zambia, Zambian, Zambians
Zimbabwe: Harare, Republic of Zimbabwe, Rhodesia, Rhodesian, Salisbury, Southern Rhodesia, Zimbabwe, Zimbabwean, Zimbabweans
`;
