package org.rawi.arabic.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawi.KnownKind;
import org.rawi.arabic.actor.Register.Hit;
import org.rawi.arabic.lexicon.Features;
import org.rawi.arabic.lexicon.HeadKind;
import org.rawi.arabic.lexicon.PartOfSpeech;
import org.rawi.arabic.lexicon.Traits;
import org.rawi.arabic.mention.Heads;
import org.rawi.arabic.morphology.Analysis;
import org.rawi.arabic.morphology.Clitics;
import org.rawi.arabic.morphology.Form;
import org.rawi.arabic.morphology.Words;
import org.rawi.arabic.text.Letters;
import org.rawi.arabic.text.Tokens;

/**
 * The names of one article that the register has, longest first and none inside another. A single word that is also an
 * ordinary word counts where something shows that it is a name: its reading, quotation marks or brackets, or a head noun
 * before it (صحيفة, حركة).
 */
public final class KnownNames {
    /**
     * A name in the article.
     *
     * @param start first token
     * @param end token behind the last
     * @param entry number of the register's entry
     */
    record Known(int start, int end, int entry, KnownKind kind, NameRole role, boolean shared) {}

    private static final String CLUB = "SOC";

    private final Words words;
    private final Tokens tokens;
    private final Heads heads;
    private final Register register;
    private final Clubs clubs;
    private final @Nullable Known[] at;
    private final List<Known> all = new ArrayList<>();
    private final Map<Integer, List<Known>> byEntry = new HashMap<>();

    KnownNames(Words words, Heads heads, Register register) {
        this.words = words;
        this.tokens = words.tokens();
        this.heads = heads;
        this.register = register;
        clubs = new Clubs(words, heads, register);
        at = new @Nullable Known[words.count()];
        List<Known> doubtful = new ArrayList<>();
        boolean[] opening = new boolean[words.count()];
        for (int i = 0; i < opening.length; i++) {
            opening[i] = opens(words.at(i));
        }
        register.opening(words, opening);
        int token = 0;
        while (token < words.count()) {
            Hit hit = opening[token] ? cityFirst(token, register.longest(words, token)) : null;
            if (hit != null && hit.role() != NameRole.NISBA && isName(token, hit)) {
                Known known = chosen(token, hit);
                for (int i = token; i < hit.end(); i++) {
                    at[i] = known;
                }
                all.add(known);
                byEntry.computeIfAbsent(known.entry(), entry -> new ArrayList<>())
                        .add(known);
                token = hit.end();
            } else {
                if (hit != null && hit.end() == token + 1 && isShort(token, hit)) {
                    doubtful.add(new Known(
                            token, hit.end(), hit.entry(), register.kind(hit.entry()), hit.role(), hit.shared()));
                }
                token++;
            }
        }
        accept(doubtful);
    }

    /** A hit, where a club and its city share the name as the city: which of them is meant is told when it is taken for a name. */
    private @Nullable Hit cityFirst(int token, @Nullable Hit hit) {
        if (hit == null
                || !hit.shared()
                || register.kind(hit.entry()) != KnownKind.BODY
                || !register.actor(hit.entry()).sectors().contains(CLUB)) {
            return hit;
        }
        int city = register.named(words, token, hit.end(), KnownKind.PLACE);
        return city < 0 ? hit : new Hit(hit.end(), city, NameRole.NAME, true);
    }

    /** What a hit is: a place's name may be that of its club, or in quotation marks that of an outlet («الخليج»). */
    private Known chosen(int token, Hit hit) {
        KnownKind kind = register.kind(hit.entry());
        int club = (kind == KnownKind.PLACE || hit.role() == NameRole.CAPITAL) && hit.shared()
                ? clubs.club(token, hit.end())
                : -1;
        if (club >= 0) {
            return new Known(token, hit.end(), club, KnownKind.BODY, NameRole.NAME, hit.shared());
        }
        int outlet = kind == KnownKind.PLACE && tokens.mark(token - 1) != '(' && closes(token - 1) && closes(hit.end())
                ? register.named(words, token, hit.end(), KnownKind.OUTLET)
                : -1;
        return outlet < 0
                ? new Known(token, hit.end(), hit.entry(), kind, hit.role(), hit.shared())
                : new Known(token, hit.end(), outlet, KnownKind.OUTLET, NameRole.NAME, hit.shared());
    }

    /** Whether a word that may be an ordinary one can be the short name of a body or group. */
    private boolean isShort(int token, Hit hit) {
        Analysis analysis = words.at(token);
        KnownKind kind = register.kind(hit.entry());
        return (kind == KnownKind.BODY || kind == KnownKind.GROUP)
                && hit.role() == NameRole.NAME
                && analysis != null
                && analysis.nominal()
                && analysis.article()
                && analysis.enclitic() == Clitics.NO_ENCLITIC
                && !qualifies(token, analysis);
    }

    private boolean qualifies(int token, Analysis analysis) {
        Analysis before = words.at(token - 1);
        return analysis.is(PartOfSpeech.ADJECTIVE) && before != null && before.article();
    }

    /** Takes the short names of those that the article names surely elsewhere: القاعدة where تنظيم القاعدة is told too. */
    private void accept(List<Known> doubtful) {
        boolean added = false;
        for (Known known : doubtful) {
            List<Known> sure = byEntry.get(known.entry());
            if (sure != null && at[known.start()] == null) {
                at[known.start()] = known;
                all.add(known);
                sure.add(known);
                added = true;
            }
        }
        if (added) {
            all.sort(Comparator.comparingInt(Known::start));
        }
    }

    /** Whether a word can be the first of a name: no short function word is. */
    private static boolean opens(@Nullable Analysis analysis) {
        if (analysis == null) {
            return true;
        }
        return switch (analysis.pos()) {
            case CONJUNCTION,
                    SUBORDINATOR,
                    NEGATION,
                    MODAL,
                    PRONOUN,
                    DEMONSTRATIVE,
                    RELATIVE,
                    INTERROGATIVE,
                    ADVERB,
                    PARTICLE -> false;
            case PREPOSITION -> analysis.lemma().length() > 2;
            case VERB, NOUN, ADJECTIVE, PROPER, NUMERAL, COMPLEMENTIZER, UNKNOWN -> true;
        };
    }

    Register register() {
        return register;
    }

    /** All of them, in the order of the text. */
    List<Known> all() {
        return all;
    }

    /** The name a token is part of, or null. */
    @Nullable
    Known holding(int token) {
        return token >= 0 && token < at.length ? at[token] : null;
    }

    /** The names of the same entry, in the order of the text. */
    List<Known> of(int entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    private boolean isName(int token, Hit hit) {
        Analysis analysis = words.at(token);
        if (analysis == null) {
            return hit.end() > token + 1 || tokens.end(token) - tokens.start(token) > 2;
        }
        Analysis last = words.at(hit.end() - 1);
        KnownKind kind = register.kind(hit.entry());
        boolean place = kind == KnownKind.PLACE || kind == KnownKind.STATE;
        if (place && toldTo(token, hit.end())) {
            return false;
        }
        if (place && hit.end() == token + 1 && misread(token, analysis)) {
            return true;
        }
        if (last != null && last.enclitic() != Clitics.NO_ENCLITIC) {
            return false;
        }
        if (kind != KnownKind.PLACE && kind != KnownKind.STATE && kind != KnownKind.PERSON && ofAnother(hit)) {
            return false;
        }
        if (hit.end() > token + 1) {
            if (kind == KnownKind.OUTLET && !framed(token, hit.end()) && ordinary(token, hit.end())) {
                return false;
            }
            return !(analysis.finite() && hit.end() == token + 2 && kind != KnownKind.PERSON)
                    || framed(token, hit.end());
        }
        boolean proper = analysis.is(PartOfSpeech.PROPER) || analysis.is(PartOfSpeech.UNKNOWN) || analysis.guessed();
        if (framed(token, hit.end())) {
            return kind != KnownKind.PERSON || proper;
        }
        return switch (kind) {
            case STATE, PLACE -> proper && !analysis.finite() && (analysis.guessed() || place(analysis));
            case PERSON -> proper && !place(analysis);
            case OUTLET -> proper && !personal(analysis) && !place(analysis);
            case BODY, GROUP ->
                proper && !place(analysis) && !personal(analysis)
                        || analysis.article() && analysis.nominal() && rare(analysis)
                        || kind == KnownKind.GROUP
                                && analysis.article()
                                && analysis.lexeme().has(Traits.NISBA)
                                && heads.is(analysis, HeadKind.ORGANIZATION);
        };
    }

    /** Whether a quoted name behind ل is the outlet that was spoken to: قال لـ«الرياض». */
    private boolean toldTo(int start, int end) {
        Analysis to = words.at(start - 2);
        return to != null
                && to.is(PartOfSpeech.PREPOSITION)
                && to.lemma().charAt(0) == Letters.LAM
                && closes(start - 1)
                && closes(end);
    }

    /**
     * Whether a word that was read as an adjective or with a pronoun can only be a place: ملك السعودية, where an adjective does not
     * agree, and مدينة أبها or في أبها.
     */
    private boolean misread(int token, Analysis analysis) {
        Analysis before = words.at(token - 1);
        if (analysis.is(PartOfSpeech.PROPER) || before == null || !placeReading(token)) {
            return false;
        }
        if (analysis.enclitic() != Clitics.NO_ENCLITIC) {
            return heads.is(before, HeadKind.PLACE) || before.is(PartOfSpeech.PREPOSITION);
        }
        boolean construct =
                before.is(PartOfSpeech.NOUN) && !before.article() && before.enclitic() == Clitics.NO_ENCLITIC;
        return construct
                && (analysis.article()
                                && (analysis.is(PartOfSpeech.ADJECTIVE)
                                        || analysis.lexeme().has(Traits.HUMAN))
                        || analysis.is(PartOfSpeech.ADJECTIVE)
                                && before.number() == Features.SINGULAR
                                && before.gender() != analysis.gender()
                                && !before.has(Features.TANWIN));
    }

    private boolean placeReading(int token) {
        Form form = words.form(token);
        for (int i = 0; form != null && i < form.count(); i++) {
            if (form.analysis(i).is(PartOfSpeech.PROPER) && place(form.analysis(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an adjective behind a name tells another nation: مجلس السلام الأفغاني is not every مجلس السلام. */
    private boolean ofAnother(Hit hit) {
        Analysis next = words.at(hit.end());
        if (next == null
                || !next.article()
                || !next.lexeme().has(Traits.NISBA)
                || next.proclitic(Clitics.CONJUNCTION)) {
            return false;
        }
        int nation = register.nation(next.lemma());
        return nation >= 0 && !register.country(nation).equals(register.country(hit.entry()));
    }

    /** Whether all words of a name are ordinary words (الشرق الأوسط), the head noun of an outlet not among them. */
    private boolean ordinary(int start, int end) {
        for (int i = start; i < end; i++) {
            Analysis analysis = words.at(i);
            if (analysis == null
                    || analysis.guessed()
                    || analysis.is(PartOfSpeech.PROPER) && !place(analysis)
                    || heads.is(analysis, HeadKind.OUTLET)) {
                return false;
            }
        }
        return true;
    }

    private static boolean rare(Analysis analysis) {
        return analysis.lexeme().cost() > 1100;
    }

    private static boolean place(Analysis analysis) {
        return analysis.lexeme().has(Traits.PLACE_NAME);
    }

    private static boolean personal(Analysis analysis) {
        return analysis.lexeme().has(Traits.GIVEN_NAME) && !analysis.guessed();
    }

    /** Between quotation marks or brackets, or right behind the head noun of an outlet, body or place. */
    private boolean framed(int start, int end) {
        Analysis before = words.at(start - 1);
        if (before != null) {
            return !before.article()
                    && (heads.is(before, HeadKind.OUTLET, HeadKind.PLACE) || heads.is(before, HeadKind.ORGANIZATION));
        }
        return closes(start - 1) && closes(end);
    }

    private boolean closes(int token) {
        char mark = tokens.mark(token);
        return mark == '"' || mark == '(' || mark == ')' || mark == '«' || mark == '»' || mark == '“' || mark == '”';
    }

    /** The characters of a name in the text, its conjunction and preposition cut. */
    String text(Known known) {
        return tokens.text().slice(words.bareStart(known.start()), tokens.end(known.end() - 1));
    }
}
