"""Shares, rises and falls."""

from quizgen.facts.kinds import Kind, words

KINDS = (
    Kind(name="vote_share", sorts=words("percent"), near=words("vote poll ballot voter electorate")),
    Kind(name="interest_rate", sorts=words("percent"), near=words("interest rate inflation unemployment")),
    Kind(name="change", sorts=words("percent"),
         verbs=words("rise fall grow increase decrease drop slump jump climb decline shrink cut raise "
                     "soar plunge slip gain lose double ease expand reduce boost")),
    Kind(name="share", sorts=words("percent"), near=words("of share stake majority half proportion")),
    Kind(name="percentage", sorts=words("percent")),
)  # fmt: skip
