# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""zones.tsv, zone_links.tsv and zone_words.tsv out of tzdata and CLDR."""
import collections
import json
import pathlib
import re
import struct
import sys

from common import cldr, key, unique, write

WORK = pathlib.Path(sys.argv[1])
SHARE = pathlib.Path("/usr/share/zoneinfo")
START = 946684800  # 2000-01-01: nobody needs earlier clock changes
TODAY = 1514764800  # 2018-01-01: abbreviations that went out of use before are left out

# Where the sum of the known cities does not give the order people expect.
FIRST = {
    "US": "New_York Chicago Los_Angeles Denver Phoenix Detroit Indiana/Indianapolis Anchorage Honolulu Boise",
    "CA": "Toronto Vancouver Edmonton Winnipeg Halifax Regina Moncton St_Johns",
    "AU": "Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin",
    "BR": "Sao_Paulo Bahia Fortaleza Recife Manaus Belem Cuiaba Campo_Grande Maceio Porto_Velho Araguaina Rio_Branco",
    "RU": "Moscow Yekaterinburg Novosibirsk Krasnoyarsk Samara Omsk Irkutsk Vladivostok Volgograd Saratov Kaliningrad Yakutsk",
    "MX": "Mexico_City Monterrey Tijuana Cancun Merida Chihuahua Hermosillo Ciudad_Juarez Mazatlan",
    "ID": "Jakarta Makassar Pontianak Jayapura",
    "KZ": "Almaty Aqtobe Qostanay Oral Qyzylorda Aqtau Atyrau",
    "MN": "Ulaanbaatar Hovd",
    "CD": "Kinshasa Lubumbashi",
    "ES": "Madrid Canary Ceuta",
    "PT": "Lisbon Azores Madeira",
    "UA": "Kyiv Simferopol",
    "AR": "Buenos_Aires Cordoba Mendoza Tucuman",
    "MY": "Kuala_Lumpur Kuching",
    "VN": "Ho_Chi_Minh", "UZ": "Tashkent Samarkand", "DE": "Berlin Busingen", "NZ": "Auckland Chatham",
    "CL": "Santiago Punta_Arenas Coyhaique Easter", "EC": "Guayaquil Galapagos", "CN": "Shanghai Urumqi",
    "PG": "Port_Moresby Bougainville", "FM": "Pohnpei Chuuk Kosrae", "KI": "Tarawa Kiritimati Kanton",
    "MH": "Majuro Kwajalein", "PF": "Tahiti Marquesas Gambier", "GL": "Nuuk", "PS": "Hebron Gaza", "CY": "Nicosia Famagusta",
}
# A few thousand people, or clocks hardly anybody goes by: never assumed unless named.
SMALL = set("""Pacific/Chatham Europe/Busingen Asia/Urumqi Pacific/Galapagos Pacific/Easter America/Coyhaique America/Punta_Arenas
Pacific/Marquesas Pacific/Gambier Europe/Simferopol America/Danmarkshavn America/Scoresbysund America/Thule
America/Atikokan America/Resolute America/Rankin_Inlet America/Cambridge_Bay America/Iqaluit America/Inuvik America/Creston
America/Blanc-Sablon America/Fort_Nelson America/Dawson America/Goose_Bay Australia/Lord_Howe Australia/Eucla
Australia/Broken_Hill Australia/Lindeman Antarctica/Macquarie Asia/Famagusta Africa/Ceuta America/Noronha America/Adak
America/Metlakatla Pacific/Kanton America/Bahia_Banderas America/Eirunepe""".split())
# The order in which zones of the whole world are offered, when no country helps.
WORLD = """America/New_York Europe/London Asia/Kolkata Asia/Shanghai America/Chicago America/Los_Angeles Europe/Berlin
Europe/Paris Asia/Tokyo Australia/Sydney America/Sao_Paulo America/Mexico_City Africa/Lagos Asia/Jakarta Asia/Karachi
Asia/Dhaka Europe/Moscow Asia/Manila Africa/Cairo Africa/Johannesburg Africa/Nairobi Europe/Istanbul Asia/Tehran
Asia/Ho_Chi_Minh Asia/Bangkok Europe/Rome Europe/Madrid Asia/Seoul America/Bogota America/Argentina/Buenos_Aires
America/Toronto America/Denver America/Vancouver Asia/Singapore Asia/Hong_Kong Asia/Kuala_Lumpur Asia/Dubai Asia/Riyadh
Asia/Baghdad Europe/Kyiv Europe/Warsaw Europe/Amsterdam Europe/Dublin Europe/Copenhagen Europe/Stockholm Europe/Athens
Europe/Lisbon Asia/Jerusalem Africa/Accra Africa/Casablanca Africa/Addis_Ababa Pacific/Auckland America/Lima
America/Santiago America/Caracas Asia/Kathmandu Asia/Colombo Asia/Yangon Asia/Kabul Australia/Perth Australia/Brisbane
Australia/Adelaide America/Halifax America/St_Johns America/Anchorage Pacific/Honolulu Asia/Taipei Asia/Tashkent
Asia/Almaty Pacific/Fiji Pacific/Port_Moresby Atlantic/Azores Atlantic/Cape_Verde America/Noronha Asia/Vladivostok""".split()
# Abbreviations that tzdata no longer has but people write.
WRITTEN = {
    "PHT": "Asia/Manila", "PHST": "Asia/Manila", "SGT": "Asia/Singapore", "MYT": "Asia/Kuala_Lumpur Asia/Kuching",
    "BRT": "America/Sao_Paulo America/Bahia America/Fortaleza America/Recife", "BRST": "America/Sao_Paulo",
    "AMT": "America/Manaus Asia/Yerevan", "ART": "America/Argentina/Buenos_Aires", "CLT": "America/Santiago",
    "COT": "America/Bogota", "PET": "America/Lima", "ECT": "America/Guayaquil", "BOT": "America/La_Paz",
    "VET": "America/Caracas", "UYT": "America/Montevideo", "PYT": "America/Asuncion", "GYT": "America/Guyana",
    "ICT": "Asia/Bangkok Asia/Ho_Chi_Minh Asia/Phnom_Penh Asia/Vientiane", "THA": "Asia/Bangkok", "MMT": "Asia/Yangon",
    "NPT": "Asia/Kathmandu", "BTT": "Asia/Thimphu", "SLST": "Asia/Colombo", "SLT": "Asia/Colombo", "MVT": "Indian/Maldives",
    "GST": "Asia/Dubai Asia/Muscat", "AST": "Asia/Riyadh Asia/Kuwait Asia/Bahrain Asia/Qatar Asia/Baghdad",
    "IRST": "Asia/Tehran", "AFT": "Asia/Kabul", "UZT": "Asia/Tashkent", "GET": "Asia/Tbilisi", "AZT": "Asia/Baku",
    "TRT": "Europe/Istanbul", "BST": "Asia/Dhaka", "BDT": "Asia/Dhaka Asia/Brunei", "BNT": "Asia/Brunei",
    "FJT": "Pacific/Fiji", "PGT": "Pacific/Port_Moresby", "SBT": "Pacific/Guadalcanal", "VUT": "Pacific/Efate",
    "TOT": "Pacific/Tongatapu", "WST": "Pacific/Apia Australia/Perth", "NCT": "Pacific/Noumea", "CHAST": "Pacific/Chatham",
    "EST": "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Hobart", "CST": "Australia/Adelaide Australia/Darwin",
    "HKT": "Asia/Hong_Kong", "MST": "Asia/Kuala_Lumpur Asia/Yangon", "TST": "Asia/Taipei", "NT": "America/St_Johns",
    "ET": "America/New_York America/Detroit America/Toronto", "CT": "America/Chicago America/Winnipeg",
    "MT": "America/Denver America/Boise America/Edmonton", "PT": "America/Los_Angeles America/Vancouver",
    "AT": "America/Halifax America/Moncton", "EDST": "America/New_York", "HT": "Pacific/Honolulu", "AKT": "America/Anchorage",
    "AET": "Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Brisbane", "ACT": "Australia/Adelaide Australia/Darwin",
    "AWT": "Australia/Perth", "NZT": "Pacific/Auckland", "BST/GMT": "Europe/London", "MSD": "Europe/Moscow", "UKT": "Europe/London",
    "UK": "Europe/London", "CEST": "Europe/Berlin", "MEZ": "Europe/Berlin Europe/Vienna Europe/Zurich",
    "MESZ": "Europe/Berlin Europe/Vienna Europe/Zurich", "HNE": "America/Toronto", "HAE": "America/Toronto",
    "HNP": "America/Vancouver", "HAP": "America/Vancouver", "MUT": "Indian/Mauritius", "SCT": "Indian/Mahe", "RET": "Indian/Reunion",
    "CVT": "Atlantic/Cape_Verde", "AZOT": "Atlantic/Azores", "KGT": "Asia/Bishkek", "TJT": "Asia/Dushanbe", "TMT": "Asia/Ashgabat",
    "ULAT": "Asia/Ulaanbaatar", "ALMT": "Asia/Almaty", "TLT": "Asia/Dili", "PWT": "Pacific/Palau", "PONT": "Pacific/Pohnpei",
}

# Words with a first meaning of their own in CLDR, which mean these zones as well.
ALSO = {
    "Eastern Time": "Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Hobart",
    "Central Time": "Australia/Adelaide Australia/Darwin", "Western Time": "Australia/Perth",
    "Indian Standard Time": "Asia/Kolkata", "Indian Time": "Asia/Kolkata", "British Time": "Europe/London",
    "British Summer Time": "Europe/London", "Irish Time": "Europe/Dublin", "Irish Standard Time": "Europe/Dublin",
    "hora peninsular": "Europe/Madrid", "Canary Islands Time": "Atlantic/Canary", "Greek Time": "Europe/Athens",
    "Brasilia": "America/Sao_Paulo", "Brazil Time": "America/Sao_Paulo", "Israeli Time": "Asia/Jerusalem",
    "East Coast": "America/New_York America/Toronto", "West Coast": "America/Los_Angeles America/Vancouver",
    "East Coast Time": "America/New_York America/Toronto", "West Coast Time": "America/Los_Angeles America/Vancouver",
    "Midwest": "America/Chicago", "South African Time": "Africa/Johannesburg", "Nigerian Time": "Africa/Lagos",
    "Kenyan Time": "Africa/Nairobi", "Philippine Time": "Asia/Manila", "Manila Time": "Asia/Manila", "Beijing Time": "Asia/Shanghai",
    "New Zealand Time": "Pacific/Auckland", "UK Time": "Europe/London", "PH Time": "Asia/Manila", "SG Time": "Asia/Singapore",
}


def read_zone(name):
    """(offset in 2000, [(moment, offset)], rule) of a slim TZif file."""
    data = (WORK / "zones" / name).read_bytes()
    counts = struct.unpack(">6l", data[20:44])
    isutc, isstd, leap, times, types, chars = counts
    skip = 44 + times * 5 + types * 6 + chars + leap * 8 + isstd + isutc
    isutc, isstd, leap, times, types, chars = struct.unpack(">6l", data[skip + 20:skip + 44])
    at = skip + 44
    moments = struct.unpack(">%dq" % times, data[at:at + 8 * times])
    at += 8 * times
    indices = data[at:at + times]
    at += times
    kinds = [struct.unpack(">lBB", data[at + 6 * i:at + 6 * i + 6]) for i in range(types)]
    names = data[at + 6 * types:at + 6 * types + chars]
    rule = data.rstrip(b"\n").rsplit(b"\n", 1)[1].decode()
    if rule:
        assert re.fullmatch(r"(<[^>]+>|[A-Za-z]+)[-+:\d]+((<[^>]+>|[A-Za-z]+)([-+:\d]+)?(,M[\d.]+(/[-\d:]+)?){2})?", rule), rule
    offset, changes, words = kinds[0][0] if kinds else 0, [], []
    for number, (moment, index) in enumerate(zip(moments, indices), 1):
        seconds, _, start = kinds[index]
        word = names[start:names.index(b"\0", start)].decode()
        words = [word] if moment < TODAY else words + [word]
        if moment < START:
            offset = seconds
        elif seconds != (changes[-1][1] if changes else offset) or number == times:
            changes.append((moment, seconds))  # the last one counts even when it alters nothing: the rule begins there
    words += re.findall(r"[A-Za-z]{3,}", re.sub(r"<[^>]*>", "", rule.split(",")[0]))
    return offset, changes, rule, unique(w for w in words if w.isalpha())


def read_names():
    """All zones with their country, and older name -> today's name."""
    countries = {}
    for line in (SHARE / "zone.tab").read_text(encoding="utf-8").splitlines():
        if line and line[0] != "#":
            code, _, name = line.split("\t")[:3]
            countries[name] = code
    links, zones = {}, set()
    for line in (SHARE / "tzdata.zi").read_text(encoding="utf-8").splitlines():
        word = line.split(" ")
        if word[0] == "L":
            links[word[2]] = word[1]
        elif word[0] == "Z":
            zones.add(word[1])
    chosen = set(countries) | {"UTC"} | {z for z in zones if re.fullmatch(r"Etc/GMT[-+]\d+", z)}
    for name in chosen & set(links):
        del links[name]
    for old in ("Etc/UTC", "Etc/GMT", "GMT", "Etc/UCT", "UCT", "Etc/Zulu", "Zulu", "Universal", "Etc/Universal",
                "Greenwich", "Etc/Greenwich", "GMT0", "GMT+0", "GMT-0", "Etc/GMT0", "Etc/GMT+0", "Etc/GMT-0"):
        links[old] = "UTC"
    resolved = {}
    for old in sorted(set(links) | (zones - chosen)):
        new = links.get(old)
        while new in links:
            new = links[new]
        if new not in chosen:
            new = twin(old, chosen)
        if new:
            resolved[old] = new
    resolved.pop("Factory", None)
    resolved.update(PLACES)
    return {name: countries.get(name, "") for name in chosen}, resolved


TWINS = {"EST": "America/Panama", "MST": "America/Phoenix", "HST": "Pacific/Honolulu", "EST5EDT": "America/New_York",
         "CST6CDT": "America/Chicago", "MST7MDT": "America/Denver", "PST8PDT": "America/Los_Angeles", "CET": "Europe/Brussels",
         "MET": "Europe/Brussels", "EET": "Europe/Athens", "WET": "Europe/Lisbon"}


# tzdata links these to the largest place with the same clock; we know their own.
PLACES = {"Iceland": "Atlantic/Reykjavik", "Pacific/Truk": "Pacific/Chuuk", "Pacific/Yap": "Pacific/Chuuk",
          "Pacific/Ponape": "Pacific/Pohnpei", "America/Coral_Harbour": "America/Atikokan", "Africa/Asmera": "Africa/Asmara",
          "Atlantic/Jan_Mayen": "Arctic/Longyearbyen", "Antarctica/South_Pole": "Antarctica/McMurdo",
          "Africa/Timbuktu": "Africa/Bamako", "America/Virgin": "America/St_Thomas"}


def twin(old, chosen):
    """A zone of the list for a name that tzdata keeps apart only for times long ago."""
    if old in TWINS:
        return TWINS[old]
    data = (WORK / "zones" / old).exists() and read_zone(old)[:3]
    return next((z for z in sorted(chosen) if data and "/" in z and not z.startswith("Etc") and read_zone(z)[:3] == data), None)


def read_weights():
    weights = collections.Counter()
    for city in json.loads((WORK / "city-timezones/data/cityMap.json").read_text(encoding="utf-8")):
        weights[city["timezone"]] += city["pop"] or 0
    return weights


def exemplars(language, links):
    """zone -> its city in a language."""
    data = cldr(WORK, "cldr-dates-full", "main/%s/timeZoneNames.json" % language)
    out = {}

    def walk(node, path):
        if "exemplarCity" in node:
            name = "/".join(path)
            out[links.get(name, name)] = node["exemplarCity"]
            return
        for part, below in node.items():
            if isinstance(below, dict):
                walk(below, path + [part])
    if data:
        walk(data["main"][language]["dates"]["timeZoneNames"]["zone"], [])
    return out


def phrases(zones, links, tables):
    """folded phrase -> zones: "Eastern Time", "heure de l’Est", Windows' names."""
    words, leading = collections.OrderedDict(), {}

    def add(text, names):
        row = words.setdefault(key(text), [text, []])
        row[1] += [n for n in names if n in zones and n not in row[1]]

    used = collections.defaultdict(list)
    info = cldr(WORK, "cldr-core", "supplemental/metaZones.json")["supplemental"]["metaZones"]["metazoneInfo"]["timezone"]

    def walk(node, path):
        if isinstance(node, list):
            meta = node[-1]["usesMetazone"]
            name = "/".join(path)
            if "_to" not in meta:
                used[meta["_mzone"]].append(links.get(name, name))
            return
        for part, below in node.items():
            walk(below, path + [part])
    walk(info, [])
    for language in ("en", "en-AU", "es", "fr", "de", "pt"):
        data = cldr(WORK, "cldr-dates-full", "main/%s/timeZoneNames.json" % language)
        for meta, names in data["main"][language]["dates"]["timeZoneNames"]["metazone"].items():
            for kind, text in list(names.get("long", {}).items()) + list(names.get("short", {}).items()):
                if len(text) > 1 and not text.startswith("∅"):
                    turning = [z for z in used.get(meta, []) if "," in tables.get(z, ("", "", ""))[2]]
                    add(text, turning if kind == "daylight" and turning else used.get(meta, []))
    for entry in cldr(WORK, "cldr-core", "supplemental/windowsZones.json")["supplemental"]["windowsZones"]["mapTimezones"]:
        zone = entry["mapZone"]
        add(zone["_other"], [links.get(n, n) for n in zone["_type"].split()])
        if zone["_territory"] == "001":
            leading[key(zone["_other"])] = links.get(zone["_type"], zone["_type"])
    for text, names in ALSO.items():
        assert all(n in zones for n in names.split()), names
        add(text, names.split())
    for text, name in leading.items():
        words[text].append(name)
    return words


def main():
    countries, links = read_names()
    weights = read_weights()
    tables = {name: read_zone(name) if name != "UTC" else (0, [], "UTC0", []) for name in countries}
    cities = exemplars("en", links)
    order = {}
    for code in set(countries.values()) - {""}:
        inside = [z for z in countries if countries[z] == code]
        first = FIRST.get(code, "").split()
        for word in first:
            assert any(z.endswith("/" + word) for z in inside), (code, word)

        def rank(zone):
            place = next((i for i, word in enumerate(first) if zone.endswith("/" + word)), 99)
            return place, zone in SMALL, -weights[zone], zone
        for i, zone in enumerate(sorted(inside, key=rank)):
            order[zone] = i
    assert SMALL <= set(countries), SMALL - set(countries)
    assert set(WORLD) <= set(countries), set(WORLD) - set(countries)
    rows = []
    for name in sorted(countries):
        offset, changes, rule, _ = tables[name]
        place = cities.get(name) or name.rsplit("/", 1)[-1].replace("_", " ")
        if name.startswith("Etc/GMT"):
            place = "UTC" + name[7:].translate({ord("+"): "−", ord("-"): "+"})
        rows.append((name, {"Europe/Belgrade": "RS XK"}.get(name, countries[name]), str(order.get(name, 0)), "small" if name in SMALL else "",
                     str(WORLD.index(name) + 1) if name in WORLD else "", place, str(offset), rule,
                     " ".join("%d=%d" % change for change in changes)))
    version = (SHARE / "tzdata.zi").read_text().split("\n", 1)[0].split()[-1]
    write("zones.tsv", ["Made by packaging/data/zones.py out of tzdata " + version + "; do not edit.",
                        "zone, countries, order in the country, small, order in the world, place, seconds east of UTC on "
                        "2000-01-01, rule after the last change, changes (seconds since 1970=seconds east)"], rows)
    write("zone_links.tsv", ["Made by packaging/data/zones.py; do not edit.", "older name, today's name"],
          [(old, links[old]) for old in sorted(links)])

    words = phrases(countries, links, tables)
    short = collections.defaultdict(list)
    for name in sorted(countries, key=lambda z: (WORLD.index(z) if z in WORLD else 999, order.get(z, 0), z)):
        for word in tables[name][3]:
            if not name.startswith("Etc/") and name != "UTC":
                short[word].append(name)
    for word, zones in WRITTEN.items():
        short[word] += [z for z in zones.split() if z not in short[word]]
        assert set(zones.split()) <= set(countries), (word, zones)
    for old in ("EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"):
        short[old] = list(short[old[4:]])
    for word, zones in short.items():
        row = words.setdefault(key(word), [word, []])
        row[1][:] = unique(zones + row[1])

    def by_rank(zones, leading=None):
        return sorted((z for z in zones if not z.startswith("Etc/")),
                      key=lambda z: (z != leading, WORLD.index(z) if z in WORLD else 999, order.get(z, 0), z))
    rows = [(text, " ".join(zones if text in short else by_rank(zones, *leading)))
            for word, (text, zones, *leading) in sorted(words.items()) if "/" not in text and not word.startswith("utc")]
    rows = [row for row in rows if row[1]]
    write("zone_words.tsv", ["Made by packaging/data/zones.py out of tzdata and CLDR; do not edit.",
                             "what people write, the zones it may mean, best first"], rows)


main()
