// Returns whether a shipped graph is being taken in, or was when its writer went away.
RETURN EXISTS { (:Unfinished) } AS unfinished
