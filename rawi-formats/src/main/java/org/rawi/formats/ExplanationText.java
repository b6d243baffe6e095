package org.rawi.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Inspector.Explanation;
import org.rawi.reading.Statement;
import org.rawi.text.Anchor;

/** The statements of an article for people who ask why: each with its sentence, its rule, and what decided for its speaker. */
public final class ExplanationText {

    private ExplanationText() {}

    /** The explanations of one article, under its id. */
    public static String render(Article article, List<Explanation> explanations) {
        StringBuilder text = new StringBuilder();
        text.append(Printable.cell("── " + article.id())).append('\n');
        if (explanations.isEmpty()) {
            text.append("no statements\n");
        }
        for (Explanation explanation : explanations) {
            append(text.append('\n'), explanation);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Explanation explanation) {
        Statement statement = explanation.statement();
        line(text, statement.id(), "by rule " + statement.rule());
        line(text, "sentence", explanation.sentence().text());
        line(text, "cue", all(statement.cue()));
        String absent = statement.sourceAbsent() == null ? "none" : "none: " + statement.sourceAbsent();
        line(text, "source", one(statement.source(), absent));
        line(text, "speaker", speaker(explanation));
        line(text, "content", all(statement.content()));
        if (statement.addressee() != null) {
            line(text, "addressee", one(statement.addressee(), ""));
        }
        line(text, "reads as", statement.form() + " " + statement.act() + (statement.negated() ? ", negated" : ""));
    }

    private static String speaker(Explanation explanation) {
        Statement statement = explanation.statement();
        String basis = statement.speakerBasis() == null ? "unknown" : String.valueOf(statement.speakerBasis());
        String antecedent = one(statement.antecedent(), "");
        return basis + ": " + explanation.why() + (antecedent.isEmpty() ? "" : ": " + antecedent);
    }

    private static String all(List<Anchor> anchors) {
        return anchors.isEmpty() ? "none" : anchors.stream().map(Anchor::text).collect(Collectors.joining(" … "));
    }

    private static String one(@Nullable Anchor anchor, String otherwise) {
        return anchor == null ? otherwise : anchor.text();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append(String.format(Locale.ROOT, "%-10s", label))
                .append(Printable.cell(value))
                .append('\n');
    }
}
