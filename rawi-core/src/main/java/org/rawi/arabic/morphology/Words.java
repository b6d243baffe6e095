package org.rawi.arabic.morphology;

import org.jspecify.annotations.Nullable;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.text.Tokens;

/** The words of a text: for each token of Arabic letters its form, and the analysis its context chose. */
public final class Words {
    private static final int NEAR = 350;

    private final Tokens tokens;
    private final @Nullable Form[] forms;
    private final byte[] chosen;
    private final @Nullable Analysis[] analyses;
    private final boolean[] finite;

    private Words(Tokens tokens, @Nullable Form[] forms, byte[] chosen) {
        this.tokens = tokens;
        this.forms = forms;
        this.chosen = chosen;
        analyses = new @Nullable Analysis[forms.length];
        for (int i = 0; i < forms.length; i++) {
            Form form = forms[i];
            analyses[i] = form == null ? null : form.analysis(chosen[i]);
        }
        finite = new boolean[forms.length];
        for (int i = 0; i < forms.length; i++) {
            Analysis analysis = analyses[i];
            finite[i] = analysis != null && analysis.finite();
        }
    }

    static Words of(Tokens tokens, FormTable table, Context context) {
        @Nullable Form[] forms = table.forms(tokens);
        byte[] chosen = new byte[forms.length];
        context.choose(tokens, forms, chosen);
        return new Words(tokens, forms, chosen);
    }

    public Tokens tokens() {
        return tokens;
    }

    public int count() {
        return tokens.count();
    }

    /** A token's form, or null when it is no Arabic word. */
    public @Nullable Form form(int token) {
        return token >= 0 && token < forms.length ? forms[token] : null;
    }

    /** Whether a token was read as a finite verb. */
    public boolean isFinite(int token) {
        return token >= 0 && token < finite.length && finite[token];
    }

    /** The index of the analysis chosen for a token. */
    public int chosen(int token) {
        return chosen[token];
    }

    /** The analysis chosen for a token, or null when it is no Arabic word. */
    public @Nullable Analysis at(int token) {
        return token >= 0 && token < analyses.length ? analyses[token] : null;
    }

    /** Whether a token has a reading of a part of speech; the chosen one may be another. */
    public boolean canBe(int token, PartOfSpeech part) {
        Form form = form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (form.analysis(i).is(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether every token of a run, which may be empty, was read as an adjective with the article. */
    public boolean areAdjectives(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = at(i);
            if (analysis == null || !analysis.article() || !analysis.is(PartOfSpeech.ADJECTIVE)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A token's reading as a masdar, or as a noun that also serves as a preposition (قرب، وسط), when it was read as a verb
     * or preposition and that reading is nearly as cheap; else null.
     */
    public @Nullable Analysis deedReading(int token) {
        Form form = form(token);
        Analysis best = at(token);
        if (form == null || best == null || best.nominal() || !best.finite() && !best.is(PartOfSpeech.PREPOSITION)) {
            return null;
        }
        for (int i = 0; i < form.count(); i++) {
            Analysis reading = form.analysis(i);
            boolean deed = reading.is(PartOfSpeech.NOUN) && (reading.masdar() || !best.finite());
            if (deed && reading.proclitics() == best.proclitics() && reading.cost() < best.cost() + NEAR) {
                return reading;
            }
        }
        return null;
    }

    /** A token's reading as a person's name, or null when it has none; the chosen reading may be another. */
    public @Nullable Analysis nameReading(int token) {
        Form form = form(token);
        return form == null ? null : form.name();
    }

    /** Offset in the text's run where a token's stem starts, its proclitics cut (the article too). */
    public int stemStart(int token) {
        Analysis analysis = at(token);
        return tokens.start(token) + (analysis == null ? 0 : analysis.stemStart());
    }

    /** Offset in the text's run behind a token's stem, its enclitic cut. */
    public int stemEnd(int token) {
        Analysis analysis = at(token);
        return analysis == null ? tokens.end(token) : tokens.start(token) + analysis.stemEnd();
    }

    /** Offset where a token starts when its conjunction and preposition are cut but its article kept. */
    public int bareStart(int token) {
        Form form = form(token);
        return tokens.start(token) + (form == null ? 0 : form.bareStart(chosen[token]));
    }
}
