-- The words of the newest version of each article, as keys in small Latin letters and digits: all of them stemmed, and each
-- once as printed, folded, and with clitics cut where that differs. A title is parted from its text by the key 0.
CREATE VIRTUAL TABLE words USING fts5 (
  printed, folded, cut, stem,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);
INSERT INTO words (words, rank) VALUES ('automerge', 8);
