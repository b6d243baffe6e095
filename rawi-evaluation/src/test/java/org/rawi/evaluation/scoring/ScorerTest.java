package org.rawi.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rawi.reading.Act;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;

class ScorerTest {

    private static final GoldArticle GOLD = GoldParser.parse("a.json", """
            {"doc": "a", "title": "", "text": "أعلن الوزير سامي درويش أن الحكومة ستدرس الطلب غدا. ونفى أحمد الأمر كله. إعلان",
             "statements": [
              {"id": "S1", "cue": [{"t": "أعلن"}], "source": {"t": "الوزير سامي درويش"}, "speaker": "سامي درويش",
               "content": [{"t": "الحكومة ستدرس الطلب غدا"}], "form": "INDIRECT", "act": "ANNOUNCE", "via": "واس"},
              {"id": "S2", "cue": [{"t": "نفى"}], "source": {"t": "أحمد"}, "speaker": "أحمد",
               "content": [{"t": "الأمر كله"}], "form": "INDIRECT", "act": "DENY"}],
             "events": [
              {"id": "E1", "trigger": {"t": "الطلب"}, "type": "REQUEST", "actors": [{"t": "الحكومة"}], "recipients": [],
               "status": "PLANNED"}],
             "times": [{"span": {"t": "غدا"}, "type": "DATE", "value": null}],
             "furniture": [{"t": "إعلان"}]}
            """);

    private static Scores scores(Found... found) {
        Scorer scorer = new Scorer();
        for (Found each : found) {
            scorer.add(GOLD, each.reading());
        }
        return scorer.scores();
    }

    private static Found nothing() {
        return new Found(GOLD.article());
    }

    /** The lines of a table that begin so. */
    private static String row(Scores scores, String name) {
        return scores.table()
                .lines()
                .filter(line -> line.strip().startsWith(name))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static Found announcement(String source, String speaker, Act act) {
        return nothing()
                .statement("أعلن", source, speaker, "الحكومة ستدرس الطلب", Form.INDIRECT, act, "وكالة الأنباء واس");
    }

    @Test
    void nothingFoundIsAllMissed() {
        Scores scores = scores(nothing());
        assertThat(scores.table()).startsWith("1 articles\n");
        assertThat(row(scores, "statement"))
                .isEqualTo("statement    P 0.000  R 0.000  F1 0.000   (0 right, 0 extra, 2 missed)");
        assertThat(row(scores, "event ")).endsWith("(0 right, 0 extra, 1 missed)");
        assertThat(row(scores, "furniture")).endsWith("(0 right, 0 extra, 1 missed)");
    }

    @Test
    void halfOfTheContentsWordsMatchAStatement() {
        Scores scores = scores(announcement("الوزير سامي درويش", "سامي درويش", Act.ANNOUNCE));
        assertThat(row(scores, "statement")).endsWith("(1 right, 0 extra, 1 missed)");
        assertThat(row(scores, "content")).endsWith("(3 right, 0 extra, 1 missed)");
        assertThat(row(scores, "joint")).endsWith("(1 right, 0 extra, 1 missed)");
        assertThat(row(scores, "via")).endsWith("(1 right, 0 extra, 0 missed)");
        assertThat(row(scores, "recall by form"))
                .isEqualTo("recall by form: direct 0.000  mixed 0.000  indirect 0.500");
        Scores less = scores(nothing().statement("أعلن", null, null, "الطلب", Form.INDIRECT, Act.SAY));
        assertThat(row(less, "statement")).endsWith("(0 right, 1 extra, 2 missed)");
    }

    @Test
    void rightPartsAreCountedOnMatchedStatements() {
        Scores scores = scores(announcement("سامي درويش", "درويش", Act.SAY));
        assertThat(row(scores, "on matched: source"))
                .isEqualTo("on matched: source 1.000  source.exact 0.000  cue 1.000  cue.exact 1.000"
                        + "  speaker 1.000  act 0.000  form 1.000  addressee 1.000");
    }

    @Test
    void wrongSpeakerIsNoJointStatement() {
        Scores scores = scores(announcement("الوزير سامي درويش", "أحمد", Act.ANNOUNCE));
        assertThat(row(scores, "joint")).endsWith("(0 right, 1 extra, 2 missed)");
    }

    @Test
    void agencyByItsNameIsRight() {
        Scores scores = scores(nothing()
                .statement("أعلن", null, null, "الحكومة ستدرس الطلب غدا", Form.INDIRECT, Act.SAY, "واس")
                .statement("نفى", null, null, "الأمر كله", Form.INDIRECT, Act.SAY, "رويترز"));
        assertThat(row(scores, "via")).endsWith("(1 right, 1 extra, 0 missed)");
    }

    @Test
    void eventIsMatchedByTypeAndTriggerOrByItsParties() {
        Scores same = scores(nothing().event("الطلب", EventType.REQUEST, EventStatus.OCCURRED, "الحكومة", null));
        assertThat(row(same, "event ")).endsWith("(1 right, 0 extra, 0 missed)");
        assertThat(row(same, "event.full")).endsWith("(1 right, 0 extra, 0 missed)");
        assertThat(row(same, "on matched: event.parties"))
                .startsWith("on matched: event.parties 1.000  event.status 0.000  event.place 1.000");
        Scores byParty = scores(nothing().event("ستدرس", EventType.REQUEST, EventStatus.PLANNED, "الحكومة", null));
        assertThat(row(byParty, "event ")).endsWith("(1 right, 0 extra, 0 missed)");
        Scores otherType = scores(nothing().event("الطلب", EventType.REJECT, EventStatus.PLANNED, "الحكومة", null));
        assertThat(row(otherType, "event ")).endsWith("(0 right, 1 extra, 1 missed)");
    }

    @Test
    void valueGivenWhereGoldHasNoneIsCountedButAnIntervalIsNot() {
        assertThat(row(scores(nothing().time("غدا", "2024-04-10")), "on matched: event"))
                .endsWith("time.value 0.000  time.type 1.000  time.exact 1.000   values given where gold has none: 1");
        assertThat(row(scores(nothing().time("غدا", "2024-04-10/2024-04-12")), "on matched: event"))
                .endsWith("values given where gold has none: 0");
    }

    @Test
    void furnitureIsCountedByWord() {
        assertThat(row(scores(nothing().furniture("كله. إعلان")), "furniture"))
                .endsWith("(1 right, 1 extra, 0 missed)");
    }

    @Test
    void rareLabelsWeighAsMuchAsFrequentOnesInMacroF1() {
        Scores scores = scores(
                announcement("الوزير سامي درويش", "سامي درويش", Act.ANNOUNCE),
                announcement("الوزير سامي درويش", "سامي درويش", Act.ANNOUNCE)
                        .statement("نفى", "أحمد", "أحمد", "الأمر كله", Form.INDIRECT, Act.SAY));
        assertThat(row(scores, "macro-F1"))
                .isEqualTo("macro-F1: acts of matched statements 0.333  types of all events 0.000"
                        + "  statuses of matched events 0.000");
        assertThat(row(scores, "acts:")).isEqualTo("acts: SAY 0.000 (0)  ANNOUNCE 1.000 (2)  DENY 0.000 (1)");
    }
}
