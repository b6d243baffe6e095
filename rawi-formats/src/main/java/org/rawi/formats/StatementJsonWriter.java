package org.rawi.formats;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.rawi.reading.Setting;
import org.rawi.reading.Statement;

/** Writes a statement. */
final class StatementJsonWriter {

    private final JsonOut out;

    StatementJsonWriter(JsonOut out) {
        this.out = out;
    }

    void write(Statement statement) throws IOException {
        out.open();
        out.text("id", statement.id());
        out.text("key", statement.key());
        out.anchors("cue", statement.cue());
        out.text("cueLemma", statement.cueLemma());
        out.anchor("source", statement.source());
        if (statement.sourceAbsent() != null) {
            out.word("sourceAbsent", statement.sourceAbsent());
        }
        out.texts("speakers", statement.speakers());
        out.word("speakerBasis", statement.speakerBasis());
        out.anchor("antecedent", statement.antecedent());
        out.anchors("content", statement.content());
        out.word("form", statement.form());
        out.word("act", statement.act());
        out.flag("negated", statement.negated());
        out.word("stance", statement.stance());
        out.anchor("addressee", statement.addressee());
        out.texts("addressees", statement.addressees());
        setting(statement.setting());
        out.text("time", statement.time());
        out.text("within", statement.within());
        out.texts("about", statement.about());
        out.chain(statement.chain());
        out.text("rule", statement.rule());
        out.number("confidence", statement.confidence());
        out.close();
    }

    private void setting(@Nullable Setting setting) throws IOException {
        if (setting == null) {
            out.absent("setting");
            return;
        }
        out.field("setting");
        out.open();
        out.place(setting.anchor());
        out.word("kind", setting.kind());
        out.close();
    }
}
