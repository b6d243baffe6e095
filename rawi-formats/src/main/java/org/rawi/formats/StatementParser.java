package org.rawi.formats;

import static org.rawi.formats.ReadingParser.anchorOrNull;

import org.jspecify.annotations.Nullable;
import org.rawi.reading.Act;
import org.rawi.reading.Form;
import org.rawi.reading.Setting;
import org.rawi.reading.SettingKind;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Stance;
import org.rawi.reading.Statement;

/** Parses a statement; the counterpart of {@link StatementJsonWriter}. */
final class StatementParser {

    private StatementParser() {}

    static Statement statement(JsonObject json) {
        return new Statement(
                json.text("id"),
                json.text("key"),
                json.list("cue", ReadingParser::anchor),
                json.textOrNull("cueLemma"),
                anchorOrNull(json, "source"),
                json.wordOrNull("sourceAbsent", SourceAbsent.class),
                json.texts("speakers"),
                json.wordOrNull("speakerBasis", SpeakerBasis.class),
                anchorOrNull(json, "antecedent"),
                json.list("content", ReadingParser::anchor),
                json.word("form", Form.class),
                json.word("act", Act.class),
                json.flag("negated"),
                json.word("stance", Stance.class),
                anchorOrNull(json, "addressee"),
                json.texts("addressees"),
                setting(json),
                json.textOrNull("time"),
                json.textOrNull("within"),
                json.texts("about"),
                ReadingParser.chain(json),
                json.text("rule"),
                json.number("confidence").doubleValue());
    }

    private static @Nullable Setting setting(JsonObject json) {
        if (!json.has("setting")) {
            return null;
        }
        JsonObject setting = json.object("setting");
        return new Setting(ReadingParser.anchor(setting), setting.word("kind", SettingKind.class));
    }
}
