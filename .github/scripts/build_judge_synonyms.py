"""Build `quizgen/judge/data/synonyms.txt` from WordNet's first senses.

    apt-get install wordnet-base
    python .github/scripts/build_judge_synonyms.py /usr/share/wordnet

Two words are held to mean the same only when the sense that they share is the first, so
the commonest, sense of both, and both are common words of the judge's own list.
"""

import sys
from pathlib import Path

DATA = Path(__file__).parents[2] / "quizgen" / "judge" / "data"
PARTS = ("noun", "verb", "adj")
FIRST_LINE = "  "
HEADER = """\
# Words that mean the same thing in the commonest sense of each, one group a line.
# Source: WordNet 3.0 (http://wordnet.princeton.edu), and own additions at the end.
# This software and database is being provided to you, the LICENSEE, by Princeton
# University under the following license. By obtaining, using and/or copying this
# software and database, you agree that you have read, understood, and will comply with
# these terms and conditions: Permission to use, copy, modify and distribute this
# software and database and its documentation for any purpose and without fee or royalty
# is hereby granted, provided that you agree to comply with the following copyright
# notice and statements, including the disclaimer, and that the same appear on ALL copies
# of the software, database and documentation, including modifications that you make for
# internal use or for distribution. WordNet 3.0 Copyright 2006 by Princeton University.
# All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND PRINCETON
# UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF
# EXAMPLE, BUT NOT LIMITATION, PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR
# WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF
# THE LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY
# PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS. The name of Princeton University or
# Princeton may not be used in advertising or publicity pertaining to distribution of
# the software and/or database. Title to copyright in this software, database and any
# associated documentation shall at all times remain with Princeton University and
# LICENSEE agrees to preserve same.
# Built by .github/scripts/build_judge_synonyms.py
"""
OWN = """\
motorcycle motorbike
bicycle pushbike cycle
plane aeroplane airplane aircraft jet
helicopter chopper
film movie
doctor physician medic
lawyer attorney solicitor
police cops
cop policeman
phone telephone mobile cellphone smartphone
lift elevator
petrol gasoline gas
lorry truck
flat apartment
autumn fall
football soccer
kid child
kids children
photo photograph picture
rubbish garbage trash
holiday vacation
sweets candy
biscuit cookie
trousers pants
torch flashlight
pavement sidewalk
nappy diaper
fire blaze
storm tempest
ship boat vessel
gun firearm pistol
drugs narcotics
bomb explosive
kill murder
job work
blood haemorrhage
crash collision
illness disease sickness
metro subway underground
sofa couch settee
stone rock
jail prison
test exam
baby infant
alien extraterrestrial
mum mother mom
dad father
grandma grandmother
grandpa grandfather
fridge refrigerator
vet veterinarian
rain rainfall
snow snowfall
"""


def first_senses(folder: Path, part: str) -> dict[str, list[str]]:
    """Map each synset to the words whose first sense it is."""
    senses: dict[str, list[str]] = {}
    for line in (folder / f"index.{part}").read_text(encoding="ascii").splitlines():
        if line.startswith(FIRST_LINE):
            continue
        fields = line.split()
        pointers = int(fields[3])
        first = fields[6 + pointers]
        senses.setdefault(first, []).append(fields[0])
    return senses


def main(folder: Path) -> None:
    """Write the groups, sorted, without those of one word."""
    text = (DATA / "words.txt").read_text(encoding="utf-8")
    common = {
        word
        for line in text.splitlines()
        if not line.startswith("#")
        for word in line.split()
    }
    groups: set[str] = set()
    for part in PARTS:
        for words in first_senses(folder, part).values():
            kept = sorted(w for w in words if w in common and w.isalpha())
            if len(kept) > 1:
                groups.add(" ".join(kept))
    body = "\n".join(sorted(groups))
    (DATA / "synonyms.txt").write_text(f"{HEADER}{body}\n{OWN}", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
