"""Keep attempts for ever."""
