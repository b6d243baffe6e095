package org.rawi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawi.reading.Act;
import org.rawi.reading.ActorType;
import org.rawi.reading.AgendaKind;
import org.rawi.reading.EventStatus;
import org.rawi.reading.EventType;
import org.rawi.reading.Form;
import org.rawi.reading.LinkKind;
import org.rawi.reading.SettingKind;
import org.rawi.reading.SourceAbsent;
import org.rawi.reading.SpeakerBasis;
import org.rawi.reading.Stance;

final class MessagesTest {

    private static Set<String> keys(Language language) throws IOException {
        String name = "messages_" + language.tag() + ".properties";
        try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeSet<>(properties.stringPropertyNames());
        }
    }

    @Test
    void bothLanguagesHaveWordsForTheSameThings() throws IOException {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.ARABIC)).hasSizeGreaterThan(100);
    }

    @Test
    void templatesUseNoWordsThatAreMissing() throws IOException {
        Set<String> keys = keys(Language.ARABIC);
        Pattern used = Pattern.compile("frame\\.text\\(\"([^\"]+)\"[,)]");
        Set<String> seen = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                used.matcher(Files.readString(file)).results().forEach(result -> seen.add(result.group(1)));
            }
        }
        assertThat(seen).hasSizeGreaterThan(50);
        assertThat(keys).containsAll(seen);
    }

    @Test
    void everyValueOfTheReadingHasAName() throws IOException {
        Set<String> keys = keys(Language.ARABIC);
        for (Class<? extends Enum<?>> type : Set.<Class<? extends Enum<?>>>of(
                Act.class,
                ActorType.class,
                AgendaKind.class,
                EventStatus.class,
                EventType.class,
                Form.class,
                LinkKind.class,
                SettingKind.class,
                SourceAbsent.class,
                SpeakerBasis.class,
                Stance.class)) {
            for (Enum<?> value : type.getEnumConstants()) {
                assertThat(keys).contains(type.getSimpleName() + "." + value.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-09, 9 أكتوبر 2024",
        "2024-10, أكتوبر 2024",
        "2024, 2024",
        "2024-W40, الأسبوع 40 من 2024",
        "2024-10-08TMO, 8 أكتوبر 2024، صباحًا",
        "2025-05-06T19:45, 6 مايو 2025 · 19:45",
        "P5D, 5 أيام",
        "P2W, أسبوعان",
        "P1Y2M, P1Y2M",
        "2025-06-26/2025-06-27, 26 يونيو 2025 – 27 يونيو 2025",
        "2024-99-99, 2024-99-99"
    })
    void calendarValuesAreToldInWords(String value, String words) {
        assertThat(new Days(Language.ARABIC, Digits.WESTERN).text(value)).isEqualTo(words);
    }

    @Test
    void easternDigitsReachDatesToo() {
        assertThat(new Days(Language.ARABIC, Digits.EASTERN).text("2024-10-09")).isEqualTo("٩ أكتوبر ٢٠٢٤");
    }
}
