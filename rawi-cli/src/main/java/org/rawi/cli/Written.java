package org.rawi.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.ReadingOutput;
import org.rawi.intake.Incoming;
import org.rawi.intake.Mark;
import org.rawi.intake.ledger.LedgerWriter;
import org.rawi.intake.page.Page;

/** All that is written of an article: its reading, what was cut from its page, how far the inputs are read. */
record Written(
        ReadingOutput output, LedgerWriter ledger, @Nullable Checkpoint checkpoint) {

    /** One article is read. */
    void write(Incoming.Arrived arrived, String rendered) throws IOException {
        output.write(rendered);
        Page page = arrived.page();
        if (page != null) {
            ledger.write(arrived.article().id(), page.removed());
        }
        Mark behind = arrived.behind();
        if (checkpoint != null && behind != null) {
            checkpoint.written(behind, this::flush);
        }
    }

    void flush() throws IOException {
        output.flush();
        ledger.flush();
    }
}
