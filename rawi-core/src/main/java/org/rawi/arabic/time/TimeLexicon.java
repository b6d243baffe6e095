package org.rawi.arabic.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.FormMemory;
import org.rawi.arabic.text.Letters;

/**
 * The words of calendar expressions, by folded form: every form of the lexicon with every proclitic its kind may carry, so
 * that an ordinary word costs one look-up and a word of time no cutting. Immutable.
 */
final class TimeLexicon {
    private static final String[] FILES = {
        "contexts.tsv", "days.tsv", "directions.tsv", "months.tsv", "numbers.tsv", "particles.tsv", "units.tsv"
    };

    private final Map<String, TimeWord> words;
    private final FormMemory<@Nullable TimeWord> forms;

    private TimeLexicon(Map<String, TimeWord> words) {
        this.words = words;
        forms = new FormMemory<>(form -> words.get(form.folded()));
    }

    static TimeLexicon load() {
        Map<String, Shape> shapes = new HashMap<>();
        List<Tsv.Row> months = new ArrayList<>();
        List<Tsv.Row> directions = new ArrayList<>();
        for (String file : FILES) {
            for (Tsv.Row row : Tsv.resource(TimeLexicon.class, file, "form", "kind", "value", "flags")
                    .rows()) {
                expand(row, shapes);
                if (kind(row) == Kind.MONTH && flags(row) == 0) {
                    months.add(row);
                } else if (kind(row) == Kind.DIRECTION && flags(row) == 0) {
                    directions.add(row);
                }
            }
        }
        join(months, directions, shapes);
        Map<String, TimeWord> words = new HashMap<>(shapes.size() * 2);
        shapes.forEach((form, shape) -> words.put(form, new TimeWord(shape.senses.toArray(new Sense[0]), shape.cut)));
        return new TimeLexicon(words);
    }

    /** The word of a folded form, or null. */
    @Nullable
    TimeWord word(String folded) {
        return words.get(folded);
    }

    /** The word of a form, or null. */
    @Nullable
    TimeWord word(Form form) {
        return forms.of(form);
    }

    /** Whether any word is of a kind. */
    boolean has(Kind kind) {
        return words.values().stream().anyMatch(word -> word.of(kind) != null);
    }

    private static void expand(Tsv.Row row, Map<String, Shape> shapes) {
        String form = row.get(0);
        Kind kind = kind(row);
        String value = row.get(2);
        int count = number(value);
        int flags = flags(row);
        for (Proclitic conjunction : Proclitic.CONJUNCTIONS) {
            for (Proclitic preposition : Proclitic.PREPOSITIONS) {
                for (Proclitic article : Proclitic.ARTICLES) {
                    if (conjunction.fits(kind) && preposition.fits(kind) && article.fits(kind)) {
                        int clitics = conjunction.bit() | preposition.bit() | article.bit();
                        boolean fused = preposition.bit() == Clitics.LAM && article.bit() != 0;
                        String determined = fused ? Letters.LAM + form : article.letters() + form;
                        String led = conjunction.letters() + preposition.letters();
                        String exact = (flags & Sense.EXACT) == 0 ? "" : led + determined;
                        add(
                                shapes,
                                Letters.fold(led + determined),
                                new Sense(kind, value, count, flags, clitics, exact),
                                led.length());
                    }
                }
            }
        }
    }

    /** Months with the adjective written to them, the space between left out. */
    private static void join(List<Tsv.Row> months, List<Tsv.Row> directions, Map<String, Shape> shapes) {
        for (Tsv.Row month : months) {
            for (Tsv.Row direction : directions) {
                switch (direction.get(2)) {
                    case "PAST", "FUTURE", "PRESENT" -> {
                        String form = Letters.fold(month.get(0) + Letters.ALEF + Letters.LAM + direction.get(0));
                        int number = number(month.get(2));
                        add(shapes, form, new Sense(Kind.MONTH_JOINED, direction.get(2), number, 0, 0, ""), 0);
                    }
                    default -> {}
                }
            }
        }
    }

    private static void add(Map<String, Shape> shapes, String key, Sense sense, int cut) {
        Shape shape = shapes.computeIfAbsent(key, k -> new Shape(cut));
        if (cut < shape.cut) {
            shape.senses.clear();
            shape.cut = cut;
        }
        if (cut == shape.cut) {
            shape.senses.add(sense);
        }
    }

    private static Kind kind(Tsv.Row row) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(row.get(1))) {
                return kind;
            }
        }
        throw row.wrong("no such kind: " + row.get(1));
    }

    private static int flags(Tsv.Row row) {
        int flags = 0;
        for (String flag : row.list(3)) {
            flags |= switch (flag) {
                case "singular" -> Sense.SINGULAR;
                case "dual" -> Sense.DUAL;
                case "plural" -> Sense.PLURAL;
                case "construct" -> Sense.CONSTRUCT;
                case "weak" -> Sense.WEAK;
                case "exact" -> Sense.EXACT;
                case "feminine" -> Sense.FEMININE;
                default -> throw row.wrong("no such flag: " + flag);
            };
        }
        return flags;
    }

    private static int number(String value) {
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return 0;
            }
            number = number * 10 + value.charAt(i) - '0';
        }
        return number;
    }

    /** What is gathered for a folded form: the readings that cut the fewest letters. */
    private static final class Shape {
        private final List<Sense> senses = new ArrayList<>(2);
        private int cut;

        Shape(int cut) {
            this.cut = cut;
        }
    }
}
