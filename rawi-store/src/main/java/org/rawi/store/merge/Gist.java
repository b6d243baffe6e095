package org.rawi.store.merge;

/** What a finding is compared with those of other articles by. */
public sealed interface Gist permits StatementGist, EventGist {

    /** Of the article or of what happened, as days since 1970; 0 when unknown. */
    int day();

    /** Numbers of which the same finding in another article has one too. */
    long[] clues();
}
