package org.rawi.server.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the pages in one language, numbers in one kind of digits. */
final class Messages {

    private static final String BUNDLE = "org.rawi.server.web.messages";
    private static final Map<String, Messages> ALL = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final ULocale locale;
    private final Digits digits;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language, Digits digits) {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), Messages.class.getClassLoader(), exact);
        this.locale = new ULocale(language.tag() + "@numbers=" + digits.system());
        this.digits = digits;
    }

    static Messages of(Language language, Digits digits) {
        return ALL.computeIfAbsent(language + "." + digits, key -> new Messages(language, digits));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The words under a key, its places filled in; refuses a key there is none for. */
    String text(String key, Object... values) {
        try {
            String pattern = bundle.getString(key);
            if (values.length == 0) {
                return digits.in(pattern);
            }
            MessageFormat format = formats.computeIfAbsent(key, each -> new MessageFormat(pattern, locale));
            MessageFormat own = (MessageFormat) format.clone(); // formats are not for several threads
            return own.format(values);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("no words for " + key, missing);
        }
    }
}
