package org.rawi.arabic.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.TokenKind;

/** Compiles token tests. */
final class Checks {
    private static final Set<String> NEEDS_VALUE = Set.of("word", "lemma", "verb", "pos", "in", "kind");
    private static final Set<String> TAKES_VALUE = Set.of("mark", "preposition");

    private final Vocabulary vocabulary;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Check> compiled = new ArrayList<>();

    Checks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The number of a test; equal tests have the same. */
    int number(TokenTest test) {
        String key = test.key();
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        compiled.add(compile(test));
        numbers.put(key, compiled.size() - 1);
        return compiled.size() - 1;
    }

    /** All tests that were numbered, by number. */
    List<Check> all() {
        return List.copyOf(compiled);
    }

    private Check compile(TokenTest test) {
        List<Check> parts = new ArrayList<>();
        for (TokenTest.Condition condition : test.conditions()) {
            Check check = condition(condition.key(), condition.values());
            parts.add(condition.negated() ? not(check) : check);
        }
        Check[] all = parts.toArray(new Check[0]);
        boolean loose =
                test.conditions().stream().anyMatch(condition -> condition.key().equals("loose"));
        return new Check() {
            @Override
            public boolean loose() {
                return loose;
            }

            @Override
            public boolean word(Analysis analysis, Form form) {
                for (Check part : all) {
                    if (!part.word(analysis, form)) {
                        return false;
                    }
                }
                return true;
            }

            @Override
            public boolean other(Words words, int token) {
                for (Check part : all) {
                    if (!part.other(words, token)) {
                        return false;
                    }
                }
                return true;
            }
        };
    }

    private Check condition(String key, List<String> values) {
        Check check = switch (key) {
            case "word" -> word(values);
            case "lemma" -> analysis(a -> values.contains(a.lemma()));
            case "verb" -> analysis(a -> values.contains(a.finite() ? a.lemma() : a.verb()));
            case "pos" -> pos(values);
            case "in" -> in(values);
            case "mark" -> mark(values);
            case "kind" -> kind(values);
            case "finite" -> analysis(Analysis::finite);
            case "nominal" -> analysis(Analysis::nominal);
            case "participle" -> analysis(Analysis::participle);
            case "masdar" -> analysis(Analysis::masdar);
            case "article" -> analysis(Analysis::article);
            case "enclitic" -> analysis(a -> a.enclitic() != Clitics.NO_ENCLITIC);
            case "conjunction" -> analysis(a -> a.proclitic(Clitics.CONJUNCTION));
            case "preposition" -> preposition(values);
            case "future" -> analysis(a -> a.proclitic(Clitics.SEEN));
            case "perfect" -> analysis(a -> a.aspect() == Features.PERFECT);
            case "imperfect" -> analysis(a -> a.aspect() == Features.IMPERFECT);
            case "passive" -> analysis(a -> a.has(Features.PASSIVE));
            case "active" -> analysis(a -> a.has(Features.ACTIVE));
            case "third" -> analysis(a -> a.person() == Features.THIRD);
            case "singular" -> analysis(a -> a.number() == Features.SINGULAR);
            case "plural" -> analysis(a -> a.number() == Features.PLURAL);
            case "feminine" -> analysis(a -> a.gender() == Features.FEMININE);
            case "tanwin" -> analysis(a -> a.has(Features.TANWIN));
            case "nisba" -> analysis(a -> a.lexeme().has(Traits.NISBA));
            case "human" -> analysis(a -> a.lexeme().has(Traits.HUMAN));
            case "any", "loose" -> any();
            default -> throw new IllegalArgumentException("unknown test '" + key + "'");
        };
        boolean needed = NEEDS_VALUE.contains(key);
        if (needed == values.isEmpty() && !TAKES_VALUE.contains(key)) {
            throw new IllegalArgumentException("test '" + key + "' " + (needed ? "needs a value" : "takes no value"));
        }
        return check;
    }

    private Check in(List<String> values) {
        List<Predicate<Analysis>> members = new ArrayList<>();
        values.forEach(value -> members.add(vocabulary.members(value)));
        return members.size() == 1
                ? analysis(members.get(0))
                : analysis(a -> members.stream().anyMatch(m -> m.test(a)));
    }

    private static Check word(List<String> values) {
        List<String> folded = new ArrayList<>();
        for (String value : values) {
            folded.add(Letters.fold(value));
        }
        return new Check() {
            @Override
            public boolean word(Analysis analysis, Form form) {
                return folded.contains(form.folded())
                        || analysis.proclitic(Clitics.CONJUNCTION)
                                && folded.contains(form.folded().substring(1));
            }

            @Override
            public boolean other(Words words, int token) {
                return false;
            }
        };
    }

    private static Check pos(List<String> values) {
        List<PartOfSpeech> wanted = values.stream()
                .map(value -> named(PartOfSpeech.class, "word class", value))
                .toList();
        return analysis(a -> wanted.contains(a.pos()));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String what, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such " + what + ": " + value));
    }

    private static Check preposition(List<String> values) {
        int bits = values.isEmpty() ? Clitics.PREPOSITION : 0;
        for (String value : values) {
            bits |= switch (value.length() == 1 ? value.charAt(0) : 0) {
                case Letters.BEH -> Clitics.BEH;
                case Letters.LAM -> Clitics.LAM;
                case Letters.KAF -> Clitics.KAF;
                default -> throw new IllegalArgumentException("no such proclitic preposition: " + value);
            };
        }
        int wanted = bits;
        return analysis(a -> a.proclitic(wanted));
    }

    private static Check mark(List<String> values) {
        String marks = String.join("", values).replace("pipe", "|");
        return new Check() {
            @Override
            public boolean word(Analysis analysis, Form form) {
                return false;
            }

            @Override
            public boolean other(Words words, int token) {
                return words.tokens().is(token, TokenKind.MARK)
                        && (marks.isEmpty() || marks.indexOf(words.tokens().mark(token)) >= 0);
            }
        };
    }

    private static Check kind(List<String> values) {
        List<TokenKind> wanted = values.stream()
                .map(value -> named(TokenKind.class, "token kind", value))
                .toList();
        return new Check() {
            @Override
            public boolean word(Analysis analysis, Form form) {
                return wanted.contains(TokenKind.WORD);
            }

            @Override
            public boolean other(Words words, int token) {
                return wanted.contains(words.tokens().kind(token));
            }
        };
    }

    private static Check any() {
        return new Check() {
            @Override
            public boolean word(Analysis analysis, Form form) {
                return true;
            }

            @Override
            public boolean other(Words words, int token) {
                return !words.tokens().is(token, TokenKind.BREAK);
            }
        };
    }

    private static Check analysis(Predicate<Analysis> predicate) {
        return new Check() {
            @Override
            public boolean word(Analysis analysis, Form form) {
                return predicate.test(analysis);
            }

            @Override
            public boolean other(Words words, int token) {
                return false;
            }
        };
    }

    private static Check not(Check check) {
        return new Check() {
            @Override
            public boolean word(Analysis analysis, Form form) {
                return !check.word(analysis, form);
            }

            @Override
            public boolean other(Words words, int token) {
                return !check.other(words, token);
            }
        };
    }
}
