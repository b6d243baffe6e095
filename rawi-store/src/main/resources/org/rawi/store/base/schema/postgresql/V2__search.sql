-- The words of the newest version of each article, as keys in small Latin letters and digits, each begun by what it is:
-- p as printed, f folded, c with clitics cut, s stemmed. A title is parted from its text by a gap.
CREATE TABLE words (
  article BIGINT PRIMARY KEY,
  keys    TSVECTOR NOT NULL
);
CREATE INDEX words_keys ON words USING gin (keys);
