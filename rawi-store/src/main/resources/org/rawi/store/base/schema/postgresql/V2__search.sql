-- The words of the newest version of each article, as keys in small Latin letters and digits, each begun by what it is: s for
-- stems, with their places, a title parted from its text by a gap; p as printed, and f folded, c with clitics cut where that
-- differs, without places.
CREATE TABLE words (
  article BIGINT PRIMARY KEY,
  keys    TSVECTOR NOT NULL
);
ALTER TABLE words ALTER COLUMN keys SET STORAGE EXTERNAL;
CREATE INDEX words_keys ON words USING gin (keys);
