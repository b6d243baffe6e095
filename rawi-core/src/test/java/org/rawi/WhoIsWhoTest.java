package org.rawi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawi.reading.Actor;
import org.rawi.reading.ActorType;
import org.rawi.reading.Link;
import org.rawi.reading.LinkKind;
import org.rawi.reading.SettingKind;
import org.rawi.reading.Statement;

class WhoIsWhoTest {

    private static final Reader READER = new Reader();

    private static Reading read(String text, String publisher) {
        return READER.read(new Article("w", "", text, "2024-04-10", null, publisher));
    }

    private static Actor actor(Reading reading, String id) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titleWithoutNameKeepsItsWordsAndFindsItsHolder() {
        Reading reading = read("قال الرئيس الأميركي إن الاتفاق قريب.", "hespress");
        Actor speaker = actor(reading, reading.statements().get(0).speakers().get(0));
        assertThat(speaker.name()).isEqualTo("الرئيس الأميركي");
        assertThat(speaker.type()).isEqualTo(ActorType.OFFICE);
        assertThat(speaker.register()).isEqualTo("person/joe-biden");
    }

    @Test
    void oneActorHasAllMentions() {
        Reading reading = read("وصل وزير الخارجية سيرغي لافروف أمس. وقال لافروف إن الاتفاق قريب.", "hespress");
        Actor speaker = actor(reading, reading.statements().get(0).speakers().get(0));
        assertThat(speaker.register()).isEqualTo("person/sergei-lavrov");
        assertThat(speaker.country()).isEqualTo("RUS");
        assertThat(speaker.roles()).containsExactly("وزير الخارجية");
        assertThat(speaker.mentions())
                .extracting(mention -> mention.anchor().text())
                .containsExactly("سيرغي لافروف", "لافروف");
    }

    @Test
    void chainGoesFromPublisherOverAgencyToSpeaker() {
        Reading reading = read("نقلت وكالة رويترز عن مصدر أمني قوله إن الطريق مغلق.", "hespress");
        Statement statement = reading.statements().get(0);
        assertThat(statement.chain())
                .extracting(Link::link)
                .containsExactly(LinkKind.PUBLISHED, LinkKind.REPORTED, LinkKind.SAID);
        assertThat(actor(reading, statement.chain().get(0).actor()).register()).isEqualTo("outlet/hespress");
        assertThat(actor(reading, statement.chain().get(1).actor()).register()).isEqualTo("outlet/reuters");
        assertThat(actor(reading, statement.chain().get(2).actor()).name()).isEqualTo("مصدر أمني");
        assertThat(actor(reading, statement.chain().get(2).actor()).type()).isEqualTo(ActorType.ANONYMOUS);
    }

    @Test
    void settingAboutAndPlaces() {
        Reading reading = read("قال كريم البستاني في مؤتمر صحافي إن قوات حلف شمال الأطلسي غادرت كابول.", "hespress");
        Statement statement = reading.statements().get(0);
        assertThat(statement.setting()).isNotNull();
        assertThat(statement.setting().kind()).isEqualTo(SettingKind.PRESS_CONFERENCE);
        assertThat(statement.setting().anchor().text()).isEqualTo("مؤتمر صحافي");
        assertThat(statement.about())
                .extracting(id -> actor(reading, id).name())
                .contains("حلف شمال الأطلسي");
        assertThat(reading.places()).hasSize(1);
        assertThat(reading.places().get(0).country()).isEqualTo("AFG");
    }

    @Test
    void unknownBodyIsCodedByItsWords() {
        Reading reading = read("أعلنت وزارة البيئة الكينية أن الصيد ممنوع.", "hespress");
        Actor speaker = actor(reading, reading.statements().get(0).speakers().get(0));
        assertThat(speaker.type()).isEqualTo(ActorType.ORGANIZATION);
        assertThat(speaker.register()).isNull();
        assertThat(speaker.country()).isEqualTo("KEN");
        assertThat(speaker.sectors()).containsExactly("GOV");
    }

    @Test
    void usersActorsAreFound() {
        KnownActor mine = new KnownActor(
                "user/salma",
                KnownKind.PERSON,
                "سلمى الداوودي",
                List.of(),
                "Salma",
                "f",
                "MAR",
                List.of("CVL"),
                List.of(),
                List.of(),
                List.of());
        Reading reading = new Reader(List.of(mine)).read(Article.of("w", "", "قالت سلمى الداوودي إن الأمر انتهى."));
        assertThat(actor(reading, reading.statements().get(0).speakers().get(0)).register())
                .isEqualTo("user/salma");
    }

    @Test
    void searchFindsOtherSpellings() {
        ActorSearch search = new ActorSearch(List.of());
        assertThat(search.find("سيرجي لافروف").get(0).actor().id()).isEqualTo("person/sergei-lavrov");
        assertThat(search.find("غوتيريس").get(0).actor().nameEn()).contains("Guterres");
        assertThat(search.find("Lavrov")).anyMatch(found -> found.match() == ActorSearch.Match.PART);
        assertThat(search.find("لا أحد بهذا الاسم قط")).isEmpty();
    }
}
