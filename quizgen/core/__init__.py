"""The field's words as frozen values: no file, clock, screen, network or model."""
