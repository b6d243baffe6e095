package org.rawi.server.web.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawi.Article;
import org.rawi.Inspector;
import org.rawi.Inspector.Explanation;
import org.rawi.Inspector.Rule;
import org.rawi.Reading;
import org.rawi.reading.Statement;

/** Why findings are as they are. What it takes to tell is loaded when first asked for. */
final class Reasons {

    private volatile @Nullable Loaded loaded;

    private record Loaded(Inspector inspector, Map<String, String> meanings) {}

    private Loaded loaded() {
        Loaded present = loaded;
        if (present == null) {
            synchronized (this) {
                present = loaded;
                if (present == null) {
                    Inspector inspector = new Inspector();
                    present = new Loaded(
                            inspector,
                            inspector.rules().stream().collect(Collectors.toMap(Rule::id, Rule::why, (a, b) -> a)));
                    loaded = present;
                }
            }
        }
        return present;
    }

    /** What decided for the speakers of a reading's statements, by the statement's id; only where they are the same still. */
    Map<String, String> of(Article article, Reading reading) {
        Map<String, String> byKey = new HashMap<>();
        List<Explanation> explanations = loaded().inspector().explain(article);
        explanations.forEach(each -> byKey.put(each.statement().key(), each.why()));
        Map<String, String> byId = new HashMap<>();
        for (Statement statement : reading.statements()) {
            String why = byKey.get(statement.key());
            if (why != null) {
                byId.put(statement.id(), why);
            }
        }
        return byId;
    }

    @Nullable
    String meaning(String rule) {
        return loaded().meanings().get(rule);
    }
}
