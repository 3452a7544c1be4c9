"""A first pack for authors: it can be played as it is, and explains every key."""

import tomli_w

_TEMPLATE = """\
#:schema ./pack.schema.json
# The line above is for editors that complete and check; see: quizgen schema --help
#
# A pack of quizgen. Lines that begin with # are remarks; remove the # to use a key.
# Needed are only the title, and for each question its prompt and its answer.

version = 1                       # of the pack format
{title}
# id = "my-pack"                  # for the leaderboard; made of the title if missing
# description = "What it is about."
# author = "Your name"
# licence = "CC BY 4.0"           # what others may do with it
# language = "en"
# tags = ["history", "easy"]

# Where the facts were read, one table each; shown after the answer.
[[sources]]
id = "example"                    # what evidence refers to
title = "How the lighthouse was lit again"
publisher = "The Example Courier"
published = "2024-05-31"          # year-month-day
url = "https://example.org/lighthouse"
# article = "lighthouse.txt"      # a file beside this one with the whole text
# sha256 = "..."                  # of that text; kept by `quizgen generate`

[[questions]]
prompt = "Which tower on the Isle of Example was lit again in May 2024?"
# Types of answers: person, place, organisation, title, quantity, money, date, count,
# phrase, list. The type decides how an answer is judged.
answer = {{ type = "place", text = "the North Lighthouse" }}
# Other keys of an answer:
#   required = "North"            # words that must not be missing
#   asks_unit = true              # the prompt names the unit: "50" is enough
#   asks_year = true              # the prompt names the year: "31 May" is enough
#   items = ["red", "blue"]       # the parts of a list
accept = ["North Light"]          # other spellings that count
contrast = ["South Lighthouse"]   # others of the story: never right, not even nearly
# reject = ["the lightship"]      # what comes to mind and is wrong
# prompt_on = {{ "lighthouse" = "Which lighthouse?" }}   # asked back, then one more try
choices = ["the South Lighthouse", "the Harbour Beacon", "the Mill"]  # wrong options
# explanation = "Shown after the answer."
# wordings = ["Which light shone again in May 2024?"]   # drafts of the prompt
# kind = "place_of_event"         # the kind of fact, for statistics
# difficulty = 0.4                # 0: everybody knows it, 1: nobody does
# confidence = 0.9                # of the generator; leave it out
# tags = ["buildings"]
# status = "accepted"             # draft, accepted or rejected, for `quizgen review`
# note = "For yourself."
# id = "..."                      # computed from prompt and answer if missing
[questions.evidence]
quote = "The North Lighthouse was lit again on 31 May 2024."
source = "example"                # may be left out when there is only one
# start = 118                     # where the quote stands in the article,
# end = 168                       # counted in characters from 0
"""


def starter(title: str) -> str:
    """Write the starter pack with a title of the author's own."""
    line = tomli_w.dumps({"title": title}).rstrip("\n")
    return _TEMPLATE.format(title=line)
