package org.rawi.formats.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.KnownActor;
import org.rawi.KnownKind;

class RegisterImportTest {

    private final List<KnownActor> actors = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private void csv(String text) throws IOException {
        RegisterCsv.read(new StringReader(text), "own.csv", actors::add, complaints::add);
    }

    private void dump(String text) throws IOException {
        WikidataDump.read(new BufferedReader(new StringReader(text)), "slice.json", actors::add, complaints::add);
    }

    @Test
    void rowsBecomeActors() throws IOException {
        csv("""
                name,kind,nameEn,country,variants,offices,gender
                سلمى الداوودي,person,Salma Daoudi,MAR,الداوودي|سلمى داودي,mayor:MAR@2021-09..,f
                """);
        assertThat(complaints).isEmpty();
        KnownActor salma = actors.get(0);
        assertThat(salma.id()).isEqualTo("user/salma-daoudi");
        assertThat(salma.variants()).containsExactly("الداوودي", "سلمى داودي");
        assertThat(salma.offices()).containsExactly(new KnownActor.Office("mayor", "MAR", "2021-09", ""));
    }

    @Test
    void badRowIsNamedByItsLineAndSkipped() throws IOException {
        csv("""
                name,kind,country
                حركة النور,group,MAR
                حركة الضياء,party,MAR
                حركة الفجر,group,Morocco
                ,group,MAR
                حركة الشمس,group
                """);
        assertThat(actors).extracting(KnownActor::name).containsExactly("حركة النور");
        assertThat(complaints)
                .extracting(Complaint::where)
                .containsExactly("own.csv:3", "own.csv:4", "own.csv:5", "own.csv:6");
        assertThat(complaints.get(0).reason())
                .startsWith("kind is one of [PERSON, ")
                .endsWith("not party");
    }

    @Test
    void fileWithoutTheColumnsIsRefused() {
        assertThatThrownBy(() -> csv("a,b\n1,2\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no column 'name'");
    }

    @Test
    void entitiesOfADumpBecomeActors() throws IOException {
        dump("""
                [
                {"type":"item","id":"Q101","labels":{"ar":{"language":"ar","value":"سامي النجار"},"en":{"language":"en","value":"Sami Najjar"}},"aliases":{"ar":[{"language":"ar","value":"النجار"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"},"type":"wikibase-entityid"}}}],"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581097"}}}}]}},
                {"type":"item","id":"Q102","labels":{"ar":{"language":"ar","value":"صحيفة الأفق"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q11032"}}}}]}}
                ]
                """);
        assertThat(complaints).isEmpty();
        assertThat(actors).extracting(KnownActor::kind).containsExactly(KnownKind.PERSON, KnownKind.OUTLET);
        assertThat(actors.get(0).id()).isEqualTo("wikidata/Q101");
        assertThat(actors.get(0).gender()).isEqualTo("m");
        assertThat(actors.get(0).variants()).containsExactly("النجار");
    }

    @Test
    void badEntityIsNamedByItsLineAndSkipped() throws IOException {
        dump("""
                {"id":"Q1","labels":{"en":{"value":"no Arabic"}}}
                {"id":"Q2","labels":{"ar":{"value":"بلا نوع"}},"claims":{}}
                {"id":"Q3",
                """);
        assertThat(actors).isEmpty();
        assertThat(complaints)
                .extracting(Complaint::where)
                .containsExactly("slice.json:1", "slice.json:2", "slice.json:3");
        assertThat(complaints.get(0).reason()).isEqualTo("Q1 has no Arabic label");
        assertThat(complaints.get(2).reason()).startsWith("no JSON: ");
    }

    @Test
    void folderKeepsWhatIsAddedAndTheLaterOneWins(@TempDir Path folder) throws IOException {
        RegisterFolder register = new RegisterFolder(folder.resolve("mine"));
        csv("name,kind,nameEn\nسلمى الداوودي,person,Salma\n");
        register.add(actors);
        actors.clear();
        csv("name,kind,nameEn,country\nسلمى الداوودي,person,Salma,MAR\nحركة النور,group,Nur,MAR\n");
        register.add(actors);
        List<KnownActor> all = register.read(complaints::add);
        assertThat(all).isEqualTo(actors);
        assertThat(complaints).isEmpty();
    }

    @Test
    void missingFolderIsAnError(@TempDir Path folder) {
        assertThatThrownBy(() -> new RegisterFolder(folder.resolve("none")).read(complaints::add))
                .isInstanceOf(NotDirectoryException.class);
    }
}
