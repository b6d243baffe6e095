package org.rawi.arabic.text;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts to try the engine on: any code units at all, and news words in any order between any marks. */
public final class AnyText {

    /** Letters, marks of every kind, digits, spaces seen and unseen, presentation forms, halves of surrogate pairs. */
    private static final String UNITS = "اأإآبتةثجحخدذرزسشصضطظعغفقكلمنهويىئؤء"
            + "ـ\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0671"
            + "\uFE70\uFE8D\uFEF7\uFEFB\uFEFC\uFDF2\uFB56\u06A9\u06CC\u06C1\u067E\u06A4"
            + "0123٠١٢۰۱\u066B\u066C\u066A"
            + " \t\n\r\u00A0\u2003\u2028\u2029\u3000\u0000\u001B\u0085"
            + "\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202E\u2066\u2069\uFEFF\u00AD\u061C"
            + ".,،؛;:!?؟…-–—/\\|@#&*_+=%"
            + "«»‹›“”„‟\"'‘’‚`(){}[]\uFF02"
            + "abZéß中\uD83D\uDE00\uD800\uDFFF\uFFFF\uFFFE";

    private static final List<String> PIECES = List.of(
            "قال",
            "وقال",
            "وأضاف",
            "أكد",
            "مضيفا",
            "مشيرا إلى",
            "بحسب",
            "وفقا لـ",
            "نقلت",
            "عن",
            "كان",
            "قد",
            "لم",
            "ما",
            "إن",
            "أن",
            "بأن",
            "فإن",
            "الوزير",
            "وزير الخارجية",
            "الرئيس",
            "محمد",
            "بن",
            "عبد",
            "الله",
            "سلمان",
            "د",
            "م",
            "أ",
            "المتحدث باسم",
            "وزارة",
            "مصادر",
            "الذي",
            "التي",
            "الحكومة",
            "السلطات",
            "بيان",
            "مؤتمر صحفي",
            "أمس",
            "الثلاثاء",
            "هذا",
            "مقتل",
            "تمديد",
            "لـ",
            "ب",
            "و",
            "ثلاثة",
            "رويترز",
            "واس",
            "القاهرة",
            "موسكو",
            "شارك",
            "اقرأ أيضا",
            "اعلان",
            "انتهى",
            "«",
            "»",
            "“",
            "”",
            "\"",
            "'",
            "''",
            "((",
            "))",
            "(",
            ")",
            "{",
            "}",
            "‘",
            "’",
            ":",
            "،",
            ",",
            ".",
            "..",
            "...",
            "؛",
            "؟",
            "!",
            "-",
            "–",
            "//",
            "&nbsp",
            "\n",
            "\n\n",
            " ",
            " ",
            " ",
            " ",
            " ",
            "12",
            "٢٠",
            "1.5",
            "2015/3/4",
            "CNN",
            "AFP",
            "\u200F",
            "\u202B",
            "ـــ",
            "\uD83D",
            "\uD83D\uDE00");

    private AnyText() {}

    /** Strings of any code units, most of them units that matter here. */
    public static Arbitrary<String> units() {
        Arbitrary<Character> known =
                Arbitraries.of(UNITS.chars().mapToObj(c -> (char) c).toList());
        Arbitrary<Character> any = Arbitraries.chars().all();
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(9, known), net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(120)
                .map(units -> {
                    StringBuilder text = new StringBuilder();
                    units.forEach(text::append);
                    return text.toString();
                });
    }

    /** News words and marks in any order, with or without spaces between. */
    public static Arbitrary<String> news() {
        Arbitrary<String> glue = Arbitraries.frequency(net.jqwik.api.Tuple.of(5, " "), net.jqwik.api.Tuple.of(1, ""));
        return Combinators.combine(Arbitraries.of(PIECES), glue)
                .as((piece, space) -> piece + space)
                .list()
                .ofMaxSize(150)
                .map(pieces -> String.join("", pieces));
    }

    /** Either. */
    public static Arbitrary<String> any() {
        return Arbitraries.oneOf(units(), news());
    }
}
