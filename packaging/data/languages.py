# SPDX-FileCopyrightText: Bifolium contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""languages.tsv out of iso-codes and CLDR."""
import collections
import json
import pathlib
import sys

from common import LANGUAGES, cldr, key, unique, write

WORK = pathlib.Path(sys.argv[1])
ISO = pathlib.Path("/usr/share/iso-codes/json")

# Three-letter languages that people in such programmes name.
MORE = """haw tpi ceb ilo hil war pam bik pag mrw tsg mdh cbk kri pcm fil bem tum nso luo kam luy mer guz kln teo ach nyn lgg rw tig byn sus
men tem gaa dag ewe fat efi ibb bin tiv umb kmb mfe crs pap srn hmn mad ban bug min bjn ace mai bho awa mag gom kok doi brx sat mni
kha lus new ckb zza syr arc lad yue nan hak wuu cmn gsw nds vec scn lmo pms nap sco ast ext chr lkt nah yua quc mam kek arn gil niu
rar tkl tvl wls pau chk pon kos yap tet pis rup rom sgn ase bfi jam bzs fsl gsg""".split()
# Answers that mean a language of the table; and other names of one.
SAME = {"yue": "zh", "cmn": "zh", "nan": "zh", "wuu": "zh", "hak": "zh", "fil": "tl", "nb": "no", "nn": "no", "sh": "sr", "mo": "ro",
        "iw": "he", "in": "id", "ji": "yi", "prs": "fa", "ewe": "ee", "arb": "ar", "zsm": "ms", "gom": "kok", "tw": "ak", "fat": "ak"}
WORDS = {
    "zh": "Mandarin|Mandarin Chinese|Cantonese|Putonghua|Simplified Chinese|Traditional Chinese|Hokkien|Taiwanese|Hakka|Shanghainese|Teochew|Min Nan|中文|普通话|国语|漢語|汉语|粵語|廣東話|广东话|华语|華語|Chinese Mandarin|Guoyu|Huayu",
    "tl": "Filipino|Tagalog|Pilipino|Filipino/Tagalog|Tagalog/Filipino|Wikang Filipino", "fa": "Farsi|Persian|Dari|Parsi|Persian Farsi",
    "no": "Norwegian|Norsk|Bokmål|Nynorsk|Norwegian Bokmål|Norwegian Nynorsk", "es": "Spanish|Castilian|Castellano|Castilian Spanish",
    "pt": "Portuguese|Brazilian Portuguese|Brazilian|Português do Brasil", "nl": "Dutch|Flemish|Vlaams|Hollands",
    "ms": "Malay|Bahasa Melayu|Bahasa Malaysia|Malaysian", "id": "Indonesian|Bahasa Indonesia|Bahasa", "el": "Greek|Modern Greek|Ellinika",
    "he": "Hebrew|Ivrit", "sw": "Swahili|Kiswahili", "mi": "Maori|Te reo Māori|Te reo", "ga": "Irish|Gaeilge|Irish Gaelic|Gaelic",
    "gd": "Scottish Gaelic|Scots Gaelic", "st": "Sesotho|Southern Sotho|Sotho", "tn": "Setswana|Tswana", "zu": "isiZulu|Zulu",
    "xh": "isiXhosa|Xhosa", "nd": "isiNdebele|Ndebele|Northern Ndebele", "ss": "siSwati|Swati|Swazi", "ve": "Tshivenda|Venda", "ts": "Xitsonga|Tsonga|Shangaan",
    "nso": "Sepedi|Northern Sotho|Pedi", "ny": "Chichewa|Nyanja|Chewa|Chinyanja", "lg": "Luganda|Ganda", "rw": "Kinyarwanda", "rn": "Kirundi|Rundi",
    "ak": "Akan|Twi|Fante|Asante|Asante Twi", "si": "Sinhala|Sinhalese|Singhalese", "or": "Odia|Oriya", "pa": "Punjabi|Panjabi", "bn": "Bangla|Bengali",
    "my": "Burmese|Myanmar", "km": "Khmer|Cambodian", "lo": "Lao|Laotian", "dv": "Dhivehi|Divehi|Maldivian", "ky": "Kyrgyz|Kirghiz", "ug": "Uyghur|Uighur",
    "ps": "Pashto|Pushto|Pashtu", "ku": "Kurdish|Kurmanji", "ckb": "Sorani|Central Kurdish", "be": "Belarusian|Belorussian", "sr": "Serbian|Serbo-Croatian|Srpski",
    "hr": "Croatian|Hrvatski", "bs": "Bosnian|Bosanski", "sl": "Slovene|Slovenian", "ro": "Romanian|Moldovan|Moldavian", "ca": "Catalan|Valencian|Català",
    "gsw": "Swiss German|Schwyzerdütsch|Schwiizerdütsch", "ht": "Haitian Creole|Kreyòl|Haitian", "pap": "Papiamento|Papiamentu", "jam": "Patois|Jamaican Patois|Jamaican Creole",
    "tpi": "Tok Pisin|Pidgin (PNG)", "bi": "Bislama", "pis": "Solomons Pijin|Pijin", "pcm": "Nigerian Pidgin|Pidgin", "mfe": "Mauritian Creole|Morisyen", "crs": "Seychellois Creole|Seselwa",
    "kri": "Krio", "fj": "Fijian|iTaukei", "to": "Tongan", "sm": "Samoan|Gagana Samoa", "haw": "Hawaiian|ʻŌlelo Hawaiʻi", "gil": "Gilbertese|Kiribati|I-Kiribati", "rar": "Cook Islands Maori|Rarotongan",
    "ceb": "Cebuano|Bisaya|Visayan|Binisaya", "ilo": "Ilocano|Ilokano", "hil": "Hiligaynon|Ilonggo", "bik": "Bikol|Bicolano", "war": "Waray|Waray-Waray", "pam": "Kapampangan|Pampanga",
    "yo": "Yoruba", "ig": "Igbo|Ibo", "ha": "Hausa", "am": "Amharic", "om": "Oromo|Afaan Oromo", "ti": "Tigrinya|Tigrigna", "ta": "Tamil", "ff": "Fula|Fulani|Fulfulde|Pulaar", "wo": "Wolof",
    "sn": "Shona|chiShona", "de": "German|Deutsch|Austrian German", "fr": "French|Canadian French|Québécois", "en": "English|British English|American English|Australian English|UK English|US English|Engish|Inglés",
    "ar": "Arabic|Modern Standard Arabic|Egyptian Arabic|Moroccan Arabic|Darija|Levantine Arabic|Gulf Arabic|Fusha", "ja": "Japanese|Nihongo", "ko": "Korean|Hangugeo", "vi": "Vietnamese", "th": "Thai", "hi": "Hindi|Hindustani",
    "ur": "Urdu", "ne": "Nepali|Nepalese", "tr": "Turkish", "az": "Azerbaijani|Azeri", "hy": "Armenian", "ka": "Georgian", "sq": "Albanian|Shqip", "mk": "Macedonian", "lb": "Luxembourgish|Lëtzebuergesch", "fy": "Frisian|West Frisian",
    "da": "Danish|Dansk", "is": "Icelandic|Íslenska", "fo": "Faroese|Føroyskt", "kl": "Greenlandic|Kalaallisut", "se": "Northern Sami|Sami|Saami", "sgn": "Sign language|Sign languages", "ase": "American Sign Language|ASL",
    "bfi": "British Sign Language|BSL", "tet": "Tetum|Tetun", "gn": "Guarani|Guaraní", "qu": "Quechua", "ay": "Aymara", "mg": "Malagasy", "eu": "Basque|Euskara", "eo": "Esperanto", "la": "Latin", "yi": "Yiddish",
    "luo": "Dholuo|Luo", "ki": "Kikuyu|Gikuyu", "kam": "Kamba|Kikamba", "bem": "Bemba|Ichibemba|Icibemba", "tum": "Tumbuka|Chitumbuka", "ee": "Ewe|Eʋegbe", "gaa": "Ga", "lus": "Mizo", "kha": "Khasi", "kok": "Konkani",
    "mni": "Manipuri|Meitei", "bho": "Bhojpuri", "mai": "Maithili", "uz": "Uzbek", "kk": "Kazakh", "mn": "Mongolian", "tg": "Tajik", "tk": "Turkmen", "dz": "Dzongkha",
}


def main():
    iso, english = {}, {}
    for row in json.loads((ISO / "iso_639-3.json").read_text())["639-3"]:
        code = row.get("alpha_2") or (row["alpha_3"] if row["alpha_3"] in MORE else None)
        if code and code not in iso:
            iso[code] = unique([row["alpha_3"], row.get("bibliographic"), row.get("common_name"), row["name"], row.get("inverted_name")])
    for row in json.loads((ISO / "iso_639-2.json").read_text())["639-2"]:
        code = row.get("alpha_2") or (row["alpha_3"] if row["alpha_3"] in MORE else None)
        if code:
            iso.setdefault(code, []).extend(unique([row["alpha_3"], row.get("bibliographic"), row.get("common_name")] +
                                                   row["name"].split(";")))
    for code in ("rom", "nah", "sgn"):
        iso.setdefault(code, [])
    names = collections.defaultdict(list)
    for language in LANGUAGES:
        data = cldr(WORK, "cldr-localenames-full", "main/%s/languages.json" % language)
        if not data:
            continue
        table = data["main"][language]["localeDisplayNames"]["languages"]
        for code in list(iso) + list(SAME):
            for form in (code, code + "-alt-long", code + "-alt-variant", code + "-alt-menu"):
                if form in table and table[form] != code:
                    names[code].append(table[form])
                    if language == "en" and form == code:
                        english[code] = table[form]
    for code in iso:  # what its speakers call it
        data = cldr(WORK, "cldr-localenames-full", "main/%s/languages.json" % code)
        own = data and data["main"][code]["localeDisplayNames"]["languages"].get(code)
        if own:
            names[code].append(own)
    merged, order = collections.defaultdict(list), []
    for code in sorted(iso, key=lambda c: (len(c), c)):
        target = SAME.get(code, code)
        merged[target] += [code] + iso[code] + names[code]
    for code, target in SAME.items():
        merged[target] += [code] + names[code]
    for code, words in WORDS.items():
        assert code in merged, code
        merged[code] = words.split("|") + merged[code]
    english.update({"zh": "Chinese", "tl": "Tagalog", "fa": "Persian", "no": "Norwegian", "ps": "Pashto", "mi": "Māori", "ug": "Uyghur",
                    "ckb": "Central Kurdish", "sgn": "Sign language"})
    owners, rows = collections.defaultdict(list), []
    handmade = {key(word): code for code, words in WORDS.items() for word in words.split("|")}
    for code, words in merged.items():
        for word in unique([english.get(code, "")] + words):
            owners[key(word)].append(code)
    own_name = {key(english[c]): c for c in merged if c in english}
    for code, words in merged.items():
        name = english.get(code) or next((w for w in words if len(w) > 3), code)
        mine = []
        for word in unique([name] + words):
            k = key(word)
            winner = k if k in merged else handmade.get(k) or own_name.get(k) or owners[k][0]
            if winner == code:
                mine.append(word)
        rows.append((code, name, "|".join(w for w in mine if w != name)))
    rows.sort(key=lambda r: (len(r[0]), r[0]))
    write("languages.tsv", ["Made by packaging/data/languages.py out of iso-codes and CLDR; do not edit.",
                            "code, English name, other names"], rows)


main()
