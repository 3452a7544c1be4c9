"""Find what can be asked, in families of kinds of fact."""
