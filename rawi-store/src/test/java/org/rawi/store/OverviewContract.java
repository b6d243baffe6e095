package org.rawi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.Article;
import org.rawi.Reading;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.Event;
import org.rawi.reading.EventType;
import org.rawi.reading.Mention;
import org.rawi.reading.MentionKind;
import org.rawi.reading.Party;
import org.rawi.store.query.Facet;
import org.rawi.store.query.Filter;
import org.rawi.store.query.OutletEntry;
import org.rawi.store.query.Relation;
import org.rawi.store.query.Said;
import org.rawi.store.query.Slice;
import org.rawi.store.query.StatementEntry;

/** What holds, in any database, for what is counted over the whole library. */
abstract class OverviewContract {

    private static final String MEETING =
            "التقى وزير الخارجية التركي هاكان فيدان نظيره الروسي سيرغي لافروف في أنقرة.\n";

    private static final Article ACCUSATION =
            article("one", "2025-03-04", "الأخبار", "اتهمت روسيا أوكرانيا بقصف المدينة.\n");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    Library library;

    abstract String empty();

    @BeforeEach
    void open() {
        library = Library.open(empty(), LibraryContract.READER);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Article article(String id, String day, String outlet, String text) {
        return new Article(id, "خبر " + id, text, day, null, outlet);
    }

    /** A reading in which each party of each event is an actor named as the text has it. */
    private static Reading withParties(Reading reading) {
        List<Actor> actors = new ArrayList<>(reading.actors());
        List<Event> events = reading.events().stream()
                .map(event -> new Event(
                        event.id(),
                        event.key(),
                        event.trigger(),
                        event.mentions(),
                        event.type(),
                        event.mode(),
                        event.contexts(),
                        event.cameo(),
                        named(event.actors(), actors),
                        named(event.recipients(), actors),
                        event.status(),
                        event.statusCue(),
                        event.place(),
                        event.time(),
                        event.timeId(),
                        event.figures(),
                        event.claimedIn(),
                        event.chain(),
                        event.rule(),
                        event.confidence()))
                .toList();
        return new Reading(
                reading.schema(),
                reading.engine(),
                reading.rules(),
                reading.register(),
                reading.document(),
                actors,
                reading.times(),
                reading.places(),
                reading.statements(),
                events,
                reading.agenda());
    }

    private static List<Party> named(List<Party> parties, List<Actor> actors) {
        List<Party> named = new ArrayList<>();
        for (Party party : parties) {
            String name = party.anchor().text();
            Actor actor = actors.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> actor("x" + actors.size(), party));
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
            named.add(new Party(party.anchor(), actor.id()));
        }
        return named;
    }

    private static Actor actor(String id, Party party) {
        return new Actor(
                id,
                "key-" + id,
                ActorType.STATE,
                party.anchor().text(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Mention(party.anchor(), MentionKind.NAME)));
    }

    @Test
    void whoDidWhatToWhomIsCountedInTheDirectionOfTheAct() {
        library.add(ACCUSATION, OverviewContract::withParties);

        List<Relation> relations = library.relations(Filter.NONE.type(EventType.ACCUSE), 10);

        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).one().name()).isEqualTo("روسيا");
        assertThat(relations.get(0).other().name()).isEqualTo("أوكرانيا");
        assertThat(relations.get(0).mutual()).isFalse();
        assertThat(relations.get(0).count()).isEqualTo(1);
    }

    @Test
    void relationsHeedTheFilter() {
        library.add(ACCUSATION, OverviewContract::withParties);

        assertThat(library.relations(Filter.NONE.type(EventType.CONSULT), 10)).isEmpty();
        assertThat(library.relations(Filter.NONE.from("2026-01-01"), 10)).isEmpty();
    }

    @Test
    void statementsAreFoundByTheirOwnWordsNotByTheirNeighbours() {
        library.add(
                article(
                        "one",
                        "2025-03-04",
                        "الأخبار",
                        "قال رئيس الوزراء سامر الخطيب إن الضرائب لن ترتفع.\nوأكد النائب وليد الحسن أن البرلمان سيناقش التقرير.\n"));

        Said said = Objects.requireNonNull(library.said("ضرائب", Filter.NONE, Slice.first(10)));

        assertThat(library.statements(Filter.NONE.words("ضرائب"), Slice.first(10))
                        .total())
                .isEqualTo(2);
        assertThat(said.inArticles()).isEqualTo(2);
        assertThat(said.complete()).isTrue();
        assertThat(said.facets())
                .filteredOn(facet -> facet.name().equals("speaker"))
                .flatExtracting(Facet::values)
                .extracting(Facet.Value::label, Facet.Value::count)
                .containsExactly(tuple("سامر الخطيب", 1L));
        assertThat(said.statements().items())
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.statement().content().get(0).text()).contains("الضرائب"));
        assertThat(library.said("الضرائب البرلمان", Filter.NONE, Slice.first(10)))
                .extracting(each -> each.statements().total())
                .isEqualTo(0L);
        assertThat(library.said("،", Filter.NONE, Slice.first(10))).isNull();
    }

    @Test
    void whatAPersonCorrectedIsNoLongerDoubtful() {
        library.add(article(
                "one",
                "2025-03-04",
                "الأخبار",
                "قال رئيس الوزراء سامر الخطيب إن الحكومة أقرت الموازنة.\nوذُكر أن الضرائب لن ترتفع.\n"));
        List<StatementEntry> doubtful =
                library.doubtfulStatements(Slice.first(10)).items();
        assertThat(doubtful).isNotEmpty();

        StatementEntry first = doubtful.get(0);
        library.corrections().correctSpeaker(first.number(), first.statement().key(), "سامر الخطيب", "a reader");

        assertThat(library.doubtfulStatements(Slice.first(10)).items())
                .extracting(StatementEntry::number)
                .doesNotContain(first.number())
                .hasSize(doubtful.size() - 1);
    }

    @Test
    void aStatementWithoutASpeakerIsDoubtedFirst() {
        library.add(
                article("one", "2025-03-04", "الأخبار", "قال رئيس الوزراء سامر الخطيب إن الحكومة أقرت الموازنة.\n"));
        library.add(
                article("two", "2025-03-03", "الأخبار", "ونُقل عنه أن الضرائب لن ترتفع.\nوقيل إن الاجتماع تأجل.\n"));

        List<StatementEntry> doubtful =
                library.doubtfulStatements(Slice.first(10)).items();

        assertThat(doubtful.get(0).statement().speakers()).isEmpty();
        assertThat(doubtful.get(doubtful.size() - 1).statement().speakers()).isNotEmpty();
    }

    @Test
    void outletsAreListedWithWhatTheyPrintedAndWhomTheyCredit() {
        library.add(article("one", "2025-03-04", "الأخبار", MEETING));
        library.add(article(
                "two", "2025-03-05", "الأخبار", "نقلت وكالة رويترز عن مصدر حكومي قوله إن المحادثات ستستأنف غدا.\n"));
        library.add(article("three", "2025-03-05", "الصباح", "قال سامر الخطيب إن الحكومة أقرت الموازنة.\n"));

        List<OutletEntry> outlets = library.outlets(10);

        assertThat(outlets).extracting(OutletEntry::outlet).containsExactly("الأخبار", "الصباح");
        assertThat(outlets.get(0).articles()).isEqualTo(2);
        assertThat(outlets.get(0).credited())
                .extracting(credit -> credit.actor().name())
                .anyMatch(name -> name.contains("رويترز"));
        assertThat(outlets.get(1).statements()).isEqualTo(1);
        assertThat(outlets.get(1).credited()).isEmpty();
    }
}
