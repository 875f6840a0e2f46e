// Returns what a text is known again by and whether it is here, or no row where it was not read.
MATCH (t:Text {key: $key}) RETURN t.hash AS hash, t.fingerprint AS fingerprint, t.hasText AS hasText
