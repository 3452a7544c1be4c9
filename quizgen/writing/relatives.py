"""Nouns that can mean the same thing in one story: the win, the match, the clash."""

from typing import Final

_FAMILIES: Final = tuple(
    frozenset(line.split())
    for line in """
match game win victory defeat loss draw tie clash final semi-final encounter meeting fixture contest triumph title
film movie picture drama comedy thriller sequel documentary blockbuster
show series programme program sitcom episode drama broadcast
album record song single track music
book novel memoir biography story
company firm business maker carmaker airline bank retailer giant manufacturer chain operator group corporation
crash accident collision disaster incident plane wreck
attack bombing blast explosion assault shooting violence raid incident bomb clash
death murder killing shooting
report study survey research finding analysis paper
plan proposal scheme project move programme
deal agreement contract takeover buyout merger bid acquisition purchase
trial case hearing lawsuit suit court charge
suspect gunman attacker man robber thief
earthquake quake tremor
storm hurricane typhoon cyclone tornado
election vote poll ballot
law bill legislation act measure
ship vessel boat liner tanker ferry
plane aircraft jet helicopter flight airliner
virus disease outbreak bug illness infection strain
device gadget phone handset console machine computer
team side club squad
event festival fair ceremony tournament competition championship race cup
protest demonstration march rally
strike walkout action
painting artwork work canvas
site website page portal
talks meeting summit conference negotiation
prize award
spacecraft probe satellite rocket lander rover mission
fire blaze
robbery theft heist
""".strip().splitlines()
)


def are_related(one: str, other: str) -> bool:
    """Tell whether two nouns, as lemmas, are the same or of one family."""
    one, other = one.lower(), other.lower()
    return one == other or any(one in f and other in f for f in _FAMILIES)
