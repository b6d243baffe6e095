-- The words of the newest version of each article, as keys in small Latin letters and digits: as printed, folded, with clitics
-- cut, and stemmed. A title is parted from its text by the key 0.
CREATE VIRTUAL TABLE words USING fts5 (
  printed, folded, cut, stem,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
