"""The game on a terminal: a thin view over `quizgen.game`.

Modules with screens in them import Textual; `ledger`, `making`, `library` and `words`
do not, so that the line mode of `quizgen play --plain` shares them.
"""
