// The first schema: what is unique, what is looked up, and the words of names for search.
CREATE CONSTRAINT renvoi_schema IF NOT EXISTS FOR (s:RenvoiSchema) REQUIRE s.name IS UNIQUE;
CREATE CONSTRAINT renvoi_shipped IF NOT EXISTS FOR (s:Shipped) REQUIRE s.name IS UNIQUE;
CREATE CONSTRAINT renvoi_entity IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT renvoi_text IF NOT EXISTS FOR (t:Text) REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT renvoi_aside IF NOT EXISTS FOR (a:Aside) REQUIRE a.key IS UNIQUE;
CREATE CONSTRAINT renvoi_unfinished IF NOT EXISTS FOR (u:Unfinished) REQUIRE u.name IS UNIQUE;
CREATE INDEX renvoi_text_place IF NOT EXISTS FOR (t:Text) ON (t.id, t.language);
CREATE INDEX renvoi_assertion IF NOT EXISTS FOR (a:Assertion) ON (a.id);
CREATE INDEX renvoi_assertion_relation IF NOT EXISTS FOR (a:Assertion) ON (a.relation);
CREATE INDEX renvoi_entity_date IF NOT EXISTS FOR (e:Entity) ON (e.date);
// words are folded before they come here: nothing is left to do but to take them apart at spaces
CREATE FULLTEXT INDEX renvoi_names IF NOT EXISTS FOR (n:Name) ON EACH [n.words]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
