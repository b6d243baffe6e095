package org.rawi.store.merge;

/** What a finding is compared with those of other articles by. */
public sealed interface Gist permits StatementGist, EventGist {

    /** Numbers of which the same finding in another article has one too. */
    long[] clues();
}
