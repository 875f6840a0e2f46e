// Returns how many there are of each kind of node and each type of relation, and of texts, assertions and facts.
RETURN COUNT { (:Text) } AS documents, COUNT { (:Text {hasText: false}) } AS withoutText,
  COUNT { (:Assertion) } AS assertions, COUNT { (:Authority) } AS fromAuthority,
  {
    Treaty: COUNT { (:Treaty) },
    Resolution: COUNT { (:Resolution) },
    Document: COUNT { (:Document) },
    Organization: COUNT { (:Organization) },
    WorkingGroup: COUNT { (:WorkingGroup) },
    Meeting: COUNT { (:Meeting) },
    Programme: COUNT { (:Programme) },
    State: COUNT { (:State) }
  } AS nodes,
  {
    CITES: COUNT { ()-[:CITES]->() },
    MENTIONS: COUNT { ()-[:MENTIONS]->() },
    ESTABLISHES: COUNT { ()-[:ESTABLISHES]->() },
    ENCOURAGES_RATIFICATION_OF: COUNT { ()-[:ENCOURAGES_RATIFICATION_OF]->() },
    ADOPTED_BY: COUNT { ()-[:ADOPTED_BY]->() },
    ADOPTED_AT: COUNT { ()-[:ADOPTED_AT]->() },
    SUPPLEMENTS: COUNT { ()-[:SUPPLEMENTS]->() },
    AMENDS: COUNT { ()-[:AMENDS]->() },
    ENDORSES: COUNT { ()-[:ENDORSES]->() },
    PART_OF: COUNT { ()-[:PART_OF]->() },
    SUCCEEDS: COUNT { ()-[:SUCCEEDS]->() },
    DRAFTS: COUNT { ()-[:DRAFTS]->() },
    RESERVES_ON: COUNT { ()-[:RESERVES_ON]->() },
    ORGANIZED_BY: COUNT { ()-[:ORGANIZED_BY]->() },
    COOPERATES_WITH: COUNT { ()-[:COOPERATES_WITH]->() }
  } AS relations
