"""Keep attempts for ever; everything else about scores is computed from them."""
