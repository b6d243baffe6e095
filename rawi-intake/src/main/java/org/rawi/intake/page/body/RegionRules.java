package org.rawi.intake.page.body;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells by tag, role, style and class whether an element is probably no part of an article. */
final class RegionRules {

    private static final Set<String> NEVER = Set.of("html", "body", "main", "article");
    private static final Map<String, String> BY_TAG = Map.of(
            "nav", "navigation",
            "footer", "footer",
            "aside", "aside",
            "dialog", "consent",
            "figcaption", "caption",
            "menu", "navigation",
            "amp-sidebar", "navigation",
            "form", "form");
    private static final Map<String, String> BY_ROLE = Map.of(
            "navigation", "navigation",
            "contentinfo", "footer",
            "complementary", "aside",
            "dialog", "consent",
            "alertdialog", "consent",
            "menu", "navigation",
            "menubar", "navigation",
            "search", "form",
            "banner", "navigation",
            "tooltip", "hidden");

    private static final Set<String> CERTAIN = Set.of("nav", "dialog", "figcaption");

    /** Rules whose words also stand on wrappers of whole articles. */
    private static final Set<String> MISTRUSTED =
            Set.of("sidebar", "advertisement", "byline", "tags", "footer", "tools", "rating", "hidden");

    private final Map<String, String> byWord;
    private final Trust trust;

    /** How far hidden parts and parts with telling classes are believed to be article: for pages that give little else. */
    enum Trust {
        NONE,
        SOME,
        FULL
    }

    RegionRules(Map<String, String> byWord, Trust trust) {
        this.byWord = byWord;
        this.trust = trust;
    }

    @Nullable
    Region region(Element element, @Nullable Region outer) {
        String tag = element.normalName();
        if (NEVER.contains(tag)) {
            return null;
        }
        String byTag = BY_TAG.get(tag);
        if (byTag != null) {
            return new Region(element, byTag, "<" + tag, CERTAIN.contains(tag), outer);
        }
        if (element.attributesSize() == 0) {
            return null;
        }
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        String byRole = BY_ROLE.get(role);
        if (byRole != null) {
            return new Region(element, byRole, "role=" + role, false, outer);
        }
        if (trust == Trust.FULL) {
            return null;
        }
        if (trust == Trust.NONE && isHidden(element)) {
            return new Region(element, "hidden", "hidden", false, outer);
        }
        Region byId = byWords(element, element.id(), outer);
        return byId != null ? byId : byWords(element, element.className(), outer);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    /** The rule of the first known word, or of the first two neighbours that make one together. */
    private @Nullable Region byWords(Element element, String attribute, @Nullable Region outer) {
        int start = 0;
        String before = "";
        while (start < attribute.length()) {
            int end = wordEnd(attribute, start);
            if (end > start) {
                String word = attribute.substring(start, end).toLowerCase(Locale.ROOT);
                String rule = byWord.get(word);
                if (rule == null && !before.isEmpty()) {
                    rule = byWord.get(before + word);
                }
                if (rule != null
                        && !(trust == Trust.SOME && MISTRUSTED.contains(rule))
                        && !isCode(attribute, start, end)) {
                    return new Region(element, rule, word, false, outer);
                }
                before = word;
            }
            start = Math.max(end, start + 1);
        }
        return null;
    }

    /** Whether a short word is a part of a number, as in a random id. */
    private static boolean isCode(String attribute, int start, int end) {
        boolean digitBefore = start > 0 && Character.isDigit(attribute.charAt(start - 1));
        boolean digitBehind = end < attribute.length() && Character.isDigit(attribute.charAt(end));
        return end - start <= 3 && (digitBefore || digitBehind);
    }

    private static int wordEnd(String attribute, int start) {
        int end = start;
        while (end < attribute.length() && Character.isLetter(attribute.charAt(end))) {
            if (end > start
                    && Character.isUpperCase(attribute.charAt(end))
                    && Character.isLowerCase(attribute.charAt(end - 1))) {
                return end;
            }
            end++;
        }
        return end;
    }
}
