"""What gives a name away: its own product, office, landmark, city or people.

A question that says "Vaio" and asks which company made it asks nothing. Of 26
judged drafts that these tables refuse, none was worth asking.
"""

import re
from collections.abc import Iterator
from typing import Final

from quizgen.facts.slots import Slot
from quizgen.judge.gazetteer import adjectives
from quizgen.reading.gazetteer import PLACES, sort_of_place

_WORDS: Final = {
    "Sony": "PlayStation PSP PS2 PS3 PS4 PS5 Vaio VAIO Walkman Betamax",
    "Microsoft": "Windows Xbox MSN Hotmail Outlook Bing Zune Vista",
    "Apple": "iPod iPods iTunes iPhone iPhones iPad iPads iMac iMacs Mac Macs Macintosh "
    "MacBook iOS Siri",
    "Nintendo": "Wii GameCube Gameboy Mario Pokemon Zelda",
    "Google": "Gmail Android Chromebook Pixel Gemini",
    "Amazon": "Kindle Alexa",
    "Meta": "Facebook Instagram WhatsApp",
    "OpenAI": "ChatGPT",
    "Intel": "Pentium",
    "Disney": "Disneyland Mickey",
    "Boeing": "Dreamliner Dreamliners",
    "Toyota": "Prius Corolla",
    "BlackBerry": "BlackBerrys",
    "Tesla": "Cybertruck",
    "London": "Heathrow Gatwick Wembley Twickenham Wimbledon Whitehall Westminster Thames",
    "New York": "Manhattan Brooklyn Broadway Bronx Harlem NYPD",
    "Los Angeles": "Hollywood LAPD UCLA",
    "Paris": "Louvre Sorbonne",
    "Rome": "Vatican Colosseum",
    "Moscow": "Kremlin",
    "Beijing": "Tiananmen",
    "Washington": "Dulles Pentagon Smithsonian",
    "San Francisco": "Alcatraz",
    "Edinburgh": "Holyrood Murrayfield",
    "Cardiff": "Senedd",
    "United States": "U.S. US USA American Americans Pentagon FBI CIA Hollywood Medicaid",
    "United Kingdom": "UK U.K. British Briton Britons BBC Tory Tories Labour Whitehall "
    "Westminster NHS",
    "Europe": "EU European Europeans",
    "Russia": "Kremlin Siberia Sakhalin",
    "Israel": "Knesset Mossad",
    "Ireland": "Taoiseach",
    "Germany": "Bundestag Bundesliga",
    "India": "Bollywood",
    "Labour": "Tory Tories Conservatives Conservative Howard Blair Brown Budget "
    "pre-Budget Prescott Milburn",
    "Old Trafford": "United Utd",
    "White Hart Lane": "Tottenham Spurs",
    "Anfield": "Liverpool",
    "Stamford Bridge": "Chelsea",
    "Highbury": "Arsenal",
    "St James' Park": "Newcastle",
    "Nou Camp": "Barcelona",
    "Liverpool": "Anfield",
    "Arsenal": "Highbury Wenger",
    "South America": "Brazil Brazilian Colombia Colombian Argentina Argentine Chile Peru",
    "Xbox": "Gates Microsoft",
    "Asia": "China Chinese India Indian Japan Japanese",
    "North America": "Canada Canadian US U.S. American",
}  # fmt: skip
"""Name -> single words that tell it; countries by their full names. Own list."""

_PHRASES: Final = {
    "London": "Leicester Square|Imperial College|Trafalgar Square|Downing Street|High Court"
    "|Old Bailey|Hyde Park|Scotland Yard|Buckingham Palace|Oxford Street|Covent Garden",
    "New York": "Wall Street|Times Square|Central Park|Ground Zero|Madison Square"
    "|World Trade Center|Twin Towers|Staten Island",
    "Los Angeles": "Kodak Theatre|Beverly Hills|Sunset Boulevard",
    "Paris": "Eiffel Tower|Roland Garros|Notre Dame",
    "Baghdad": "Sadr City|Green Zone",
    "Moscow": "Red Square",
    "Washington": "White House|Capitol Hill|National Mall|Lincoln Memorial",
    "Berlin": "Brandenburg Gate",
    "Sydney": "Opera House|Harbour Bridge",
    "San Francisco": "Golden Gate",
    "United States": "Super Bowl|Guantanamo|State Department|Justice Department|Homeland Security|White House"
    "|Supreme Court|Capitol Hill",
    "United Kingdom": "Tony Blair|Gordon Brown|David Cameron|Downing Street|House of Commons|Lib Dems?|Bank of England",
    "World Trade Center": "Freedom Tower|Twin Towers",
    "Ukraine": "Yu[sc]hchenko|Yanukovych|Zelensky+",
    "Russia": "Putin|Medvedev|Yeltsin",
    "France": "Chirac|Sarkozy|Macron",
    "Germany": "Angela Merkel|Schroeder",
    "Italy": "Berlusconi",
    "Israel": "Netanyahu|Ariel Sharon|Ehud Olmert",
    "Egypt": "Hosni Mubarak",
    "Zimbabwe": "Mugabe|Tsvangirai",
    "Venezuela": "Hugo Chavez|Maduro",
    "Brazil": "Lula da Silva|Bolsonaro",
    "Pakistan": "Musharraf|Bhutto",
    "Afghanistan": "Hamid Karzai",
    "Libya": "Gaddafi|Gadhafi|Qaddafi",
    "Turkey": "Erdogan",
    "Nintendo": "Game Boy",
    "Microsoft": "Internet Explorer",
    "Fed": "Powell|Bernanke|Greenspan|Yellen",
    "Federal Reserve": "Powell|Bernanke|Greenspan|Yellen",
    "Chelsea": "Stamford Bridge|Mourinho|Abramovich",
    "Celtic": "Old Firm",
    "Rangers": "Old Firm",
    "Nokia": "Finnish",
    "Defra": "agriculture department",
    "Hamas": "Israelis?|Israel|Gaza",
    "Mexico": "Arizona",
    "Latin America": "Mexico|Mexicans?",
    "Soviet Union": "Kremlin|Putin|Cold War",
    "Manchester United": "Old Trafford|Alex Ferguson",
    "Man Utd": "Old Trafford|Alex Ferguson",
    "Manchester City": "City of Manchester Stadium",
}  # fmt: skip
"""Name -> pattern of the phrases that tell it. Own list."""


_PEOPLE: Final = {
    "Bill Gates": "Microsoft",
    "Steve Jobs": "Apple",
    "Jeff Bezos": "Amazon",
    "Mark Zuckerberg": "Facebook|Meta",
    "Elon Musk": "Tesla|SpaceX",
    "Bono": "U2",
    "Charles Darwin": "[Nn]aturalist|Beagle|evolution",
    "Adolf Hitler": "Nazi",
    "Donald Trump": "U\\.S\\.|US|Mar-a-Lago",
    "Vladimir Putin": "Russian",
    "Xi Jinping": "Chinese",
    "Hu Jintao": "Chinese",
    "Benjamin Netanyahu": "Israeli?",
    "Mahmoud Ahmadinejad": "Iranian",
    "Robert Mugabe": "Zimbabwe(?:an)?",
    "Nicolas Sarkozy": "French",
    "Emmanuel Macron": "French",
    "Angela Merkel": "German",
    "Silvio Berlusconi": "Italian",
    "Recep Tayyip Erdogan": "Turkish",
    "Narendra Modi": "Indian",
    "Volodymyr Zelensky": "Ukrain(?:e|ian)",
    "Volodymyr Zelenskyy": "Ukrain(?:e|ian)",
    "Kim Jong Il": "North Korean?",
    "Kim Jong Un": "North Korean?",
    "Ian Fleming": "Bond",
    "Quentin Tarantino": "Kill Bill|Pulp Fiction|Reservoir Dogs",
    "George Lucas": "Star Wars",
    "J.K. Rowling": "Harry Potter",
    "Dan Brown": "Da Vinci Code",
}
"""Somebody whom everybody knows -> pattern of what is known of them. Own list."""


def tells(prompt: str, slot: Slot) -> bool:
    """Tell whether a question's other words give the name away that it asks for."""
    if slot.entity is None:
        return False
    if slot.sort == "person":
        deeds = _PEOPLE.get(slot.answer)
        return deeds is not None and bool(re.search(rf"\b(?:{deeds})\b", prompt))
    name = _full_name(slot.answer)
    words = frozenset(_words(prompt.replace(slot.ask, "", 1)))
    if not words.isdisjoint(_WORDS.get(name, "").split()):
        return True
    phrases = _PHRASES.get(name)
    if phrases is not None and re.search(rf"\b(?:{phrases})\b", prompt):
        return True
    may_be_country = slot.sort in {"place", "organisation"}
    is_country = may_be_country and sort_of_place(slot.answer) == "country"
    return is_country and any(_country_of(word) == name for word in words)


def _full_name(name: str) -> str:
    """Give a country's full name, "United States" for "America"; else the name itself."""
    if name in {"Labour Party", "New Labour"}:
        return "Labour"
    place = PLACES.get(name.removeprefix("the "))
    return place.within if place is not None and place.sort == "country" else name


def _words(prompt: str) -> Iterator[str]:
    """Give the capitalised words of a question, and each pair that stands together."""
    before = ""
    for found in re.findall(r"[\w.-]+", prompt):
        word = found if found.count(".") > 1 else found.rstrip(".")
        if word[:1].isupper() or word[1:2].isupper():
            yield word
            if before:
                yield f"{before} {word}"
            before = word
        else:
            before = ""


def _country_of(word: str) -> str:
    """Give the country that a city or state lies in, or a people's; empty for others."""
    place = PLACES.get(word)
    if place is not None:
        return place.within
    return _full_name(adjectives().get(word.lower(), ""))
