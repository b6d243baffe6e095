package org.rawi.arabic.morphology;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.Tsv;
import org.rawi.arabic.text.TokenKind;
import org.rawi.arabic.text.Tokens;

/**
 * Chooses each word's analysis by its neighbours: the cheapest path through a sentence's analyses (Viterbi), with the costs
 * of one category behind another counted over news text, and those of {@link Agreement}.
 */
final class Context {
    private static final int MOST = 12;
    private static final int SIZE = Category.values().length;
    private static final int UNSEEN = 700;

    /** A step of a form: what the path needs of one analysis, in four numbers. */
    private static final int STEP = 4;

    /** What the analysis costs whatever stands before it, its stem's place behind its own proclitics included. */
    private static final int OWN = 0;

    /** Its category as the word before it sees it. */
    private static final int LEFT = 1;

    /** The rules of {@link Agreement} it can be the second word of. */
    private static final int AFTER = 2;

    /** Its row of {@link #follow}, and above {@link #ROW_BITS} the rules it can be the first word of. */
    private static final int RIGHT = 3;

    private static final int ROW_BITS = 16;

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

    /** The steps of a form's likeliest analyses, computed once a form. */
    int[] steps(List<Analysis> analyses) {
        int count = Math.min(analyses.size(), MOST);
        int[] steps = new int[count * STEP];
        for (int i = 0; i < count; i++) {
            Analysis analysis = analyses.get(i);
            Category left = entry(analysis);
            steps[i * STEP + OWN] = analysis.cost() + inside(analysis, left);
            steps[i * STEP + LEFT] = left.ordinal();
            steps[i * STEP + AFTER] = Agreement.after(analysis, left);
            steps[i * STEP + RIGHT] = Category.of(analysis).ordinal() * SIZE | Agreement.before(analysis) << ROW_BITS;
        }
        return steps;
    }

    void choose(Tokens tokens, @Nullable Form[] forms, byte[] chosen) {
        int[][] steps = new int[forms.length][];
        for (int i = 0; i < steps.length; i++) {
            Form form = forms[i];
            steps[i] = form == null ? flat(tokens, i) : form.steps();
        }
        int[] places = new int[steps.length + 1];
        for (int i = 0; i < steps.length; i++) {
            places[i + 1] = places[i] + steps[i].length / STEP;
        }
        byte[] back = new byte[places[steps.length]];
        int from = 0;
        while (from < forms.length) {
            int to = from;
            while (to < forms.length && !tokens.is(to, TokenKind.BREAK) && to - from < 400) {
                to++;
            }
            path(steps, places, back, chosen, from, to);
            from = Math.max(to, from + 1);
        }
    }

    /** The cheapest path through some tokens; {@code places} says where in {@code back} each token's way back begins. */
    private void path(int[][] all, int[] places, byte[] back, byte[] chosen, int from, int to) {
        int[] costs = new int[MOST];
        int[] next = new int[MOST];
        int[] before = {0, 0, 0, Category.START.ordinal() * SIZE};
        for (int i = from; i < to; i++) {
            int[] steps = all[i];
            for (int j = 0; j < steps.length / STEP; j++) {
                int left = steps[j * STEP + LEFT];
                int after = steps[j * STEP + AFTER];
                int best = Integer.MAX_VALUE;
                int way = 0;
                for (int k = 0; k < before.length / STEP; k++) {
                    int right = before[k * STEP + RIGHT];
                    int cost = costs[k] + follow[(right & (1 << ROW_BITS) - 1) + left];
                    int shared = right >>> ROW_BITS & after;
                    cost += shared == 0 ? 0 : Agreement.cost(shared);
                    if (cost < best) {
                        best = cost;
                        way = k;
                    }
                }
                back[places[i] + j] = (byte) way;
                next[j] = best + steps[j * STEP + OWN];
            }
            int[] swap = costs;
            costs = next;
            next = swap;
            before = steps;
        }
        int at = 0;
        for (int j = 1; j < before.length / STEP; j++) {
            at = costs[j] < costs[at] ? j : at;
        }
        for (int i = to - 1; i >= from; i--) {
            chosen[i] = (byte) at;
            at = back[places[i] + at];
        }
    }

    private static final int[] MARK = flat(Category.MARK);
    private static final int[] FIGURE = flat(Category.FIGURE);
    private static final int[] FOREIGN = flat(Category.NAME);

    /** The only step of a token that is no Arabic word. */
    private static int[] flat(Tokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case NUMBER -> FIGURE;
            case FOREIGN -> FOREIGN;
            default -> MARK;
        };
    }

    private static int[] flat(Category category) {
        return new int[] {0, category.ordinal(), 0, category.ordinal() * SIZE};
    }

    /** The category of an analysis as the word before it sees it: a proclitic stands in front. */
    private static Category entry(Analysis analysis) {
        if (analysis.proclitic(Clitics.CONJUNCTION)) {
            return Category.CONJUNCTION;
        }
        return analysis.proclitic(Clitics.PREPOSITION) ? Category.PREPOSITION : Category.of(analysis);
    }

    /** The cost of the stem behind its own proclitics. */
    private int inside(Analysis analysis, Category left) {
        boolean preposition = analysis.proclitic(Clitics.PREPOSITION);
        if (left != Category.CONJUNCTION && !(left == Category.PREPOSITION && preposition)) {
            return 0;
        }
        Category stem = Category.of(analysis);
        if (left == Category.CONJUNCTION && preposition) {
            return follow[left.ordinal() * SIZE + Category.PREPOSITION.ordinal()]
                    + follow[Category.PREPOSITION.ordinal() * SIZE + stem.ordinal()];
        }
        return follow[left.ordinal() * SIZE + stem.ordinal()];
    }
}
