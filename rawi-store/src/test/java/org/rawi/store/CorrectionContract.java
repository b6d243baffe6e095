package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.reading.Act;
import org.rawi.reading.Actor;
import org.rawi.reading.Event;
import org.rawi.reading.EventType;
import org.rawi.reading.Statement;
import org.rawi.store.correction.Correction;
import org.rawi.store.correction.CorrectionState;
import org.rawi.store.correction.NoSuchFindingException;
import org.rawi.store.query.ActorEntry;
import org.rawi.store.query.ArticleView;
import org.rawi.store.query.Filter;
import org.rawi.store.query.Slice;

/** What holds for corrections in any database. */
abstract class CorrectionContract {
    private static final Slice FIRST = Slice.first(50);
    private static final String TEXT = "قال رئيس الوزراء سامر الخطيب إن الحكومة أقرت مشروع الموازنة.\n"
            + "وأكد وزير المالية نبيل الحداد أن الضرائب لن ترتفع هذا العام.\n"
            + "والتقى وزير الخارجية اليوناني نظيره المصري في القاهرة الثلاثاء.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Library library;

    abstract String empty();

    @BeforeEach
    void open() {
        library = Library.open(empty(), LibraryContract.READER);
        add(TEXT);
    }

    private void add(String text) {
        library.add(LibraryContract.article("budget", "2025-03-04", "الأخبار", "الموازنة", text));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ArticleView view() {
        return Objects.requireNonNull(library.article("budget"));
    }

    private Statement statement(int place) {
        return view().reading().statements().get(place);
    }

    private long number(String id) {
        return Objects.requireNonNull(view().numbers().get(id));
    }

    private List<String> speakers(Statement statement) {
        Map<String, String> names = new java.util.HashMap<>();
        view().reading().actors().forEach(actor -> names.put(actor.id(), actor.name()));
        return statement.speakers().stream().map(names::get).toList();
    }

    @Test
    void aRejectedStatementIsNowhere() {
        Statement first = statement(0);
        Statement second = statement(1);

        library.corrections().rejectStatement(number(first.id()), first.key(), "هدى");

        assertThat(view().reading().statements()).extracting(Statement::key).doesNotContain(first.key());
        assertThat(library.statements(Filter.NONE, FIRST).items())
                .extracting(entry -> entry.statement().key())
                .contains(second.key())
                .doesNotContain(first.key());
        assertThat(view().corrected()).isTrue();
    }

    @Test
    void numbersStayWhatTheyWereWhenSomethingIsRejected() {
        Statement second = statement(1);
        long number = number(second.id());
        Statement first = statement(0);

        library.corrections().rejectStatement(number(first.id()), first.key(), "هدى");

        assertThat(number(second.id())).isEqualTo(number);
        assertThat(Objects.requireNonNull(library.statement(number))
                        .appearances()
                        .get(0)
                        .statement()
                        .key())
                .isEqualTo(second.key());
    }

    @Test
    void actAndSpeakerAreCorrectedAndUndone() {
        Statement first = statement(0);
        Correction act = library.corrections().correctAct(number(first.id()), first.key(), Act.ANNOUNCE, "هدى");
        Correction speaker =
                library.corrections().correctSpeaker(number(first.id()), first.key(), "نبيل الحداد", "هدى");

        assertThat(statement(0).act()).isEqualTo(Act.ANNOUNCE);
        assertThat(speakers(statement(0))).containsExactly("نبيل الحداد");
        assertThat(library.statements(Filter.NONE.act(Act.ANNOUNCE), FIRST).total())
                .isEqualTo(1);
        assertThat(speaker.before()).isEqualTo("سامر الخطيب");

        library.corrections().undo(act.number(), "سعد");
        library.corrections().undo(speaker.number(), "سعد");

        assertThat(statement(0)).isEqualTo(first);
        assertThat(view().corrected()).isFalse();
        assertThat(library.corrections()
                        .list(CorrectionState.UNDONE, "budget", FIRST)
                        .items())
                .allSatisfy(each -> {
                    assertThat(each.undoneBy()).isEqualTo("سعد");
                    assertThat(each.author()).isEqualTo("هدى");
                });
    }

    @Test
    void aSpeakerWhomTheReadingDoesNotHaveBecomesAnActor() {
        Statement first = statement(0);

        library.corrections().correctSpeaker(number(first.id()), first.key(), "ليلى المنصوري", "هدى");

        ActorEntry actor =
                library.actors(Filter.NONE.words("المنصوري"), FIRST).items().get(0);
        assertThat(library.statements(Filter.NONE.speaker(actor.actor().number()), FIRST)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void theTypeOfAnEventIsCorrected() {
        Event event = view().reading().events().get(0);

        library.corrections().correctType(number(event.id()), event.key(), EventType.AGREE, "هدى");

        assertThat(view().reading().events().get(0).type()).isEqualTo(EventType.AGREE);
        assertThat(library.events(Filter.NONE.type(EventType.AGREE), FIRST).total())
                .isEqualTo(1);
    }

    @Test
    void correctionsWinOverAChangedPage() {
        Statement second = statement(1);
        library.corrections().correctAct(number(second.id()), second.key(), Act.PROMISE, "هدى");

        add("وقال متحدث إن الجلسة انتهت.\n" + TEXT);

        ArticleView changed = view();
        assertThat(changed.entry().version()).isEqualTo(2);
        assertThat(changed.reading().statements())
                .filteredOn(statement -> statement.act() == Act.PROMISE)
                .singleElement()
                .satisfies(statement -> assertThat(statement.content()).isNotEmpty());
        assertThat(library.corrections()
                        .list(CorrectionState.APPLIED, "budget", FIRST)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aCorrectionWhoseSentenceIsGoneIsListedAsOrphanedAndAppliesToNothing() {
        Statement second = statement(1);
        library.corrections().correctAct(number(second.id()), second.key(), Act.PROMISE, "هدى");

        add(TEXT.replace("أن الضرائب لن ترتفع هذا العام", "أن الرسوم الجمركية ستبقى على حالها"));

        assertThat(view().reading().statements()).extracting(Statement::act).doesNotContain(Act.PROMISE);
        assertThat(library.corrections()
                        .list(CorrectionState.ORPHANED, null, FIRST)
                        .total())
                .isEqualTo(1);

        add(TEXT);

        assertThat(view().reading().statements()).extracting(Statement::act).contains(Act.PROMISE);
        assertThat(library.corrections()
                        .list(CorrectionState.ORPHANED, null, FIRST)
                        .total())
                .isZero();
    }

    @Test
    void ofTwoLikeSentencesTheOneThatWasMeantIsCorrected() {
        String twice = "قال المدير إن العمل مستمر.\nوقال المدير إن العمل مستمر.\nقال المدير إن العمل مستمر.";
        add(twice);
        Statement last = statement(2);
        library.corrections().correctAct(number(last.id()), last.key(), Act.AFFIRM, "هدى");

        assertThat(view().reading().statements())
                .extracting(Statement::act)
                .containsExactly(Act.SAY, Act.SAY, Act.AFFIRM);
    }

    @Test
    void correctionsAreAppliedToEveryNewReading() {
        Article article = LibraryContract.article("old", "2025-03-04", "الأخبار", "خبر", TEXT);
        org.rawi.Reading fresh = LibraryContract.READER.read(article);
        org.rawi.Reading old = new org.rawi.Reading(
                fresh.schema(),
                "0.0.1",
                fresh.rules(),
                fresh.register(),
                fresh.document(),
                fresh.actors(),
                fresh.times(),
                fresh.places(),
                fresh.statements(),
                List.of(),
                fresh.agenda());
        library.add(article, old);
        ArticleView before = Objects.requireNonNull(library.article("old"));
        Statement first = before.reading().statements().get(0);
        library.corrections()
                .correctAct(Objects.requireNonNull(before.numbers().get(first.id())), first.key(), Act.HOPE, "هدى");

        assertThat(library.reread(done -> {})).isEqualTo(1);

        ArticleView after = Objects.requireNonNull(library.article("old"));
        assertThat(after.reading().engine()).isEqualTo(fresh.engine());
        assertThat(after.reading().events()).isEqualTo(fresh.events());
        assertThat(after.reading().statements().get(0).act()).isEqualTo(Act.HOPE);
        assertThat(library.reread(done -> {})).isZero();
    }

    @Test
    void whatHasComeToANumberSinceIsNotCorrected() {
        Statement first = statement(0);
        Statement second = statement(1);

        assertThatThrownBy(() -> library.corrections().rejectStatement(number(first.id()), second.key(), "هدى"))
                .isInstanceOf(NoSuchFindingException.class);
        assertThatThrownBy(() -> library.corrections().rejectStatement(12345L << 20, first.key(), "هدى"))
                .isInstanceOf(NoSuchFindingException.class);
        assertThat(library.corrections().list(CorrectionState.ALL, null, FIRST).total())
                .isZero();
    }

    @Test
    void actorsAreMergedAndParted() {
        long one = actor("الخطيب");
        long other = actor("الحداد");

        Correction merge = library.corrections().mergeActors(one, other, "هدى");

        assertThat(Objects.requireNonNull(library.actor(other)).actor().number())
                .isEqualTo(one);
        assertThat(library.statements(Filter.NONE.speaker(one), FIRST).total()).isEqualTo(2);
        assertThat(Objects.requireNonNull(library.actor(one)).names()).containsExactly("نبيل الحداد");

        library.corrections().undo(merge.number(), "هدى");

        assertThat(library.statements(Filter.NONE.speaker(one), FIRST).total()).isEqualTo(1);
        assertThat(library.statements(Filter.NONE.speaker(other), FIRST).total())
                .isEqualTo(1);
    }

    private long actor(String name) {
        return library.actors(Filter.NONE.words(name), FIRST)
                .items()
                .get(0)
                .actor()
                .number();
    }

    @Test
    void anActorIsSplitOffForOneArticle() {
        library.add(LibraryContract.article(
                "other", "2025-05-05", "الصباح", "خبر", "قال المدرب سامر الخطيب إن الفريق جاهز للمباراة."));
        long both = actor("الخطيب");
        assertThat(library.statements(Filter.NONE.speaker(both), FIRST).total()).isEqualTo(2);
        ArticleView other = Objects.requireNonNull(library.article("other"));
        Actor actor = other.reading().actors().stream()
                .filter(each -> each.name().contains("الخطيب"))
                .findFirst()
                .orElseThrow();

        Correction split = library.corrections().splitActor(other.entry().number(), actor.key(), "هدى");

        assertThat(library.statements(Filter.NONE.speaker(both), FIRST).total()).isEqualTo(1);
        assertThat(library.statements(Filter.NONE.speaker(Long.valueOf(Objects.requireNonNull(split.after()))), FIRST)
                        .total())
                .isEqualTo(1);

        library.corrections().undo(split.number(), "هدى");

        assertThat(library.statements(Filter.NONE.speaker(both), FIRST).total()).isEqualTo(2);
    }
}
