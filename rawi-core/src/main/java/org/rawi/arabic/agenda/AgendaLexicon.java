package org.rawi.arabic.agenda;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Analysis;

/** The words that say that something is due. */
final class AgendaLexicon {
    private final Map<String, Set<Role>> roles = new HashMap<>();

    private AgendaLexicon() {}

    static AgendaLexicon load() {
        AgendaLexicon lexicon = new AgendaLexicon();
        for (Tsv.Row row :
                Tsv.resource(AgendaLexicon.class, "agenda.tsv", "word", "roles").rows()) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            for (String role : row.list(1)) {
                roles.add(role(row, role));
            }
            lexicon.roles.put(row.get(0), roles);
        }
        return lexicon;
    }

    private static Role role(Tsv.Row row, String name) {
        for (Role role : Role.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
                return role;
            }
        }
        throw row.wrong("role " + name);
    }

    /** Whether a word, or the verb that a masdar or participle comes from, has a role. */
    boolean is(@Nullable Analysis analysis, Role role) {
        return analysis != null
                && (has(analysis.lemma(), role) || analysis.verb() != null && has(analysis.verb(), role));
    }

    private boolean has(String lemma, Role role) {
        return roles.getOrDefault(lemma, Set.of()).contains(role);
    }
}
