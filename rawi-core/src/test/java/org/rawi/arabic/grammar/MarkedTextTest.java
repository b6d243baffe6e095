package org.rawi.arabic.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rawi.arabic.grammar.MarkedText.Mark;

class MarkedTextTest {

    @Test
    void marksAreTakenOutAndRemembered() {
        MarkedText marked = MarkedText.parse("و{cue قال} {source الوزير} إن {content الحكومة ستستقيل}.");
        assertThat(marked.text()).isEqualTo("وقال الوزير إن الحكومة ستستقيل.");
        assertThat(marked.marks())
                .containsExactly(new Mark("cue", 1, 4), new Mark("source", 5, 11), new Mark("content", 15, 30));
        assertThat(marked.named("source")).extracting(marked::words).containsExactly("الوزير");
    }

    @Test
    void marksStandInsideEachOtherAndMoreThanOnce() {
        MarkedText marked = MarkedText.parse("{content الحريق {cue بحسب} علي} ثم {content انطفأ}");
        assertThat(marked.text()).isEqualTo("الحريق بحسب علي ثم انطفأ");
        assertThat(marked.named("content")).extracting(marked::words).containsExactly("الحريق بحسب علي", "انطفأ");
        assertThat(marked.named("cue")).extracting(marked::words).containsExactly("بحسب");
    }

    @Test
    void otherBracesAreText() {
        assertThat(MarkedText.parse("قال {نعم} ثم }").text()).isEqualTo("قال {نعم} ثم }");
        MarkedText marked = MarkedText.parse("قال: {content {نعم لن نعود}}");
        assertThat(marked.named("content")).extracting(marked::words).containsExactly("{نعم لن نعود}");
    }

    @Test
    void unclosedAndEmptyMarksAreRefused() {
        assertThatThrownBy(() -> MarkedText.parse("{cue قال")).hasMessage("no } for {cue");
        assertThatThrownBy(() -> MarkedText.parse("{cue }قال")).hasMessage("{cue} marks nothing");
    }

    @Property
    void textWithoutBracesIsItself(@ForAll String text) {
        String plain = text.replace('{', '(').replace('}', ')');
        assertThat(MarkedText.parse(plain).text()).isEqualTo(plain);
    }
}
