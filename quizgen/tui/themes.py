"""Our own colours: a warm dark one by default, a light one, one of high contrast."""

from typing import Final

from textual.theme import Theme

STAGE: Final = "quizgen-stage"
"""The theme of a player who has chosen none."""

THEMES: Final = (
    Theme(
        name=STAGE,
        primary="#ffb454",
        secondary="#e08a62",
        accent="#f2d19b",
        foreground="#f4eadd",
        background="#191310",
        surface="#221a15",
        panel="#30251d",
        success="#93d78c",
        warning="#ffd166",
        error="#ff8674",
        dark=True,
        variables={
            "footer-key-foreground": "#ffb454",
            "input-selection-background": "#ffb454 35%",
            "block-cursor-background": "#ffb454",
            "block-cursor-foreground": "#191310",
        },
    ),
    Theme(
        name="quizgen-paper",
        primary="#9a4a12",
        secondary="#7a5230",
        accent="#7a3b0c",
        foreground="#2a2019",
        background="#f8f1e4",
        surface="#f1e7d5",
        panel="#e6d8bf",
        success="#1d6b2c",
        warning="#875100",
        error="#a8201a",
        dark=False,
        variables={"footer-key-foreground": "#86400f"},
    ),
    Theme(
        name="quizgen-contrast",
        primary="#ffff00",
        secondary="#00ffff",
        accent="#ffffff",
        foreground="#ffffff",
        background="#000000",
        surface="#000000",
        panel="#1c1c1c",
        success="#00ff5f",
        warning="#ffff00",
        error="#ff8080",
        dark=True,
        text_alpha=1.0,
        variables={
            "footer-key-foreground": "#ffff00",
            "block-cursor-background": "#ffff00",
            "block-cursor-foreground": "#000000",
        },
    ),
)
