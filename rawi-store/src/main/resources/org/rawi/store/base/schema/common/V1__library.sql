-- Grows by one with every change that is committed; tells caches and clients that something is new.
CREATE TABLE revision (number ${number} NOT NULL);
INSERT INTO revision VALUES (0);

-- One row a version of an article. Its findings stand in the tables below for the newest version only.
-- Numbers of findings: the article's number times 2^20, and the finding's place in the reading.
CREATE TABLE article (
  number    ${number} PRIMARY KEY,
  id        TEXT NOT NULL,
  version   ${number} NOT NULL,
  newest    ${number} NOT NULL,   -- 1 for the newest version of its id, else 0
  digest    TEXT NOT NULL,        -- of all that the article was given with
  title     TEXT NOT NULL,
  url       TEXT,
  outlet    TEXT,                 -- the publisher as given
  published TEXT,                 -- as given
  day       TEXT NOT NULL,        -- calendar day of publication, empty when unknown
  moment    ${number},            -- seconds since 1970 where a time of publication is known, else the day's start
  added     TEXT NOT NULL,        -- UTC
  made_by   TEXT NOT NULL,        -- engine, rules and register of the reading
  UNIQUE (id, version)
);
CREATE INDEX article_day ON article (day, number);
CREATE INDEX article_outlet ON article (outlet);

-- The reading, packed; the same corrected where it was, rejected findings still in it; ids of those; keys of what was corrected;
-- and for each actor of the reading that holds, in their order, the actor's number or 0. Words between commas.
CREATE TABLE reading (
  article   ${number} PRIMARY KEY,
  packed    ${bytes} NOT NULL,
  corrected ${bytes},
  rejected  TEXT NOT NULL,
  touched   TEXT NOT NULL,
  actors    TEXT NOT NULL
);

CREATE TABLE statement (
  number   ${number} PRIMARY KEY,
  saying   ${number} NOT NULL,    -- the same for all appearances of what was said once
  earliest ${number} NOT NULL,    -- 1 for the first appearance, else 0
  act      TEXT NOT NULL,
  form     TEXT NOT NULL,
  day      TEXT NOT NULL,         -- of the article
  doubt    ${number} NOT NULL     -- 0 when a person looked at it, else up to 1000 the less sure it is
);
CREATE INDEX statement_doubt ON statement (doubt, day);
CREATE INDEX statement_saying ON statement (saying);
CREATE INDEX statement_day ON statement (day, number);

-- What a finding is compared with those of other articles by. Numbers of events are negative here.
CREATE TABLE gist (
  number ${number} PRIMARY KEY,
  packed ${bytes} NOT NULL
);

CREATE TABLE event (
  number   ${number} PRIMARY KEY,
  deed     ${number} NOT NULL,    -- the same for all tellings of one act
  earliest ${number} NOT NULL,    -- 1 for the first telling, else 0
  type     TEXT NOT NULL,
  status   TEXT NOT NULL,
  day      TEXT NOT NULL,         -- when it happened where the text tells, else of the article
  doubt    ${number} NOT NULL     -- as of a statement
);
CREATE INDEX event_doubt ON event (doubt, day);
CREATE INDEX event_deed ON event (deed);
CREATE INDEX event_day ON event (day, type);

CREATE TABLE agenda (
  number ${number} PRIMARY KEY,
  kind   TEXT NOT NULL,
  due    TEXT,
  day    TEXT NOT NULL            -- when it is due where that is a day, else of the article
);
CREATE INDEX agenda_day ON agenda (day);

CREATE TABLE actor (
  number   ${number} PRIMARY KEY,
  register TEXT UNIQUE,
  type     TEXT NOT NULL,
  name     TEXT NOT NULL,
  folded   TEXT NOT NULL,         -- the name as it is compared
  name_en  TEXT,
  country  TEXT,
  same_as  ${number}              -- the actor this one was merged into, or null
);
CREATE INDEX actor_folded ON actor (folded);
CREATE INDEX actor_country ON actor (country);
CREATE INDEX actor_same_as ON actor (same_as);

-- Who has which part in what. Roles: SPEAKER, ADDRESSEE, ABOUT, REPORTER of statements; DOER, RECIPIENT of events; PARTY of agenda
-- items; NAMED in an article, whose number is that of its first finding.
CREATE TABLE part (
  number ${number} NOT NULL,
  role   TEXT NOT NULL,
  actor  ${number} NOT NULL,
  PRIMARY KEY (number, role, actor)
) ${clustered};
CREATE INDEX part_actor ON part (actor, role, number);

-- Every correction ever made, in the order in which they were made.
CREATE TABLE correction (
  number  ${number} PRIMARY KEY,
  article TEXT,                   -- id of the article, null for corrections of actors over all articles
  kind    TEXT NOT NULL,
  finding TEXT NOT NULL,          -- key of the finding, or number of the actor
  head    TEXT NOT NULL,          -- the words that make the finding
  context TEXT NOT NULL,          -- the sentence around them
  old     TEXT,
  new     TEXT,
  author  TEXT NOT NULL,
  made    TEXT NOT NULL,          -- UTC
  undone  TEXT,                   -- UTC, null while it holds
  undoer  TEXT,
  orphan  ${number} NOT NULL      -- 1 when it found nothing to apply to at the last reading, else 0
);
CREATE INDEX correction_article ON correction (article);
