package org.rawi.arabic.morphology;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/**
 * Chooses each word's analysis by its neighbours: the cheapest path through a sentence's analyses (Viterbi), with the costs
 * of one category behind another counted over news text.
 */
final class Context {
    private static final int MOST = 12;
    private static final int SIZE = Category.values().length;
    private static final int UNSEEN = 700;
    private static final int CLASH = 500;
    private static final int VERB_ADJECTIVE = 180;
    private static final int NAME_BONUS = 350;

    private final int[] follow;

    private Context(int[] follow) {
        this.follow = follow;
    }

    static Context load() {
        int[] follow = new int[SIZE * SIZE];
        Arrays.fill(follow, UNSEEN);
        for (Tsv.Row row : Tsv.resource(Context.class, "follow.tsv", "category", "next", "cost")
                .rows()) {
            Category from = Category.valueOf(row.get(0));
            Category to = Category.valueOf(row.get(1));
            follow[from.ordinal() * SIZE + to.ordinal()] = Integer.parseInt(row.get(2));
        }
        return new Context(follow);
    }

    void choose(Tokens tokens, @Nullable Form[] forms, byte[] chosen) {
        int from = 0;
        while (from < forms.length) {
            int to = from;
            while (to < forms.length && !tokens.is(to, TokenKind.BREAK) && to - from < 400) {
                to++;
            }
            path(tokens, forms, chosen, from, to);
            from = Math.max(to, from + 1);
        }
    }

    private void path(Tokens tokens, @Nullable Form[] forms, byte[] chosen, int from, int to) {
        int length = to - from;
        int[] costs = new int[MOST];
        int[] next = new int[MOST];
        byte[] back = new byte[length * MOST];
        int width = 1;
        @Nullable Form before = null;
        Category flat = Category.START;
        for (int i = 0; i < length; i++) {
            Form form = forms[from + i];
            int count = form == null ? 1 : Math.min(form.count(), MOST);
            Category mark = form != null ? Category.START : flatCategory(tokens, from + i);
            for (int j = 0; j < count; j++) {
                Analysis analysis = form == null ? null : form.analysis(j);
                Category left = analysis == null ? mark : entry(analysis);
                int best = Integer.MAX_VALUE;
                for (int k = 0; k < width; k++) {
                    Analysis earlier = before == null ? null : before.analysis(k);
                    int cost = costs[k] + step(earlier, earlier == null ? flat : Category.of(earlier), analysis, left);
                    if (cost < best) {
                        best = cost;
                        back[i * MOST + j] = (byte) k;
                    }
                }
                next[j] = best + (analysis == null ? 0 : analysis.cost());
            }
            int[] swap = costs;
            costs = next;
            next = swap;
            width = count;
            before = form;
            flat = mark;
        }
        int at = 0;
        for (int j = 1; j < width; j++) {
            at = costs[j] < costs[at] ? j : at;
        }
        for (int i = length - 1; i >= 0; i--) {
            chosen[from + i] = (byte) at;
            at = back[i * MOST + at];
        }
    }

    private static Category flatCategory(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case NUMBER -> Category.FIGURE;
            case FOREIGN -> Category.NAME;
            default -> Category.MARK;
        };
    }

    /** The category of an analysis as the word before it sees it: a proclitic stands in front. */
    private static Category entry(Analysis analysis) {
        if (analysis.proclitic(Clitics.CONJUNCTION)) {
            return Category.CONJUNCTION;
        }
        return analysis.proclitic(Clitics.PREPOSITION) ? Category.PREPOSITION : Category.of(analysis);
    }

    private int step(@Nullable Analysis before, Category from, @Nullable Analysis analysis, Category left) {
        int cost = follow[from.ordinal() * SIZE + left.ordinal()];
        if (analysis == null) {
            return cost;
        }
        if (left == Category.CONJUNCTION || left == Category.PREPOSITION && analysis.proclitic(Clitics.PREPOSITION)) {
            cost += inside(analysis, left);
        }
        return before == null ? cost : cost + agreement(before, analysis, left);
    }

    /** The cost of the stem behind its own proclitics. */
    private int inside(Analysis analysis, Category left) {
        Category stem = Category.of(analysis);
        if (left == Category.CONJUNCTION && analysis.proclitic(Clitics.PREPOSITION)) {
            return follow[left.ordinal() * SIZE + Category.PREPOSITION.ordinal()]
                    + follow[Category.PREPOSITION.ordinal() * SIZE + stem.ordinal()];
        }
        return follow[left.ordinal() * SIZE + stem.ordinal()];
    }

    /** What grammar forbids between two neighbours. */
    private static int agreement(Analysis before, Analysis after, Category left) {
        int cost = 0;
        boolean plain = left != Category.CONJUNCTION && left != Category.PREPOSITION;
        if (before.has(Features.CONSTRUCT) && (!plain || !after.nominal())) {
            cost += CLASH;
        }
        if (plain && after.is(PartOfSpeech.ADJECTIVE) && before.is(PartOfSpeech.NOUN)) {
            boolean fits = after.article() == (before.article() || before.enclitic() != 0) || !after.article();
            boolean gender = before.number() == Features.PLURAL
                    || after.gender() == 0
                    || before.gender() == 0
                    || before.gender() == after.gender();
            cost += fits && gender ? 0 : 120;
        }
        if (plain && before.is(PartOfSpeech.PREPOSITION) && after.has(Features.NOMINATIVE)) {
            cost += CLASH;
        }
        if (before.is(PartOfSpeech.NEGATION)
                && after.finite()
                && after.has(Features.JUSSIVE)
                && !after.has(Features.INDICATIVE)) {
            cost -= CLASH / 2;
        }
        if (plain && before.is(PartOfSpeech.PREPOSITION) && before.enclitic() == 0 && after.finite()) {
            cost += CLASH;
        }
        if (plain && before.finite() && after.is(PartOfSpeech.ADJECTIVE) && !after.has(Features.TANWIN)) {
            cost += VERB_ADJECTIVE;
        }
        if (plain
                && before.is(PartOfSpeech.NOUN)
                && before.number() == Features.SINGULAR
                && before.proclitics() == 0
                && before.enclitic() == 0
                && after.finite()
                && after.aspect() == Features.PERFECT
                && before.lexeme().has(Traits.HUMAN)) {
            cost += VERB_ADJECTIVE;
        }
        if (plain && isName(after) && before.enclitic() == 0) {
            boolean title = before.article() && (before.lexeme().has(Traits.HUMAN | Traits.NISBA));
            cost -= isName(before) ? NAME_BONUS : title && after.lexeme().has(Traits.GIVEN_NAME) ? NAME_BONUS / 2 : 0;
        }
        if (plain && before.finite() && after.finite() && after.aspect() == Features.PERFECT) {
            cost += before.lexeme().has(Traits.AUXILIARY) ? 0 : CLASH;
        }
        return cost;
    }

    private static boolean isName(Analysis analysis) {
        return analysis.is(PartOfSpeech.PROPER)
                && (analysis.lexeme().has(Traits.GIVEN_NAME | Traits.FAMILY_NAME | Traits.NAME_PART)
                        || analysis.guessed());
    }
}
