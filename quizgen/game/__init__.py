"""The rules of play as a pure state machine: events and `now` in, a new state out."""
