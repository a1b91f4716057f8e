# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""countries.tsv and parts.tsv out of iso-codes and CLDR. What people write beside these is in country_words.tsv, by hand."""
import collections
import json
import pathlib
import sys

from common import LANGUAGES, cldr, key, unique, write

WORK = pathlib.Path(sys.argv[1])
ISO = pathlib.Path("/usr/share/iso-codes/json")

# As people say it, where CLDR or ISO is stiffer.
ENGLISH = {"HK": "Hong Kong", "MO": "Macao", "PS": "Palestine", "MM": "Myanmar", "CD": "DR Congo", "CG": "Congo (Brazzaville)",
           "CI": "Côte d'Ivoire", "FK": "Falkland Islands", "VA": "Vatican City", "VC": "Saint Vincent and the Grenadines",
           "KN": "Saint Kitts and Nevis", "LC": "Saint Lucia", "BL": "Saint Barthélemy", "MF": "Saint Martin", "PM": "Saint Pierre and Miquelon",
           "SH": "Saint Helena", "BA": "Bosnia and Herzegovina", "TT": "Trinidad and Tobago", "AG": "Antigua and Barbuda",
           "ST": "São Tomé and Príncipe", "TC": "Turks and Caicos Islands", "WF": "Wallis and Futuna", "SJ": "Svalbard and Jan Mayen",
           "TR": "Türkiye", "VI": "US Virgin Islands", "UM": "US Outlying Islands", "TL": "Timor-Leste", "CV": "Cabo Verde"}
REGIONS = {"002": "Africa", "019": "Americas", "142": "Asia", "150": "Europe", "009": "Oceania"}
# Countries whose parts people write in the place of the country.
PARTS = "AR AT AU BE BR CA CH CL CN CO DE ES FR GB GR ID IE IN IT JP KE KR MX MY NG NL NZ PE PH PK PL PT RO SE TR UA US ZA".split()


def regions():
    """alpha-2 -> part of the world, by walking CLDR's containment."""
    tree = cldr(WORK, "cldr-core", "supplemental/territoryContainment.json")["supplemental"]["territoryContainment"]
    out = {}

    def walk(node, region):
        for child in tree.get(node, {}).get("_contains", []):
            if child in REGIONS and REGIONS[child] != region:
                continue
            if child.isalpha() and child not in ("EU", "EZ", "UN"):
                out.setdefault(child, region)
            walk(child, region)
    for code, region in REGIONS.items():
        walk(code, region)
    return out


def main():
    iso = {row["alpha_2"]: row for row in json.loads((ISO / "iso_3166-1.json").read_text())["3166-1"]}
    iso["XK"] = {"alpha_2": "XK", "alpha_3": "XKX", "name": "Kosovo"}
    where = regions()
    where.update({"XK": "Europe", "AQ": "", "TW": "Asia"})
    names = collections.defaultdict(list)
    plain = {}
    for language in LANGUAGES:
        data = cldr(WORK, "cldr-localenames-full", "main/%s/territories.json" % language)
        if not data:
            print("no names in", language)
            continue
        territories = data["main"][language]["localeDisplayNames"]["territories"]
        for code in iso:
            for form in (code, code + "-alt-variant", code + "-alt-short"):
                if form in territories and territories[form] != code and (len(territories[form]) > 2 or ord(territories[form][0]) > 0x2000):
                    names[code].append(territories[form])
            if language == "en":
                plain[code] = territories.get(code, iso[code]["name"])
    rows, owners = [], collections.defaultdict(set)
    for code, row in sorted(iso.items()):
        english = ENGLISH.get(code, plain[code]).replace(" & ", " and ")
        known = unique([english, plain[code], row["name"], row.get("common_name"), row.get("official_name")] + names[code])
        # "Korea, Republic of" is written by forms with a list of ISO names.
        for name in known:
            owners[key(name)].add(code)
        rows.append([code, row["alpha_3"], where.get(code, ""), english, known])
    for row in rows:  # a name that two countries bear somewhere is certain for neither
        row[4] = "|".join(n for n in row[4] if len(owners[key(n)]) == 1 or n == row[3])
    for name, codes in sorted(owners.items()):
        if len(codes) > 1:
            print("borne by several:", name, sorted(codes))
    write("countries.tsv", ["Made by packaging/data/countries.py out of iso-codes and CLDR; do not edit.",
                            "code, alpha-3, part of the world, English name, all names"], rows)

    parts = collections.defaultdict(list)
    shown = {}
    for row in json.loads((ISO / "iso_3166-2.json").read_text())["3166-2"]:
        code = row["code"][:2]
        if code not in PARTS:
            continue
        for name in row["name"].replace("[", ",").replace("]", "").replace("/", ",").split(","):
            name = name.strip(" *")
            name = {"Dublin": ""}.get(name, name)
            if len(name) > 3 and key(name) not in owners and code not in parts[key(name)]:
                parts[key(name)].append(code)
                shown.setdefault(key(name), name)
    write("parts.tsv", ["Made by packaging/data/countries.py out of iso-codes; do not edit.",
                        "part of a country, the country or countries"],
          sorted((shown[word], " ".join(codes)) for word, codes in parts.items()))


main()
