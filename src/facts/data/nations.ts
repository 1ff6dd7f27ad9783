/**
 * Nations and what speaks for them: code | names | people and adjectives | capital and seats of
 * power. “Moscow”, “the Russians” and “Russia” are one actor of an event; a capital as the place of
 * an event stays a city. Facts of common knowledge, written by hand; codes are ISO 3166-1 alpha-2.
 */
export const NATIONS: readonly string[] = `
AF|Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran,Andorrans|
AO|Angola|Angolan,Angolans|Luanda
AR|Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna
AZ|Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
BS|Bahamas|Bahamian,Bahamians|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian,Barbadians|Bridgetown
BY|Belarus|Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium|Belgian,Belgians|Brussels
BZ|Belize|Belizean,Belizeans|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia
BN|Brunei|Bruneian|
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian,Burundians|Bujumbura
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde
CA|Canada|Canadian,Canadians|Ottawa
CF|Central African Republic||Bangui
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|
CN|China,People's Republic of China|Chinese|Beijing
CO|Colombia|Colombian,Colombians|Bogota
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC|Congolese|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|
CI|Ivory Coast|Ivorian,Ivorians|Abidjan
HR|Croatia|Croatian,Croatians,Croat,Croats|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Danes,Dane|Copenhagen
DJ|Djibouti|Djiboutian|
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finn,Finns|Helsinki
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris,Elysee
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany|German,Germans|Berlin
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GT|Guatemala|Guatemalan,Guatemalans|
GN|Guinea|Guinean,Guineans|Conakry
GY|Guyana|Guyanese|
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelander,Icelanders|Reykjavik
IN|India|Indian,Indians|New Delhi,Delhi
ID|Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland,Republic of Ireland|Irish,Irishman,Irishmen,Irishwoman|Dublin
IL|Israel|Israeli,Israelis|Jerusalem,Tel Aviv
IT|Italy|Italian,Italians|Rome
JM|Jamaica|Jamaican,Jamaicans|
JP|Japan|Japanese|Tokyo
JO|Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs|Astana
KE|Kenya|Kenyan,Kenyans|Nairobi
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Laotians|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli
LI|Liechtenstein||
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur
MV|Maldives|Maldivian,Maldivians|Male
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian,Mauritians|
MX|Mexico|Mexican,Mexicans|Mexico City
MD|Moldova|Moldovan,Moldovans|Chisinau
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan|
NP|Nepal|Nepalese,Nepali,Nepalis|Kathmandu
NL|Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague
NZ|New Zealand|New Zealander,New Zealanders|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien,Nigeriens|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
KP|North Korea,DPRK|North Korean,North Koreans|Pyongyang
MK|North Macedonia,Macedonia|Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad
PS|Palestine|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan,Paraguayans|Asuncion
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines|Philippine,Filipino,Filipinos,Filipina|Manila
PL|Poland|Polish,Pole,Poles|Warsaw
PT|Portugal|Portuguese|Lisbon
PR|Puerto Rico|Puerto Rican,Puerto Ricans|
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow,Kremlin
RW|Rwanda|Rwandan,Rwandans|Kigali
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
SL|Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovaks,Slovakian|Bratislava
SI|Slovenia|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana
SO|Somalia|Somali,Somalis,Somalian|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria
KR|South Korea,Republic of Korea|South Korean,South Koreans|Seoul
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniard,Spaniards|Madrid
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|
SE|Sweden|Swedish,Swede,Swedes|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian,Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dodoma
TH|Thailand|Thai,Thais|Bangkok
TL|East Timor,Timor-Leste|Timorese|Dili
TG|Togo|Togolese|
TO|Tonga|Tongan,Tongans|
TT|Trinidad and Tobago|Trinidadian|
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Turkiye|Turkish,Turk,Turks|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kiev,Kyiv
AE|United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,Britain,Great Britain,UK,U.K|British,Briton,Britons,Britain's|London,Downing Street,Whitehall,Westminster
US|United States,United States of America,USA,US,U.S,U.S.A,America|American,Americans|Washington,White House,Pentagon
UY|Uruguay|Uruguayan,Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VA|Vatican||Holy See
VE|Venezuela|Venezuelan,Venezuelans|Caracas
VN|Vietnam|Vietnamese|Hanoi
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
`
  .trim()
  .split('\n')

/**
 * Parts of nations: code of the whole | code of the part | names | people. What is done to Crimea
 * is done to Ukraine; a part is never its neighbour (“England” is not “Scotland”).
 */
export const PARTS: readonly string[] = `
UA|UA-CR|Crimea,Crimean peninsula|Crimean,Crimeans
UA|UA-DB|Donbas,Donbass|
UA|UA-DO|Donetsk|
UA|UA-LU|Luhansk,Lugansk|
GB|GB-EN|England|English,Englishman,Englishmen
GB|GB-SC|Scotland|Scottish,Scots,Scot
GB|GB-WA|Wales|Welsh,Welshman
GB|GB-NI|Northern Ireland|Northern Irish
ES|ES-CT|Catalonia|Catalan,Catalans
ES|ES-PV|Basque Country|Basque,Basques
RU|RU-CE|Chechnya|Chechen,Chechens
GE|GE-SO|South Ossetia|South Ossetian
GE|GE-AB|Abkhazia|Abkhaz,Abkhazian
MD|MD-TR|Transnistria|
CN|CN-HK|Hong Kong|
CN|CN-XJ|Xinjiang|Uighur,Uighurs,Uyghur,Uyghurs
CN|CN-TB|Tibet|Tibetan,Tibetans
PS|PS-GZ|Gaza,Gaza Strip|Gazan,Gazans
PS|PS-WB|West Bank|
IN|IN-KA|Kashmir|Kashmiri,Kashmiris
SD|SD-DF|Darfur|
ET|ET-TI|Tigray|Tigrayan,Tigrayans
CA|CA-QC|Quebec|Quebecker,Quebecers
CA|CA-ON|Ontario|
CA|CA-AB|Alberta|Albertan
CA|CA-BC|British Columbia|
CA|CA-MB|Manitoba|
CA|CA-NS|Nova Scotia|
AU|AU-NSW|New South Wales,NSW|
AU|AU-QLD|Queensland|
AU|AU-VIC|Victoria|
AU|AU-TAS|Tasmania|Tasmanian
AU|AU-WA|Western Australia|
DE|DE-BY|Bavaria|Bavarian
FR|FR-CO|Corsica|Corsican
IT|IT-SI|Sicily|Sicilian
MM|MM-RK|Rakhine|Rohingya
`
  .trim()
  .split('\n')

/** States of the United States: code | name | people | short forms of news style. */
export const STATES: readonly string[] = `
AL|Alabama|Alabaman|Ala
AK|Alaska|Alaskan|
AZ|Arizona|Arizonan|Ariz
AR|Arkansas|Arkansan|Ark
CA|California|Californian,Californians|Calif
CO|Colorado|Coloradan|Colo
CT|Connecticut||Conn
DE|Delaware||Del
FL|Florida|Floridian,Floridians|Fla
HI|Hawaii|Hawaiian|
ID|Idaho|Idahoan|
IL|Illinois||Ill
IN|Indiana|Hoosier|Ind
IA|Iowa|Iowan,Iowans|
KS|Kansas|Kansan,Kansans|Kan
KY|Kentucky|Kentuckian|Ky
LA|Louisiana|Louisianan|
ME|Maine||
MD|Maryland||Md
MA|Massachusetts||Mass
MI|Michigan||Mich
MN|Minnesota|Minnesotan|Minn
MS|Mississippi|Mississippian|Miss
MO|Missouri|Missourian|Mo
MT|Montana|Montanan|Mont
NE|Nebraska|Nebraskan|Neb
NV|Nevada|Nevadan|Nev
NH|New Hampshire||N.H
NJ|New Jersey||N.J
NM|New Mexico||N.M
NC|North Carolina||N.C
ND|North Dakota||N.D
OH|Ohio|Ohioan,Ohioans|
OK|Oklahoma|Oklahoman|Okla
OR|Oregon|Oregonian|Ore
PA|Pennsylvania|Pennsylvanian|Pa
RI|Rhode Island||R.I
SC|South Carolina||S.C
SD|South Dakota||S.D
TN|Tennessee|Tennessean|Tenn
TX|Texas|Texan,Texans|Tex
UT|Utah|Utahn|
VT|Vermont|Vermonter|Vt
VA|Virginia|Virginian|Va
WV|West Virginia||W.Va
WI|Wisconsin||Wis
WY|Wyoming||Wyo
`
  .trim()
  .split('\n')
