# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""cities.tsv out of a list of populated places (Natural Earth, by way of city-timezones) and CLDR's zone cities."""
import collections
import json
import pathlib
import sys

from common import LANGUAGES, OUT, cldr, key, unique, write

WORK = pathlib.Path(sys.argv[1])

# Other names people write. The first word is the name the table knows.
OTHER = """München|Munich|Muenchen|Monaco di Baviera;Köln|Cologne|Koeln;Nürnberg|Nuremberg;Düsseldorf|Duesseldorf;Frankfurt|Frankfurt am Main;
Hannover|Hanover;Wien|Vienna;Zürich|Zurich|Zuerich;Geneva|Genève|Genf;Bern|Berne;Basel|Bâle|Basle;Lausanne|Lausanne;Praha|Prague;
Brno|Brünn;Warsaw|Warszawa;Kraków|Cracow|Krakow;Łódź|Lodz;Wrocław|Wroclaw|Breslau;Gdańsk|Gdansk|Danzig;Poznań|Poznan;
Copenhagen|København|Kobenhavn|CPH;Århus|Aarhus;Gothenburg|Göteborg;Malmö|Malmo;Tromsø|Tromso;Helsinki|Helsingfors;Turku|Åbo;
Rome|Roma;Milan|Milano;Turin|Torino;Naples|Napoli;Florence|Firenze;Venice|Venezia;Genoa|Genova;Padova|Padua;Bologna|Bologna;
Lisbon|Lisboa;Porto|Oporto;Seville|Sevilla;Zaragoza|Saragossa;Brussels|Bruxelles|Brussel;Antwerpen|Antwerp|Anvers;Gent|Ghent|Gand;
Brugge|Bruges;Liège|Liege|Luik;The Hague|Den Haag|'s-Gravenhage;Amsterdam|A'dam;Athens|Athina|Αθήνα;Thessaloniki|Salonica;
Belgrade|Beograd;Bucharest|București|Bucuresti;Sofia|Sofiya;Kyiv|Kiev;Lviv|Lvov;Kharkiv|Kharkov;Odessa|Odesa;Moscow|Moskva;
St. Petersburg|Saint Petersburg|Sankt-Peterburg;Istanbul|İstanbul|Constantinople;İzmir|Izmir;Jerusalem|Yerushalayim|Al-Quds;
Tel Aviv-Yafo|Tel Aviv;Cairo|Al Qahirah;Alexandria|Al Iskandariyah;Algiers|Alger;Casablanca|Dar el Beida;Marrakesh|Marrakech;
Fez|Fes;Tangier|Tanger;Johannesburg|Joburg|Jo'burg|Jozi;Cape Town|Kaapstad;Pretoria|Tshwane;Port Elizabeth|Gqeberha;
Bangalore|Bengaluru;Mumbai|Bombay;Kolkata|Calcutta;Chennai|Madras;Kochi|Cochin;Thiruvananthapuram|Trivandrum;Varanasi|Benares;
Pune|Poona;Mysore|Mysuru;Vadodara|Baroda;Delhi|Dilli;Gurgaon|Gurugram;Rangoon|Yangon;Ho Chi Minh City|Saigon|HCMC|TP HCM;
Hanoi|Ha Noi;Beijing|Peking;Guangzhou|Canton;Xian|Xi'an;Ürümqi|Urumqi;Hong Kong|HK|Kowloon;Macau|Macao;Taipei|Taibei;
Kaohsiung|Gaoxiong;Tokyo|Tōkyō;Osaka|Ōsaka;Busan|Pusan;Kuala Lumpur|KL;George Town|Penang|Georgetown Penang;Dhaka|Dacca;
Chittagong|Chattogram;Kathmandu|Katmandu;Astana|Nur-Sultan;Almaty|Alma-Ata;Tashkent|Toshkent;Rio de Janeiro|Rio;São Paulo|Sampa;
Mexico City|Ciudad de México|CDMX|México DF|Mexico DF|D.F.;Guatemala|Guatemala City;Panama City|Ciudad de Panamá;Havana|La Habana;
Bogotá|Bogota|Bogotá D.C.;Buenos Aires|CABA|Bs As;Santiago|Santiago de Chile;Los Angeles|LA|L.A.;New York|New York City|NYC|Manhattan|Brooklyn|Queens|Bronx;
Washington, D.C.|Washington DC|Washington|DC;San Francisco|SF|Bay Area;Philadelphia|Philly;St. Louis|Saint Louis;St. Paul|Saint Paul;
Montréal|Montreal;Québec|Quebec City;St. John's|Saint John's;Saint John|St John;Melbourne|Melb;Manila|Metro Manila;
Quezon City|QC;Davao|Davao City;Cebu|Cebu City;Bandar Seri Begawan|BSB;Nuku'alofa|Nukualofa;Malé|Male;Hagåtña|Hagatna|Agana;
Reykjavík|Reykjavik;Luxembourg|Luxembourg City;Kuwait|Kuwait City;Doha|Ad Dawhah;Riyadh|Ar Riyad;Jeddah|Jidda|Jiddah;Mecca|Makkah;
Medina|Madinah;Abu Dhabi|Abu Zaby;Dubai|Dubayy;Muscat|Masqat;Baghdad|Bagdad;Damascus|Dimashq;Beirut|Beyrouth;Tehran|Teheran;
Mashhad|Meshed;Isfahan|Esfahan;Kabul|Kaboul;Nicosia|Lefkosia;Valletta|La Valletta;Chișinău|Chisinau|Kishinev;Tbilisi|Tiflis;
Yerevan|Erevan;Bishkek|Frunze;Ulaanbaatar|Ulan Bator;Phnom Penh|Phnum Penh;Vientiane|Viangchan;Bangkok|Krung Thep;
Jakarta|DKI Jakarta;Yogyakarta|Jogja|Jogjakarta;Makassar|Ujung Pandang;Port Moresby|POM;Kinshasa|Leopoldville;Maputo|Lourenço Marques;
Antananarivo|Tana;Addis Ababa|Addis Abeba;N'Djamena|Ndjamena;Yaoundé|Yaounde;Lomé|Lome;Abidjan|Abidjan;Dakar|Dakar;Lagos|Lagos""".replace("\n", "")
# Where people live that the list lacks: name, country, zone, thousands of people, other names.
MORE = """New Delhi|IN|Asia/Kolkata|22000|Delhi NCR;Wellington|NZ|Pacific/Auckland|400|Te Whanganui-a-Tara;Auckland|NZ|Pacific/Auckland|1500|Tamaki Makaurau;
Hobart|AU|Australia/Hobart|220|;Canberra|AU|Australia/Sydney|450|ACT;Gold Coast|AU|Australia/Brisbane|640|;Broken Hill|AU|Australia/Broken_Hill|18|;
Las Palmas|ES|Atlantic/Canary|400|Las Palmas de Gran Canaria|Gran Canaria;Santa Cruz de Tenerife|ES|Atlantic/Canary|220|Tenerife;
La Laguna|ES|Atlantic/Canary|150|;Ponta Delgada|PT|Atlantic/Azores|68|;Angra do Heroísmo|PT|Atlantic/Azores|35|;Horta|PT|Atlantic/Azores|15|;Funchal|PT|Atlantic/Madeira|110|Madeira;
Göteborg|SE|Europe/Stockholm|600|Gothenburg;Nadi|FJ|Pacific/Fiji|70|;Suva|FJ|Pacific/Fiji|90|;Lae|PG|Pacific/Port_Moresby|150|;
Arawa|PG|Pacific/Bougainville|40|;Buka|PG|Pacific/Bougainville|10|;Rarotonga|CK|Pacific/Rarotonga|10|;Avarua|CK|Pacific/Rarotonga|6|;
Galway|IE|Europe/Dublin|85|;Cork|IE|Europe/Dublin|220|;Limerick|IE|Europe/Dublin|95|;Kuching|MY|Asia/Kuching|600|;Kota Kinabalu|MY|Asia/Kuching|500|;
Gibraltar|GI|Europe/Gibraltar|33|;Ramallah|PS|Asia/Hebron|40|;Gaza|PS|Asia/Gaza|600|Gaza City;Nablus|PS|Asia/Hebron|150|;Bethlehem|PS|Asia/Hebron|30|;
Pristina|XK|Europe/Belgrade|200|Prishtina|Priština;Prizren|XK|Europe/Belgrade|90|;Macau|MO|Asia/Macau|680|Macao;Hong Kong|HK|Asia/Hong_Kong|7500|;
Singapore|SG|Asia/Singapore|5700|;Coyhaique|CL|America/Coyhaique|60|;Punta Arenas|CL|America/Punta_Arenas|125|;Hanga Roa|CL|Pacific/Easter|8|Easter Island|Rapa Nui;
Puerto Ayora|EC|Pacific/Galapagos|12|;Waitangi|NZ|Pacific/Chatham|1|Chatham Islands;Simferopol|UA|Europe/Simferopol|330|;Sevastopol|UA|Europe/Simferopol|340|;
London|CA|America/Toronto|400|;Halifax|CA|America/Halifax|400|;Saint-Denis|RE|Indian/Reunion|150|;Willemstad|CW|America/Curacao|150|;
Oranjestad|AW|America/Aruba|30|;Saipan|MP|Pacific/Saipan|48|;Pago Pago|AS|Pacific/Pago_Pago|12|;Nouméa|NC|Pacific/Noumea|100|Noumea;Papeete|PF|Pacific/Tahiti|136|Tahiti;
Saint Helier|JE|Europe/Jersey|35|;Douglas|IM|Europe/Isle_of_Man|28|;Saint Peter Port|GG|Europe/Guernsey|19|;Nuuk|GL|America/Nuuk|19|Godthåb;
Tórshavn|FO|Atlantic/Faroe|14|Torshavn;Longyearbyen|SJ|Arctic/Longyearbyen|2|;Cayenne|GF|America/Cayenne|60|;Fort-de-France|MQ|America/Martinique|80|;
Pointe-à-Pitre|GP|America/Guadeloupe|16|;Mamoudzou|YT|Indian/Mayotte|70|;Hamilton|BM|Atlantic/Bermuda|60|;George Town|KY|America/Cayman|40|;
Philipsburg|SX|America/Lower_Princes|2|;Road Town|VG|America/Tortola|12|;Charlotte Amalie|VI|America/St_Thomas|19|;Windsor|CA|America/Toronto|265|;Passau|DE|Europe/Berlin|50|;Saint-Louis|SN|Africa/Dakar|198|;Stanley|FK|Atlantic/Stanley|2|;
Nazareth|IL|Asia/Jerusalem|77|;Haifa|IL|Asia/Jerusalem|285|;Beersheba|IL|Asia/Jerusalem|210|Be'er Sheva;Luxembourg|LU|Europe/Luxembourg|130|;Mariehamn|AX|Europe/Mariehamn|11|;
Kigali|RW|Africa/Kigali|1100|;Juba|SS|Africa/Juba|500|;Laayoune|EH|Africa/El_Aaiun|200|El Aaiún;Gaborone|BW|Africa/Gaborone|230|;Belfast|GB|Europe/London|340|;Cardiff|GB|Europe/London|360|;
Oxford|GB|Europe/London|150|;Cambridge|GB|Europe/London|145|;York|GB|Europe/London|150|;Bath|GB|Europe/London|90|;Reading|GB|Europe/London|230|;Brighton|GB|Europe/London|280|;
Boston|US|America/New_York|4500|;Honolulu|US|Pacific/Honolulu|800|;Phoenix|US|America/Phoenix|4000|;Utrecht|NL|Europe/Amsterdam|340|;Leiden|NL|Europe/Amsterdam|120|;
Delft|NL|Europe/Amsterdam|100|;Uppsala|SE|Europe/Stockholm|170|;Lund|SE|Europe/Stockholm|90|;Umeå|SE|Europe/Stockholm|90|;Tartu|EE|Europe/Tallinn|95|;Aarhus|DK|Europe/Copenhagen|280|Århus;
Odense|DK|Europe/Copenhagen|180|;Aalborg|DK|Europe/Copenhagen|120|;Roskilde|DK|Europe/Copenhagen|50|;Heidelberg|DE|Europe/Berlin|160|;Freiburg|DE|Europe/Berlin|230|;Göttingen|DE|Europe/Berlin|120|;
Leuven|BE|Europe/Brussels|100|Louvain;Namur|BE|Europe/Brussels|110|;Salzburg|AT|Europe/Vienna|155|;Innsbruck|AT|Europe/Vienna|132|;Ulm|DE|Europe/Berlin|126|;Lucerne|CH|Europe/Zurich|82|Luzern;
Kandy|LK|Asia/Colombo|125|;Pokhara|NP|Asia/Kathmandu|500|;Lalitpur|NP|Asia/Kathmandu|300|;Thimphu|BT|Asia/Thimphu|115|;Penang|MY|Asia/Kuala_Lumpur|700|;Petaling Jaya|MY|Asia/Kuala_Lumpur|640|;
Makati|PH|Asia/Manila|600|;Los Baños|PH|Asia/Manila|115|Los Banos;Iloilo|PH|Asia/Manila|450|Iloilo City;Legazpi|PH|Asia/Manila|200|;Bandung|ID|Asia/Jakarta|2500|;Denpasar|ID|Asia/Makassar|900|Bali;
Jayapura|ID|Asia/Jayapura|400|;Chiang Mai|TH|Asia/Bangkok|1000|;Khon Kaen|TH|Asia/Bangkok|120|;Tijuana|MX|America/Tijuana|1900|;Monterrey|MX|America/Monterrey|4500|;Ibadan|NG|Africa/Lagos|3500|;
Nsukka|NG|Africa/Lagos|310|;Abuja|NG|Africa/Lagos|3000|;Stellenbosch|ZA|Africa/Johannesburg|155|;Grahamstown|ZA|Africa/Johannesburg|70|Makhanda;Bloemfontein|ZA|Africa/Johannesburg|460|;Eldoret|KE|Africa/Nairobi|470|;
Mbarara|UG|Africa/Kampala|195|;Entebbe|UG|Africa/Kampala|70|;Legon|GH|Africa/Accra|20|;Cape Coast|GH|Africa/Accra|170|;Tamale|GH|Africa/Accra|500|;Zomba|MW|Africa/Blantyre|105|;Mzuzu|MW|Africa/Blantyre|220|;
Roma|LS|Africa/Maseru|8|;Kwaluseni|SZ|Africa/Mbabane|20|;Mona|JM|America/Jamaica|10|;Saint Augustine|TT|America/Port_of_Spain|20|St. Augustine;Cave Hill|BB|America/Barbados|5|""".replace("\n", "")
SHORT = dict(pair.split("=") for pair in """Alabama=AL Alaska=AK Arizona=AZ Arkansas=AR California=CA Colorado=CO Connecticut=CT
Delaware=DE Florida=FL Georgia=GA Hawaii=HI Idaho=ID Illinois=IL Indiana=IN Iowa=IA Kansas=KS Kentucky=KY Louisiana=LA Maine=ME
Maryland=MD Massachusetts=MA Michigan=MI Minnesota=MN Mississippi=MS Missouri=MO Montana=MT Nebraska=NE Nevada=NV
New_Hampshire=NH New_Jersey=NJ New_Mexico=NM New_York=NY North_Carolina=NC North_Dakota=ND Ohio=OH Oklahoma=OK Oregon=OR
Pennsylvania=PA Rhode_Island=RI South_Carolina=SC South_Dakota=SD Tennessee=TN Texas=TX Utah=UT Vermont=VT Virginia=VA
Washington=WA West_Virginia=WV Wisconsin=WI Wyoming=WY Ontario=ON Québec=QC Nova_Scotia=NS New_Brunswick=NB Manitoba=MB
British_Columbia=BC Prince_Edward_Island=PE Saskatchewan=SK Alberta=AB Newfoundland_and_Labrador=NL New_South_Wales=NSW
Queensland=QLD South_Australia=SA Tasmania=TAS Victoria=VIC Western_Australia=WA Northern_Territory=NT
Australian_Capital_Territory=ACT District_of_Columbia=DC""".replace("\n", " ").split())


def read_table(name):
    return [line.split("\t") for line in (OUT / name).read_text(encoding="utf-8").splitlines() if line[0] != "#"]


def zone_cities(links):
    """zone -> its city in all languages."""
    found = collections.defaultdict(list)
    for language in LANGUAGES:
        data = cldr(WORK, "cldr-dates-full", "main/%s/timeZoneNames.json" % language)

        def walk(node, path):
            if isinstance(node, dict) and "exemplarCity" in node:
                name = "/".join(path)
                found[links.get(name, name)].append(node["exemplarCity"])
            elif isinstance(node, dict):
                for part, below in node.items():
                    walk(below, path + [part])
        if data:
            walk(data["main"][language]["dates"]["timeZoneNames"]["zone"], [])
    return found


def main():
    zones = {row[0]: row for row in read_table("zones.tsv")}
    links = dict(row[:2] for row in read_table("zone_links.tsv"))
    several = collections.Counter(row[1][:2] for row in zones.values())
    other = {}
    for group in OTHER.split(";"):
        names = [n.strip() for n in group.split("|")]
        for name in names:
            other[key(name)] = names
    rows = {}

    def add(name, country, zone, people, part="", names=()):
        zone = links.get(zone, zone)
        if zone not in zones or country not in zones[zone][1].split():
            return  # a place put on the wrong side of a border
        row = rows.setdefault((key(name), country, zone if several[country] > 1 else ""), [name, country, zone, 0, "", []])
        row[3] = max(row[3], people)
        row[4] = row[4] or part
        row[5] += list(names) + other.get(key(name), [])

    for entry in MORE.split(";"):
        name, country, zone, people, *names = [w.strip() for w in entry.split("|")]
        add(name, country, zone, int(people), "", names)
    for city in json.loads((WORK / "city-timezones/data/cityMap.json").read_text(encoding="utf-8")):
        country, people = city["iso2"], round((city["pop"] or 0) / 1000)
        if not isinstance(country, str) or len(country) != 2 or not city["timezone"]:
            continue
        if people < (10 if several[country] > 1 else 50):
            continue
        part = city["province"] or ""
        part = part if several[country] > 1 else ""
        if SHORT.get(part.replace(" ", "_")) and country in ("US", "CA", "AU"):
            part += "|" + SHORT[part.replace(" ", "_")]
        add(city["city"], country, city["timezone"], people, part, [city["city_ascii"]])
    translated = zone_cities(links)
    for zone, row in zones.items():
        if row[1] and not zone.startswith("Antarctica/"):
            add(row[5], row[1][:2], zone, 0, "", translated.get(zone, []))
    out = []
    for name, country, zone, people, part, names in rows.values():
        names = [n for n in unique([name] + names)][1:]
        out.append((name, country, zone, str(people), part, "|".join(names)))
    out.sort(key=lambda r: (r[1], -int(r[3]), r[0]))
    write("cities.tsv", ["Made by packaging/data/cities.py out of Natural Earth's populated places and CLDR; do not edit.",
                         "city, country, zone, thousands of people, state and its short form, other names"], out)


main()
