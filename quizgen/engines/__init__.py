"""From articles to candidate questions."""

from quizgen.plugins import Registry
from quizgen.ports import Engine

ENGINES: Registry[Engine] = Registry(
    "quizgen.engines", {"rules": "quizgen.engines.rules:RulesEngine"}
)
