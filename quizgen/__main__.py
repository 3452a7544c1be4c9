"""`python -m quizgen`: the same as the command `quizgen`."""

import sys

from quizgen.cli import main

sys.exit(main())
