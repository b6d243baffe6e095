package org.rawi;

import java.util.List;
import org.rawi.arabic.Engine;
import org.rawi.arabic.actor.Register;

/**
 * Reads articles. Reading is a pure function: no clock, no files, no network; the same article gives the same reading. A
 * reader is immutable and safe for any number of threads; making one loads the lexicons and rules.
 */
public final class Reader {
    private final Engine engine;

    /** A reader with the lexicons, rules and register that ship with the library. */
    public Reader() {
        engine = Engine.load();
    }

    /** A reader that knows a user's actors too; where one of them has a name, no other has it. */
    public Reader(List<KnownActor> users) {
        engine = Engine.with(Register.with(users));
    }

    /** All that is found in one article; never null, never throws for any content. */
    public Reading read(Article article) {
        return engine.read(article);
    }

    /** What decided for each statement's speaker, in the order of the reading's statements, for people. */
    public List<String> explain(Article article) {
        return engine.explain(article);
    }

    Engine engine() {
        return engine;
    }
}
